"""What the parser makes of documents of our own writing, each with traps."""

from collections import Counter

import pytest

from corpus.library.model import LibraryDocument, SkipKind
from corpus.library.parse import parse_text
from tests.library.conftest import unit_with


def test_a_unit_knows_headings_number_page_lines_and_wording(northland: LibraryDocument) -> None:
    unit = unit_with(northland, "register of complaints")
    assert unit.headings == ("CHAPTER 2 Rights of prisoners", "2.2 Measures")
    assert (unit.number, unit.page, unit.last_page, unit.source_lines) == ("2.", 4, 4, (48, 52))
    assert unit.text == (
        "2. The Prison Service shall:\n(a) keep a register of complaints;\n(b) give each prisoner paper and a pen;\n"
        "(c) answer every complaint within 15 days."
    )
    assert unit.lead_in == "The Government shall take the following measures:"


def test_a_paragraph_goes_on_over_a_page_break_and_a_running_head(northland: LibraryDocument) -> None:
    unit = unit_with(northland, "recommended to open")
    assert unit.text.endswith("let every prisoner see a doctor within twenty-four hours of arrival.")
    assert (unit.page, unit.last_page) == (3, 4)


def test_a_word_cut_at_a_line_end_is_joined_and_a_compound_keeps_its_hyphen() -> None:
    text = "Every court has a well-known rule of open doors.\n\nThe rule is well-\nknown, and it ap-\nplies to every one.\n"
    assert [unit.text for unit in parse_text(text).units] == [
        "Every court has a well-known rule of open doors.",
        "The rule is well-known, and it applies to every one.",
    ]


def test_an_article_named_within_a_sentence_is_no_heading(northland: LibraryDocument) -> None:
    unit = unit_with(northland, "Article 14 of the Covenant")
    assert unit.headings == ("CHAPTER 1. INTRODUCTION",)
    assert "everyone has the right to a fair hearing" in unit.text


def test_contents_running_heads_and_footnotes_are_in_no_unit(northland: LibraryDocument) -> None:
    kinds = Counter(skipped.kind for skipped in northland.parsed.skipped)
    assert kinds[SkipKind.CONTENTS] == 3
    assert kinds[SkipKind.RUNNING_HEAD] == 3
    assert kinds[SkipKind.FOOTNOTE] == 1
    assert not any("Minutes of the hearings" in unit.text for unit in northland.units)


def test_articles_in_russian_are_headings_with_or_without_a_title(patients: LibraryDocument) -> None:
    assert unit_with(patients, "медицинскую помощь").headings[-1] == "Статья 1. Основные понятия"
    bare = unit_with(patients, "Каждый пациент")
    assert bare.headings == ("Глава 1. ОБЩИЕ ПОЛОЖЕНИЯ", "Статья 2.")
    assert bare.text.startswith("Каждый пациент имеет право")
    titled = unit_with(patients, "диагноз")
    assert titled.headings[-1] == (
        "Статья 3. Право на информацию и на согласие, а также на отказ от медицинского вмешательства"
    )
    assert unit_with(patients, "Срок ответа").headings[-1] == "Статья 4"


def test_articles_of_a_treaty_are_headings_with_their_parts(rivers: LibraryDocument) -> None:
    assert unit_with(rivers, "fish for food").headings == ("PART I", "Article 1")
    assert unit_with(rivers, "limited only by law").headings == ("PART I", "Article 2 Right to clean water")
    assert unit_with(rivers, "limited only by law").number == "2."
    commission = unit_with(rivers, "nine members")
    assert commission.headings == ("PART I", "Article 3.")
    assert "(i) in writing; or\n(ii) by word of mouth." in commission.text
    assert unit_with(rivers, "open for signature").headings == ("PART II FINAL CLAUSES", "Article 4")


@pytest.mark.parametrize(
    ("line", "headings"),
    [
        ("5-бап. Өмір сүру құқығы", ("5-бап. Өмір сүру құқығы",)),
        ("II тарау", ("II тарау",)),
        ("Статья 12-1", ("Статья 12-1",)),
        ("Section IV. Remedies", ("Section IV. Remedies",)),
        ("ANNEX B", ("ANNEX B",)),
        ("3.2 The right to housing", ("3.2 The right to housing",)),
    ],
)
def test_headings_of_every_form_are_read(line: str, headings: tuple[str, ...]) -> None:
    parsed = parse_text(
        f"{line}\n\nEveryone who lives in the country has a right that this paragraph tells of.\n"
    )
    assert [unit.headings for unit in parsed.units] == [headings]


def test_pages_are_counted_where_they_bear_no_number_and_none_are_where_there_are_no_pages() -> None:
    paged = parse_text("The first page tells of one thing.\n\fThe second page tells of another.\n")
    assert [unit.page for unit in paged.units] == [1, 2]
    assert [unit.page for unit in parse_text("One thing is told here.\n").units] == [None]


def test_printed_page_numbers_are_followed_where_they_differ_from_the_count() -> None:
    pages = [
        f"Page text number {word} is told here.\n{number}\n"
        for word, number in (("one", 11), ("two", 12), ("three", 13))
    ]
    parsed = parse_text("\f".join(pages))
    assert [unit.page for unit in parsed.units] == [11, 12, 13]
    assert Counter(s.kind for s in parsed.skipped)[SkipKind.PAGE_NUMBER] == 3


def test_a_heading_that_stands_at_the_top_of_every_page_with_another_number_is_no_running_head() -> None:
    pages = [f"Article {number}\n\nThe rule of number {number} is told here.\n" for number in (1, 2, 3, 4)]
    assert [unit.headings for unit in parse_text("\f".join(pages)).units] == [
        (f"Article {number}",) for number in (1, 2, 3, 4)
    ]
