"""The connection to a model, over real HTTP against a server that does what a script says."""

import logging
import os
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from langchain_core.messages import HumanMessage, SystemMessage

from assistant.generation import client as module
from assistant.generation.client import Chunk, ModelClient, ReplyStream
from assistant.generation.faults import MissingPackageError, ModelFault
from assistant.generation.quiet import SILENT
from assistant.generation.settings import ModelSettings, read_model_settings
from assistant.types import Fallback
from tests.model_server import (
    Answer,
    Received,
    Wire,
    faults,
    model_server,
    reply,
    say,
    self_signed,
    unused_address,
    whole,
)
from tests.model_server.answers import piece

ROOT = Path(__file__).resolve().parents[3]
KEY = "sk-canary-5f1e"
QUESTION = "canary question of a frightened person"
SCHEMA = {"type": "object", "properties": {"statements": {"type": "array"}}, "additionalProperties": False}
GOOD = reply(("The Plan recommends a law.", ["ch18.a2"]))
WRITTEN = '{"statements": [{"text": "The Plan recommends a law.", "unit_ids": ["ch18.a2"]}]}'


@dataclass(frozen=True)
class Outcome:
    """What became of one question."""

    text: str
    last: Chunk | None
    fault: ModelFault | None
    seconds: float


def settings_of(url: str, **more: str) -> ModelSettings:
    settings = read_model_settings(
        {"PLAN_MODEL": "small", "PLAN_MODEL_URL": url, "PLAN_MODEL_KEY": KEY, **more}
    )
    assert settings is not None
    return settings


def ask(client: ModelClient, seconds: float = 10.0) -> ReplyStream:
    messages = [SystemMessage("Rules."), HumanMessage(QUESTION)]
    return client.stream(messages, reply_tokens=100, deadline=time.monotonic() + seconds, schema=SCHEMA)


def outcome(stream: ReplyStream) -> Outcome:
    begun, chunks, fault = time.monotonic(), list[Chunk](), None
    try:
        chunks.extend(stream)
    except ModelFault as caught:
        fault = caught
    text = "".join(chunk.text for chunk in chunks)
    last = chunks[-1] if chunks and fault is None else None
    return Outcome(text, last, fault, time.monotonic() - begun)


def ask_once(url: str, seconds: float = 10.0, **more: str) -> Outcome:
    return outcome(ask(ModelClient(settings_of(url, **more)), seconds))


def wait_until(true: Callable[[], bool], seconds: float = 3.0) -> bool:
    until = time.monotonic() + seconds
    while not true() and time.monotonic() < until:
        time.sleep(0.01)
    return true()


def calls_running() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "plan-model"]


def sockets_open() -> int:
    folder = Path("/proc/self/fd")
    if not folder.exists():
        return 0
    return sum(1 for link in folder.iterdir() if link.is_symlink() and "socket:" in _target(link))


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:
        return ""


@pytest.fixture(autouse=True)
def nothing_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every test: no thread and no descriptor outlives its question by more than a moment."""
    monkeypatch.setattr(module, "RETRY_PAUSE", 0.0)
    before = sockets_open()
    yield
    assert wait_until(lambda: not calls_running()), calls_running()
    assert wait_until(lambda: sockets_open() <= before), "a connection was left open"


class Listener(logging.Handler):
    """Hears what reaches the root logger, in every thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record)


@pytest.fixture(autouse=True)
def nothing_told(capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Every test: neither key nor question is logged or printed, with every log at its most talkative."""
    listener, level = Listener(), logging.root.level
    logging.root.addHandler(listener)
    logging.root.setLevel(logging.DEBUG)
    yield
    logging.root.setLevel(level)
    logging.root.removeHandler(listener)
    printed = capfd.readouterr()
    told = "".join([*(record.getMessage() for record in listener.heard), printed.out, printed.err])
    assert KEY not in told
    assert QUESTION not in told
    assert not [record for record in listener.heard if record.name.partition(".")[0] in SILENT]


def test_a_reply_comes_whole_with_its_end_and_its_tokens() -> None:
    with model_server(GOOD) as server:
        found = ask_once(server.url)
    assert (found.text, found.fault) == (WRITTEN, None)
    assert found.last is not None
    assert (found.last.text, found.last.finish_reason, found.last.calls) == ("", "stop", 1)
    assert found.last.usage is not None
    assert (found.last.usage.prompt, found.last.usage.reply) == (
        len("Rules.\n") + len(QUESTION),
        len(WRITTEN),
    )


def test_what_a_server_is_told_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-canary")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project-canary")
    with model_server(GOOD) as server:
        ask_once(server.url)
        (request,) = server.requests
        host = server.host
    assert (request.method, request.path) == ("POST", "/v1/chat/completions")
    assert dict(request.headers) == {
        "host": host,
        "accept": "application/json",
        "accept-encoding": "identity",
        "authorization": f"Bearer {KEY}",
        "connection": "close",
        "content-length": str(len(request.body)),
        "content-type": "application/json",
        "user-agent": "plan-assistant",
    }
    assert request.json == {
        "model": "small",
        "messages": [{"role": "system", "content": "Rules."}, {"role": "user", "content": QUESTION}],
        "temperature": 0.0,
        "max_tokens": 100,
        "stream": True,
        "stream_options": {"include_usage": True},
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "reply", "strict": True, "schema": SCHEMA},
        },
    }


def test_every_model_is_asked_by_the_same_protocol() -> None:
    """The library would ask some of OpenAI's models by another one."""
    with model_server(GOOD) as server:
        assert ask_once(server.url, PLAN_MODEL="codex-mini-latest").text == WRITTEN


def test_without_a_key_none_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with model_server(GOOD) as server:
        assert ask_once(server.url, PLAN_MODEL_KEY="").text == WRITTEN
        assert "authorization" not in server.requests[0].headers


def test_pieces_come_as_they_are_sent() -> None:
    """The server sends its second piece only after the first was read."""
    read = threading.Event()

    def answer(wire: Wire, received: Received) -> None:
        wire.stream()
        wire.event(piece({"role": "assistant", "content": "first "}))
        assert read.wait(5)
        wire.event(piece({"content": "second"}, "stop"))
        wire.end()

    with model_server(answer) as server:
        chunks = ask(ModelClient(settings_of(server.url)))
        first = next(chunk for chunk in chunks if chunk.text)
        read.set()
        rest = [chunk.text for chunk in chunks]
    assert (first.text, "".join(rest)) == ("first ", "second")


def test_nothing_is_sent_before_a_piece_is_asked_for() -> None:
    with model_server(GOOD) as server:
        stream = ask(ModelClient(settings_of(server.url)))
        stream.close()
        assert list(stream) == []
        assert server.connections == 0


FAULTS: dict[str, tuple[Answer, Fallback, int]] = {
    "server fails": (faults.status(500), Fallback.SERVER, 2),
    "gateway fails": (faults.status(502), Fallback.SERVER, 2),
    "too many requests": (faults.status(429), Fallback.BUSY, 2),
    "key refused and repeated": (faults.key_in_error(401), Fallback.KEY, 1),
    "key may not": (faults.key_in_error(403), Fallback.KEY, 1),
    "nothing left to pay with": (faults.status(402), Fallback.KEY, 1),
    "question refused and repeated": (faults.question_in_error(400), Fallback.SERVER, 2),
    "wrong model": (faults.status(404, QUESTION), Fallback.NO_MODEL, 1),
    "empty body": (faults.empty_body, Fallback.EMPTY, 2),
    "no choices": (faults.no_choices, Fallback.EMPTY, 2),
    "null content": (faults.null_content, Fallback.EMPTY, 2),
    "hangs up": (faults.hangs_up, Fallback.UNREACHABLE, 2),
    "garbage": (faults.garbage, Fallback.GARBLED, 1),
    "page": (faults.html, Fallback.GARBLED, 1),
    "not HTTP": (faults.not_http, Fallback.GARBLED, 1),
    "endless headers": (faults.endless_headers, Fallback.GARBLED, 1),
    "broken events": (faults.broken_events, Fallback.GARBLED, 1),
    "strange events": (faults.strange_events, Fallback.GARBLED, 1),
    "half a character": (
        faults.page(b'data: {"choices":[{"delta":{"content":"\\ud800"}}]}\n\n'),
        Fallback.GARBLED,
        1,
    ),
    "deep nesting": (faults.page(b"data: " + b"[" * 50_000 + b"\n\n"), Fallback.GARBLED, 1),
    "not streamed": (whole(WRITTEN), Fallback.GARBLED, 1),
    "error with status 200": (faults.error_object, Fallback.GARBLED, 1),
    "no content": (faults.status(204), Fallback.GARBLED, 1),
    "compressed": (faults.compressed(WRITTEN), Fallback.GARBLED, 1),
    "gzip bomb": (faults.gzip_bomb, Fallback.GARBLED, 1),
    "error event": (faults.error_event, Fallback.SERVER, 1),
    "50 MB": (faults.enormous, Fallback.TOO_LARGE, 1),
    "50 MB without a line's end": (faults.enormous_line, Fallback.TOO_LARGE, 1),
    "50 MB of an error": (faults.enormous_error, Fallback.SERVER, 2),
    "cut in a chunk": (faults.cut_in_chunk, Fallback.TRUNCATED, 1),
    "wrong length of a chunk": (faults.wrong_chunk_length, Fallback.TRUNCATED, 1),
    "closed too early": (faults.closed_too_early, Fallback.TRUNCATED, 1),
    "too long": (faults.finishes("length"), Fallback.TRUNCATED, 1),
    "filtered": (faults.finishes("content_filter"), Fallback.TRUNCATED, 1),
    "tool call": (faults.finishes("tool_calls"), Fallback.TRUNCATED, 1),
    "no reason for its end": (faults.finishes(None), Fallback.TRUNCATED, 1),
}


@pytest.mark.bad_input(166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 177, 178, 181)
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_in_our_words_and_tried_again_only_where_that_may_help(name: str) -> None:
    answer, fallback, requests = FAULTS[name]
    with model_server(answer) as server:
        found = ask_once(server.url)
        assert len(server.requests) == requests
    assert found.fault is not None
    assert (found.fault.fallback, found.fault.calls) == (fallback, requests)
    assert found.seconds < 5.0


ECHOES = [
    "key refused and repeated",
    "question refused and repeated",
    "hangs up",
    "broken events",
    "error event",
    "cut in a chunk",
]


@pytest.mark.bad_input(168, 169)
@pytest.mark.parametrize("name", ECHOES)
def test_a_fault_holds_neither_key_nor_question_nor_words_of_the_server(name: str) -> None:
    """Not in its text, and not in what a reporter of errors would find behind it."""
    with model_server(FAULTS[name][0]) as server:
        fault = ask_once(server.url).fault
    assert fault is not None
    told = "".join([*traceback.format_exception(fault), repr(fault.args), repr(vars(fault))])
    assert not any(word in told for word in (KEY, QUESTION, "Incorrect API", "Bad prompt", "boom"))
    assert fault.__cause__ is fault.__context__ is None
    passed = {Path(frame.filename).name for frame in traceback.extract_tb(fault.__traceback__)}
    assert passed <= {"test_client.py", "client.py", "call.py", "<frozen _collections_abc>"}


def test_loggers_of_the_libraries_are_off_whoever_listens_to_them() -> None:
    with model_server(GOOD) as server:
        ask_once(server.url)
    for name in ("openai._base_client", "httpx2", "httpcore2.http11", "langchain_core.callbacks.manager"):
        assert not logging.getLogger(name).isEnabledFor(logging.CRITICAL)


def test_a_logger_that_is_turned_on_again_tells_nobody() -> None:
    """`nothing_told` looks on."""
    logger = logging.getLogger("openai._base_client")
    with model_server(GOOD) as server:
        client = ModelClient(settings_of(server.url))
        before = logger.level
        logger.setLevel(logging.DEBUG)
        assert outcome(ask(client)).text == WRITTEN
        logger.setLevel(before)


@pytest.mark.bad_input(188)
def test_a_switch_that_was_turned_meanwhile_is_turned_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGSMITH_TRACING_V2", "true")
    ModelClient(settings_of(unused_address()))
    assert os.environ["LANGSMITH_TRACING_V2"] == "false"


LATE: dict[str, Answer] = {
    "hangs": faults.hangs,
    "hangs after headers": faults.hangs_after_headers,
    "hangs within its reply": faults.hangs_within_reply,
    "dribbles": faults.dribbles,
    "dribbles headers": faults.dribbles_headers,
    "one token a second": faults.one_token_a_second,
}


@pytest.mark.bad_input(165, 178)
@pytest.mark.parametrize("name", LATE)
def test_nobody_waits_beyond_the_limit(name: str) -> None:
    with model_server(LATE[name]) as server:
        found = ask_once(server.url, seconds=0.7)
        assert found.fault is not None
        assert (found.fault.fallback, found.fault.calls) == (Fallback.LATE, 1)
        assert 0.6 < found.seconds < 2.0
        assert wait_until(lambda: server.closed_early == 1, 2.0)


def test_the_limit_of_the_settings_counts_as_well() -> None:
    with model_server(faults.hangs) as server:
        found = ask_once(server.url, seconds=60, PLAN_MODEL_SECONDS="1")
    assert 0.9 < found.seconds < 3.0


def test_nothing_is_sent_when_no_time_is_left() -> None:
    with model_server(GOOD) as server:
        found = ask_once(server.url, seconds=-1)
        assert server.connections == 0
    assert found.fault is not None
    assert (found.fault.fallback, found.fault.calls) == (Fallback.LATE, 0)


@pytest.mark.bad_input(164)
def test_a_server_that_is_down_is_unreachable() -> None:
    found = ask_once(unused_address())
    assert found.fault is not None
    assert (found.fault.fallback, found.fault.calls) == (Fallback.UNREACHABLE, 2)


@pytest.mark.bad_input(178)
def test_a_name_that_nobody_knows_is_unreachable(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def unknown(*arguments: object, **options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    found = ask_once("https://models.invalid/v1")
    assert found.fault is not None
    assert (found.fault.fallback, found.fault.calls) == (Fallback.UNREACHABLE, 2)
    assert found.fault.detail == "the server's name could not be found"


@pytest.mark.bad_input(178)
def test_a_name_server_that_hangs_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    answered = threading.Event()

    def hanging(*arguments: object, **options: object) -> None:
        answered.wait(10)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", hanging)
    found = ask_once("https://models.invalid/v1", seconds=0.7)
    answered.set()
    assert found.fault is not None
    assert found.fault.fallback is Fallback.LATE
    assert found.seconds < 2.0


@pytest.mark.bad_input(179)
def test_a_certificate_that_nobody_vouches_for_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = self_signed(tmp_path)
    with model_server(GOOD, context=made.context()) as server:
        found = ask_once(server.url)
        assert found.fault is not None
        assert (found.fault.fallback, found.fault.calls) == (Fallback.UNREACHABLE, 1)
        assert server.requests == []
        # The operator vouches for it.
        monkeypatch.setenv("SSL_CERT_FILE", str(made.path))
        assert ask_once(server.url).text == WRITTEN


def test_a_secure_connection_that_is_never_made_is_cut() -> None:
    """The server takes the connection and never answers the handshake."""
    with model_server(faults.hangs) as server:
        found = ask_once(server.url.replace("http://", "https://"), seconds=0.7)
        assert wait_until(lambda: not calls_running(), 2.0)
        assert server.requests == []
    assert found.fault is not None
    assert found.fault.fallback is Fallback.LATE


@pytest.mark.bad_input(176)
@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_a_question_is_not_sent_elsewhere(code: int) -> None:
    with (
        model_server(GOOD) as elsewhere,
        model_server(faults.redirect(f"{elsewhere.url}/chat/completions", code)) as server,
    ):
        found = ask_once(server.url)
        assert elsewhere.connections == 0
    assert found.fault is not None
    assert (found.fault.fallback, found.fault.calls) == (Fallback.SERVER, 1)


@pytest.mark.bad_input(180, 189)
def test_the_environments_proxies_are_not_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with model_server(GOOD) as proxy, model_server(GOOD) as server:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, f"http://{proxy.host}")
        assert ask_once(server.url).text == WRITTEN
        assert proxy.connections == 0


@pytest.mark.parametrize("variable", ["OPENAI_BASE_URL", "OPENAI_API_BASE", "LANGSMITH_GATEWAY"])
def test_the_environment_cannot_send_a_question_elsewhere(
    variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with model_server(GOOD) as elsewhere, model_server(GOOD) as server:
        monkeypatch.setenv(variable, elsewhere.url)
        assert ask_once(server.url).text == WRITTEN
        assert elsewhere.connections == 0


def test_a_proxy_of_the_settings_is_used() -> None:
    with model_server(GOOD) as proxy:
        more = {"PLAN_MODEL_PROXY": f"http://{proxy.host}", "PLAN_MODEL_KEY": ""}
        settings = {"PLAN_MODEL": "small", "PLAN_MODEL_URL": "http://models.example/v1"}
        made = read_model_settings({**settings, "PLAN_MODEL_PROXY": more["PLAN_MODEL_PROXY"]})
        assert made is not None
        assert outcome(ask(ModelClient(made))).text == WRITTEN
        assert proxy.requests[0].path == "http://models.example/v1/chat/completions"


AGAIN = ["too many requests", "gateway fails", "empty body", "null content", "hangs up"]


@pytest.mark.parametrize("name", AGAIN)
def test_a_second_try_may_bring_the_reply(name: str) -> None:
    with model_server([FAULTS[name][0], GOOD]) as server:
        found = ask_once(server.url)
        assert len(server.requests) == 2
    assert found.text == WRITTEN
    assert found.last is not None
    assert found.last.calls == 2


def test_there_is_no_third_try() -> None:
    with model_server([faults.status(503), faults.empty_body, GOOD]) as server:
        found = ask_once(server.url)
        assert len(server.requests) == 2
    assert found.fault is not None
    assert found.fault.fallback is Fallback.EMPTY


def test_a_server_that_asks_to_be_left_alone_is_for_as_long_as_fits() -> None:
    with model_server([faults.status(429, "", {"retry-after": "1"}), GOOD]) as server:
        found = ask_once(server.url)
    assert found.text == WRITTEN
    assert found.seconds > 1.0


@pytest.mark.parametrize("retry_after", ["3", "3600", "Wed, 21 Oct 2099 07:28:00 GMT"])
def test_a_wait_that_does_not_fit_is_not_begun(retry_after: str) -> None:
    with model_server([faults.status(429, "", {"retry-after": retry_after}), GOOD]) as server:
        found = ask_once(server.url, seconds=3.5)
        assert len(server.requests) == 1
    assert found.fault is not None
    assert found.fault.fallback is Fallback.BUSY
    assert found.seconds < 2.5


@pytest.mark.parametrize("option", ["response_format", "stream_options", "temperature"])
def test_what_a_server_refuses_is_left_out_from_then_on(option: str) -> None:
    with model_server(faults.refuses(option, GOOD)) as server:
        client = ModelClient(settings_of(server.url))
        first, second = outcome(ask(client)), outcome(ask(client))
        asked = [option in request.json for request in server.requests]
    assert (first.text, second.text) == (WRITTEN, WRITTEN)
    assert asked == [True, False, False]


def test_a_refusal_for_another_reason_leaves_nothing_out_for_good() -> None:
    with model_server([faults.status(400), faults.status(400), GOOD]) as server:
        client = ModelClient(settings_of(server.url))
        first, second = outcome(ask(client)), outcome(ask(client))
        asked = ["response_format" in request.json for request in server.requests]
    assert first.fault is not None
    assert first.fault.fallback is Fallback.SERVER
    assert second.text == WRITTEN
    assert asked == [True, False, True]


def test_what_waits_for_a_reply_is_given_empty_pieces() -> None:
    with model_server(faults.hangs) as server:
        stream = ask(ModelClient(settings_of(server.url)))
        assert next(stream) == Chunk("")
        assert next(stream) == Chunk("")
        stream.close()


@pytest.mark.parametrize("answer", [faults.hangs, faults.hangs_within_reply, faults.dribbles])
def test_closing_ends_the_request(answer: Answer) -> None:
    with model_server(answer) as server:
        stream = ask(ModelClient(settings_of(server.url)), seconds=30)
        next(stream)
        begun = time.monotonic()
        stream.close()
        assert wait_until(lambda: server.closed_early == 1 and not calls_running(), 2.0)
        assert time.monotonic() - begun < 1.0
        assert list(stream) == []


def test_closing_ends_the_wait_for_a_second_try() -> None:
    with model_server(faults.status(429, "", {"retry-after": "20"})) as server:
        stream = ask(ModelClient(settings_of(server.url)), seconds=30)
        assert (next(stream).text, next(stream).text) == ("", "")
        stream.close()
        assert list(stream) == []
        assert len(server.requests) == 1


def test_closing_from_another_thread_wakes_who_waits() -> None:
    with model_server(faults.hangs) as server:
        stream = ask(ModelClient(settings_of(server.url)), seconds=30)
        threading.Timer(0.2, stream.close).start()
        begun = time.monotonic()
        assert [chunk.text for chunk in stream] == []
        assert time.monotonic() - begun < 1.0


def test_closing_the_client_ends_every_request() -> None:
    with model_server(faults.hangs) as server:
        client = ModelClient(settings_of(server.url))
        streams = [ask(client, seconds=30) for _ in range(3)]
        for stream in streams:
            next(stream)
        client.close()
        assert wait_until(lambda: server.closed_early == 3, 2.0)
        assert [list(stream) for stream in streams] == [[], [], []]


def test_a_reply_that_nobody_reads_any_more_is_ended() -> None:
    with model_server(faults.hangs_within_reply) as server:
        stream = ask(ModelClient(settings_of(server.url)), seconds=30)
        next(stream)
        del stream
        assert wait_until(lambda: server.closed_early == 1, 2.0)


def test_questions_at_once_do_not_mix() -> None:
    def echo(received: Received) -> str:
        found: str = received.json["messages"][-1]["content"]
        return found * 20

    with model_server(say(echo, pace=0.005)) as server:
        client = ModelClient(settings_of(server.url))
        told: dict[str, str] = {}

        def work(question: str) -> None:
            stream = client.stream([HumanMessage(question)], reply_tokens=9, deadline=time.monotonic() + 10)
            told[question] = outcome(stream).text

        threads = [threading.Thread(target=work, args=(f"question {number} ",)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert told == {f"question {number} ": f"question {number} " * 20 for number in range(8)}


def test_a_missing_package_is_named_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.generation.settings.find_spec", lambda name: None)
    settings = read_model_settings({"PLAN_MODEL": "anthropic:claude-haiku-4-5", "PLAN_MODEL_KEY": KEY})
    assert settings is not None
    with pytest.raises(
        MissingPackageError, match=r"not installed: \.venv/bin/pip install langchain-anthropic$"
    ):
        ModelClient(settings)


HOSTILE = """
import logging, sys, time
logging.basicConfig(level=logging.DEBUG)
import langsmith.utils
assert langsmith.utils.tracing_is_enabled()  # and remembers what it read
from langchain_core.messages import HumanMessage
from assistant.generation.client import ModelClient, ModelFault
from assistant.generation.settings import read_model_settings
client = ModelClient(read_model_settings({"PLAN_MODEL": "m", "PLAN_MODEL_URL": sys.argv[1], "PLAN_MODEL_KEY": sys.argv[2]}))
assert not langsmith.utils.tracing_is_enabled()
try:
    list(client.stream([HumanMessage(sys.argv[3])], reply_tokens=9, deadline=time.monotonic() + 5))
except ModelFault as fault:
    logging.exception("told")
"""


@pytest.mark.bad_input(180, 188)
def test_an_environment_that_asks_for_traces_and_logs_gets_none() -> None:
    """In a process of its own, because libraries read these variables when they are imported."""
    with model_server(GOOD) as elsewhere, model_server(faults.question_in_error()) as server:
        asked_for = dict.fromkeys(
            ("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2"), "true"
        )
        environment = {
            **os.environ,
            **asked_for,
            "LANGCHAIN_VERBOSE": "true",
            "LANGCHAIN_DEBUG": "true",
            "LANGCHAIN_HANDLER": "langchain",
            "LANGSMITH_GATEWAY": elsewhere.url,
            "LANGSMITH_ENDPOINT": elsewhere.url,
            "LANGSMITH_API_KEY": "ls-key",
            "OPENAI_LOG": "debug",
            "ANTHROPIC_LOG": "debug",
            "HTTP_PROXY": f"http://{elsewhere.host}",
            "PYTHONPATH": str(ROOT),
        }
        done = subprocess.run(
            [sys.executable, "-c", HOSTILE, server.url, KEY, QUESTION],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert elsewhere.connections == 0
        assert len(server.requests) == 2
    assert done.returncode == 0, done.stderr
    assert "server: the server refused the request (400)" in done.stderr
    assert KEY not in done.stdout + done.stderr
    assert QUESTION not in done.stdout + done.stderr
