"""Training packs on paper and in Word: to the letter, in three languages, and no answer where none may stand."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

import pypdfium2
import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from assistant.exports.pack_docx import pack_to_docx
from assistant.exports.words import WORDS
from assistant.packs import Pack, PackRequest, build_pack
from assistant.packs.topics import TOPICS
from assistant.packs.types import (
    MINUTES,
    Choice,
    Item,
    ItemForm,
    KeyEntry,
    Level,
    Matching,
    PackLine,
    Pair,
    Quiz,
    TrueFalse,
)
from assistant.packs.words import PACK_WORDS
from assistant.printing.pack_outline import (
    LONGEST_TITLE,
    PRINT_PARTS,
    PrintPart,
    pack_about,
    part_lines,
    part_title,
    unrepeated,
)
from assistant.printing.pack_pdf import LAYOUT, pack_to_pdf
from assistant.printing.pack_words import PACK_PRINT_WORDS
from assistant.types import Citation
from corpus import Plan, read_plan
from corpus.languages import LANGUAGES, Language

DAY = date(2025, 11, 23)
NOT_IN_FORCE = {
    "en": "It is not the law in force today and not legal advice.",
    "ru": "Это не действующий закон и не юридическая консультация.",
    "kk": "Бұл қазір қолданыстағы заң да, заңгерлік кеңес те емес.",
}
NUMBER = {"en": "pack No. 1", "ru": "комплект № 1", "kk": "№ 1 жиынтық"}
TITLES = {
    "en": [
        "Session plan",
        "Handout",
        "Case cards",
        "Quiz",
        "Answer key",
        "Case cards: answers for the trainer",
        "Notes for the trainer",
    ],
    "ru": [
        "План занятия",
        "Раздаточный материал",
        "Карточки ситуаций",
        "Тест",
        "Ключ к тесту",
        "Карточки ситуаций: ответы для тренера",
        "Заметки для тренера",
    ],
    "kk": [
        "Сабақ жоспары",
        "Үлестірме материал",
        "Жағдай карточкалары",
        "Тест",
        "Тест кілті",
        "Жағдай карточкалары: тренерге арналған жауаптар",
        "Тренерге арналған ескертпелер",
    ],
}
ALL_TOPICS = [
    PackRequest(
        topic=topic,
        language=LANGUAGES[number % 3],
        minutes=MINUTES[number // 3 % 3],
        level=(Level.BASIC, Level.ADVANCED)[number % 2],
    )
    for number, topic in enumerate(TOPICS)
]
"""Each topic once, the languages, lengths and levels by turns."""
OPENING = "We recommend the Government the following:"


@lru_cache(maxsize=1)
def plan_once() -> Plan:
    return read_plan()


@lru_cache(maxsize=32)
def pack_of(request: PackRequest) -> Pack:
    return build_pack(plan_once(), request)


@lru_cache(maxsize=32)
def pdf_of(request: PackRequest) -> bytes:
    return pack_to_pdf(pack_of(request), printed=DAY)


@lru_cache(maxsize=32)
def docx_of(request: PackRequest) -> bytes:
    return pack_to_docx(pack_of(request), exported=DAY)


def usual(language: Language) -> PackRequest:
    return PackRequest(topic="labour", language=language, minutes=180, level=Level.ADVANCED)


def solid(text: str) -> str:
    """A text without its white space: where a line ends on paper is no part of a quotation."""
    # A hyphen at the end of a line comes out of PDFium as a sign of its own.
    return "".join(text.replace("\ufffe", "-").split())


def pdf_pages(pdf: bytes, *, foot: float | None = None) -> list[str]:
    """The words of each page above its foot, or the whole page."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded(bottom=foot) for page in document]
    document.close()
    return pages


def part_starts(pdf: bytes) -> dict[str, int]:
    """Page, from 0, of each bookmark."""
    document = pypdfium2.PdfDocument(pdf)
    starts = {mark.get_title(): mark.get_dest().get_index() for mark in document.get_toc()}
    document.close()
    return starts


def pdf_parts(pack: Pack, pdf: bytes) -> dict[PrintPart, str]:
    """The words of each part, without the foot of its pages."""
    pages = pdf_pages(pdf, foot=LAYOUT.text_bottom(pack_about(pack, DAY)))
    starts = part_starts(pdf)
    firsts = [starts[part_title(part, pack.request.language)] for part in PRINT_PARTS]
    lasts = [*firsts[1:], len(pages)]
    spans = zip(PRINT_PARTS, firsts, lasts, strict=True)
    return {part: "\n".join(pages[first:last]) for part, first, last in spans}


def read_docx(data: bytes) -> DocumentType:
    return Document(io.BytesIO(data))


def docx_paragraphs(document: DocumentType) -> Iterator[Paragraph]:
    """All paragraphs in reading order, those in tables included."""
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from (
                paragraph for row in block.rows for cell in row.cells for paragraph in cell.paragraphs
            )
        else:
            yield block


def docx_parts(pack: Pack, data: bytes) -> dict[PrintPart, str]:
    """The words of each part; the session's from the title on."""
    titles = {part_title(part, pack.request.language): part for part in PRINT_PARTS}
    parts: dict[PrintPart, list[str]] = {"session": []}
    here: PrintPart = "session"
    for paragraph in docx_paragraphs(read_docx(data)):
        if paragraph.style and paragraph.style.name == "Heading 1":
            here = titles.get(paragraph.text, here)
        parts.setdefault(here, []).append(paragraph.text)
    return {part: "\n".join(texts) for part, texts in parts.items()}


def every_part(pack: Pack, request: PackRequest) -> Iterator[dict[PrintPart, str]]:
    """The parts in print, then in Word."""
    yield pdf_parts(pack, pdf_of(request))
    yield docx_parts(pack, docx_of(request))


def missing(wanted: Iterator[str] | list[str], text: str) -> list[str]:
    whole = solid(text)
    return [said for said in wanted if solid(said) not in whole]


def quotations(lines: tuple[PackLine, ...]) -> list[str]:
    return [f"“{words}”" for line in lines for words in (line.citation.quote, *line.printed)]


@pytest.mark.parametrize(
    "request_", ALL_TOPICS, ids=lambda r: f"{r.topic}-{r.language}-{r.minutes}-{r.level}"
)
def test_every_quotation_of_a_part_stands_in_it_to_the_letter(request_: PackRequest) -> None:
    pack = pack_of(request_)
    for parts in every_part(pack, request_):
        for part in PRINT_PARTS:
            assert missing(quotations(part_lines(pack, part)), parts[part]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_words_kind_place_and_facts_stand_beside_the_quotations(language: Language) -> None:
    pack = pack_of(usual(language))
    for parts in every_part(pack, usual(language)):
        for part in PRINT_PARTS:
            lines = part_lines(pack, part)
            told = [text for x in lines for text in (x.plain, x.kind_label, x.citation.locator, *x.details)]
            assert missing(told, parts[part]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_cover_and_session_tell_what_the_trainer_does_by_the_minute(language: Language) -> None:
    pack = pack_of(usual(language))
    session = pack.session
    told = [pack.title, pack.subtitle, pack.notice, session.grouping, *session.goals, *session.materials]
    for step in session.steps:
        told += [f"{step.start}–{step.start + step.minutes}", step.title, step.text, *step.uses]
    for parts in every_part(pack, usual(language)):
        assert missing(told, parts["session"]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_show_situation_and_questions_and_their_answers_come_later(language: Language) -> None:
    pack = pack_of(usual(language))
    shown = [text for case in pack.cases for text in (case.title, case.situation)]
    shown += [question.text for case in pack.cases for question in case.questions]
    notes = [q.note for case in pack.cases for q in case.questions if q.note]
    hidden = [*(quote for quote in quotations(part_lines(pack, "answers"))), *notes]
    for parts in every_part(pack, usual(language)):
        assert missing(shown, parts["cases"]) == []
        assert missing(hidden, parts["cases"]) == hidden
        assert missing(notes, parts["answers"]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_quiz_shows_its_items_and_neither_reasons_nor_quotations(language: Language) -> None:
    pack = pack_of(usual(language))
    shown = [text for item in pack.quiz.items for text in texts_of(item)]
    hidden = [*quotations(part_lines(pack, "key")), *(e.because for e in pack.key if e.because)]
    hidden += [entry.answer for entry in pack.key if "–" in entry.answer and entry.answer[0] == "1"]
    for parts in every_part(pack, usual(language)):
        assert missing(shown, parts["quiz"]) == []
        assert missing(hidden, parts["quiz"]) == hidden


def texts_of(item: Item) -> list[str]:
    if isinstance(item, Matching):
        return [item.prompt, *(text for pair in item.pairs for text in (pair.left, pair.right))]
    options = [option.text for option in item.options] if isinstance(item, Choice) else []
    return [item.prompt, item.told, *options]


def test_nothing_outside_the_key_depends_on_which_answers_are_right() -> None:
    pack = pack_of(usual("ru"))
    turned = replace(pack, quiz=replace(pack.quiz, items=tuple(map(turn_round, pack.quiz.items))))
    assert turned != pack
    assert pack_to_pdf(turned, printed=DAY) == pdf_of(usual("ru"))
    assert pack_to_docx(turned, exported=DAY) == docx_of(usual("ru"))


def turn_round(item: Item) -> Item:
    """The same item with other answers right."""
    if isinstance(item, Choice):
        return replace(item, options=tuple(replace(o, correct=not o.correct) for o in item.options))
    return replace(item, is_true=not item.is_true) if isinstance(item, TrueFalse) else item


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_key_has_an_entry_for_each_item_in_order(language: Language) -> None:
    pack = pack_of(usual(language))
    label = PACK_WORDS[language].quiz.number
    wanted = [f"{label.format(number=n)}. {e.answer}" for n, e in enumerate(pack.key, start=1)]
    assert len(pack.key) == len(pack.quiz.items)
    for parts in every_part(pack, usual(language)):
        key = solid(parts["key"])
        places = [key.find(solid(entry)) for entry in wanted]
        assert -1 not in places
        assert places == sorted(places)
        assert missing([entry.because for entry in pack.key], parts["key"]) == []


def small_pack(*items: Item) -> Pack:
    """A pack of one's own items."""
    pack = pack_of(PackRequest(minutes=45))
    key = tuple(KeyEntry(number, "True", "", pack.key[0].lines) for number, _ in enumerate(items, start=1))
    return replace(pack, quiz=Quiz("Intro.", items, len(items)), key=key)


def test_a_matching_has_a_blank_per_measure_and_lettered_answers_in_the_order_shown() -> None:
    pairs = tuple(Pair("ch1.a1", left, right, right) for left, right in (("Ban", "2009"), ("Train", "2010")))
    pack = small_pack(Matching(ItemForm.MATCH_WHEN, "Match.", pairs, (1, 0)))
    written = docx_parts(pack, pack_to_docx(pack, exported=DAY))["quiz"].splitlines()
    assert written[-6:] == ["____ 1.", "Ban", "A. 2010", "____ 2.", "Train", "B. 2009"]
    printed = " ".join(pdf_parts(pack, pack_to_pdf(pack, printed=DAY))["quiz"].split())
    assert "1. Match. ____ 1. Ban A. 2010 ____ 2. Train B. 2009" in printed


def test_true_or_false_offers_two_empty_boxes() -> None:
    item = TrueFalse(ItemForm.TRUE_WHEN, "ch1.a1", "True or false?", "It is due.", True, "2009", "ch1.a1")
    pack = small_pack(item)
    written = docx_parts(pack, pack_to_docx(pack, exported=DAY))["quiz"].splitlines()
    assert written[-3:] == ["1. True or false?", "It is due.", "☐ True\t\t☐ False"]


def test_the_options_of_a_choice_are_lettered_from_a_to_d() -> None:
    pack = pack_of(usual("en"))
    number, item = next((n, i) for n, i in enumerate(pack.quiz.items, 1) if isinstance(i, Choice))
    letters = [f"{letter}. {o.text}" for letter, o in zip("ABCD", item.options, strict=True)]
    asked = "".join([f"{number}. {item.prompt}", item.told, *letters])
    for parts in every_part(pack, usual("en")):
        assert missing([asked], parts["quiz"]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_parts_stand_in_their_order_under_the_pages_that_the_cover_names(language: Language) -> None:
    pdf = pdf_of(usual(language))
    starts = part_starts(pdf)
    cover = pdf_pages(pdf)[0]
    assert list(starts) == TITLES[language]
    named = [re.search(rf"^{re.escape(title)} (\d+)(?:–\d+)?\s*$", cover, re.MULTILINE) for title in starts]
    assert [int(found[1]) - 1 for found in named if found] == list(starts.values())


@pytest.mark.parametrize("request_", ALL_TOPICS[:6], ids=lambda r: r.topic)
def test_what_is_copied_never_has_another_part_on_its_back(request_: PackRequest) -> None:
    starts = part_starts(pdf_of(request_))
    begun = [starts[part_title(part, request_.language)] for part in ("handout", "cases", "quiz", "key")]
    assert [start % 2 for start in begun] == [0, 0, 0, 0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_page_says_why_it_is_empty(language: Language) -> None:
    request = PackRequest(topic="religion", language=language, minutes=45)
    pack = pack_of(request)
    # Two cards fit one page, so that the quiz needs another sheet.
    page = part_starts(pdf_of(request))[part_title("quiz", language)] - 1
    foot = LAYOUT.text_bottom(pack_about(pack, DAY))
    assert pdf_pages(pdf_of(request), foot=foot)[page].strip() == PACK_PRINT_WORDS[language].left_empty


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_foot_of_every_page_has_notice_topic_number_and_page(language: Language) -> None:
    pack = pack_of(usual(language))
    pages = pdf_pages(pdf_of(usual(language)))
    for number, page in enumerate(pages, start=1):
        foot = [NOT_IN_FORCE[language], f"{pack.title} · {NUMBER[language]}.", f"{number} / {len(pages)}"]
        assert missing(foot, page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_foot_in_word_has_notice_topic_number_and_page(language: Language) -> None:
    pack = pack_of(usual(language))
    foot = read_docx(docx_of(usual(language))).sections[0].footer.paragraphs[0]
    assert NOT_IN_FORCE[language] in foot.text
    assert f"{pack.title} · {NUMBER[language]}." in foot.text
    fields = [mark.text for mark in foot._p.iter(qn("w:instrText"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_four_cards_take_two_pages() -> None:
    request = usual("kk")
    starts = part_starts(pdf_of(request))
    assert len(pack_of(request).cases) == 4
    assert starts[part_title("quiz", "kk")] - starts[part_title("cases", "kk")] == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_knows_the_headings_and_begins_each_part_on_a_new_page(language: Language) -> None:
    pack = pack_of(usual(language))
    document = read_docx(docx_of(usual(language)))
    heads = [p for p in document.paragraphs if p.style and p.style.name == "Heading 1"]
    assert [head.text for head in heads] == [pack.title, *TITLES[language][1:]]
    assert [head.paragraph_format.page_break_before for head in heads] == [None, *[True] * 6]
    levels = {p.style.name for p in document.paragraphs if p.style and p.style.name.startswith("Heading")}
    assert levels == {"Heading 1", "Heading 2", "Heading 3"}


@pytest.mark.parametrize(("language", "tag"), [("en", "en-GB"), ("ru", "ru-RU"), ("kk", "kk-KZ")])
def test_word_knows_our_language_and_takes_the_plans_words_alone_for_american(
    language: Language, tag: str
) -> None:
    pack = pack_of(usual(language))
    document = read_docx(docx_of(usual(language)))
    default = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    american = {
        solid(run.text)
        for paragraph in docx_paragraphs(document)
        for run in paragraph.runs
        if [mark.get(qn("w:val")) for mark in run._r.iter(qn("w:lang"))] == ["en-US"]
    }
    quoted = [quote for part in PRINT_PARTS for quote in quotations(part_lines(pack, part))]
    assert default is not None
    assert default.get(qn("w:val")) == tag
    assert american == {solid(quote) for quote in quoted}


def test_the_head_of_the_steps_is_repeated_and_no_step_is_torn() -> None:
    pack = pack_of(usual("en"))
    table = read_docx(docx_of(usual("en"))).tables[0]
    assert [cell.text for cell in table.rows[0].cells] == ["Minutes", "What you do", "Materials"]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    torn = [row for row in table.rows[1:] if row._tr.trPr.find(qn("w:cantSplit")) is None]
    assert (len(table.rows) - 1, torn) == (len(pack.session.steps), [])


def test_the_files_name_title_language_author_and_the_day_alone() -> None:
    told = read_docx(docx_of(usual("kk"))).core_properties
    assert (told.title, told.language, told.author) == (pack_of(usual("kk")).title, "kk-KZ", "Plan Assistant")
    assert (told.created.isoformat()[:19], told.modified.isoformat()[:19]) == ("2025-11-23T00:00:00",) * 2
    document = pypdfium2.PdfDocument(pdf_of(usual("kk")))
    meta = document.get_metadata_dict(skip_empty=True)
    document.close()
    assert (meta["Title"], meta["Author"]) == (pack_of(usual("kk")).title, "Plan Assistant")
    assert meta["CreationDate"] == "D:20251123000000Z"


def test_the_same_pack_gives_the_same_bytes() -> None:
    request = PackRequest(topic="torture", language="kk", minutes=45)
    again = build_pack(plan_once(), request)
    assert pack_to_pdf(again, printed=DAY) == pdf_of(request)
    assert pack_to_docx(again, exported=DAY) == docx_of(request)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_plan_has_too_little_of_is_told_after_the_notes(language: Language) -> None:
    pack = replace(pack_of(PackRequest(minutes=45, language=language)), shortfalls=("Only 3 questions.",))
    told = [PACK_PRINT_WORDS[language].lacks, "Only 3 questions."]
    assert missing(told, pdf_parts(pack, pack_to_pdf(pack, printed=DAY))["notes"]) == []
    assert missing(told, docx_parts(pack, pack_to_docx(pack, exported=DAY))["notes"]) == []


def test_without_shortfalls_nothing_is_said_to_be_lacking() -> None:
    assert pack_of(usual("en")).shortfalls == ()
    for parts in every_part(pack_of(usual("en")), usual("en")):
        assert "What this pack lacks" not in parts["notes"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pack_of_all_chapters_has_a_short_title_and_names_them_on_its_cover(language: Language) -> None:
    request = PackRequest(topic="", chapters=tuple(range(1, 23)), language=language, minutes=45)
    pack = pack_of(request)
    assert len(pack.title) > 255
    assert read_docx(docx_of(request)).core_properties.title == PACK_WORDS[language].pack
    for parts in every_part(pack, request):
        assert missing([PACK_WORDS[language].pack, pack.title], parts["session"]) == []
        assert missing([pack.title], parts["quiz"]) == [pack.title]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_title_and_number_fit_a_property_of_word(language: Language) -> None:
    pack = pack_of(PackRequest(minutes=45, language=language))
    longest = replace(pack, title="T" * LONGEST_TITLE, request=replace(pack.request, seed=9999))
    assert len(pack_about(longest, DAY).notice) <= 255


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sign_for_a_lost_character_is_explained_in_the_part_that_has_it(language: Language) -> None:
    pack = pack_of(PackRequest(topic="prison", minutes=45, language=language))
    line = pack.handout.sections[0].lines[0]
    lost = replace(line, citation=replace(line.citation, quote="Article 2▯ says so."))
    section = replace(pack.handout.sections[0], lines=(lost,))
    pack = replace(pack, handout=replace(pack.handout, sections=(section,)), key=(), cases=())
    for parts in (
        pdf_parts(pack, pack_to_pdf(pack, printed=DAY)),
        docx_parts(pack, pack_to_docx(pack, exported=DAY)),
    ):
        assert missing(["“Article 2▯ says so.”", WORDS[language].illegible], parts["handout"]) == []
        assert "▯" not in parts["key"]


def line_with(*printed: str) -> PackLine:
    place = Citation("ch1.a1", 1, "Title", None, 1, 9, (1, 2), "Ban it.", "Chapter 1, Action 1, p. 9")
    return PackLine("Plain.", place, (), "Measure", ("Deadline: 2009",), printed)


def test_the_opening_of_a_list_is_printed_once_in_a_row_and_cells_each_time() -> None:
    lines = [line_with("2009", OPENING), line_with("2009", OPENING), line_with("2010"), line_with(OPENING)]
    shown = [line.printed for line in unrepeated(lines)]
    assert shown == [("2009", OPENING), ("2009",), ("2010",), (OPENING,)]
