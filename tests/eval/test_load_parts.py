"""Every part of the measurement of load: what it flags when the page is at fault."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import pytest

from eval.load.crossed import measure_crossed
from eval.load.crowd import Done, Run
from eval.load.doors import Door, Outcome
from eval.load.end import end_findings
from eval.load.flood import flood, flood_findings
from eval.load.leave import come_back, measure_leave
from eval.load.rate import rate_findings
from eval.load.scene import Scene, recovery
from eval.load.soak import growth_findings, measure_soak
from eval.load.speed import measure_page
from eval.load.usage import Usage, is_back, usage_of
from eval.load.verdicts import Aim, Finding, LoadError
from tests.eval.load_page import FakePage, Told, known_of, say, scene_of

OUR_OWN = os.getpid()


def measure(page: FakePage, part: Callable[[Scene], Awaitable[tuple[Finding, ...]]]) -> tuple[Finding, ...]:
    async def run() -> tuple[Finding, ...]:
        async with scene_of(page, pid=OUR_OWN) as scene:
            return await part(scene)

    return asyncio.run(run())


def missed(findings: Sequence[Finding], aim: Aim = Aim.RIGHT) -> list[str]:
    """What did not reach its target."""
    return [finding.what for finding in findings if not finding.passed and finding.aim is aim]


class Swap:
    """Gives one of the answers to somebody else, once everybody has been asked alone."""

    def __init__(self, alone: int, every: int) -> None:
        self.asked, self.alone, self.every = 0, alone, every

    def __call__(self, text: str) -> str:
        self.asked += 1
        swapped = self.asked > self.alone and self.asked % self.every == 0
        return say("question 99" if swapped else text)


def test_answers_that_are_all_right_pass() -> None:
    findings = measure(FakePage(), measure_crossed)
    assert missed(findings) == []
    assert findings[0].measured == "0 of 60"
    assert findings[0].what == "replies that are not the question's own (5 questions, 5 different replies)"


def test_one_swapped_reply_is_found() -> None:
    findings = measure(FakePage(say=Swap(alone=15, every=60)), measure_crossed)
    assert missed(findings) == [findings[0].what]
    assert findings[0].measured.startswith("1 of 60 (question ")


def test_refusals_are_not_crossed_but_too_many_prove_nothing() -> None:
    calls = iter(range(1_000))

    def refuse(path: str) -> Told | None:
        return Told(503) if path == "/api/ask" and next(calls) > 20 else None

    assert missed(measure(FakePage(refuse=refuse), measure_crossed)) == ["share that was refused"]


def test_the_speed_of_a_page_is_measured_twice_and_its_answers_checked() -> None:
    findings = measure(FakePage(), measure_page)
    assert missed(findings) == []
    rates = [finding for finding in findings if finding.what.endswith("answers a second")]
    assert [finding.target for finding in rates] == [">= 40", ">= 40"]
    assert missed(measure(FakePage(say=Swap(alone=15, every=10)), measure_page)) == [
        "answers that are not the question's own"
    ]


def test_a_page_that_answers_too_slowly_misses_its_targets_of_speed() -> None:
    def late(path: str) -> Told | None:
        return Told(body=b'{"event_id":"e"}', status=503, late=0.05) if path.endswith("join") else None

    async def run() -> tuple[Finding, ...]:
        page = FakePage()
        async with scene_of(page) as scene:
            page.refuse = late
            return await measure_page(scene)

    findings = asyncio.run(run())
    assert len(missed(findings, Aim.SPEED)) == 3
    assert missed(findings) == ["questions without an answer"]


def flooded(*outcomes: Outcome) -> list[str]:
    answer = Outcome(200, Door.JSON, 0.5, "a")
    refusal = Outcome(503, Door.JSON, 0.1, retry_after="2")
    done = [Done(0, outcome) for outcome in (answer, refusal, *outcomes)]
    return missed(flood_findings(known_of("a"), done))


def test_a_flood_may_be_answered_and_refused() -> None:
    assert flooded() == []
    assert flooded(Outcome(429, Door.LITE, 1.0, retry_after="5")) == []


def test_anything_else_in_a_flood_fails() -> None:
    assert flooded(Outcome(500, Door.JSON)) == ["replies that are no answer, 429 or 503"]
    reset = Outcome(0, Door.JSON, fault="ConnectionResetError")
    assert flooded(reset) == ["replies that are no answer, 429 or 503"]


def test_a_late_refusal_one_without_a_time_and_a_wrong_answer_fail() -> None:
    late = Outcome(503, Door.JSON, 1.01, retry_after="2")
    assert flooded(late) == ["slowest refusal, from the beginning of its connection"]
    assert flooded(Outcome(503, Door.JSON, 0.1)) == ["refusals that do not say when to come again"]
    assert flooded(Outcome(200, Door.JSON, 0.1, "b")) == ["answers that are not the question's own"]


def test_a_flood_without_any_refusal_was_none() -> None:
    done = [Done(0, Outcome(200, Door.JSON, 0.5, "a"))]
    assert "refusals" in missed(flood_findings(known_of("a"), done))


def test_a_flood_comes_by_every_door_over_new_connections() -> None:
    async def run() -> tuple[Done, ...]:
        async with scene_of(FakePage()) as scene:
            return await flood(scene, 12)

    done = asyncio.run(run())
    assert {each.outcome.door for each in done} == set(Door)
    assert {each.outcome.status for each in done} == {200}
    assert len(done) >= 12


def test_recovery_is_told_by_the_wait_of_a_single_client() -> None:
    async def run(before: float) -> Finding:
        async with scene_of(FakePage(), doors=(Door.JSON,)) as scene:
            return await recovery(scene, "flood", before)

    assert asyncio.run(run(1.0)).passed


def test_a_page_that_stays_slow_has_not_recovered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eval.load.scene.RECOVERY_SECONDS", 0.2)

    async def run() -> Finding:
        async with scene_of(FakePage(), doors=(Door.JSON,)) as scene:
            return await recovery(scene, "flood", 1e-9)

    assert asyncio.run(run()).verdict == "FAIL"


def test_a_quick_refusal_is_no_recovery(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eval.load.scene.RECOVERY_SECONDS", 0.2)

    async def run() -> Finding:
        page = FakePage()
        async with scene_of(page, doors=(Door.JSON,)) as scene:
            page.refuse = lambda _: Told(503)
            return await recovery(scene, "flood", 1.0)

    assert asyncio.run(run()).verdict == "FAIL"


def limited(answered: int, told: int, *, retry_after: str = "1") -> list[str]:
    outcomes = [Outcome(200, Door.JSON, 0.1, "a")] * answered
    outcomes += [Outcome(429, Door.JSON, 0.1, retry_after=retry_after)] * told
    return missed(rate_findings(known_of("a"), Run(tuple(Done(0, each) for each in outcomes), 10.0, 0.1)))


def test_a_client_who_asks_too_often_is_slowed_down_and_told_for_how_long() -> None:
    assert limited(70, 130) == []
    assert limited(70, 130, retry_after="") == ["429 without the seconds to wait"]
    how = "200 questions of one client in 10 s with --rate 60"
    assert limited(150, 50) == [f"{how}: answered", f"{how}: told to slow down (429)"]
    assert limited(40, 160) == [f"{how}: answered"]


BEFORE = Usage(rss=900.0, descriptors=40, threads=30)


def grown(rss: float = 900.0, descriptors: int = 40, threads: int = 30) -> list[str]:
    return missed(growth_findings(BEFORE, Usage(rss, descriptors, threads), [900.0, rss], 1_000))


def test_memory_descriptors_and_threads_that_grow_are_flagged() -> None:
    assert grown() == []
    assert grown(rss=950.0, descriptors=45, threads=35) == []
    assert grown(rss=950.1) == ["resident memory more since question 1,000"]
    assert grown(descriptors=46) == ["descriptors more since question 1,000"]
    assert grown(threads=36) == ["threads more since question 1,000"]
    assert grown(rss=100.0, descriptors=3, threads=2) == []


def test_what_a_process_holds_is_read_from_the_system() -> None:
    before = usage_of(OUR_OWN)
    assert before.rss > 10
    assert before.threads >= 1
    with Path(os.devnull).open(), Path(os.devnull).open():
        assert usage_of(OUR_OWN).descriptors == before.descriptors + 2
    assert is_back(before, before)
    with pytest.raises(LoadError, match="process 999999999"):
        usage_of(999_999_999)


def test_visitors_do_everything_and_memory_is_told_ten_times() -> None:
    page = FakePage()
    findings = measure(page, measure_soak)
    assert missed(findings) == []
    told = next(finding for finding in findings if "each tenth" in finding.what)
    assert len(told.measured.split(", ")) == 10
    assert len(page.asked) > 30


def test_a_fault_in_the_long_run_fails() -> None:
    def refuse(path: str) -> Told | None:
        return Told(500) if path.startswith(("/api/find", "/api/search")) else None

    findings = measure(FakePage(refuse=refuse), measure_soak)
    assert missed(findings) == ["replies that are no answer, 429 or 503"]


def test_who_leaves_early_leaves_nothing_behind() -> None:
    page = FakePage()
    findings = measure(page, measure_leave)
    assert missed(findings) == []
    assert findings[0].measured == "0 of 30"


def test_a_stop_that_is_not_taken_fails() -> None:
    findings = measure(FakePage(refuse=lambda path: Told(500) if path == "/stop" else None), measure_leave)
    assert missed(findings) == ["requests to stop that were not taken"]


def test_a_tab_whose_next_stream_does_not_end_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eval.load.leave._AGAIN", 0.3)
    streams = iter(range(100))

    def refuse(path: str) -> Told | None:
        return Told(late=5) if "/queue/data" in path and next(streams) else None

    async def run() -> tuple[str, str]:
        page = FakePage()
        async with scene_of(page) as scene:
            sound = await come_back(scene, 0)
            page.refuse = refuse
            return sound, await come_back(scene, 0)

    assert asyncio.run(run()) == ("", "TimeoutError")


def ended(*outcomes: Outcome, seconds: float = 1.0, code: int = -15) -> list[str]:
    usual = (Outcome(200, Door.JSON, 0.1, "a"), Outcome(200, Door.PAGE, 0.1, "a"))
    done = [Done(0, outcome) for outcome in (*usual, *outcomes)]
    return missed(end_findings(known_of("a"), done, len(done), seconds, code))


def test_an_end_that_lets_everybody_have_their_answer_passes() -> None:
    assert ended() == []
    assert ended(code=0) == []


def test_a_lost_or_cut_answer_a_late_end_and_a_crash_fail() -> None:
    lost = Outcome(0, Door.JSON, fault="IncompleteReadError")
    assert ended(lost) == ["of the JSON API without their whole answer"]
    assert ended(Outcome(503, Door.PAGE)) == ["of the page without their whole answer"]
    assert ended(Outcome(200, Door.JSON, 0.1, "b")) == ["answers that are not the question's own"]
    assert ended(seconds=10.1) == ["the program ended after"]
    assert ended(code=1) == ["its exit code"]
    assert ended(code=-9) == ["its exit code"]
