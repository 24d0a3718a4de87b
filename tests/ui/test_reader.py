import re

import pytest

from corpus.model import Plan
from ui.contents import render_contents
from ui.places import Place, neighbours, parse_place
from ui.reader import place_name, render_cover, render_place
from ui.words.reader import EN as READER


def opened(plan: Plan, **query: str) -> str:
    """The reader opened at the place a query string names."""
    place = parse_place(plan, query)
    assert place is not None
    return render_place(plan, place, READER)


def marked(markup: str) -> list[str]:
    """The marked words."""
    return [words.replace("<br>", "\n") for words in re.findall(r"<mark>(.*?)</mark>", markup)]


def test_a_quotation_is_marked_on_its_page(plan: Plan) -> None:
    text = plan.unit("ch18.a2").text
    start = text.index("Reason for arrest;")
    markup = opened(plan, unit="ch18.a2", quote=f"{start}-{start + 18}")
    assert marked(markup) == ["Reason for arrest;"]
    assert "Page 101 of 124" in markup


def test_a_link_to_a_unit_without_a_quotation_marks_the_whole_unit(plan: Plan) -> None:
    assert marked(opened(plan, unit="ch18.a3")) == [plan.unit("ch18.a3").text]


def test_every_unit_has_a_link_that_opens_its_page_at_it(plan: Plan) -> None:
    for unit in plan.units:
        place = parse_place(plan, {"unit": unit.unit_id})
        assert place is not None
        assert place.page == unit.page, unit.unit_id
        markup = render_place(plan, place, READER)
        assert markup.count("is-target") == 1, unit.unit_id
        assert f'id="{unit.unit_id}"' in markup
        assert f'href="?unit={unit.unit_id}&amp;lang=en"' in markup


def test_a_quotation_on_a_units_second_page_opens_that_page(plan: Plan) -> None:
    unit = next(u for u in plan.units if u.page and u.last_page and u.last_page == u.page + 1)
    last_word = unit.text[unit.text.rindex(" ") + 1 :]
    markup = opened(plan, unit=unit.unit_id, quote=f"{len(unit.text) - len(last_word)}-{len(unit.text)}")
    assert f"Page {unit.last_page} of 124" in markup
    assert marked(markup) == [last_word.replace("&", "&amp;")]


def test_a_quotation_that_goes_on_says_so(plan: Plan) -> None:
    unit = next(u for u in plan.units if u.page and u.last_page and u.last_page == u.page + 1)
    markup = opened(plan, unit=unit.unit_id)
    quote = re.search(
        rf'\?unit={unit.unit_id}&amp;quote=(\d+-\d+)&amp;lang=en">{READER.continues}</a>', markup
    )
    assert quote is not None
    onward = opened(plan, unit=unit.unit_id, quote=quote[1])
    assert f"Page {unit.last_page} of 124" in onward
    first, rest = marked(markup)[0], marked(onward)[0]
    # Between the two pages stands at most one space or line break.
    assert (first + rest, first + " " + rest).count(unit.text) == 1


@pytest.mark.parametrize(
    "query",
    [
        {"unit": "ch99.a1"}, {"unit": ""}, {"unit": "<b>"}, {"unit": "../etc/passwd"}, {"unit": "x" * 5000},
        {"section": "ch4.s99"}, {"chapter": "24"}, {"chapter": "-1"}, {"chapter": "٣٣"}, {"chapter": "x"},
        {"page": "125"}, {"page": "-1"}, {"page": "1e2"}, {"page": ""}, {},
    ],
)  # fmt: skip
def test_what_is_no_place_is_no_place(plan: Plan, query: dict[str, str]) -> None:
    assert parse_place(plan, query) is None


@pytest.mark.parametrize("quote", ["5-5", "9-2", "0-999999", "a-b", "-1-3", "1-2-3", ""])
def test_a_quotation_that_cannot_be_opens_the_whole_unit(plan: Plan, quote: str) -> None:
    length = len(plan.unit("ch18.a3").text)
    assert parse_place(plan, {"unit": "ch18.a3", "quote": quote}) == Place(101, "ch18.a3", (0, length))


def test_the_contents_link_every_chapter_and_section(plan: Plan) -> None:
    markup = render_contents(plan, None, READER)
    for chapter in plan.chapters:
        assert f'href="?chapter={chapter.number}&amp;lang=en"' in markup
        for section in chapter.sections:
            assert f'href="?section={section.section_id}&amp;lang=en"' in markup
            assert f'id="{section.section_id}"' in opened(plan, section=section.section_id)


def test_a_chapter_opens_at_its_heading(plan: Plan) -> None:
    for chapter in plan.chapters[1:]:
        markup = opened(plan, chapter=str(chapter.number))
        assert f'<h3 lang="en" class="chapter is-target" id="ch{chapter.number}"' in markup


def test_page_before_and_after_walk_through_the_whole_plan(plan: Plan) -> None:
    page, walked = 0, []
    while page is not None:
        walked.append(page)
        before, page_after = neighbours(plan, page or None)
        assert before == (walked[-2] if len(walked) > 1 else None)
        page = page_after  # type: ignore[assignment]
    assert walked == [0, *range(5, 125)]


def test_the_ends_of_the_plan_have_no_page_beyond(plan: Plan) -> None:
    assert '<span class="turn page-before" aria-disabled="true">' in opened(plan, page="1")
    assert '<span class="turn page-after" aria-disabled="true">' in opened(plan, page="124")


def test_every_unit_is_shown_on_some_page_to_the_letter(plan: Plan) -> None:
    pages = "".join(opened(plan, page=str(number)) for number in (0, *range(5, 125)))
    shown = set(re.findall(r'<div class="unit[^"]*" id="([^"]+)"', pages))
    assert shown == {unit.unit_id for unit in plan.units}


def test_an_action_shows_its_name_deadline_and_those_responsible(plan: Plan) -> None:
    markup = opened(plan, unit="ch19.a5")
    assert '<p class="unit-name">Action 5</p>' in markup
    assert '<dt>Deadline</dt><dd lang="en">4th quarter of 2009</dd>' in markup
    assert '<dt>Responsible</dt><dd lang="en">The Ministry of Justice</dd>' in markup


def test_a_measure_of_a_short_list_is_named_with_its_list(plan: Plan) -> None:
    assert '<p class="unit-name">Education list, Action 3</p>' in opened(plan, unit="ch13.education.a3")


def test_a_place_has_a_name_to_be_spoken(plan: Plan) -> None:
    place = parse_place(plan, {"unit": "ch18.a2"})
    assert place is not None
    assert place_name(plan, place, READER) == "Chapter 18, Action 2, p. 101"


def test_a_place_that_is_missing_is_said_and_the_contents_shown(plan: Plan) -> None:
    markup = render_cover(plan, None, READER, missing=True)
    assert READER.no_such_place in markup
    assert 'href="?chapter=18&amp;lang=en"' in markup
