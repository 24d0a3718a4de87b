"""Printed cards: one page in the hand, legible, to the letter, and nothing of the machine they were made on."""

import ctypes
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

import pypdfium2
import pytest
import segno
from docx import Document
from PIL import Image
from pypdfium2 import raw
from reportlab.platypus.flowables import Flowable

from assistant.cards import CardSheet, SheetContact, make_sheet
from assistant.exports.citation import PLAN_TITLES
from assistant.messages import KINDS
from assistant.printing.about import About
from assistant.printing.card_pdf import ROOMY, SMALLEST, TIGHT, card_to_pdf, card_to_png
from assistant.printing.docx import add_bullets, add_quote, add_table, finish_document, start_document
from assistant.printing.fonts import UNKNOWN, drawable, to_markup
from assistant.printing.pdf import heading, numbered, quote_block, table
from assistant.printing.pdf_document import build_pdf
from assistant.printing.picture import pdf_to_pictures
from assistant.printing.styles import TEXT_WIDTH, make_styles
from assistant.printing.words import PRINT_WORDS
from assistant.types import KindRun
from corpus import Plan, read_plan
from corpus.cards import CARD_IDS, read_cards
from corpus.contacts import Contacts
from corpus.editorial import StatementKind, read_editorial
from corpus.languages import LANGUAGES, Language
from corpus.names import BODY_NAMES, CHAPTER_TITLES

DAY = date(2025, 11, 23)
NOBODY = Contacts(updated=None, contacts=())
GUARANTEE = KindRun(StatementKind.GUARANTEE, first=1, last=1, length=40)
FINDING = KindRun(StatementKind.FINDING, first=2, last=2, length=30)


def address_of(card_id: str, language: Language) -> str:
    return f"http://127.0.0.1:7860/?card={card_id}&lang={language}"


@lru_cache
def sheet_of(card_id: str, language: Language) -> CardSheet:
    return make_sheet(read_plan(), read_cards()[card_id], language, contacts=NOBODY)


@lru_cache
def printed(card_id: str, language: Language) -> bytes:
    return card_to_pdf(sheet_of(card_id, language), address_of(card_id, language), printed=DAY)


def small_sheet(language: Language = "en") -> CardSheet:
    """One line, no bodies, no contacts."""
    whole = sheet_of("detention", language)
    section = whole.sections[0]
    return replace(
        whole, sections=(replace(section, lines=section.lines[:1]),), bodies=(), silent=("Silent.",)
    )


def text_of(pdf: bytes) -> str:
    """Its words in reading order, parted by single spaces."""
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return one_spaced(text)


def one_spaced(text: str) -> str:
    # A hyphen at the end of a line comes out of PDFium as a sign of its own.
    return " ".join(text.replace("\ufffe\r\n", "- ").replace("\ufffe", "-").split())


def pages_of(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count


def squares(pdf: bytes) -> Iterator[bool]:
    """Of every square that is drawn with an outline, whether it is filled as well."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        for path in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
            left, bottom, right, top = path.get_bounds()
            fill, stroke = ctypes.c_int(), ctypes.c_int()
            raw.FPDFPath_GetDrawMode(path, fill, stroke)
            if stroke.value and right - left > 1 and abs((right - left) - (top - bottom)) < 0.1:
                yield bool(fill.value)
    document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_detention_card_is_one_page(language: Language) -> None:
    assert pages_of(printed("detention", language)) == 1


@pytest.mark.parametrize(("number", "card_id"), list(enumerate(CARD_IDS)))
def test_every_card_is_at_most_two_pages_and_holds_each_quotation_to_the_letter(
    number: int, card_id: str
) -> None:
    language = LANGUAGES[number % len(LANGUAGES)]
    pdf = printed(card_id, language)
    text = text_of(pdf)
    assert pages_of(pdf) <= 2
    assert [c.quote for c in sheet_of(card_id, language).citations if one_spaced(c.quote) not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_tells_its_plain_words_places_silences_and_that_it_is_no_law(language: Language) -> None:
    sheet, text = sheet_of("detention", language), text_of(printed("detention", language))
    lines = [line for section in sheet.sections for line in section.lines]
    told = [sheet.title, sheet.intro, sheet.notice, PRINT_WORDS[language].warning, PLAN_TITLES[language]]
    told += [section.title for section in sheet.sections] + [*sheet.silent]
    told += [said for line in (*lines, *sheet.bodies) for said in (line.plain, line.citation.locator)]
    told += [f"{body.name}." for body in sheet.bodies]
    assert [said for said in told if one_spaced(said) not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_quotation_is_is_told_in_words(language: Language) -> None:
    text = text_of(printed("detention", language))
    assert KINDS[StatementKind.MEASURE][language] in text
    assert KINDS[StatementKind.GUARANTEE][language] in text


def test_no_type_is_smaller_than_nine_points_for_plain_words_and_eight_for_quotations() -> None:
    sizes = (*ROOMY, SMALLEST, *TIGHT)
    assert min(size.plain for size in sizes) == 9
    assert min(size.quote for size in sizes) == 8


@pytest.mark.parametrize(
    ("kinds", "filled"),
    [
        ((GUARANTEE,), [True, False, True]),
        ((GUARANTEE, FINDING), [True, False, False]),
        ((), [True, False, False]),
    ],
    ids=["guarantee", "half a guarantee", "nothing known"],
)
def test_only_what_is_wholly_a_guarantee_has_the_filled_square(
    kinds: tuple[KindRun, ...], filled: list[bool]
) -> None:
    sheet = small_sheet()
    section = sheet.sections[0]
    line = replace(section.lines[0], kinds=kinds)
    pdf = card_to_pdf(
        replace(sheet, sections=(replace(section, lines=(line,)),)),
        address_of("detention", "en"),
        printed=DAY,
    )
    # The first two stand in the legend.
    assert list(squares(pdf)) == filled


def test_contacts_are_printed_with_whose_they_are_and_their_date() -> None:
    contact = SheetContact(
        name="Legal aid desk", phone="+7 000 000", address="1 Example street", note="Weekdays"
    )
    sheet = replace(small_sheet(), contacts=(contact,), contacts_updated=date(2025, 6, 1))
    text = text_of(card_to_pdf(sheet, address_of("detention", "en"), printed=DAY))
    for told in (
        "Contacts",
        "Legal aid desk",
        "Telephone: +7 000 000",
        "Address: 1 Example street",
        "Weekdays",
    ):
        assert told in text
    assert "not by the Plan. Last checked: 1 June 2025" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_contacts_and_bodies_their_headings_are_left_out(language: Language) -> None:
    text = text_of(card_to_pdf(small_sheet(language), address_of("detention", language), printed=DAY))
    assert PRINT_WORDS[language].silent in text
    assert PRINT_WORDS[language].bodies not in text
    assert PRINT_WORDS[language].contacts not in text


def test_a_card_that_cannot_fit_one_page_takes_two_in_comfortable_type() -> None:
    sheet = sheet_of("detention", "ru")
    longer = replace(sheet, sections=(*sheet.sections, *sheet.sections[:3]))
    assert pages_of(card_to_pdf(longer, address_of("detention", "ru"), printed=DAY)) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_on_the_page_is_the_qr_code_of_the_address(language: Language) -> None:
    address = address_of("detention", language)
    pdf = printed("detention", language)
    expected = [
        [bool(dark) for dark in row]
        for row in segno.make(address, micro=False, error="m", boost_error=False).matrix
    ]
    assert drawn_code(pdf, len(expected)) == expected
    assert address in text_of(pdf).replace(" ", "")


def drawn_code(pdf: bytes, modules: int) -> list[list[bool]]:
    """What a camera sees of the code: the middle of each module, on the rendered page."""
    dpi = 300
    page = pdf_to_pictures(pdf, dpi=dpi)[0].convert("L")
    left, top, right, _ = code_box(pdf, dpi / 72)
    side = (right - left) / modules
    return [
        [page.getpixel((left + (x + 0.5) * side, top + (y + 0.5) * side)) < 128 for x in range(modules)]
        for y in range(modules)
    ]


def code_box(pdf: bytes, scale: float) -> tuple[float, float, float, float]:
    """The corners of the dark modules: they alone are filled without an outline."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    bars = []
    for path in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(path, fill, stroke)
        if fill.value and not stroke.value:
            bars.append(path.get_bounds())
    height = page.get_height()
    document.close()
    lefts, bottoms, rights, tops = zip(*bars, strict=True)
    return (
        min(lefts) * scale,
        (height - max(tops)) * scale,
        max(rights) * scale,
        (height - min(bottoms)) * scale,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_names_title_language_author_and_the_day_alone(language: Language) -> None:
    pdf = printed("detention", language)
    document = pypdfium2.PdfDocument(pdf)
    told = document.get_metadata_dict(skip_empty=True)
    document.close()
    assert (told["Title"], told["Author"]) == (sheet_of("detention", language).title, "Plan Assistant")
    assert told["CreationDate"] == told["ModDate"] == "D:20251123000000Z"
    assert f"/Lang ({language})".encode() in pdf


def test_the_same_card_gives_the_same_bytes() -> None:
    address = address_of("detention", "kk")
    assert card_to_pdf(sheet_of("detention", "kk"), address, printed=DAY) == printed("detention", "kk")


def test_the_picture_is_an_a4_page_for_a_messenger() -> None:
    picture = Image.open(io.BytesIO(card_to_png(small_sheet(), address_of("detention", "en"), printed=DAY)))
    assert picture.format == "PNG"
    assert picture.size == (1241, 1754)
    assert picture.info.keys() <= {"dpi"}


def test_a_picture_of_two_pages_has_them_under_each_other() -> None:
    sheet = sheet_of("detention", "ru")
    longer = replace(sheet, sections=(*sheet.sections, *sheet.sections[:3]))
    data = card_to_png(longer, address_of("detention", "ru"), printed=DAY)
    assert Image.open(io.BytesIO(data)).size == (1241, 3508)
    assert len(data) < 1_000_000


def texts_in_print(plan: Plan) -> Iterator[str]:
    """Every text of the project that a print can hold."""
    yield from (unit.text for unit in plan.units)
    yield from (chapter.title for chapter in plan.chapters)
    yield from (
        name for entry in (*BODY_NAMES.values(), *CHAPTER_TITLES.values()) for name in (entry.ru, entry.kk)
    )
    yield from (text for entry in read_editorial(plan).values() for text in entry.plain.values())
    yield from (label for labels in KINDS.values() for label in labels.values())
    yield from PLAN_TITLES.values()
    for words in PRINT_WORDS.values():
        yield from (getattr(words, name) for name in words.__dataclass_fields__)
    for card_id in CARD_IDS:
        for language in LANGUAGES:
            yield repr(sheet_of(card_id, language))


def test_no_text_in_print_has_a_character_without_a_shape(plan: Plan) -> None:
    used = {character for text in texts_in_print(plan) for character in text if not character.isspace()}
    for face in ("regular", "bold", "italic"):
        assert used - drawable(face) == {"▯"}
    assert "▯" in drawable("signs")


def test_the_sign_for_a_lost_digit_is_set_in_the_font_that_has_it() -> None:
    assert to_markup("Article 2▯ & <b>") == 'Article 2<font name="PlanSigns">▯</font> &amp; &lt;b&gt;'


def test_a_character_that_no_font_has_shows_as_unknown() -> None:
    assert to_markup("a\N{GRINNING FACE}") == f"a{UNKNOWN}"
    assert UNKNOWN in drawable("regular")


def test_the_sign_for_a_lost_digit_comes_out_of_the_file_again() -> None:
    sheet = replace(small_sheet(), intro="Article 2▯ of the Constitution")
    text = text_of(card_to_pdf(sheet, address_of("detention", "en"), printed=DAY))
    assert re.search(r"Article 2\s?▯ of the Constitution", text)


def longer_document() -> list[Flowable]:
    """Parts of every sort, on two pages."""
    styles = make_styles()
    rows = [("No.", "What"), *((f"row {number}", "Words of the row") for number in range(1, 51))]
    return [
        *heading("Aims", styles),
        *numbered(("Read", "Discuss"), styles.bullet),
        quote_block("The Plan’s own words", "Chapter 1, p. 9", styles),
        table(rows, (TEXT_WIDTH / 4, 3 * TEXT_WIDTH / 4), styles),
    ]


def test_a_longer_document_repeats_the_head_of_its_table_the_notice_and_numbers_its_pages() -> None:
    about = About("Pack", "en", DAY, "Not the law in force.")
    pdf = build_pdf(longer_document, about)
    document = pypdfium2.PdfDocument(pdf)
    pages = [one_spaced(page.get_textpage().get_text_bounded()) for page in document]
    document.close()
    assert len(pages) == 2
    for number, page in enumerate(pages, start=1):
        assert "No. What" in page
        assert f"Not the law in force. Printed: 23 November 2025 {number} / 2" in page
    assert "“The Plan’s own words” Chapter 1, p. 9" in pages[0]


def test_the_word_parts_keep_widths_a_repeated_head_and_the_language_of_quotations() -> None:
    about = About("Pack", "ru", DAY, "Не действующий закон.")
    document = start_document(about)
    add_bullets(document, ("Раз", "Два"))
    add_quote(document, "The Plan’s own words", "ch. 1, p. 9")
    add_table(document, (("№", "Что"), ("1", "Слова")), (0.25, 0.75))
    opened = Document(io.BytesIO(finish_document(document, about)))
    assert [paragraph.text for paragraph in opened.paragraphs if paragraph.style.name == "List Bullet"] == [
        "Раз",
        "Два",
    ]
    assert [cell.text for row in opened.tables[0].rows for cell in row.cells] == ["№", "Что", "1", "Слова"]
    first, second = opened.tables[0].columns
    assert second.width == pytest.approx(3 * first.width, rel=0.01)
    assert "<w:tblHeader/>" in opened.element.xml
    assert 'w:lang w:val="en-US"' in opened.element.xml
    assert (
        "Не действующий закон. Напечатано 23 ноября 2025 года" in opened.sections[0].footer.paragraphs[0].text
    )
