"""Every bad text asked on the page, on the light page, and in addresses."""

import json
import re
from functools import cache
from urllib.parse import quote, quote_from_bytes

import pytest
from starlette.testclient import TestClient

from assistant.types import QUESTION_LIMIT, Status
from tests.bad_inputs.catalogue import ARREST, ARREST_RU, TEXTS, BadText, cases, numbered
from tests.bad_inputs.checks import OWN_ADDRESSES, Elements, check_html, in_time
from ui.guard import ADDRESS_LIMIT, BODY_LIMIT
from ui.words.chat import EN as CHAT
from ui.words.page import EN

JOIN = "/gradio_api/queue/join"
FORM = {"content-type": "application/x-www-form-urlencoded"}
HARMLESS = {"q": "arrest", "unit": "ch18.a2", "find": "torture", "actions": "torture"}
"""What fills the page from its address without any markup, to compare pages with."""
LIGHT_BYTES = 60_000
"""Of a light page with an answer; without one it has half as many."""
IN_ADDRESS = tuple(bad for bad in TEXTS if len(bad.text.encode("utf-8", "replace")) * 3 < ADDRESS_LIMIT - 50)
SHAPED = frozenset({1, 4, 14, 16, 19, 20, 22, 24, 26, 44, 45, *range(48, 79)})
"""Numbers of what could break out of a page; the rest are words."""
_STATUS = re.compile(r'class="answer is-(\w+)"')


def _ask_on_page(doors: TestClient, bad: BadText) -> tuple[int, str]:
    """The status of the request, and the HTML that the page is given."""
    session = f"bad{bad.number}"
    data = [bad.text, json.dumps(bad.history), "en", "own", ""]
    body = json.dumps(
        {"data": data, "event_data": None, "fn_index": 0, "session_hash": session, "trigger_id": 3}
    )
    joined = doors.post(JOIN, content=body.encode(), headers={"content-type": "application/json"})
    if joined.status_code != 200:
        return joined.status_code, joined.text
    lines = doors.get(f"/gradio_api/queue/data?session_hash={session}").text.splitlines()
    messages = [json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data: ")]
    done = next(message for message in messages if message["msg"] == "process_completed")
    assert done["success"]
    return 200, done["output"]["data"][0]


@cache
def _answered(doors: TestClient) -> str:
    """What the page is given for a question with quotations, its button included."""
    return _ask_on_page(doors, BadText(0, "arrest", ARREST))[1]


def _status_of_body(size: int) -> int:
    return 413 if size > BODY_LIMIT else 200


@pytest.mark.parametrize("bad", cases())
def test_the_page_shows_an_answer_or_a_sentence(doors: TestClient, bad: BadText) -> None:
    with in_time():
        status, html = _ask_on_page(doors, bad)
    if status != 200:
        assert (status, json.loads(html)) == (413, {"detail": EN.too_large})
        assert bad.is_large
        return
    check_html(html, like=_answered(doors))
    (told,) = _STATUS.findall(html)
    if bad.is_large:
        assert CHAT.long_question in html
    elif told == Status.ERROR:
        assert CHAT.empty_question in html
    assert CHAT.failed not in html


@pytest.mark.parametrize("bad", cases())
def test_the_light_page_answers_its_form(doors: TestClient, bad: BadText) -> None:
    text = bad.text.encode("utf-8", "replace")
    fields = [("history", earlier.encode()) for earlier in bad.history] + [("q", text)]
    body = "&".join(f"{name}={quote_from_bytes(value)}" for name, value in fields).encode()
    with in_time():
        response = doors.post("/lite?lang=en", content=body, headers=FORM)
    assert response.status_code == _status_of_body(len(body))
    if response.status_code == 200:
        _check_light(doors, response.text)


@pytest.mark.parametrize("bad", cases(IN_ADDRESS))
def test_the_light_page_answers_an_address(doors: TestClient, bad: BadText) -> None:
    query = quote(bad.text.encode("utf-8", "replace"))
    with in_time():
        response = doors.get(f"/lite?lang=en&q={query}")
    assert response.status_code == 200
    _check_light(doors, response.text)


@pytest.mark.parametrize(
    "bad", cases(tuple(bad for bad in TEXTS if bad not in IN_ADDRESS and len(bad.text) < 10_001))
)
def test_an_address_that_is_too_long_is_refused(doors: TestClient, bad: BadText) -> None:
    with in_time():
        response = doors.get("/lite", params={"q": bad.text})
    assert (response.status_code, response.json()) == (414, {"detail": EN.too_large})


def _check_light(doors: TestClient, page: str) -> None:
    check_html(page, like=_home(doors) if 'class="example"' in page else _harmless(doors))
    assert page.endswith("</html>")
    assert len(page.encode()) < LIGHT_BYTES
    assert CHAT.failed not in page
    assert "\x00" not in page


@cache
def _home(doors: TestClient) -> str:
    """The light page that whoever asks nothing is shown."""
    return doors.get("/lite?lang=en").text


@cache
def _harmless(doors: TestClient) -> str:
    """A light page with quotations, and the form of one that has questions before it."""
    body = "&".join([f"history={n}" for n in range(6)] + [f"q={quote(ARREST)}"])
    return doors.post("/lite?lang=en", content=body.encode(), headers=FORM).text


@pytest.mark.parametrize("bad", cases(bad for bad in IN_ADDRESS if bad.number in SHAPED))
def test_no_address_of_the_page_brings_markup_into_it(doors: TestClient, bad: BadText) -> None:
    query = quote(bad.text.encode("utf-8", "replace"))
    for name in ("q", "unit", "find", "actions"):
        with in_time():
            response = doors.get(f"/?lang=en&{name}={query}")
        assert response.status_code == 200
        _check_own(doors, response.text, name)


def _check_own(doors: TestClient, page: str, name: str) -> None:
    """The page has the elements that it has for a harmless text, in all that could do something by itself."""
    found, harmless = Elements(page), Elements(_own(doors, name))
    for tag in ("script", "iframe", "object", "embed", "base", "style", "link", "meta", "img", "svg", "form"):
        assert found.active[tag] <= harmless.active[tag], tag
    assert found.handlers == []
    new = set(found.addresses) - set(harmless.addresses)
    own = (*OWN_ADDRESSES, "api/actions.")
    assert [address for address in sorted(new) if not address.startswith(own)] == []


@cache
def _own(doors: TestClient, name: str) -> str:
    return doors.get(f"/?lang=en&{name}={HARMLESS[name]}").text


# Bytes that are not the text they claim to be


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(f"q={ARREST}".encode("utf-16"), marks=pytest.mark.bad_input(37), id="UTF-16"),
        pytest.param(b"q=" + ARREST_RU.encode("cp1251"), marks=pytest.mark.bad_input(37), id="CP1251"),
        pytest.param(
            b"q=" + quote_from_bytes(ARREST_RU.encode("cp1251")).encode(),
            marks=pytest.mark.bad_input(37),
            id="CP1251 quoted",
        ),
        pytest.param(b"q=\xff\xfe%C3%28%F0", marks=pytest.mark.bad_input(38), id="invalid"),
        pytest.param(b"q=%ED%A0%80arrest", marks=pytest.mark.bad_input(20, 38), id="surrogate in UTF-8"),
        pytest.param(b"\xef\xbb\xbfq=arrest", marks=pytest.mark.bad_input(39), id="BOM"),
        pytest.param(b"q=%EF%BB%BFarrest", marks=pytest.mark.bad_input(39), id="BOM quoted"),
        pytest.param(b"q=%", marks=pytest.mark.bad_input(38), id="half an escape"),
    ],
)
def test_a_form_in_other_bytes_gets_a_page(doors: TestClient, content: bytes) -> None:
    with in_time():
        sent = doors.post("/lite?lang=en", content=content, headers=FORM)
        asked = doors.get(b"/lite?lang=en&".decode() + quote_from_bytes(content, safe="%=&"))
    for response in (sent, asked):
        assert response.status_code == 200
        _check_light(doors, response.text)


@pytest.mark.bad_input(37, 38)
def test_the_channel_of_the_page_refuses_other_bytes(doors: TestClient) -> None:
    good = {"data": [ARREST, "[]", "en", "own", ""], "fn_index": 0, "session_hash": "bytes", "trigger_id": 3}
    text = json.dumps(good)
    for body in (
        text.encode("utf-16"),
        text.replace("arrested", "\u0451").encode("cp1251"),
        b"\xff" + text.encode(),
    ):
        if body == text.encode():
            continue
        response = doors.post(JOIN, content=body, headers={"content-type": "application/json"})
        assert (response.status_code, response.json()) == (400, {"detail": EN.not_understood})


@pytest.mark.bad_input(6, 7)
def test_the_limit_is_the_same_at_both_pages(doors: TestClient) -> None:
    (at_limit, _), (over,) = numbered(6), numbered(7)
    assert (len(at_limit.text), len(over.text)) == (QUESTION_LIMIT, QUESTION_LIMIT + 1)
    for bad, told in ((at_limit, False), (over, True)):
        assert (CHAT.long_question in _ask_on_page(doors, bad)[1]) is told
        page = doors.post("/lite?lang=en", content=f"q={quote(bad.text)}".encode(), headers=FORM).text
        assert (CHAT.long_question in page) is told
