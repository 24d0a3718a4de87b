"""The page and the commands, started as people start them, in a place without a network: what leaves, what stays."""

import pytest

from tests.privacy.canaries import files_under
from tests.privacy.conftest import NO_SEAL, ROOT, Life, listing
from tests.privacy.traffic import is_inside

REFUSED = {
    "page, foreign session": 404, "page, wrong event": 400, "stop": 204,
    "ask, over-long": 422, "ask, wrong history": 422, "ask, unknown field": 422, "ask, nothing asked": 422,
    "search, wrong": 422, "/api/search with an unknown document": 422, "library, unknown document": 404,
    "find, unreadable": 400, "actions, wrong": 422, "unit, none": 404, "card, none": 404,
    "unknown parameter": 422, "dossier.docx, wrong": 400, "dossier.md, wrong": 400,
    "no such address": 404, "no such file": 404, "wrong method": 404, "wrong host": 421, "foreign page": 403,
    "long address": 414, "wrong type": 415, "type with words": 415, "large body": 413,
    "cut JSON": 400, "JSON twice": 400, "JSON in UTF-16": 400, "JSON list": 400, "deep JSON": 400,
    "broken page body": 400, "broken dossier": 400, "broken stop": 400,
    "no HTTP": 400, "wrong version": 400, "wrong header": 400, "wrong chunk": 400,
}  # fmt: skip
"""What is not answered with 200, of all that `Doors.ask_all` asks."""
LEFT = {
    "left while it is answered", "left before the end of the body", "left while a file is made",
    "left the channel",
}  # fmt: skip
"""Where the client did not wait for a status."""


def test_every_door_answers_without_a_network(life: Life) -> None:
    replies = life.report["served"]["replies"]
    assert len(replies) > 100
    assert {name: status for name, status in replies.items() if status not in {0, 200}} == REFUSED
    assert {name for name, status in replies.items() if status == 0} == LEFT
    assert '"unit_id":"ch18.a2"' in life.report["served"]["answer"]
    assert life.report["served"]["code"] in {0, -2, 130}


def test_every_command_answers_without_a_network(life: Life) -> None:
    assert life.report["commands"] == {"ask": 0, "batch": 0, "broken": 1, "search": 0}
    assert '"statements"' in (life.folder / "said" / "ask.out").read_text(encoding="utf-8")
    assert (life.folder / "answers.jsonl").read_text(encoding="utf-8").count("\n") == 2


@pytest.mark.bad_input(180, 188, 189)
def test_no_bait_in_the_environment_is_taken(life: Life) -> None:
    trap = life.report["trap"]
    assert life.report["calls"] == 0
    assert [event for event in life.all_events("socket.connect") if trap in event.target] == []
    assert life.all_events("urllib.Request", "http.client.connect") == []


def test_nobody_outside_is_connected_to_or_looked_up(life: Life) -> None:
    connected = life.all_events("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind")
    hosts = {event.target[0] if isinstance(event.target, list) else event.target for event in connected}
    hosts |= {
        event.target
        for event in life.all_events("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
    }
    assert "127.0.0.1" in hosts
    assert {host for host in hosts if not is_inside(str(host))} == set()


def test_the_kernel_saw_nobody_try_to_leave(life: Life) -> None:
    if not life.report["sealed"]:
        pytest.skip(NO_SEAL)
    assert life.report["counted"] == 4, "the kernel did not count attempts that were made on purpose"
    assert life.report["attempts"] == 0
    assert life.report["looks"] > 50
    assert life.report["outside"] == []


def test_no_other_program_is_started(life: Life) -> None:
    started = (
        "subprocess.Popen", "os.exec", "os.posix_spawn", "os.system", "os.fork", "os.forkpty", "pty.spawn",
        "webbrowser.open",
    )  # fmt: skip
    assert life.all_events(*started, "syslog.syslog") == []


def test_files_are_written_in_the_temporary_folder_alone(life: Life) -> None:
    """And, of the index, its lock; the answers of a batch go where the person says."""
    written = life.all_events("open", "os.mkdir", "os.rename", "os.link", "os.symlink", "os.truncate")
    allowed = {"/dev/null", str(life.folder / "index" / "LOCK"), str(life.folder / "answers.jsonl")}
    places = {str(event.target) for event in written}
    assert any(place.startswith(str(life.temporary)) for place in places)
    # A file without a name is opened by the name of its folder.
    allowed.add(str(life.temporary))
    assert {place for place in places if not place.startswith(f"{life.temporary}/")} <= allowed
    assert life.all_events("sqlite3.connect") == []


def test_they_need_no_other_place_to_write_to(life: Life) -> None:
    if not life.report["sealed"]:
        pytest.skip(NO_SEAL)
    assert life.report["read_only"], "the checkout could be written to, so that this says nothing"


def test_no_file_is_left_when_they_have_ended(life: Life) -> None:
    assert sorted(life.home.rglob("*")) == []
    assert sorted(files_under(life.temporary)) == []
    assert life.report["shared"] == []


@pytest.mark.xfail(
    strict=True,
    raises=AssertionError,
    reason="Gradio makes TMPDIR/gradio/vibe_edit_history at import and leaves it",
)
def test_no_empty_folder_is_left_either(life: Life) -> None:
    assert sorted(life.temporary.rglob("*")) == []


def test_no_file_that_a_running_page_holds_has_a_question(life: Life) -> None:
    assert life.report["served"]["files_while_it_runs"] == [], "it needs none: no copy of the index"
    assert life.report["served"]["finds_while_it_runs"] == []


def test_no_question_is_in_any_file_afterwards(life: Life) -> None:
    """An answer to a batch, and the answer of a command on its own output, are where the person wants them."""
    folders = (life.home, life.temporary, life.folder / "index", life.folder / "audit")
    assert life.canaries.found_under(*folders) == []


def test_no_question_is_in_any_log_at_any_level(life: Life) -> None:
    logs = [path for path in sorted((life.folder / "said").iterdir()) if path.suffix in {".logs", ".err"}]
    assert len(logs) == 10
    assert "DEBUG asyncio" in (life.folder / "said" / "serve.logs").read_text(encoding="utf-8")
    for path in logs:
        assert life.canaries.found_in(path.read_bytes()) == [], path.name


def test_no_question_is_in_what_the_page_says_in_the_window(life: Life) -> None:
    for name in ("serve.out", "serve.err", "broken.out", "broken.err", "batch.out", "batch.err"):
        said = (life.folder / "said" / name).read_bytes()
        assert life.canaries.found_in(said) == [], name
        assert b"Traceback" not in said, name


def test_no_question_is_in_the_checkout(life: Life) -> None:
    began = (life.folder / "audit" / "serve.jsonl").stat().st_ctime
    folders = [ROOT / name for name in (".index", "build", "logs")] + [*ROOT.glob("*/__pycache__")]
    changed = [folder for folder in folders if folder.exists() and folder.stat().st_mtime >= began]
    assert life.canaries.found_under(*changed) == []


def test_the_index_is_as_it_was(life: Life) -> None:
    after = listing(life.folder / "index")
    after.pop("LOCK", None)
    before = dict(life.index_before)
    before.pop("LOCK", None)
    assert after == before
