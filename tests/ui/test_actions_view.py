"""The table of measures on the page: search, filters, charts, files, and a measure in full."""

from urllib.parse import parse_qsl

import pytest
from lxml import html
from starlette.datastructures import QueryParams

from assistant.explore import explore, parse_query
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from ui.views.actions import FIRST_MEASURES, render_actions
from ui.views.view import ViewContext
from ui.words.page import STRINGS

LARGEST = 350_000
"""Bytes of the longest list: what a slow phone still shows at once."""


def shown(plan: Plan, query: str, language: Language = "ru") -> html.HtmlElement:
    context = ViewContext(plan, STRINGS[language], "http://127.0.0.1:7860/")
    return html.fromstring(render_actions(context, QueryParams(query)).html)


def texts(page: html.HtmlElement, path: str) -> list[str]:
    return [" ".join(element.text_content().split()) for element in page.xpath(path)]


def query_of(address: str) -> list[tuple[str, str]]:
    return parse_qsl(address.split("?", 1)[1], keep_blank_values=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_begins_with_its_heading_which_names_the_count_for_a_screen_reader(
    plan: Plan, language: Language
) -> None:
    page = shown(plan, "actions=", language)
    heading = page.xpath("//div[@class='actions']/*")[0]
    assert heading.tag == "h2"
    assert page.get_element_by_id(heading.get("aria-describedby")).get("data-told") is not None


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "6 of 218 measures"), ("ru", "6 из 218 мер"), ("kk", "218 шараның ішінен 6")],
)
def test_the_count_is_told_in_the_language_of_the_page(plan: Plan, language: Language, told: str) -> None:
    assert texts(shown(plan, "actions=&chapter=18", language), "//*[@data-told]") == [told]


def test_without_filters_all_218_are_counted(plan: Plan) -> None:
    page = shown(plan, "actions=")
    assert texts(page, "//*[@data-told]") == ["Все 218 мер"]
    assert page.xpath("//ul[@class='used']") == []


def test_nothing_found_says_what_to_do_and_offers_no_files(plan: Plan) -> None:
    page = shown(plan, "actions=qqqq")
    assert texts(page, "//*[@data-told]") == [
        "0 из 218 мер. Уберите один из фильтров или попробуйте другое слово."
    ]
    assert page.xpath("//a[@download]") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_a_label(plan: Plan, language: Language) -> None:
    page = shown(plan, "actions=", language)
    fields = page.xpath("//form//input[@type != 'hidden'] | //form//select")
    assert len(fields) > 100
    named = set(page.xpath("//label/@for"))
    assert [
        field.get("name")
        for field in fields
        if field.get("id") not in named and not field.xpath("ancestor::label")
    ] == []


def test_the_form_shows_what_was_asked(plan: Plan) -> None:
    page = shown(
        plan,
        "actions=суд&chapter=18&chapter=20&executor=Supreme Court&due=2010-Q4&due=2012-Q1&from=2009-Q2&to=2010&form=rules"
        "&group=judges&agreement=1&sort=deadline&order=desc",
    )
    assert page.xpath("//input[@name='actions']/@value") == ["суд"]
    assert page.xpath("//input[@checked]/@value") == [
        "18",
        "20",
        "Supreme Court",
        "rules",
        "judges",
        "2010-Q4",
        "2012-Q1",
        "1",
        "desc",
    ]
    assert page.xpath("//option[@selected]/@value") == ["2009-Q2", "2010-Q4", "deadline"]


def test_filters_are_folded_until_one_is_used(plan: Plan) -> None:
    folded, unfolded = (
        shown(plan, query).xpath("//details[@class='filters']")[0]
        for query in ("actions=суд", "actions=&form=rules")
    )
    assert folded.get("open") is None
    assert unfolded.get("open") is not None


def test_each_filter_in_use_is_a_link_that_takes_it_away(plan: Plan) -> None:
    page = shown(plan, "actions=суд&chapter=18&chapter=20&due=2010&due=none&from=2009-Q2&agreement=1")
    links = page.xpath("//ul[@class='used']//a")
    assert [link.text_content().removesuffix(" ×") for link in links] == [
        "«суд»",
        "Глава 18",
        "Глава 20",
        "срок: 2010 год, квартал не указан",
        "собственный срок не указан",
        "с: II квартал 2009 года",
        "по согласованию",
        "Убрать все",
    ]
    assert query_of(links[1].get("href")) == [
        ("actions", "суд"),
        ("chapter", "20"),
        ("due", "2010"),
        ("due", "none"),
        ("from", "2009-Q2"),
        ("agreement", "1"),
        ("lang", "ru"),
    ]
    assert [value for name, value in query_of(links[3].get("href")) if name == "due"] == ["none"]
    assert query_of(links[-1].get("href")) == [("actions", ""), ("lang", "ru")]


def test_unknown_filters_are_passed_over(plan: Plan) -> None:
    page = shown(plan, "actions=&chapter=99&executor=Nobody&due=2013&from=soon&form=x&sort=luck")
    assert texts(page, "//*[@data-told]") == ["Все 218 мер"]


def test_what_was_typed_cannot_become_markup(plan: Plan) -> None:
    typed = '"><script>alert(1)</script>'
    page = shown(plan, f"actions={typed}")
    assert page.xpath("//script") == []
    assert page.xpath("//input[@name='actions']/@value") == [typed]


@pytest.mark.parametrize("query", ["actions=", "actions=torture", "actions=qqqq", "actions=&chapter=18"])
def test_the_parts_that_follow_typing_are_always_there(plan: Plan, query: str) -> None:
    parts = shown(plan, query).xpath("//@data-part")
    assert parts == ["so-far", "chapter", "executor", "form", "group", "due", "found", "charts", "list"]


def test_files_are_of_exactly_what_is_filtered(plan: Plan) -> None:
    links = shown(plan, "actions=суд&chapter=20&sort=deadline").xpath("//a[@download]")
    assert [link.get("href").split("?")[0] for link in links] == [
        "api/actions.xlsx",
        "api/actions.docx",
        "api/actions.csv",
        "api/actions.json",
        "api/actions.bib",
        "api/actions.ris",
    ]
    assert {tuple(query_of(link.get("href"))) for link in links} == {
        (("q", "суд"), ("chapter", "20"), ("sort", "deadline"), ("lang", "ru"))
    }


@pytest.mark.parametrize(
    ("query", "bars_of_charts"),
    [
        ("actions=", [16, 56, 22, 18]),
        ("actions=суд&group=judges", [2, 13, 6, 7]),
        ("actions=&from=2010&to=2010", [8, 41, 22, 18]),
    ],
)
def test_a_bar_counts_the_measures_that_its_link_shows(
    plan: Plan, query: str, bars_of_charts: list[int]
) -> None:
    charts = shown(plan, query).xpath("//section[@class='chart']")
    bars = [chart.find_class("bar-row") for chart in charts]
    assert [len(of_chart) for of_chart in bars] == bars_of_charts
    for bar in [bar for of_chart in bars for bar in of_chart]:
        found = explore(plan, parse_query(query_of(bar.get("href"))))
        assert len(found) == int(bar.find_class("bar-count")[0].text_content()), bar.get("aria-label")


def test_a_bar_of_deadlines_leads_to_that_deadline_and_keeps_the_other_filters(plan: Plan) -> None:
    chart = shown(plan, "actions=&chapter=19&from=2009&sort=deadline").xpath("//section[@class='chart'][1]")[
        0
    ]
    first = chart.find_class("bar-row")[0]
    assert query_of(first.get("href")) == [
        ("actions", ""),
        ("chapter", "19"),
        ("due", "2009-Q1"),
        ("from", "2009"),
        ("sort", "deadline"),
        ("lang", "ru"),
    ]


def test_measures_without_a_deadline_are_a_link_to_exactly_them(plan: Plan) -> None:
    (link,) = shown(plan, "actions=").xpath("//p[@class='chart-rest']/a")
    found = explore(plan, parse_query(query_of(link.get("href"))))
    assert len(found) == 153
    assert {unit.measure.deadline for unit in found if unit.measure} == {None}


def test_deadlines_to_tick_are_those_that_measures_have(plan: Plan) -> None:
    ticks = shown(plan, "actions=", "en").xpath("//input[@name='due']/ancestor::label")
    assert [" ".join(tick.text_content().split()) for tick in ticks[-3:]] == [
        "2012, no quarter named 14",
        "Every year 1",
        "No deadline of its own 153",
    ]
    assert len(ticks) == 17


def test_a_filtered_chart_does_not_filter_again(plan: Plan) -> None:
    """Another body would widen the list, not narrow it."""
    bodies = shown(plan, "actions=&executor=Supreme Court").xpath("//section[@class='chart'][2]")[0]
    assert len(bodies.xpath(".//span[@class='bar-row']")) > 5
    assert bodies.xpath(".//a") == []
    deadlines = shown(plan, "actions=&due=2010&due=none").xpath("//section[@class='chart'][1]")[0]
    assert len(deadlines.xpath(".//span[@class='bar-row']")) == 1
    assert deadlines.xpath(".//a") == []


def test_deadlines_are_all_counted_once(plan: Plan) -> None:
    chart = shown(plan, "actions=").xpath("//section[@class='chart'][1]")[0]
    dated = sum(int(count) for count in texts(chart, ".//span[@class='bar-count']"))
    assert dated == 65
    assert texts(chart, ".//p[@class='chart-rest']") == [
        "Собственный срок не указан: 153\u00a0меры".replace("\u00a0", " ")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_60_are_shown_whole_and_the_others_on_request(plan: Plan, language: Language) -> None:
    page = shown(plan, "actions=", language)
    assert len(page.xpath("//li[@class='action']//blockquote")) == FIRST_MEASURES == 60
    (more,) = page.xpath("//p[@class='rest']/a")
    assert query_of(more.get("href")) == [("actions", ""), ("all", "1"), ("lang", language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_218_fit_a_slow_phone(plan: Plan, language: Language) -> None:
    page = shown(plan, "actions=&all=1", language)
    assert len(page.xpath("//li[@class='action']")) == 218
    assert len(page.xpath("//p[@class='to-whole']/a")) == 218
    assert len(html.tostring(page, encoding="utf-8")) < LARGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotations_are_the_whole_wording_to_the_letter(plan: Plan, language: Language) -> None:
    page = shown(plan, "actions=&chapter=13", language)
    quoted = page.xpath("//blockquote[@lang='en']")
    wanted = [unit.text for unit in plan.chapter(13).actions]
    for line_break in page.xpath("//blockquote/br"):
        line_break.tail = "\n" + (line_break.tail or "")
    assert [quote.text_content() for quote in quoted] == wanted


def test_in_english_a_line_opens_with_the_words_of_the_plan(plan: Plan) -> None:
    lines = shown(plan, "actions=&chapter=18", "en").xpath("//p[contains(@class, 'in-short')]")
    for line, unit in zip(lines, plan.chapter(18).actions, strict=True):
        opening = " ".join(line.text_content().removesuffix("…").split())
        assert "".join(unit.text.split()).startswith("".join(opening.split()))


def test_a_single_measure_is_open_with_all_that_is_known_of_it(plan: Plan) -> None:
    page = shown(plan, "actions=ch19.a3")
    (measure,) = page.xpath("//li[@class='action']")
    assert measure.find("details").get("open") is not None
    assert texts(measure, ".//dt") == [
        "Срок",
        "Исполнители",
        "Срок, как в Плане",
        "Исполнители, как в Плане",
        "Кого касается",
    ]
    assert texts(measure, ".//dd")[:3] == [
        "II квартал 2010 года",
        "Министерство юстиции; Верховный Суд (при содействии); Генеральный прокурор (при содействии)",
        "2nd quarter of 2010",
    ]
    assert texts(measure, ".//ul[@class='neighbours']/li") == [
        "Перед ней: Глава 19, мера 2, с. 107",
        "После неё: Глава 19, мера 4, с. 107",
    ]


def test_a_measure_given_twice_names_the_other_place(plan: Plan) -> None:
    assert texts(shown(plan, "actions=ch2.a8", "en"), "//ul[@class='neighbours']/li")[-1] == (
        "The same measure elsewhere: Chapter 16, Action 3, p. 96"
    )


def test_the_citation_to_copy_is_the_quotation_with_its_source(plan: Plan) -> None:
    (button,) = shown(plan, "actions=ch19.a4", "en").xpath("//button[@class='copy-text']")
    assert button.get("data-copy") == (
        "“Development of draft Law on establishment of a national mechanism for the prevention of torture” "
        "(National Human Rights Action Plan of the Republic of Kazakhstan 2009-2012, ch. 19, action 4, p. 107)"
    )
