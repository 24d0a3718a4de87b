"""The search for exact words on the page: what was found, marked in its sentence and one click from its place."""

from urllib.parse import parse_qs, parse_qsl

import pytest
from lxml import html
from starlette.datastructures import QueryParams

from assistant.phrases import find_text
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from ui.views.find import render_find
from ui.views.view import ViewContext
from ui.words.find import FIND_WORDS
from ui.words.page import STRINGS
from ui.words.plurals import Noun, counted


def shown(plan: Plan, text: str, language: Language = "ru", first: str = "") -> html.HtmlElement:
    context = ViewContext(plan, STRINGS[language], "http://127.0.0.1:7860/")
    query = QueryParams([("find", text), ("from", first)])
    return html.fromstring(render_find(context, query).html)


def texts(page: html.HtmlElement, path: str) -> list[str]:
    return [" ".join(element.text_content().split()) for element in page.xpath(path)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_query_it_offers_examples_and_complains_of_nothing(plan: Plan, language: Language) -> None:
    page = shown(plan, " ", language)
    assert page.xpath("//details[@class='find-help']/@open")
    assert page.xpath("//*[@id='find-told']") == []
    assert page.xpath("//h2/@aria-describedby") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_finds_something(plan: Plan, language: Language) -> None:
    for example in FIND_WORDS[language].help:
        result = find_text(plan, example.query, language)
        assert result.count or result.suggestions, example.query


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "70 places in 40 passages and 1 heading on 11 pages"),
        ("ru", "70 мест в 40 отрывках и 1 заголовке на 11 страницах"),
        ("kk", "70 жерде бар: 40 үзінді және 1 тақырып, 11 бет"),
    ],
)
def test_the_count_is_told_as_people_say_it(plan: Plan, language: Language, told: str) -> None:
    assert texts(shown(plan, "torture", language), "//*[@id='find-told']") == [told]


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (0, "0 мест"), (1, "1 место"), (2, "2 места"), (4, "4 места"), (5, "5 мест"), (11, "11 мест"), (12, "12 мест"),
        (14, "14 мест"), (21, "21 место"), (22, "22 места"), (25, "25 мест"), (111, "111 мест"), (122, "122 места"),
    ],
)  # fmt: skip
def test_russian_words_follow_their_number(count: int, told: str) -> None:
    assert counted(count, Noun("место", "места", "мест"), "ru") == told.replace(" ", "\u00a0")


def test_english_words_follow_their_number() -> None:
    place = Noun("place", "places", "places")
    assert [counted(count, place, "en") for count in (0, 1, 21)] == [
        "0\u00a0places",
        "1\u00a0place",
        "21\u00a0places",
    ]


@pytest.mark.parametrize(
    "query", ["torture", '"legal assistance"', "lawyer* AND free", "quarter", "child AND NOT law"]
)
def test_every_chip_opens_the_very_words_that_were_found(plan: Plan, query: str) -> None:
    chips = shown(plan, query).xpath("//a[@class='chip']")
    addresses = [dict(parse_qsl(chip.get("href")[1:])) for chip in chips]
    wanted = [{**found.address, "lang": "ru"} for found in find_text(plan, query, "ru").occurrences]
    assert addresses == wanted
    opened = [
        plan.unit(address["unit"]).text[slice(*map(int, address["quote"].split("-")))]
        for address in addresses
        if "quote" in address
    ]
    assert opened == [found.match for found in find_text(plan, query).occurrences if found.part == "text"]


def test_the_words_are_marked_in_their_sentence(plan: Plan) -> None:
    page = shown(plan, '"legal assistance"')
    marks = [mark.text_content().lower() for mark in page.xpath("//blockquote/mark")]
    assert len(marks) == find_text(plan, '"legal assistance"').count
    assert set(marks) == {"legal assistance"}


def test_a_sentence_is_shown_once_and_to_the_letter(plan: Plan) -> None:
    page = shown(plan, "lawyer* AND free")
    sentences = [quote.text_content() for quote in page.xpath("//blockquote[@lang='en']")]
    assert len(sentences) == len(set(sentences)) < find_text(plan, "lawyer* AND free").count
    whole = "\n".join(unit.text for unit in plan.units)
    assert [sentence for sentence in sentences if sentence not in whole] == []


def test_chips_of_one_sentence_are_told_apart(plan: Plan) -> None:
    page = shown(plan, "lawyer* AND free", "en")
    where = next(line for line in page.xpath("//p[@class='where']") if len(line) == 2)
    assert [chip.text_content() for chip in where] == ["p. 97 (1/2)", "p. 97 (2/2)"]
    assert where[1].get("aria-label") == "Chapter 17, p. 97 (2/2): open in the Plan"


def test_words_in_a_cell_say_which(plan: Plan) -> None:
    assert set(texts(shown(plan, "quarter"), "//p[@class='part']")) == {"Срок"}


def test_what_overlaps_is_one_mark(plan: Plan) -> None:
    page = shown(plan, '"legal assistance" OR legal')
    sentence = next(s for s in page.xpath("//blockquote") if "legal assistance" in s.text_content())
    assert "legal assistance" in [mark.text_content() for mark in sentence.xpath("mark")]


def test_a_query_that_cannot_be_read_is_told_with_its_place(plan: Plan) -> None:
    page = shown(plan, 'police AND "legal')
    assert texts(page, "//div[@class='fault']/p")[1] == (
        "Знак 12: у фразы, которая начинается здесь, нет закрывающей кавычки."
    )
    assert page.xpath("//p[@class='fault-place']/mark/text()") == ['"']
    assert page.xpath("//p[@class='fault-place']")[0].text_content() == 'police AND "legal'


@pytest.mark.parametrize(("language", "word"), [("ru", "пытки"), ("kk", "азаптау")])
def test_a_word_of_the_page_s_language_leads_to_the_english_ones(
    plan: Plan, language: Language, word: str
) -> None:
    page = shown(plan, word, language)
    (first, *_) = page.xpath("//section[@class='suggestions']//a")
    assert first.xpath("span[@lang='en']/text()") == ["torture"]
    assert parse_qs(first.get("href")[1:]) == {"find": ['"torture"'], "lang": [language]}


def test_nothing_found_offers_to_ask_in_own_words(plan: Plan) -> None:
    page = shown(plan, '"free unicorns"', "en")
    assert texts(page, "//*[@id='find-told']") == [
        "The Plan does not have these words to the letter. It may say the same in other words."
    ]
    (choice,) = page.xpath("//a[@class='choice']")
    assert parse_qs(choice.get("href")[1:]) == {"q": ["free unicorns"], "lang": ["en"]}


def test_common_words_are_shown_a_hundred_passages_at_a_time(plan: Plan) -> None:
    first, second = (shown(plan, "the", "en", start) for start in ("", "101"))
    assert len(first.xpath("//ol[@class='passages']/li")) == 100
    (later,) = first.xpath("//p[@class='rest']/a")
    assert parse_qs(later.get("href")[1:]) == {"find": ["the"], "from": ["101"], "lang": ["en"]}
    assert len(second.xpath("//p[@class='rest']/a")) == 2
    assert second.xpath("//a[@class='chip']/@href")[0] not in first.xpath("//a[@class='chip']/@href")


@pytest.mark.parametrize("start", ["0", "-5", "99999", "x", "1e9"])
def test_a_start_that_does_not_exist_begins_at_the_first(plan: Plan, start: str) -> None:
    assert shown(plan, "torture", "ru", start).xpath("//a[@class='chip']/@href")[0].startswith("?unit=ch0.")


def test_what_was_typed_cannot_become_markup(plan: Plan) -> None:
    typed = "<img src=x onerror=alert(1)> AND"
    page = shown(plan, typed)
    assert page.xpath("//img") == []
    assert page.xpath("//input[@name='find']/@value") == [typed]


def test_each_passage_can_be_kept_and_its_link_copied(plan: Plan) -> None:
    page = shown(plan, '"legal assistance"')
    units = list(find_text(plan, '"legal assistance"').units)
    assert page.xpath("//button[@class='keep']/@data-unit") == units
    assert page.xpath("//li//a[@class='copy']/@href") == [f"?unit={unit}&lang=ru" for unit in units]
