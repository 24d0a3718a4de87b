"""A dossier quotes the Plan afresh, marks whose words are whose, and lets nothing sent become markup."""

import io
import re
import zipfile
from datetime import date, datetime

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.text.paragraph import Paragraph

from assistant.dossier import AnswerItem, Dossier, DossierError, UnitItem, parse_dossier
from assistant.exports.dossier_docx import dossier_to_docx
from assistant.exports.dossier_markdown import dossier_to_markdown, escape_markdown
from assistant.exports.dossier_words import DOSSIER_FILE_WORDS
from assistant.messages import KINDS, NOTICE, PLAIN_WORDS
from corpus import Plan
from corpus.editorial import StatementKind, read_editorial
from corpus.languages import LANGUAGES, Language

DAY = date(2025, 11, 23)
SENT = {
    "title": "Torture: measures of 2009",
    "items": [
        {"kind": "unit", "unit_id": "ch18.a2", "note": "Check against the law of today"},
        {
            "kind": "answer",
            "question": "Кто отвечает?",
            "language": "ru",
            "unit_ids": ["ch19.a1", "ch2.p35"],
            "note": "",
        },
    ],
}
CITATION = (
    "National Human Rights Action Plan of the Republic of Kazakhstan 2009-2012, ch. 18, action 2, p. 101"
)


def unit(**changed: object) -> dict[str, object]:
    return {"kind": "unit", "unit_id": "ch18.a2", "note": ""} | changed


def answer(**changed: object) -> dict[str, object]:
    sent = {"kind": "answer", "question": "Who?", "language": "en", "unit_ids": ["ch18.a2"], "note": ""}
    return sent | changed


def one_note(note: str) -> Dossier:
    return parse_dossier({"items": [unit(note=note)]})


def opened(data: bytes) -> DocumentType:
    return Document(io.BytesIO(data))


def all_text(document: DocumentType) -> str:
    """Its paragraphs and table cells, a line each."""
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def styled(document: DocumentType, style: str) -> list[Paragraph]:
    return [paragraph for paragraph in document.paragraphs if paragraph.style.name == style]


def unescaped(markdown: str) -> str:
    """What a reader sees: escapes taken back, hard breaks as line ends."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown.replace("\\\n", "\n"))


def test_what_is_sent_becomes_typed_items_in_their_order() -> None:
    assert parse_dossier(SENT) == Dossier(
        title="Torture: measures of 2009",
        items=(
            UnitItem("ch18.a2", "Check against the law of today"),
            AnswerItem("Кто отвечает?", "ru", ("ch19.a1", "ch2.p35"), ""),
        ),
    )


def test_title_and_notes_may_be_left_out() -> None:
    sent = {"items": [{"kind": "unit", "unit_id": "ch13.education.a3"}]}
    assert parse_dossier(sent) == Dossier("", (UnitItem("ch13.education.a3", ""),))


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (None, "the dossier: NoneType found"),
        ([], "the dossier: list found"),
        ({}, "'items' is missing"),
        ({"items": {}}, "items: dict found, expected a list"),
        ({"items": [], "owner": "me"}, "a field that is not known"),
        ({"items": ["ch18.a2"]}, "item 1: no kind that is known"),
        ({"items": [{"kind": ["unit"]}]}, "item 1: no kind that is known"),
        ({"items": [unit(), unit(unit_id="../x")]}, "item 2: no id of a place"),
        ({"items": [unit(unit_id=7)]}, "item 1: no id of a place"),
        ({"items": [unit(text="You have the right to ...")]}, "item 1: a field that is not known"),
        ({"items": [unit(note=None)]}, "item 1, note: NoneType found, expected text"),
        ({"items": [answer(language="de")]}, "item 1: no language that is known"),
        ({"items": [answer(unit_ids="ch18.a2")]}, "item 1, unit_ids: str found"),
        ({"items": [answer(unit_ids=[[]])]}, "item 1: no id of a place"),
    ],
)
def test_what_is_no_dossier_is_refused_in_plain_words(sent: object, told: str) -> None:
    with pytest.raises(DossierError, match=re.escape(told)):
        parse_dossier(sent)


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ({"title": "t" * 201, "items": []}, "title: 201 characters, expected at most 200; shorten it"),
        ({"items": [unit()] * 201}, "items: 201 entries, expected at most 200; take some out"),
        ({"items": [unit(note="n" * 2001)]}, "item 1, note: 2001 characters, expected at most 2000"),
        (
            {"items": [answer(question="q" * 1001)]},
            "item 1, question: 1001 characters, expected at most 1000",
        ),
        ({"items": [answer(unit_ids=["ch18.a2"] * 251)]}, "item 1, unit_ids: 251 entries"),
        ({"items": [answer(unit_ids=["ch18.a2"] * 201)] * 5}, "1005 quotations, expected at most 500"),
    ],
)
def test_what_is_too_large_is_refused_with_the_limit(sent: object, told: str) -> None:
    with pytest.raises(DossierError, match=re.escape(told)):
        parse_dossier(sent)


def test_a_refusal_does_not_repeat_what_a_person_wrote() -> None:
    with pytest.raises(DossierError) as refused:
        parse_dossier({"items": [answer(question="secret " * 200, note="secret")]})
    assert "secret" not in str(refused.value)


def test_the_largest_dossier_is_taken() -> None:
    dossier = parse_dossier({"title": "t" * 200, "items": [unit(note="n" * 2000)] * 200})
    assert len(dossier.items) == 200


def test_signs_that_hide_or_turn_writing_are_taken_out() -> None:
    assert one_note("a\u202eb\u0000c\u200bd\r\ne").items == (UnitItem("ch18.a2", "abcd\ne"),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_quotes_the_whole_unit_to_the_letter_with_its_citation(plan: Plan, language: Language) -> None:
    document = opened(dossier_to_docx(plan, parse_dossier(SENT), language, exported=DAY))
    quotes = [paragraph.text for paragraph in styled(document, "Quote")]
    assert quotes == [f"“{plan.unit(name).text}”" for name in ("ch18.a2", "ch19.a1", "ch2.p35")]
    assert styled(document, "Plan Place")[0].text == CITATION


@pytest.mark.parametrize("language", LANGUAGES)
def test_markdown_quotes_the_whole_unit_to_the_letter_with_its_citation(
    plan: Plan, language: Language
) -> None:
    text = dossier_to_markdown(plan, parse_dossier(SENT), language, exported=DAY)
    quoted = re.findall(r"^> .*(?:\n> .*)*", text, re.MULTILINE)
    shown = [unescaped(quote).replace("\n> ", "\n").removeprefix("> ") for quote in quoted]
    assert shown == [f"“{plan.unit(name).text}”" for name in ("ch18.a2", "ch19.a1", "ch2.p35")]
    assert CITATION in unescaped(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_files_tell_plain_words_kind_page_deadline_and_executors(plan: Plan, language: Language) -> None:
    dossier = parse_dossier({"items": [unit(unit_id="ch19.a1")]})
    deadline, executor = {
        "en": ("2nd quarter of 2009", "The Ministry of Justice"),
        "ru": ("II квартал 2009 года", "Министерство юстиции"),
        "kk": ("2009 жылғы 2-тоқсан", "Әділет министрлігі"),
    }[language]
    plain = read_editorial(plan)["ch19.a1"].plain[language]
    files = (
        all_text(opened(dossier_to_docx(plan, dossier, language, exported=DAY))),
        unescaped(dossier_to_markdown(plan, dossier, language, exported=DAY)),
    )
    for text in files:
        for told in (
            plain,
            PLAIN_WORDS[language],
            KINDS[StatementKind.MEASURE][language],
            deadline,
            executor,
        ):
            assert told in text
        assert re.search(r"^(- \*\*\w+:\*\* )?106$", text, re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_files_say_that_the_plan_is_no_law_and_whose_words_are_whose(
    plan: Plan, language: Language
) -> None:
    words = DOSSIER_FILE_WORDS[language]
    document = opened(dossier_to_docx(plan, parse_dossier(SENT), language, exported=DAY))
    text = unescaped(dossier_to_markdown(plan, parse_dossier(SENT), language, exported=DAY))
    for told in (NOTICE[language], words.whose, words.quote):
        assert told in all_text(document)
        assert told in text
    assert NOTICE[language] in document.sections[0].footer.paragraphs[0].text


def test_a_note_stands_apart_as_the_persons_own(plan: Plan) -> None:
    document = opened(dossier_to_docx(plan, one_note("First.\nSecond."), "ru", exported=DAY))
    assert [paragraph.text for paragraph in styled(document, "Plan Note")] == [
        "Заметка составителя: First.\nSecond."
    ]


def test_an_answer_is_told_as_its_question_and_the_places_it_quoted(plan: Plan) -> None:
    document = opened(dossier_to_docx(plan, parse_dossier(SENT), "ru", exported=DAY))
    assert [paragraph.text for paragraph in styled(document, "Heading 2")] == [
        "1. Глава 18, мера 2, с. 101",
        "2. Вопрос: Кто отвечает?",
    ]
    assert [paragraph.text for paragraph in styled(document, "Heading 3")] == [
        "Глава 19, мера 1, с. 106",
        "Глава 2, с. 15",
    ]


def test_quotations_are_marked_as_english_in_a_russian_document(plan: Plan) -> None:
    data = dossier_to_docx(plan, parse_dossier(SENT), "ru", exported=DAY)
    document = opened(data)
    marks = {
        run.element.rPr.find("{*}lang").get(f"{{{run.element.nsmap['w']}}}val")
        for paragraph in styled(document, "Quote")
        for run in paragraph.runs
    }
    assert marks == {"en-US"}
    assert document.core_properties.language == "ru-RU"


def test_an_illegible_sign_is_explained_where_it_is_quoted(plan: Plan) -> None:
    explained = "▯ stands for a character that is lost in the source."
    with_sign, without = (parse_dossier({"items": [unit(unit_id=name)]}) for name in ("ch2.p35", "ch18.a2"))
    assert explained in dossier_to_markdown(plan, with_sign, "en", exported=DAY)
    assert explained not in dossier_to_markdown(plan, without, "en", exported=DAY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_place_the_plan_does_not_have_is_named_and_the_rest_stands(plan: Plan, language: Language) -> None:
    dossier = parse_dossier({"items": [unit(unit_id="ch99.a1"), unit()]})
    told = DOSSIER_FILE_WORDS[language].missing.format(unit_id="ch99.a1")
    document = opened(dossier_to_docx(plan, dossier, language, exported=DAY))
    text = unescaped(dossier_to_markdown(plan, dossier, language, exported=DAY))
    assert told in all_text(document)
    assert told in text
    assert len(styled(document, "Quote")) == text.count("\n> “") == 1


def test_without_a_title_the_file_has_one(plan: Plan) -> None:
    dossier = parse_dossier({"title": "  ", "items": []})
    assert dossier_to_markdown(plan, dossier, "en", exported=DAY).startswith(
        "# Dossier on the National Human Rights Action Plan 2009-2012\n"
    )
    document = opened(dossier_to_docx(plan, dossier, "en", exported=DAY))
    assert document.core_properties.title == "Dossier on the National Human Rights Action Plan 2009-2012"


@pytest.mark.parametrize(
    ("typed", "escaped"),
    [
        ("*b* _i_ `c`", r"\*b\* \_i\_ \`c\`"),
        ("[a](javascript:x) ![p](q)", r"\[a\](javascript:x) !\[p\](q)"),
        ("<img src=x onerror=y> &lt;", r"\<img src=x onerror=y\> \&lt;"),
        ("# heading", r"\# heading"),
        ("> quote", r"\> quote"),
        ("- item\n+ item\n1. item\n2) item", "\\- item\\\n\\+ item\\\n1\\. item\\\n2\\) item"),
        ("Title\n=====\nTitle\n-----", "Title\\\n\\=====\\\nTitle\\\n\\-----"),
        ("    code\n\tcode", "code\\\ncode"),
        ("one\n\n\ntwo", "one\\\ntwo"),
        (
            "https://example.org www.example.org a@example.org",
            r"https\://example.org www\.example.org a\@example.org",
        ),
        ("a | b\n~~~", "a \\| b\\\n\\~\\~\\~"),
        ("end\\", "end\\\\"),
        ("In 2009. Then 1.5", "In 2009. Then 1.5"),
    ],
)
def test_nothing_typed_becomes_markup(typed: str, escaped: str) -> None:
    assert escape_markdown(typed) == escaped


def test_title_question_and_note_are_escaped_in_markdown(plan: Plan) -> None:
    marked = "<b>*x*</b>"
    dossier = parse_dossier({"title": marked, "items": [answer(question=marked, note=marked)]})
    text = dossier_to_markdown(plan, dossier, "en", exported=DAY)
    assert text.count(r"\<b\>\*x\*\</b\>") == 3
    assert marked not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_dossier_gives_the_same_word_file_without_the_minute(plan: Plan, language: Language) -> None:
    data = dossier_to_docx(plan, parse_dossier(SENT), language, exported=DAY)
    assert dossier_to_docx(plan, parse_dossier(SENT), language, exported=DAY) == data
    properties = opened(data).core_properties
    assert properties.author == properties.last_modified_by == "Plan Assistant"
    assert {(entry.date_time) for entry in zipfile.ZipFile(io.BytesIO(data)).infolist()} == {
        (2025, 11, 23, 0, 0, 0)
    }
    assert properties.modified.replace(tzinfo=None) == datetime(2025, 11, 23)  # noqa: DTZ001
