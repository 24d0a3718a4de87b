"""The queue of the page, used by those it was not meant for: others' sessions, others' events, storms."""

import json
import re
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.wire.conftest import Page
from tests.wire.wire import PATIENCE, Line, Reply, dialled, request

JOIN = "/gradio_api/queue/join"
DATA = "/gradio_api/queue/data?session_hash="
ARREST, TORTURE = "On arrest the Plan recommends", "measures against torture"
"""Words of the two answers."""


def joined(page: Page, question: str, session: str) -> Reply:
    """Asks as the page does; the answer comes over the stream of the session."""
    sent = {
        "data": [question, "[]", "en", "own", ""],
        "event_data": None,
        "fn_index": 0,
        "session_hash": session,
        "trigger_id": 3,
    }
    reply = page.ask(request("POST", JOIN, json.dumps(sent).encode()))
    assert reply is not None
    return reply


def heard(line: Line, until: str = '"close_stream"', patience: float = PATIENCE) -> str:
    """What a stream has brought until some words come."""
    deadline = time.monotonic() + patience
    while until.encode() not in line.kept and line.hear(deadline):
        pass
    return line.kept.decode()


def listen(page: Page, session: str) -> Line:
    """The stream of a session, opened."""
    line = page.dial()
    line.send(request("GET", DATA + session))
    return line


@pytest.mark.bad_input(121)
def test_two_sessions_hear_their_own_answers_alone(page: Page) -> None:
    for session, question in (("ours", "arrest"), ("theirs", "torture")):
        assert joined(page, question, session).status == 200
    ours, theirs = (listen(page, session) for session in ("ours", "theirs"))
    told, told_them = heard(ours), heard(theirs)
    for line in (ours, theirs):
        line.close()
    assert (ARREST in told, TORTURE in told) == (True, False)
    assert (ARREST in told_them, TORTURE in told_them) == (False, True)
    page.goes_on()


@pytest.mark.bad_input(121)
def test_two_clients_with_one_session_get_no_fault(page: Page) -> None:
    """The name of a session is the secret of a tab: who knows it hears with it. Nothing worse comes of it."""
    first, second = listen(page, "same"), listen(page, "same")
    statuses = [joined(page, question, "same").status for question in ("arrest", "torture")]
    assert statuses == [200, 200]
    for line in (first, second):
        heard(line, patience=0.5)
        line.close()
    time.sleep(0.2)
    assert page.ask(request("GET", "/ready")) is not None


@pytest.mark.bad_input(121, 122)
@pytest.mark.parametrize(
    "session", ["nobody", "", "x" * 3_000, "..%2f..%2fetc", "a&session_hash=b", "%00", "%ff"]
)
def test_a_session_that_is_not_there_tells_nothing(page: Page, session: str) -> None:
    with dialled(page.address) as line:
        line.send(request("GET", DATA + session))
        reply = line.reply(0.5)
        told = (reply.text if reply else "") + line.kept.decode()
    assert "process_" not in told
    assert "Traceback" not in told
    assert page.ask(request("GET", "/ready")) is not None


@pytest.mark.bad_input(121, 122)
@pytest.mark.parametrize("session", ["nobody", "x" * 3_000])
def test_a_session_that_is_not_there_is_no_fault_of_the_page(page: Page, session: str) -> None:
    page.ask(request("GET", DATA + session), 0.5)
    page.goes_on()


@pytest.mark.bad_input(122)
def test_the_id_of_an_event_opens_nothing(page: Page) -> None:
    event = json.loads(joined(page, "arrest", "owner").body)["event_id"]
    assert re.fullmatch("[0-9a-f]{32}", event)
    for method, path in (
        ("GET", f"/gradio_api/queue/data?event_id={event}"),
        ("GET", f"/gradio_api/call/ask/{event}"),
        ("GET", f"/gradio_api/queue/{event}"),
        ("POST", "/gradio_api/cancel"),
        ("POST", "/gradio_api/reset"),
    ):
        body = json.dumps({"event_id": event, "session_hash": "owner", "fn_index": 0}).encode()
        reply = page.ask(request(method, path, body if method == "POST" else None))
        assert reply is not None
        assert reply.status in {404, 422}
        assert ARREST not in reply.text
    with_event = listen(page, event)
    assert ARREST not in heard(with_event, patience=0.3)
    with_event.close()
    owner = listen(page, "owner")
    assert ARREST in heard(owner)
    owner.close()


@pytest.mark.bad_input(122)
def test_ids_of_events_do_not_follow_one_another(page: Page) -> None:
    events = [json.loads(joined(page, "weather", "many").body)["event_id"] for _ in range(20)]
    assert len(set(events)) == 20
    assert len({event[:8] for event in events}) == 20
    line = listen(page, "many")
    heard(line)
    line.close()
    page.goes_on()


@pytest.mark.bad_input(123)
@pytest.mark.parametrize("sessions", [1, 20], ids=["one tab", "twenty tabs"])
def test_a_question_sent_twenty_times_at_once_is_answered_or_told_to_wait(page: Page, sessions: int) -> None:
    with ThreadPoolExecutor(20) as pool:
        replies = list(pool.map(lambda n: joined(page, "arrest", f"click{n % sessions}"), range(20)))
    assert {reply.status for reply in replies} <= {200, 429, 503}
    taken = sum(reply.status == 200 for reply in replies)
    assert taken >= 1
    lines = [listen(page, f"click{number}") for number in range(sessions)]
    told = "".join(heard(line) for line in lines)
    for line in lines:
        line.close()
    assert told.count('"process_completed"') == taken
    page.goes_on()


@pytest.mark.bad_input(123)
def test_twenty_questions_at_once_by_the_other_doors_are_answered_or_told_to_wait(page: Page) -> None:
    asked = request("POST", "/api/ask", b'{"question": "arrest"}')
    lite = request("POST", "/lite", b"q=arrest", content_type="application/x-www-form-urlencoded")
    with ThreadPoolExecutor(20) as pool:
        replies = list(pool.map(page.ask, [asked, lite] * 20))
    assert all(reply is not None for reply in replies)
    assert {reply.status for reply in replies if reply} <= {200, 429, 503}
    page.goes_on()


@pytest.mark.bad_input(124)
def test_a_storm_of_stops_stops_nothing_else(page: Page) -> None:
    body = json.dumps({"turn": "turn-" + "0" * 32}).encode()
    with ThreadPoolExecutor(10) as pool:
        replies = list(pool.map(page.ask, [request("POST", "/stop", body)] * 200))
    assert {reply.status for reply in replies if reply} <= {204, 429, 503}
    assert all(replies)
    page.goes_on()


@pytest.mark.bad_input(124)
def test_questions_whose_tabs_are_closed_at_once_leave_the_queue(page: Page) -> None:
    for number in range(100):
        status = joined(page, "arrest", f"gone{number}").status
        assert status in {200, 503}
        line = listen(page, f"gone{number}")
        line.close(hard=bool(number % 2))
    page.goes_on()
    assert joined(page, "torture", "stays").status == 200
    line = listen(page, "stays")
    assert TORTURE in heard(line)
    line.close()


@pytest.mark.bad_input(124)
def test_questions_that_nobody_fetches_leave_room_for_the_next(page: Page) -> None:
    statuses = {joined(page, "weather", f"unread{number}").status for number in range(150)}
    assert statuses <= {200, 503}
    time.sleep(0.3)
    assert joined(page, "torture", "next").status == 200
    line = listen(page, "next")
    assert TORTURE in heard(line)
    line.close()
    page.goes_on()
