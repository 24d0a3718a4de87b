"""The measurement of load: what it reads, how it counts, what it holds against a target."""

import asyncio
import json
import time
from pathlib import Path

import pytest

from eval.__main__ import main
from eval.load.crowd import Job, drive, paced, percentile
from eval.load.doors import Asked, Door, Outcome, PageClient, name_turn, open_client
from eval.load.known import choose
from eval.load.replies import digest_html, digest_json
from eval.load.run import PARTS, log_findings
from eval.load.server import parse_address
from eval.load.verdicts import Aim, Finding, LoadError, Report, at_least, at_most, none_of
from eval.load.wire import Connection, Events, Site, WireError
from eval.types import Language
from tests.eval.load_page import ASKED, FakePage, Told, known_of, open_page, scene_of
from tests.eval.small import LINE, make_question, write_lines

STREAM = b'event: message\ndata: {"msg":"one"}\n\n: a comment\n\ndata: two\ndata: lines\n\ndata: {"msg":"last"}\n\n'
READ = [b'{"msg":"one"}', b"two\nlines", b'{"msg":"last"}']


@pytest.mark.parametrize("size", [1, 2, 3, 7, 20, 1000])
def test_events_are_whole_wherever_their_pieces_end(size: int) -> None:
    events = Events()
    pieces = [STREAM[start : start + size] for start in range(0, len(STREAM), size)]
    assert [event for piece in pieces for event in events.feed(piece)] == READ


def test_an_event_that_has_not_ended_is_not_told() -> None:
    events = Events()
    assert events.feed(b"data: half") == []
    assert events.feed(b" of it\n\n") == [b"half of it"]


def test_the_digest_of_an_answer_leaves_out_how_long_it_took_and_nothing_else() -> None:
    told = b'{"answer":"The Plan says","seconds":0.0123,"settled":false}'
    assert digest_json(told) == digest_json(told.replace(b"0.0123", b"1.2e-05"))
    assert digest_json(told) != digest_json(told.replace(b"says", b"said"))
    assert digest_json(told) != digest_json(told.replace(b"false", b"true"))
    quoted = rb'{"answer":"\"seconds\":5","seconds":1}'
    assert digest_json(quoted) != digest_json(quoted.replace(b":5", b":6"))


def test_the_digest_of_a_page_leaves_out_the_name_of_the_turn_and_nothing_else() -> None:
    html = f'<div class="turn" id="turn-{"a" * 32}">Words</div>'
    assert digest_html(html) == digest_html(html.replace("a" * 32, "b" * 32))
    assert digest_html(html) != digest_html(html.replace("Words", "Other words"))


def ask(page: FakePage, door: Door, asked: Asked = ASKED[0], times: int = 1) -> list[Outcome]:
    """What one client gets."""

    async def run() -> list[Outcome]:
        async with open_page(page) as site:
            client = open_client(site, door)
            outcomes = [await client.ask(asked) for _ in range(times)]
            await client.close()
            return outcomes

    return asyncio.run(run())


@pytest.mark.parametrize("door", list(Door))
def test_an_answer_is_the_same_every_time_at_each_door(door: Door) -> None:
    first, second = ask(FakePage(), door, times=2)
    assert (first.status, first.door, first.trouble) == (200, door, "")
    assert first.digest == second.digest != ""


def test_the_page_is_asked_as_its_own_script_asks() -> None:
    page = FakePage()
    ask(page, Door.PAGE, Asked("Почему?", ("Что?",), "ru"), times=2)
    first, second = page.asked
    assert first["data"][:4] == ["Почему?", '["\\u0427\\u0442\\u043e?"]', "ru", "own"]
    assert (first["fn_index"], first["event_data"]) == (0, None)
    assert first["session_hash"] == second["session_hash"]
    assert first["data"][4] != second["data"][4]


@pytest.mark.parametrize("door", list(Door))
def test_a_refusal_is_told_with_when_to_come_again(door: Door) -> None:
    (outcome,) = ask(FakePage(refuse=lambda _: Told(503, headers=("Retry-After: 2",))), door)
    assert (outcome.status, outcome.retry_after, outcome.trouble) == (503, "2", "status 503")


@pytest.mark.parametrize("door", [Door.PAGE, Door.LITE])
def test_a_sentence_of_failure_on_the_page_is_a_failure(door: Door) -> None:
    (outcome,) = ask(FakePage(say=lambda _: '<div class="answer is-error" lang="en">Sorry</div>'), door)
    assert outcome.trouble == "status 500"


def test_the_answer_of_another_turn_is_not_ones_own() -> None:
    async def run() -> Outcome:
        async with open_page(FakePage()) as site:
            client = PageClient(site)
            await client.join(ASKED[0], name_turn())
            await client.begin_stream()
            outcome = await client.read_answer(name_turn())
            client.leave()
            return outcome

    assert asyncio.run(run()).digest == "another's"


def test_nobody_there_and_a_reply_that_is_no_http_are_outcomes_too() -> None:
    async def nonsense(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"nonsense\r\n\r\n")
        writer.close()

    async def run() -> list[str]:
        server = await asyncio.start_server(nonsense, "127.0.0.1", 0)
        site = Site("127.0.0.1", server.sockets[0].getsockname()[1])
        client = open_client(site, Door.JSON)
        faults = [(await client.ask(ASKED[0])).fault]
        server.close()
        await server.wait_closed()
        return [*faults, (await client.ask(ASKED[0])).fault]

    assert asyncio.run(run()) == ["WireError", "ConnectionRefusedError"]


def test_a_connection_that_the_server_ended_is_opened_again() -> None:
    async def run() -> list[int]:
        async with open_page(FakePage(refuse=lambda _: Told(headers=("Connection: close",)))) as site:
            connection = Connection(site)
            replies = [await connection.request("GET", "/ready") for _ in range(2)]
            await connection.close()
            with pytest.raises(WireError, match="not open"):
                await connection.read_head()
            return [reply.head.status for reply in replies]

    assert asyncio.run(run()) == [200, 200]


class Slow:
    """Takes its time, and never lets go of the loop for less."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    async def ask(self, asked: Asked) -> Outcome:
        started = time.perf_counter()
        await asyncio.sleep(self.seconds)
        return Outcome(200, seconds=time.perf_counter() - started)

    async def close(self) -> None:
        pass


def test_waiting_for_a_free_client_counts_where_a_moment_was_planned() -> None:
    jobs = [Job(place, ASKED[0]) for place in range(10)]
    closed = asyncio.run(drive([Slow(0.03)], jobs))
    planned = asyncio.run(drive([Slow(0.03)], paced(jobs, 100)))
    assert 0.03 <= closed.percentile(100) < 0.15
    # The tenth is due at 0.09 s; nine of 0.03 s each are before it.
    assert planned.percentile(100) >= 0.2
    assert [done.place for done in planned.done] == list(range(10))
    assert closed.rate < 34


def test_planned_questions_come_no_faster_than_planned() -> None:
    run = asyncio.run(drive([Slow(0.0)] * 3, paced([Job(0, ASKED[0])] * 11, 50)))
    assert run.seconds >= 0.2
    assert run.rate <= 55


def test_nothing_is_asked_after_the_time_is_over() -> None:
    run = asyncio.run(drive([Slow(0.02)], (Job(0, ASKED[0]) for _ in range(1000)), until=0.1))
    assert 1 <= len(run.done) <= 6


def test_percentiles_are_those_of_numpy_and_infinite_without_answers() -> None:
    assert percentile([1.0, 2.0, 3.0, 4.0, 5.0], 50) == 3.0
    assert percentile([0.0, 10.0], 95) == 9.5
    assert percentile([], 95) == float("inf")


def test_a_value_passes_up_to_its_limit() -> None:
    assert at_most("json", "p95", 300, 300, "ms") == Finding(
        "json", "p95", "300 ms", "<= 300 ms", True, Aim.RIGHT
    )
    assert at_most("json", "p95", 300.01, 300).verdict == "FAIL"
    assert at_least("json", "rate", 50, 50).verdict == "pass"
    assert at_least("json", "rate", float("nan"), 50).verdict == "FAIL"
    assert at_most("end", "ended", float("inf"), 10).verdict == "FAIL"


def test_none_of_nothing_proves_nothing() -> None:
    assert none_of("soak", "faults", [], 3).verdict == "pass"
    assert none_of("soak", "faults", [], 0).verdict == "FAIL"
    found = none_of("soak", "faults", ["status 500", "status 500", "EOFError"], 1200)
    assert (found.verdict, found.measured) == ("FAIL", "3 of 1,200 (EOFError, status 500)")


def test_the_report_is_a_table_and_passes_if_every_target_is_met() -> None:
    told = Finding("json", "p50", "12 ms")
    met = at_most("json", "p95", 200, 300, "ms", aim=Aim.SPEED)
    report = Report("2 cores", (told, met))
    assert report.passed
    assert report.table() == (
        "2 cores\n\n| Part | What | Target | Measured | |\n| --- | --- | --- | --- | --- |\n"
        "| json | p50 |  | 12 ms |  |\n| json | p95 | <= 300 ms | 200 ms | pass |\n"
    )
    failed = Report("2 cores", (met, at_most("end", "ended", 11, 10, "s")))
    assert not failed.passed
    assert json.loads(json.dumps(failed.as_dict()))["findings"][1] == {
        "part": "end",
        "what": "ended",
        "measured": "11 s",
        "target": "<= 10 s",
        "passed": False,
        "aim": "right",
        "verdict": "FAIL",
    }


@pytest.mark.parametrize(("passed", "code"), [(True, 0), (False, 1)])
def test_the_command_prints_the_table_and_fails_where_a_target_was_missed(
    passed: bool,
    code: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    given: dict[str, object] = {}

    def measured(questions: object, **options: object) -> Report:
        given.update(options)
        return Report("2 cores", (Finding("end", "ended", "1 s", "<= 10 s", passed, Aim.RIGHT),))

    monkeypatch.setattr("eval.machine.run_load", measured)
    questions = write_lines(tmp_path / "questions.jsonl", LINE)
    out = tmp_path / "load.json"
    arguments = [
        "--questions",
        str(questions),
        "--short",
        "--part",
        "end",
        "--part",
        "json",
        "--json",
        str(out),
    ]
    assert main(["load", *arguments]) == code
    assert "| end | ended | <= 10 s | 1 s |" in capsys.readouterr().out
    assert json.loads(out.read_text(encoding="utf-8"))["passed"] is passed
    assert given["parts"] == ["end", "json"]
    assert given["short"] is True


def test_a_part_that_is_not_known_is_refused() -> None:
    with pytest.raises(SystemExit):
        main(["load", "--part", "everything"])
    assert PARTS == ("json", "page", "crossed", "soak", "leave", "flood", "end")


def test_the_address_is_read_from_what_the_program_tells() -> None:
    told = "Plan Assistant is open at http://127.0.0.1:45069/\nEnd it with Ctrl+C.\n"
    assert parse_address(told) == Site("127.0.0.1", 45069)
    assert parse_address("Building the index\n") is None


def test_questions_are_mixed_the_same_way_every_time() -> None:
    languages = [Language.EN] * 40 + [Language.RU] * 40 + [Language.KK] * 20
    questions = [make_question(f"q{n}", language=language) for n, language in enumerate(languages)]
    asked = choose(questions, 50)
    assert asked == choose(questions, 50)
    assert len(asked) == len({each.text for each in asked}) == 50
    assert {each.language for each in asked[:10]} == {"en", "ru", "kk"}
    assert sum(bool(each.history) for each in asked) == 17
    assert len(choose(questions, None)) == 100


def test_questions_come_in_the_same_random_order_every_time() -> None:
    known = known_of("a", "b", "c", "d")
    places = [job.place for job in known.jobs(50)]
    assert places == [job.place for job in known.jobs(50)]
    assert set(places) == {0, 1, 2, 3}
    assert places != [job.place for job in known.jobs(50, seed=1)]


def test_a_question_that_gets_no_answer_alone_stops_the_measurement() -> None:
    async def run() -> None:
        async with scene_of(FakePage(refuse=lambda path: Told(500) if path == "/api/ask" else None)):
            pass

    with pytest.raises(LoadError, match="question 1, asked alone by the door 'json', got: status 500"):
        asyncio.run(run())


def test_a_log_with_a_fault_or_a_question_in_it_fails() -> None:
    known = known_of("a", "b")
    asked = f"{known.asked[0].text} and more than twenty characters"
    known = type(known)((Asked(asked),), known.digests)
    quiet = "Plan Assistant is open at http://127.0.0.1:1/"
    assert [finding.verdict for finding in log_findings(known, quiet)] == ["pass", "pass"]
    assert [finding.verdict for finding in log_findings(known, f"{quiet}\nTraceback (most")] == [
        "FAIL",
        "pass",
    ]
    faulty = log_findings(known, f"{quiet}\nasked: {asked}")
    assert [finding.verdict for finding in faulty] == ["pass", "FAIL"]
    assert asked not in str(faulty)
