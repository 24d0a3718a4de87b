"""Files made of anything: each opens in its own program, says what was put in, and runs nothing."""

import csv
import json
import re
import zipfile
from datetime import date
from io import BytesIO, StringIO

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from assistant.dossier import AnswerItem, Dossier, UnitItem, parse_dossier
from assistant.explore import ActionQuery, explore, parse_query
from assistant.exports import ExportFormat, export_actions
from assistant.exports.dossier_docx import dossier_to_docx
from assistant.exports.dossier_markdown import dossier_to_markdown
from assistant.packs import build_pack, check_quiz, pack_to_anki, pack_to_gift, pack_to_html, parse_request
from assistant.packs.topics import TOPICS
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from tests.fuzz.budget import tries
from tests.fuzz.texts import TYPED

pytestmark = pytest.mark.filterwarnings(
    "ignore:Generating overly large repr"
)  # of the Plan, when a test fails
DAY = date(2026, 1, 5)
BASE = "https://plan.example/"
LANGUAGE = st.sampled_from(LANGUAGES)
SIGNS = ("=", "+", "-", "@", "\t", "\r")
PAIRS = st.lists(
    st.one_of(
        st.tuples(st.just("q"), TYPED | st.sampled_from(["torture", "=cmd()", "пытки", "соттар"])),
        st.tuples(st.just("chapter"), st.integers(0, 24).map(str)),
        st.tuples(st.sampled_from(["from", "to"]), st.sampled_from(["2009", "2010-Q3", "2012"])),
        st.tuples(st.just("executor"), st.sampled_from(["Ministry of Justice", "Supreme Court"])),
        st.tuples(st.just("sort"), st.sampled_from(["deadline", "form", "plan"])),
        st.tuples(st.just("order"), st.just("desc")),
    ),
    max_size=3,
)


def count_in(data: bytes, kind: ExportFormat, language: Language) -> int:
    """How many measures a reader of the format finds."""
    if kind is ExportFormat.XLSX:
        book = load_workbook(BytesIO(data))
        cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
        assert not [cell for cell in cells if cell.data_type == "f"]
        return sum(bool(row[0]) for row in book.worksheets[0].iter_rows(min_row=2, values_only=True))
    if kind is ExportFormat.CSV:
        text = StringIO(data.decode("utf-8-sig"), newline="")
        rows = list(csv.reader(text, delimiter="," if language == "en" else ";", strict=True))
        assert not [cell for row in rows for cell in row if cell.startswith(SIGNS)]
        return len(rows) - 1
    if kind is ExportFormat.DOCX:
        return sum(len(table.rows) - 1 for table in Document(BytesIO(data)).tables[-1:])
    text = data.decode("utf-8")
    if kind is ExportFormat.JSON:
        return len(json.loads(text)["actions"])
    return len(
        re.findall(r"^@\w+\{", text, re.MULTILINE)
        if kind is ExportFormat.BIBTEX
        else re.findall(r"^ER  -", text, re.MULTILINE)
    )


@tries(8)
@given(pairs=PAIRS, kind=st.sampled_from(ExportFormat), language=LANGUAGE, linked=st.booleans())
def test_a_file_holds_the_measures_that_were_asked_for(
    plan: Plan, pairs: list[tuple[str, str]], kind: ExportFormat, language: Language, linked: bool
) -> None:
    query: ActionQuery = parse_query(pairs)
    data = export_actions(
        plan, query, kind, language=language, exported=DAY, base_address=BASE if linked else None
    )
    expected = len(explore(plan, query, language=language))
    if expected or kind is not ExportFormat.DOCX:
        assert count_in(data, kind, language) == expected
    assert data == export_actions(
        plan, query, kind, language=language, exported=DAY, base_address=BASE if linked else None
    )


DOSSIERS = st.fixed_dictionaries({
    "title": TYPED.map(lambda text: text[:200]),
    "items": st.lists(
        st.fixed_dictionaries({
            "kind": st.just("unit"), "unit_id": st.sampled_from(["ch18.a2", "ch2.p35", "ch99.a9"]), "note": TYPED,
        }) | st.fixed_dictionaries({
            "kind": st.just("answer"), "question": TYPED, "language": LANGUAGE, "note": TYPED,
            "unit_ids": st.lists(st.sampled_from(["ch1.p1", "ch19.a1"]), max_size=2),
        }),
        max_size=3,
    ),
})  # fmt: skip
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def own_words(dossier: Dossier) -> list[str]:
    """What the person wrote, without what no file can hold, words parted by single spaces."""
    texts = [dossier.title]
    for item in dossier.items:
        texts += [item.note, item.question] if isinstance(item, AnswerItem) else [item.note]
    return [" ".join(NOT_XML.sub("", text).split()) for text in texts]


@tries(10)
@given(sent=DOSSIERS, language=LANGUAGE)
def test_a_document_of_a_dossier_says_what_was_noted(plan: Plan, sent: object, language: Language) -> None:
    dossier = parse_dossier(sent)
    data = dossier_to_docx(plan, dossier, language, exported=DAY)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert not [name for name in archive.namelist() if "vba" in name.lower()]
    opened = Document(BytesIO(data))
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    shown = " ".join(" ".join([*(paragraph.text for paragraph in opened.paragraphs), *cells]).split())
    for text in own_words(dossier):
        assert text in shown
    quoted = [unit for unit_id in dossier.unit_ids if (unit := plan.find_unit(unit_id))]
    assert all(" ".join(unit.text.split()) in shown for unit in quoted)


MARKUP = re.compile(r"(?<!\\)(?:!\[|\]\(|<[a-zA-Z/!]|https?://|\]\[)")


@tries(30)
@given(sent=DOSSIERS, language=LANGUAGE)
def test_a_dossier_as_markdown_holds_no_markup_of_anyone(
    plan: Plan, sent: object, language: Language
) -> None:
    dossier = parse_dossier(sent)
    text = dossier_to_markdown(plan, dossier, language, exported=DAY)
    assert not MARKUP.search(text)
    text.encode("utf-8", "surrogatepass")
    heads = [line for line in text.split("\n") if re.match(r" {0,3}#{1,6} ", line)]
    expected = 1 + len(dossier.items)
    expected += sum(len(item.unit_ids) for item in dossier.items if not isinstance(item, UnitItem))
    assert len(heads) == expected


REQUESTS = st.tuples(
    st.tuples(st.just("topic"), st.sampled_from(sorted(TOPICS)))
    | st.tuples(st.just("chapter"), st.integers(1, 22).map(str)),
    st.tuples(st.just("level"), st.sampled_from(["basic", "advanced"])),
    st.tuples(st.just("minutes"), st.sampled_from(["45", "60", "90", "180"])),
    st.tuples(st.just("size"), st.integers(1, 60).map(str)),
    st.tuples(st.just("seed"), st.integers(1, 9_999).map(str)),
    st.tuples(st.just("lang"), LANGUAGE),
)


@tries(3)
@given(pairs=REQUESTS)
def test_every_pack_is_sound_and_can_be_written_in_every_form(
    plan: Plan, pairs: tuple[tuple[str, str], ...]
) -> None:
    request = parse_request(pairs)
    pack = build_pack(plan, request)
    assert check_quiz(plan, pack.quiz) == ()
    gift, anki, page = pack_to_gift(pack), pack_to_anki(pack), pack_to_html(pack)
    assert len(re.findall(r"^::", gift, re.MULTILINE)) == len(pack.quiz.items)
    rows = [line.split("\t") for line in anki.splitlines() if not line.startswith("#")]
    assert {len(row) for row in rows} <= {3}
    assert page.startswith("<!DOCTYPE html>")
    assert page.count("<script") <= 1
    again = build_pack(plan, parse_request(pairs))
    assert (pack_to_gift(again), pack_to_anki(again), pack_to_html(again)) == (gift, anki, page)
