"""Every bad text put to the addresses for programs."""

import csv
import json
import re
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from httpx2 import Response
from openpyxl import load_workbook
from starlette.testclient import TestClient

from assistant.types import QUESTION_LIMIT, Status
from tests.bad_inputs.catalogue import ARREST, ARREST_RU, MARK, TEXTS, BadText, cases, numbered
from tests.bad_inputs.checks import check_sentence, check_silent, in_time
from ui.guard import BODY_LIMIT

ADDRESS_CHARACTERS = 60_000
"""Characters of an address that the tests' client sends; longer ones are sent over a socket (`test_wire.py`)."""
SHORT = tuple(bad for bad in TEXTS if len(bad.text.encode("utf-8", "replace")) * 3 < ADDRESS_CHARACTERS)
FORMATS = ("csv", "xlsx", "docx", "json", "bib", "ris")
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def _ask_body(bad: BadText) -> bytes:
    return json.dumps({"question": bad.text, "history": list(bad.history)}).encode()


def _status_of_question(bad: BadText) -> int:
    if len(_ask_body(bad)) > BODY_LIMIT:
        return 413
    return 200 if 1 <= len(bad.text.strip()) <= QUESTION_LIMIT else 422


def _get(doors: TestClient, path: str, **query: str) -> Response:
    sendable = {name: value.encode("utf-8", "replace").decode() for name, value in query.items()}
    with in_time():
        return doors.get(path, params=sendable)


@pytest.mark.parametrize("bad", cases())
def test_a_question_is_answered_or_refused_in_a_sentence(doors: TestClient, bad: BadText) -> None:
    body = _ask_body(bad)
    with in_time():
        response = doors.post("/api/ask", content=body, headers={"content-type": "application/json"})
    assert response.status_code == _status_of_question(bad)
    if response.status_code != 200:
        check_sentence(response)
        return
    answer = response.json()
    assert answer["status"] != Status.ERROR
    check_silent(response.text)


@pytest.mark.parametrize("bad", cases(SHORT))
def test_a_search_gives_units_or_a_sentence(doors: TestClient, bad: BadText) -> None:
    response = _get(doors, "/api/search", q=bad.text)
    if response.status_code == 200:
        assert len(response.json()["units"]) <= 10
        check_silent(response.text)
    else:
        assert response.status_code in {414, 422}
        check_sentence(response)


@pytest.mark.parametrize("bad", cases(SHORT))
def test_a_look_for_words_gives_places_or_a_sentence(doors: TestClient, bad: BadText) -> None:
    response = _get(doors, "/api/find", q=bad.text)
    if response.status_code == 200:
        assert response.json()["count"] >= 0
    else:
        assert response.status_code in {400, 414, 422}
        check_sentence(response)


@pytest.mark.parametrize("bad", cases(SHORT))
def test_the_table_of_measures_is_filtered_or_refused(doors: TestClient, bad: BadText) -> None:
    response = _get(doors, "/api/actions", q=bad.text)
    if response.status_code == 200:
        found = response.json()
        assert found["count"] == len(found["actions"]) <= found["total"] == 218
        check_silent(response.text)
    else:
        assert response.status_code in {414, 422}
        check_sentence(response)


@pytest.mark.parametrize(
    "bad", cases(numbered(1, 4, 14, 19, 20, 24, 44, 45, 48, 62, 63, 65, 68, 69, 71, 72, 73))
)
def test_no_filter_takes_what_it_does_not_know(doors: TestClient, bad: BadText) -> None:
    for name in ("chapter", "executor", "due", "from", "form", "group", "sort"):
        response = _get(doors, "/api/actions", **{name: bad.text})
        if response.status_code != 200:
            assert response.status_code in {414, 422}
            check_sentence(response)
        else:
            assert not bad.text.strip() or response.json()["count"] == 218


@pytest.mark.parametrize("bad", cases(SHORT))
def test_a_bad_text_is_no_unit_and_no_card(doors: TestClient, bad: BadText) -> None:
    for path in ("/api/units/", "/api/cards/"):
        name = bad.text.encode("utf-8", "replace").decode()
        with in_time():
            response = doors.get(path + "".join(f"%{byte:02x}" for byte in name.encode()))
        assert response.status_code in {404, 414, 422}
        check_sentence(response)


# Bytes that are not the text they claim to be


ENCODED = [
    pytest.param(ARREST.encode("utf-16"), marks=pytest.mark.bad_input(37), id="UTF-16"),
    pytest.param(ARREST_RU.encode("cp1251"), marks=pytest.mark.bad_input(37), id="CP1251"),
    pytest.param(b"\xff\xfe\xc3(\xf0\x9f", marks=pytest.mark.bad_input(38), id="invalid"),
    pytest.param(b"\xc0\xaf\xed\xa0\x80", marks=pytest.mark.bad_input(38), id="overlong and surrogate"),
]


@pytest.mark.parametrize("content", ENCODED)
@pytest.mark.parametrize("path", ["/api/ask", "/export/dossier.md", "/stop"])
def test_a_body_in_other_bytes_is_refused(doors: TestClient, content: bytes, path: str) -> None:
    body = b'{"question": "' + content + b'"}'
    with in_time():
        response = doors.post(path, content=body, headers={"content-type": "application/json"})
    assert response.status_code == 400
    check_sentence(response)


@pytest.mark.bad_input(37)
def test_a_whole_body_in_utf16_is_refused(doors: TestClient) -> None:
    body = json.dumps({"question": ARREST}).encode("utf-16")
    for sent_as in ("application/json", "application/json; charset=utf-16"):
        response = doors.post("/api/ask", content=body, headers={"content-type": sent_as})
        assert response.status_code == 400
        check_sentence(response)


@pytest.mark.bad_input(39)
def test_a_body_that_begins_with_a_byte_order_mark_is_answered_or_refused(doors: TestClient) -> None:
    body = json.dumps({"question": ARREST}).encode("utf-8-sig")
    response = doors.post("/api/ask", content=body, headers={"content-type": "application/json"})
    assert response.status_code == 400
    check_sentence(response)


# Files of the table


@pytest.mark.parametrize("bad", cases(numbered(14, 19, 24, 48, 52, 68, 71, 72, 73, 75)))
@pytest.mark.parametrize("ending", FORMATS)
def test_a_file_of_measures_holds_no_formula_and_nothing_that_runs(
    doors: TestClient, ending: str, bad: BadText
) -> None:
    response = _get(doors, f"/api/actions.{ending}", q=bad.text)
    assert response.status_code == 200
    if ending == "csv":
        rows = list(csv.reader(StringIO(response.content.decode("utf-8-sig"))))
        assert rows[0][0]
        assert not [cell for row in rows for cell in row if cell.startswith(FORMULA_SIGNS)]
    elif ending == "xlsx":
        book = load_workbook(BytesIO(response.content))
        cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
        assert cells
        assert not [cell.coordinate for cell in cells if cell.data_type == "f"]
        check_package(response.content)
    elif ending == "docx":
        check_package(response.content)
    elif ending == "json":
        assert not re.search(
            r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", json.loads(response.content)["filters"]["text"]
        )
    else:
        assert MARK not in response.text


def check_package(content: bytes) -> None:
    """An Office file without macros, fields that fetch, objects, and links to anywhere but this page."""
    with ZipFile(BytesIO(content)) as package:
        names = package.namelist()
        parts = {
            name: package.read(name).decode("utf-8") for name in names if name.endswith((".xml", ".rels"))
        }
    assert not [
        name
        for name in names
        if "vba" in name.lower() or "embed" in name.lower() or "external" in name.lower()
    ]
    for name, part in parts.items():
        for word in ("<f>", "DDEAUTO", "INCLUDE", "w:altChunk", "w:object", "attachedTemplate", "oleObject"):
            assert word not in part, name
        if name.endswith(".rels"):
            outside = [piece for piece in part.split("<Relationship ") if 'TargetMode="External"' in piece]
            assert all('Target="http://127.0.0.1/' in piece for piece in outside), name


@pytest.mark.parametrize("bad", cases(numbered(48, 71, 72, 73)))
def test_a_file_is_not_named_after_what_was_asked(doors: TestClient, bad: BadText) -> None:
    response = _get(doors, "/api/actions.csv", q=bad.text)
    name = response.headers["content-disposition"]
    assert name.startswith('attachment; filename="plan-')
    assert MARK not in name
    assert ".." not in name
