"""Exports, opened again with the libraries that people's programs stand for, or parsed back."""

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO, StringIO
from typing import Any

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn
from openpyxl import Workbook, load_workbook

from assistant.explore import ActionQuery, explore
from assistant.exports import (
    EXPORTS,
    ActionTable,
    ExportFormat,
    cite,
    describe_filters,
    export_actions,
    file_name,
    make_file,
    make_table,
    table_to_dict,
)
from assistant.messages import NOTICE
from corpus import Plan, Unit
from corpus.editorial import read_editorial
from corpus.languages import LANGUAGES, Language

DAY = date(2026, 1, 5)
BASE = "https://plan.example/"
TORTURE = ActionQuery(text="torture", sort="deadline", descending=True)
EVERYTHING = ActionQuery()
WITH_EVERY_FILTER = ActionQuery(
    text='=HYPERLINK("x")',
    chapters=(19,),
    bodies=("Ministry of Justice",),
    due=("2010",),
    start="2009-Q1",
    end="2010",
    forms=("event",),
    groups=("ngos",),
    per_agreement=True,
    sort="form",
    descending=True,
)
XML_POISON = "a\x00b\x08c\x1fd\x7fe\ufffef\r\ng▯"


def made(
    plan: Plan, query: ActionQuery, kind: ExportFormat, language: Language = "en", base: str | None = BASE
) -> bytes:
    return export_actions(plan, query, kind, language=language, exported=DAY, base_address=base)


def book(data: bytes) -> Workbook:
    return load_workbook(BytesIO(data))


def document(data: bytes) -> DocumentType:
    return Document(BytesIO(data))


def sheet_rows(data: bytes, sheet: int = 0) -> list[list[Any]]:
    return [list(row) for row in book(data).worksheets[sheet].iter_rows(values_only=True)]


def csv_rows(data: bytes, language: Language) -> list[list[str]]:
    separator = "," if language == "en" else ";"
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator))


def document_text(data: bytes) -> str:
    opened = document(data)
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in opened.paragraphs] + cells)


def poisoned(plan: Plan, language: Language = "en") -> ActionTable:
    """A table whose one wording holds what no file may hold, and a sign for a lost character."""
    unit = replace(plan.unit("ch18.a1"), text=XML_POISON)
    return ActionTable(plan, ActionQuery(text=f"{XML_POISON}\ud800"), (unit,), language, DAY)


# Citations


@pytest.mark.parametrize(
    ("unit_id", "en", "ru", "kk"),
    [
        ("ch18.a2", "ch. 18, action 2, p. 101", "гл. 18, мера 2, с. 101", "18-тарау, 2-шара, 101-бет"),
        (
            "ch13.education.a3",
            "ch. 13, education list, action 3, p. 84",
            "гл. 13, список об образовании, мера 3, с. 84",
            "13-тарау, білім туралы тізім, 3-шара, 84-бет",
        ),
        (
            "ch17.lawyers.m4",
            "ch. 17, list on lawyers, unnumbered measure 4, p. 98",
            "гл. 17, список об адвокатах, мера без номера, 4-я по порядку, с. 98",
            "17-тарау, адвокаттар туралы тізім, нөмірсіз шара, реті бойынша 4-ші, 98-бет",
        ),
        (
            "ch16.a10.2",
            "ch. 16, action 10, row 2, p. 97",
            "гл. 16, мера 10, строка 2, с. 97",
            "16-тарау, 10-шара, 2-жол, 97-бет",
        ),
        ("ch18.p1", "ch. 18, p. 99", "гл. 18, с. 99", "18-тарау, 99-бет"),
    ],
)
def test_a_citation_names_the_plan_the_place_and_the_page(
    plan: Plan, unit_id: str, en: str, ru: str, kk: str
) -> None:
    unit = plan.unit(unit_id)

    assert cite(unit) == f"National Human Rights Action Plan of the Republic of Kazakhstan 2009-2012, {en}"
    assert cite(unit, "ru") == (
        f"Национальный план действий в области прав человека в Республике Казахстан на 2009–2012 годы, {ru}"
    )
    assert cite(unit, "kk") == (
        "Қазақстан Республикасындағы адам құқықтары саласындағы 2009–2012 жылдарға арналған ұлттық "
        f"іс-қимыл жоспары, {kk}"
    )


def test_the_front_matter_and_the_conclusion_are_cited_by_name(plan: Plan) -> None:
    first, last = plan.chapter(0).units, plan.chapter(23).units

    assert cite(first[-1]).endswith(f"2009-2012, introductory pages, p. {first[-1].page}")
    assert cite(first[0]).endswith("2009-2012, introductory pages")
    assert cite(last[0], "kk").endswith(f"жоспары, қорытынды, {last[0].page}-бет")


def test_no_two_measures_share_a_citation(plan: Plan) -> None:
    for language in LANGUAGES:
        assert len({cite(unit, language) for unit in plan.actions}) == 218


# What every kind shares


@pytest.mark.parametrize("kind", list(ExportFormat))
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_table_gives_the_same_bytes(plan: Plan, kind: ExportFormat, language: Language) -> None:
    assert made(plan, TORTURE, kind, language) == made(plan, TORTURE, kind, language)


@pytest.mark.parametrize("kind", [ExportFormat.CSV, ExportFormat.JSON, ExportFormat.BIBTEX, ExportFormat.RIS])
def test_another_day_changes_nothing_but_the_day(plan: Plan, kind: ExportFormat) -> None:
    later = export_actions(plan, TORTURE, kind, language="en", exported=date(2027, 2, 6), base_address=BASE)

    told = later.replace(b"2027-02-06", b"2026-01-05").replace(b"2027/02/06", b"2026/01/05")
    assert told == made(plan, TORTURE, kind)


@pytest.mark.parametrize("kind", list(ExportFormat))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_query_that_finds_nothing_gives_a_sound_file(
    plan: Plan, kind: ExportFormat, language: Language
) -> None:
    data = made(plan, ActionQuery(text="zzzz"), kind, language)

    if kind is ExportFormat.XLSX:
        assert len(sheet_rows(data)) == 1
    elif kind is ExportFormat.DOCX:
        assert document(data).tables == []
    elif kind is ExportFormat.CSV:
        assert len(csv_rows(data, language)) == 1
    elif kind is ExportFormat.JSON:
        assert json.loads(data)["count"] == 0
    else:
        assert data == b""


@pytest.mark.parametrize("kind", list(ExportFormat))
def test_characters_that_no_xml_file_may_hold_break_no_format(plan: Plan, kind: ExportFormat) -> None:
    for language in LANGUAGES:
        data = make_file(poisoned(plan, language), kind)
        if kind is ExportFormat.XLSX:
            assert "abcd\x7fef\ng▯" in [cell for row in sheet_rows(data) for cell in row]
        if kind is ExportFormat.DOCX:
            assert "“abcd\x7fef\ng▯”" in document_text(data)


@pytest.mark.parametrize(
    ("language", "note"),
    [("en", "lost in the source"), ("ru", "утраченного в источнике"), ("kk", "жоғалған таңбаның")],
)
def test_a_lost_character_is_explained_where_there_is_one(plan: Plan, language: Language, note: str) -> None:
    sound = make_table(plan, TORTURE, language=language, exported=DAY)
    lost = poisoned(plan, language)

    for table, told in ((lost, True), (sound, False)):
        notes = sheet_rows(make_file(table, ExportFormat.XLSX), 1)
        assert any(note in str(row[1]) for row in notes) == told
        assert (note in document_text(make_file(table, ExportFormat.DOCX))) == told


@pytest.mark.parametrize(
    "address",
    [
        "plan.example",
        "javascript:alert(1)",
        "https://",
        "https://plan.example/?a=1",
        "https://plan.example/#a",
        "https://plan.example/ x",
        'https://plan.example/"',
        "https://plan.example/}",
        "ftp://plan.example/",
    ],
)
def test_what_is_no_address_of_the_page_is_refused(plan: Plan, address: str) -> None:
    with pytest.raises(ValueError, match="base address"):
        made(plan, TORTURE, ExportFormat.CSV, base=address)


def test_every_format_has_a_file_name_and_a_media_type() -> None:
    assert set(EXPORTS) == set(ExportFormat)
    assert file_name(ExportFormat.BIBTEX, DAY) == "plan-measures-2026-01-05.bib"
    assert len({kind.extension for kind in EXPORTS.values()}) == len(ExportFormat)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_filter_is_told(plan: Plan, language: Language) -> None:
    told = describe_filters(plan, WITH_EVERY_FILTER, language)

    assert len(told) == 10
    assert told[0][1] == '=HYPERLINK("x")'
    assert len({label for label, _ in told}) == 10


def test_filters_are_told_in_words(plan: Plan) -> None:
    assert describe_filters(plan, replace(WITH_EVERY_FILTER, text="пытки"), "ru") == (
        ("Слова поиска", "пытки"),
        (
            "Глава",
            "19. Право на свободу от пыток и других жестоких или унижающих достоинство видов обращения и наказания",
        ),
        ("Исполнитель или адресат", "Министерство юстиции"),
        ("Срок", "2010 год, квартал не указан"),
        ("Начало периода", "I квартал 2009 года"),
        ("Конец периода", "2010 год"),
        ("Вид меры", "Встреча, круглый стол или конференция"),
        ("Кого касается", "Неправительственные организации"),
        ("Только по согласованию", "да"),
        ("Порядок", "По виду меры, в обратном порядке"),
    )


def test_each_deadline_asked_for_is_told_on_a_line_of_its_own(plan: Plan) -> None:
    assert describe_filters(plan, ActionQuery(due=("2009-Q4", "yearly", "none")), "en")[:-1] == (
        ("Deadline", "4th quarter 2009"),
        ("Deadline", "every year"),
        ("Deadline", "no deadline of its own"),
    )


def test_no_filter_is_told_too(plan: Plan) -> None:
    assert describe_filters(plan, EVERYTHING, "en") == (
        ("Filters used", "none, all measures"),
        ("Order", "Order of the Plan"),
    )


# XLSX


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_holds_the_measures_found_in_their_order(plan: Plan, language: Language) -> None:
    units = explore(plan, TORTURE, language=language)
    rows = sheet_rows(made(plan, TORTURE, ExportFormat.XLSX, language))

    assert len(units) == 10
    assert [row[3] for row in rows[1:]] == [unit.text for unit in units]
    assert [row[0] for row in rows[1:]] == [unit.chapter for unit in units]


def test_every_wording_of_the_plan_is_verbatim_in_the_workbook(plan: Plan) -> None:
    rows = sheet_rows(made(plan, EVERYTHING, ExportFormat.XLSX, "kk"))

    assert [row[3] for row in rows[1:]] == [unit.text for unit in plan.actions]


def test_the_headings_are_frozen_filtered_wide_and_in_the_language(plan: Plan) -> None:
    sheet = book(made(plan, TORTURE, ExportFormat.XLSX, "ru")).worksheets[0]

    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref == "A1:Q11"
    assert sheet.column_dimensions["D"].width == 70
    assert sheet["D2"].alignment.wrap_text
    assert sheet.print_title_rows == "$1:$1"
    assert [sheet.cell(1, column).value for column in range(1, 8)] == [
        "Глава",
        "Мера",
        "Название главы",
        "Формулировка Плана (дословно, на английском)",
        "Простыми словами (подготовлено проектом)",
        "Срок",
        "Конец срока",
    ]


def test_a_row_of_the_workbook_says_all_of_a_measure(plan: Plan) -> None:
    row = sheet_rows(made(plan, ActionQuery(text="ch17.a3"), ExportFormat.XLSX, "ru"))[1]

    assert row[:3] == [
        17,
        "Мера 3",
        "Права социально защищаемых слоёв населения на бесплатную квалифицированную юридическую помощь",
    ]
    assert row[4] == read_editorial(plan)["ch17.a3"].plain["ru"]
    assert row[5:8] == ["до 1 октября 2011 года", "2011-Q3", "2009–2012 годы"]
    assert row[8] is None
    assert "Министерство юстиции" in row[9]
    assert row[12] == 99
    assert row[13:] == [
        "National Human Rights Action Plan of the Republic of Kazakhstan 2009-2012, ch. 17, action 3, p. 99",
        cite(plan.unit("ch17.a3"), "ru"),
        "Мера, которую рекомендует План, а не действующее право",
        "https://plan.example/?unit=ch17.a3&lang=ru",
    ]


def test_the_workbook_leads_to_the_unit_where_a_base_is_given(plan: Plan) -> None:
    query = ActionQuery(text="ch18.a2")
    linked = book(made(plan, query, ExportFormat.XLSX, "ru")).worksheets[0]
    plain = book(made(plan, query, ExportFormat.XLSX, "ru", base=None)).worksheets[0]

    assert linked["Q2"].hyperlink.target == "https://plan.example/?unit=ch18.a2&lang=ru"
    assert linked["N2"].hyperlink.target == linked["Q2"].hyperlink.target
    assert (plain["Q2"].value, plain["Q2"].hyperlink) == ("ch18.a2", None)


@pytest.mark.parametrize(
    ("language", "count", "day"),
    [
        ("en", "10 of the Plan’s 218 measures", "Exported on 5 January 2026"),
        ("ru", "10 из 218 мер Плана", "Выгружено 5 января 2026 года"),
        ("kk", "Жоспардағы 218 шараның ішінен: 10", "Жүктелген күні: 2026 жылғы 5 қаңтар"),
    ],
)
def test_a_second_sheet_says_how_many_when_and_that_it_is_no_law(
    plan: Plan, language: Language, count: str, day: str
) -> None:
    values = [row[1] for row in sheet_rows(made(plan, TORTURE, ExportFormat.XLSX, language), 1)]

    assert {count, day, "torture"} <= set(values)
    assert any(str(value).endswith(NOTICE[language]) for value in values)


def test_a_typed_formula_stays_text_in_the_workbook(plan: Plan) -> None:
    sheet = book(made(plan, WITH_EVERY_FILTER, ExportFormat.XLSX)).worksheets[1]
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == '=HYPERLINK("x")')

    assert cell.data_type == "s"


def test_the_workbook_names_its_language_and_its_day_only(plan: Plan) -> None:
    properties = book(made(plan, TORTURE, ExportFormat.XLSX, "kk")).properties

    assert properties.language == "kk"
    assert properties.created == properties.modified == datetime.combine(DAY, time())
    assert properties.creator == "Plan Assistant"


# CSV


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_csv_file_holds_every_wording_verbatim(plan: Plan, language: Language) -> None:
    rows = csv_rows(made(plan, EVERYTHING, ExportFormat.CSV, language), language)

    assert [row[3] for row in rows[1:]] == [unit.text for unit in plan.actions]
    assert {len(row) for row in rows} == {16 if language == "en" else 17}


@pytest.mark.parametrize(("language", "separator"), [("en", ","), ("ru", ";"), ("kk", ";")])
def test_the_csv_file_opens_right_in_excel_of_its_region(
    plan: Plan, language: Language, separator: str
) -> None:
    data = made(plan, TORTURE, ExportFormat.CSV, language)

    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    head = data.decode("utf-8-sig").split("\r\n")[0]
    assert head.count(separator) >= 15
    assert not head.startswith("sep=")


def test_the_workbook_and_the_csv_file_say_the_same(plan: Plan) -> None:
    from_csv = csv_rows(made(plan, EVERYTHING, ExportFormat.CSV, "ru"), "ru")
    from_book = sheet_rows(made(plan, EVERYTHING, ExportFormat.XLSX, "ru"))

    assert from_csv == [["" if value is None else str(value) for value in row] for row in from_book]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "＝"])
def test_a_cell_that_begins_like_a_formula_is_made_a_text(plan: Plan, sign: str) -> None:
    unit = replace(plan.unit("ch18.a1"), text=f"{sign}1+1")
    data = make_file(ActionTable(plan, EVERYTHING, (unit,), "en", DAY), ExportFormat.CSV)

    assert csv_rows(data, "en")[1][3] == f"'{sign}1+1"


def test_no_cell_of_the_plan_needs_a_guard(plan: Plan) -> None:
    cells = [cell for row in csv_rows(made(plan, EVERYTHING, ExportFormat.CSV), "en") for cell in row]

    assert [cell for cell in cells if cell.startswith(("'", "=", "+", "-", "@"))] == []


# DOCX


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_quotes_the_measures_found_in_their_order(plan: Plan, language: Language) -> None:
    table = document(made(plan, TORTURE, ExportFormat.DOCX, language)).tables[0]
    units = explore(plan, TORTURE, language=language)

    assert [row.cells[1].text for row in table.rows[1:]] == [f"“{unit.text}”" for unit in units]
    plain = read_editorial(plan)
    assert [row.cells[2].text for row in table.rows[1:]] == [plain[u.unit_id].plain[language] for u in units]


def test_every_wording_of_the_plan_is_verbatim_in_the_document(plan: Plan) -> None:
    table = document(made(plan, EVERYTHING, ExportFormat.DOCX, "ru")).tables[0]
    runs = [row._tr.tc_lst[1].xpath(".//w:t") for row in table.rows][1:]

    assert ["\n".join(run.text for run in lines) for lines in runs] == [f"“{u.text}”" for u in plan.actions]


def test_the_document_lies_across_and_repeats_the_heading_of_its_table(plan: Plan) -> None:
    opened = document(made(plan, TORTURE, ExportFormat.DOCX, "ru"))
    section, rows = opened.sections[0], opened.tables[0].rows

    assert section.page_width > section.page_height
    assert [bool(row._tr.xpath("./w:trPr/w:tblHeader")) for row in rows] == [True] + [False] * 10
    assert [cell.text for cell in rows[0].cells] == [
        "Мера",
        "Формулировка Плана (дословно, на английском)",
        "Простыми словами (подготовлено проектом)",
        "Срок",
        "Исполнители или кому адресовано",
        "Ссылка на источник (на английском)",
    ]
    widths = sum(column.width for column in opened.tables[0].columns)
    assert widths <= section.page_width - section.left_margin - section.right_margin


@pytest.mark.parametrize(("language", "tag"), [("en", "en-GB"), ("ru", "ru-RU"), ("kk", "kk-KZ")])
def test_the_document_marks_its_language_and_that_of_the_quotations(
    plan: Plan, language: Language, tag: str
) -> None:
    opened = document(made(plan, TORTURE, ExportFormat.DOCX, language))
    row = opened.tables[0].rows[1]

    assert opened.core_properties.language == tag
    defaults = opened.styles.element.xpath("./w:docDefaults//w:lang")
    assert [mark.get(qn("w:val")) for mark in defaults] == [tag]
    tags = [{mark.get(qn("w:val")) for mark in cell._tc.xpath(".//w:lang")} for cell in row.cells]
    assert (tags[1], tags[2], tags[5]) == ({"en-US"}, {tag}, {"en-US"})


def test_the_document_says_filters_count_day_and_that_it_is_no_law(plan: Plan) -> None:
    data = made(plan, TORTURE, ExportFormat.DOCX, "ru")
    text = document_text(data)

    assert "10 из 218 мер Плана. Выгружено 5 января 2026 года" in text
    assert "Слова поиска: torture" in text
    assert "Порядок: По сроку, в обратном порядке" in text
    assert NOTICE["ru"] in text
    assert NOTICE["ru"] in document(data).sections[0].footer.paragraphs[0].text


def test_a_row_of_the_document_says_when_who_and_where(plan: Plan) -> None:
    rows = document(made(plan, ActionQuery(text="ch 18"), ExportFormat.DOCX, "ru")).tables[0].rows

    assert rows[2].cells[0].text == "Глава 18,\nмера 2"
    assert rows[2].cells[3].text == "Период списка: 2009–2012 годы"
    assert rows[2].cells[4].text == "Кому адресовано: Правительство Республики Казахстан"
    assert rows[2].cells[5].text == cite(plan.unit("ch18.a2"))


def test_the_document_leads_to_the_unit_where_a_base_is_given(plan: Plan) -> None:
    linked = document(made(plan, ActionQuery(text="ch18.a2"), ExportFormat.DOCX, "kk"))
    plain = document(made(plan, ActionQuery(text="ch18.a2"), ExportFormat.DOCX, "kk", base=None))

    targets = [link.address for link in linked.tables[0].rows[1].cells[5].paragraphs[0].hyperlinks]
    assert targets == ["https://plan.example/?unit=ch18.a2&lang=kk"]
    assert plain.tables[0].rows[1].cells[5].paragraphs[0].hyperlinks == []


def test_the_document_names_no_other_day_and_no_person(plan: Plan) -> None:
    properties = document(made(plan, TORTURE, ExportFormat.DOCX)).core_properties

    assert properties.created == properties.modified
    assert properties.created is not None
    assert properties.created.date() == DAY
    assert properties.author == properties.last_modified_by == "Plan Assistant"
    assert properties.title.startswith("Measures of Kazakhstan’s National Human Rights Action Plan")


# JSON


def test_the_json_file_has_the_published_form(plan: Plan) -> None:
    told = json.loads(made(plan, WITH_EVERY_FILTER, ExportFormat.JSON))

    assert list(told) == ["total", "count", "exported", "notice", "filters", "actions"]
    assert told["filters"] == {
        "text": '=HYPERLINK("x")',
        "chapters": [19],
        "executors": ["Ministry of Justice"],
        "due": ["2010"],
        "from": "2009-Q1",
        "to": "2010",
        "forms": ["event"],
        "groups": ["ngos"],
        "per_agreement": True,
        "sort": "form",
        "descending": True,
    }


def test_the_json_file_holds_all_of_a_measure(plan: Plan) -> None:
    told = json.loads(made(plan, ActionQuery(text="ch18.a2"), ExportFormat.JSON, "ru"))
    action, entry = told["actions"][0], read_editorial(plan)["ch18.a2"]

    assert (told["total"], told["count"], told["exported"]) == (218, 1, "2026-01-05")
    assert action["text"] == plan.unit("ch18.a2").text
    assert (action["form"], action["groups"]) == (entry.form, list(entry.groups))
    assert action["plain"] == dict(entry.plain)
    assert action["citation"]["en"].endswith("ch. 18, action 2, p. 101")
    assert list(action["citation"]) == ["en", "ru", "kk"]
    assert action["address"] == "https://plan.example/?unit=ch18.a2&lang=ru"


def test_the_api_can_take_the_same_values_without_the_file(plan: Plan) -> None:
    table = make_table(plan, TORTURE, language="en", exported=DAY, base_address=BASE)

    assert table_to_dict(table) == json.loads(make_file(table, ExportFormat.JSON))


# BibTeX and RIS

TEX = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciicircum{}": "^",
    r"\textasciitilde{}": "~",
    **{f"\\{sign}": sign for sign in "&%$#_"},
}
ODD = r"50% of \fees {left} open} & more: #1_a ~ ^ $5 @article{x,"


def bibtex_entries(text: str) -> Iterator[dict[str, str]]:
    """Entries by counting braces, as BibTeX does: a backslash in front of a brace changes nothing."""
    position = 0
    while (start := text.find("@", position)) >= 0:
        kind, opened = text[start + 1 :].split("{", 1)[0], text.index("{", start)
        end = closing_brace(text, opened)
        key, _, rest = text[opened + 1 : end].partition(",")
        yield {"kind": kind, "key": key, **dict(bibtex_fields(rest))}
        position = end + 1


def closing_brace(text: str, opened: int) -> int:
    depth = 0
    for place in range(opened, len(text)):
        depth += (text[place] == "{") - (text[place] == "}")
        if depth == 0:
            return place
    raise AssertionError("a brace is never closed")


def bibtex_fields(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    while match := re.compile(r"\s*(\w+) = (?=\{)").match(text, position):
        end = closing_brace(text, match.end())
        yield match[1], text[match.end() + 1 : end]
        position = end + 2
    assert text[position:].strip() == ""


def without_tex(value: str) -> str:
    pattern = "|".join(map(re.escape, TEX))
    assert re.search(r"\\|[&%$#_^~]", re.sub(pattern, "", value)) is None
    return re.sub(pattern, lambda match: TEX[match.group()], value)


def ris_records(text: str) -> list[list[tuple[str, str]]]:
    records: list[list[tuple[str, str]]] = []
    for line in text.split("\r\n")[:-1]:
        match = re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line)
        assert match is not None, line
        if match[1] == "TY":
            records.append([])
        records[-1].append((match[1], match[2]))
    return records


def flat(unit: Unit) -> str:
    return " ".join(unit.text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_bibtex_gives_every_measure_back(plan: Plan, language: Language) -> None:
    entries = list(bibtex_entries(made(plan, EVERYTHING, ExportFormat.BIBTEX, language).decode()))

    assert [entry["key"] for entry in entries] == [f"nhrap2009.{unit.unit_id}" for unit in plan.actions]
    assert [without_tex(entry["abstract"]) for entry in entries] == [flat(unit) for unit in plan.actions]
    assert {(entry["kind"], entry["year"]) for entry in entries} == {("incollection", "2009")}


def test_a_bibtex_entry_says_place_page_and_that_it_is_no_law(plan: Plan) -> None:
    entry = next(bibtex_entries(made(plan, ActionQuery(text="ch13.a2"), ExportFormat.BIBTEX).decode()))

    assert entry["title"] == "{Chapter 13, Action 2}"
    assert entry["booktitle"] == "{National Human Rights Action Plan of the Republic of Kazakhstan 2009-2012}"
    assert entry["pages"] == "82--83"
    assert NOTICE["en"] in entry["note"]
    assert entry["url"] == "https://plan.example/?unit=ch13.a2&lang=en"
    assert entry["urldate"] == "2026-01-05"
    assert "author" not in entry


def test_signs_of_tex_and_lone_braces_come_back_from_bibtex(plan: Plan) -> None:
    unit = replace(plan.unit("ch18.a1"), text=ODD)
    data = make_file(ActionTable(plan, EVERYTHING, (unit, unit), "en", DAY), ExportFormat.BIBTEX)
    entries = list(bibtex_entries(data.decode()))

    assert [without_tex(entry["abstract"]) for entry in entries] == [ODD, ODD]


@pytest.mark.parametrize("language", LANGUAGES)
def test_ris_gives_every_measure_back(plan: Plan, language: Language) -> None:
    records = ris_records(made(plan, EVERYTHING, ExportFormat.RIS, language).decode())

    assert [dict(record)["AB"] for record in records] == [flat(unit) for unit in plan.actions]
    assert all(record[0] == ("TY", "CHAP") and record[-1] == ("ER", "") for record in records)


def test_a_ris_record_says_place_page_deadline_and_citation(plan: Plan) -> None:
    record = ris_records(made(plan, ActionQuery(text="ch17.a3"), ExportFormat.RIS, "ru").decode())[0]
    notes = [value for tag, value in record if tag == "N1"]

    assert ("TI", "Chapter 17, Action 3") in record
    assert ("SP", "99") in record
    assert ("UR", "https://plan.example/?unit=ch17.a3&lang=ru") in record
    assert notes[0].endswith(NOTICE["ru"])
    assert notes[1] == cite(plan.unit("ch17.a3"))
    assert "Срок: до 1 октября 2011 года" in notes


def test_a_line_break_starts_no_line_of_ris(plan: Plan) -> None:
    unit = replace(plan.unit("ch18.a1"), text="one\r\nER  - \nTY  - BOOK\u2028two")
    data = make_file(ActionTable(plan, EVERYTHING, (unit,), "en", DAY), ExportFormat.RIS)

    assert len(ris_records(data.decode())) == 1
    assert ("AB", "one ER - TY - BOOK two") in ris_records(data.decode())[0]


def test_a_row_is_as_tall_as_its_longest_wrapped_text(plan: Plan) -> None:
    content = export_actions(
        plan, ActionQuery(chapters=(19,)), ExportFormat.XLSX, language="ru", exported=date(2026, 11, 23)
    )
    sheet = load_workbook(BytesIO(content)).worksheets[0]
    heights = [sheet.row_dimensions[row].height for row in range(2, sheet.max_row + 1)]
    assert all(30 < height < 409 for height in heights)
