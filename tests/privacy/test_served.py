"""The page with faults forced inside: what is asked reaches no log, no header and no refusal."""

import logging
from collections.abc import Iterator

import pytest

from assistant import Assistant
from corpus.model import Plan
from tests.privacy.canaries import Canaries
from tests.privacy.doors import Doors, Reply
from tests.ui.conftest import served
from tests.ui.fakes import FakeAssistant

FORCED = {"ask, fault", "search, fault"}
"""Where the stand-in's fault reaches the last door; elsewhere a sentence takes the place of the answer."""
STATIC = ("/ui/page.css", "/ui/page.js", "/favicon.ico", "/theme.css")


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every record of every logger as text with its traceback, whatever levels are set."""
    texts: list[str] = []
    formatter = logging.Formatter("%(levelname)s %(name)s: %(message)s")
    monkeypatch.setattr(logging.Logger, "isEnabledFor", lambda *_: True)
    monkeypatch.setattr(
        logging.Logger, "callHandlers", lambda _, record: texts.append(formatter.format(record))
    )
    return texts


def assert_silent(canaries: Canaries, heard: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    """Nothing that was asked was logged or printed."""
    said = capfd.readouterr()
    for text in (*heard, said.out, said.err):
        assert canaries.found_in(text.encode("utf-8", "backslashreplace")) == []
        assert "Traceback" not in text


def test_no_door_logs_or_prints_what_is_asked_whatever_fails(
    plan: Plan, heard: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    canaries = Canaries()
    with served(plan, lambda _: FakeAssistant(plan)) as address:
        replies = Doors(port_of(address), canaries).ask_all()
    assert {name for name, reply in replies.items() if reply.status >= 500} == FORCED
    assert sum("RuntimeError" in text for text in heard) >= 4
    assert any("asyncio" in text for text in heard)
    assert_silent(canaries, heard, capfd)


@pytest.fixture(scope="module")
def replies(plan: Plan) -> Iterator[tuple[Canaries, dict[str, Reply]]]:
    canaries = Canaries()
    with served(plan, lambda _: FakeAssistant(plan)) as address:
        doors = Doors(port_of(address), canaries)
        asked = doors.ask_all()
        yield canaries, asked | {path: doors.get(path) for path in STATIC}


def test_no_response_is_to_be_kept_or_names_who_asks(replies: tuple[Canaries, dict[str, Reply]]) -> None:
    canaries, asked = replies
    answered = {name: reply for name, reply in asked.items() if reply.headers}
    assert len(answered) > 90
    for name, reply in answered.items():
        assert reply.headers["cache-control"] == "no-store", name
        assert not {"set-cookie", "server", "x-powered-by", "via", "clear-site-data"} & set(reply.headers), (
            name
        )
        assert canaries.found_in(repr(sorted(reply.headers.items())).encode()) == [], name


def test_what_could_mark_a_browser_is_on_files_of_the_page_alone_and_the_same_for_all(
    replies: tuple[Canaries, dict[str, Reply]], plan: Plan
) -> None:
    """An ETag that differed from one person to the next would be a cookie by another name."""
    _, asked = replies
    marked = {name: reply.headers["etag"] for name, reply in asked.items() if "etag" in reply.headers}
    assert set(marked) == {"header If-None-Match", "/ui/page.css", "/ui/page.js", "/favicon.ico"}
    with served(plan, lambda _: FakeAssistant(plan)) as address:
        other = Doors(port_of(address), Canaries())
        assert {path: other.get(path).headers["etag"] for path in STATIC if path in marked} == {
            path: tag for path, tag in marked.items() if path in STATIC
        }


def test_no_refusal_repeats_what_was_sent(replies: tuple[Canaries, dict[str, Reply]]) -> None:
    canaries, asked = replies
    refused = {name: reply for name, reply in asked.items() if reply.status >= 400}
    assert len(refused) > 30
    for name, reply in refused.items():
        assert canaries.found_in(reply.body) == [], name


@pytest.mark.parametrize(
    "place",
    ["assistant.Assistant._answer", "index.retriever.Retriever.find", "index.retriever.Retriever._vector"],
)
def test_a_fault_anywhere_in_the_real_assistant_is_silent(
    plan: Plan,
    assistant: Assistant,
    heard: list[str],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    place: str,
) -> None:
    monkeypatch.setattr(place, fail)
    canaries = Canaries()
    with served(plan, lambda _: assistant) as address:
        asked = Doors(port_of(address), canaries).ask_in_words()
    assert b'"status":"error"' in asked["ask, English"].body
    assert asked["light"].status == 200
    assert sum("ValueError" in text for text in heard) >= 4
    assert_silent(canaries, heard, capfd)


def fail(*arguments: object, **options: object) -> object:
    """Raises an error that repeats what it was given, as libraries do."""
    raise ValueError(f"{arguments!r} {options!r}")


def port_of(address: str) -> int:
    return int(address.rpartition(":")[2])
