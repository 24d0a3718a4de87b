"""The page with a language model as a person meets it, in headless Chromium."""

import re
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from assistant.generation_words import WRITTEN, tell_fallback
from assistant.types import Fallback
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from tests.ui.conftest import served
from tests.ui.fakes import OUTSIDE, WritingAssistant
from tests.ui.test_accessibility import RULES
from ui.words.chat import CHAT_WORDS
from ui.words.chat import EN as CHAT
from ui.words.model import EN, MODEL_WORDS
from ui.words.page import EN as PAGE

pytestmark = pytest.mark.browser

PHONE = "arrest, call me: +7 701 234 56 78"
LONG = (
    "The Plan recommends that a person be told at once why they are arrested and which rights they have. " * 3
)
Open = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser, model_address: str, writing: WritingAssistant) -> Iterator[Open]:
    """Opens the page with a paced model; at the end nothing may have failed or been asked of another machine."""
    faults: list[str] = []
    context = browser.new_context(bypass_csp=True, locale="en-US")
    writing.forget(paced=True)
    writing.asked.clear()

    def open_(path: str = "/", *, width: int = 1280, height: int = 800, address: str = "") -> Page:
        page = context.new_page()
        page.set_viewport_size({"width": width, "height": height})
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
        page.on("request", lambda sent: None if is_inside(sent.url) else faults.append(sent.url))
        page.goto((address or model_address) + path)
        page.wait_for_selector("body.is-mounted")
        return page

    yield open_
    context.close()
    writing.forget(paced=False)
    assert faults == []


def is_inside(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "about:", "data:", "blob:"))


def send(page: Page, question: str, language: Language = "en") -> Locator:
    """Asks a question and waits until its quotations are there; gives the turn."""
    turns = page.locator("#transcript .turn")
    before = turns.count()
    page.locator("#question-box").fill(question)
    page.get_by_role("button", name=CHAT_WORDS[language].send, exact=True).click()
    turn = turns.nth(before)
    expect(turn.locator(".lead")).to_be_visible(timeout=15_000)
    return turn


def faults(page: Page) -> list[str]:
    """What axe-core finds, one line each."""
    results = Axe().run(page, options=RULES)
    return [
        f"{found['id']}: {node['html'][:160]}"
        for found in results.response["violations"]
        for node in found["nodes"]
    ]


def test_quotations_are_there_at_once_and_sentences_come_above_them_one_by_one(
    open_page: Open, writing: WritingAssistant
) -> None:
    page = open_page()
    turn = send(page, "arrest")
    expect(turn.locator(".statements blockquote").first).to_be_visible()
    expect(turn.locator(".written .by")).to_contain_text("openai:gpt-4o-mini is writing")
    expect(turn.locator(".sentences li")).to_have_count(0)
    writing.write("One.", "ch18.a2")
    expect(turn.locator(".sentences li")).to_have_count(1)
    expect(turn.locator(".sentences a.chip")).to_have_text("Chapter 18, Action 2, p. 101")
    writing.write("Two.", "ch18.a1")
    expect(turn.locator(".sentences li")).to_have_count(2)
    expect(turn.get_by_role("button", name=EN.stop)).to_be_visible()
    writing.finish(number=1)
    expect(turn.get_by_role("button", name=EN.stop)).to_have_count(0)
    expect(turn.locator(".written .by")).to_have_text(WRITTEN["en"].format(name=OUTSIDE.name))
    expect(turn.locator(".written .note")).to_contain_text("not shown: 1.")
    places = [turn.locator(css).first.bounding_box() for css in (".lead", ".sentences", ".statements")]
    tops = [place["y"] for place in places if place]
    assert tops == sorted(tops)
    assert len(tops) == 3


def test_a_place_that_a_sentence_names_opens_in_the_plan(
    open_page: Open, writing: WritingAssistant, plan: Plan
) -> None:
    page = open_page()
    turn = send(page, "arrest")
    writing.write("One.", "ch19.a8")
    turn.locator(".sentences a.chip").click()
    expect(page.locator("#reader .is-target")).to_have_id("ch19.a8")
    assert page.locator("#reader mark").inner_text() == plan.unit("ch19.a8").text


def test_stop_really_stops_and_leaves_what_is_there(open_page: Open, writing: WritingAssistant) -> None:
    page = open_page()
    turn = send(page, "arrest")
    writing.write("One.", "ch18.a2")
    expect(turn.locator(".sentences li")).to_have_count(1)
    turn.get_by_role("button", name=EN.stop).click()
    expect(turn.locator(".stopped")).to_have_text(EN.stopped)
    expect(turn.locator(".sentences li")).to_have_count(1)
    expect(page.locator("#announce")).to_have_text(EN.stopped)
    expect(turn.locator(".written")).to_be_focused()
    assert writing.closed.wait(5)
    writing.forget(paced=False)
    expect(send(page, "torture").locator(".sentences li")).to_have_count(2)
    assert writing.asked[-1].history == ("arrest",)


def test_stop_before_the_first_sentence_says_so(open_page: Open, writing: WritingAssistant) -> None:
    page = open_page()
    turn = send(page, "arrest")
    turn.get_by_role("button", name=EN.stop).click()
    expect(turn.locator(".written")).to_have_text(EN.stopped_early)
    expect(turn.locator(".statements blockquote").first).to_be_visible()


@pytest.mark.parametrize("leave", ["tab", "leave", "clear"])
def test_whoever_leaves_ends_what_is_written_for_them(
    open_page: Open, writing: WritingAssistant, leave: str
) -> None:
    page = open_page()
    send(page, "arrest")
    if leave == "tab":
        page.close()
    elif leave == "leave":
        page.get_by_role("link", name=PAGE.leave).click()
    else:
        page.get_by_role("button", name=CHAT.clear).click()
    assert writing.closed.wait(10)


def test_after_clearing_the_next_answer_is_that_of_the_next_question(
    open_page: Open, writing: WritingAssistant
) -> None:
    page = open_page()
    send(page, "arrest")
    page.get_by_role("button", name=CHAT.clear).click()
    expect(page.locator("#transcript .turn")).to_have_count(0)
    turn = send(page, "weather")
    expect(turn).to_contain_text("Outside the Plan")
    expect(page.locator("#transcript .turn")).to_have_count(1)
    expect(page.locator("#transcript .written")).to_have_count(0)


def test_no_second_question_is_sent_while_one_is_answered(open_page: Open, writing: WritingAssistant) -> None:
    page = open_page()
    send(page, "arrest")
    page.locator("#question-box").fill("torture")
    page.get_by_role("button", name=CHAT.send, exact=True).click()
    expect(page.locator("#hint")).to_have_text(EN.still_writing)
    expect(page.locator("#question-box")).to_have_value("torture")
    writing.finish()
    expect(page.locator(".is-pending")).to_have_count(0)
    assert len(writing.asked) == 1


def test_the_switch_holds_for_the_next_questions_of_this_tab_only(
    open_page: Open, writing: WritingAssistant
) -> None:
    writing.paced = False
    page = open_page()
    expect(page.locator("#model-told")).to_contain_text("model.example")
    expect(send(page, "arrest").locator(".sentences li")).to_have_count(2)
    page.get_by_label(EN.own).check()
    expect(page.locator("#own-told")).to_be_visible()
    expect(page.locator("#model-told")).to_be_hidden()
    expect(page.locator("#announce")).to_have_text(EN.own_on)
    turn = send(page, "torture")
    expect(turn.locator("blockquote").first).to_be_visible()
    expect(turn.locator(".written")).to_have_count(0)
    assert [asked.own_words for asked in writing.asked] == [False, True]
    stored = "() => [{...localStorage}, {...sessionStorage}, document.cookie]"
    assert page.evaluate(stored) == [{}, {}, ""]
    page.reload()
    page.wait_for_selector("body.is-mounted")
    expect(page.get_by_label(EN.own)).not_to_be_checked()
    page.get_by_label(EN.own).check()
    page.get_by_label(EN.own).uncheck()
    expect(send(page, "arrest").locator(".sentences li")).to_have_count(2)
    assert not writing.asked[-1].own_words


def test_the_switch_works_by_keyboard_and_is_large_on_a_phone(open_page: Open) -> None:
    page = open_page(width=390, height=844)
    page.locator("#question-box").focus()
    for _ in range(4):
        page.keyboard.press("Shift+Tab")
        if page.evaluate("() => document.activeElement.id") == "own-words":
            break
    page.keyboard.press("Space")
    expect(page.get_by_label(EN.own)).to_be_checked()
    place = page.locator("label.own").bounding_box()
    assert place is not None
    assert place["height"] >= 44
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 390


def test_what_is_sent_in_a_question_by_a_link_or_from_a_card_is_not_sent_to_the_model(
    open_page: Open, writing: WritingAssistant
) -> None:
    page = open_page("/?q=arrest")
    expect(page.locator("#transcript .chip").first).to_be_visible(timeout=15_000)
    assert [asked.own_words for asked in writing.asked] == [True]
    page.get_by_role("link", name=PAGE.view_cards).click()
    page.locator("#view .card-links a").first.click()
    page.locator("#view a.choice").first.click()
    expect(page.locator("#transcript .turn")).to_have_count(2)
    expect(page.locator(".is-pending")).to_have_count(0, timeout=15_000)
    assert [asked.own_words for asked in writing.asked] == [True, True]
    send(page, "arrest")
    assert not writing.asked[-1].own_words


def test_personal_data_is_held_back_and_can_be_sent_all_the_same(
    open_page: Open, writing: WritingAssistant
) -> None:
    page = open_page()
    turn = send(page, PHONE)
    told = tell_fallback(Fallback.PERSONAL_DATA, "en")
    expect(turn.locator(".written .by")).to_have_text(told)
    expect(page.locator("#announce")).to_have_text(told)
    expect(turn.locator("blockquote").first).to_be_visible()
    writing.paced = False
    turn.get_by_role("button", name=EN.send_personal).click()
    again = page.locator("#transcript .turn").nth(1)
    expect(again.locator("h3")).to_contain_text(PHONE)
    expect(again.locator(".sentences li")).to_have_count(2, timeout=15_000)
    assert (writing.asked[-1].send_personal, writing.asked[-1].history) == (True, ())
    send(page, "torture")
    assert (writing.asked[-1].send_personal, writing.asked[-1].own_words) == (False, False)


def test_a_fallback_takes_the_sentences_away_and_says_why(open_page: Open, writing: WritingAssistant) -> None:
    page = open_page()
    turn = send(page, "arrest")
    writing.write("One.", "ch18.a2")
    expect(turn.locator(".sentences li")).to_have_count(1)
    writing.fall_back(Fallback.UNFAITHFUL)
    expect(turn.locator(".written")).to_have_text(tell_fallback(Fallback.UNFAITHFUL, "en"))
    expect(turn.locator("blockquote").first).to_be_visible()


def test_only_the_end_is_announced(open_page: Open, writing: WritingAssistant) -> None:
    page = open_page()
    turn = send(page, "arrest")
    expect(turn.locator(".written")).to_have_attribute("aria-live", "off")
    before = page.locator("#announce").text_content()
    writing.write("One.", "ch18.a2")
    expect(turn.locator(".sentences li")).to_have_count(1)
    page.wait_for_timeout(300)
    assert page.locator("#announce").text_content() == before
    writing.finish()
    expect(page.locator("#announce")).to_have_text(WRITTEN["en"].format(name=OUTSIDE.name))


@pytest.mark.parametrize("width", [1280, 390])
def test_what_is_read_stays_where_it_is_while_sentences_come(
    open_page: Open, writing: WritingAssistant, width: int
) -> None:
    page = open_page(width=width)
    turn = send(page, "arrest")
    quote = turn.locator("blockquote").nth(1)
    page.evaluate("(node) => node.scrollIntoView({ block: 'start' })", quote.element_handle())
    page.wait_for_timeout(100)
    before = quote.bounding_box()
    for number in range(3):
        writing.write(f"{number}. {LONG}", "ch18.a2")
    expect(turn.locator(".sentences li")).to_have_count(3)
    writing.finish()
    expect(page.locator(".is-pending")).to_have_count(0)
    page.wait_for_timeout(100)
    after = quote.bounding_box()
    assert before is not None
    assert after is not None
    assert abs(after["y"] - before["y"]) < 3


def test_what_is_open_and_focused_stays_so_while_sentences_come(
    open_page: Open, writing: WritingAssistant
) -> None:
    page = open_page()
    turn = send(page, "arrest")
    turn.locator("summary").click()
    turn.get_by_role("button", name=EN.stop).focus()
    writing.write("One.", "ch18.a2")
    expect(turn.locator(".sentences li")).to_have_count(1)
    expect(turn.locator("details")).to_have_attribute("open", "")
    expect(turn.get_by_role("button", name=EN.stop)).to_be_focused()
    expect(turn.locator("a.chip[aria-current]")).to_have_count(1)


def test_other_places_that_a_follow_up_finds_take_the_place_of_the_first(
    open_page: Open, writing: WritingAssistant
) -> None:
    page = open_page()
    turn = send(page, "arrest")
    expect(page.locator("#reader .is-target")).to_have_id("ch18.a2")
    writing.find("ch19.a8", "ch18.a1")
    expect(turn.locator(".statements a.chip").first).to_have_text("Chapter 19, Action 8, p. 108")
    expect(turn.locator(".statements a.chip")).to_have_count(2)
    expect(page.locator("#reader .is-target")).to_have_id("ch19.a8")
    writing.finish()
    expect(page.locator(".is-pending")).to_have_count(0)
    assert turn.locator("button.keep").get_attribute("data-units") == "ch19.a8 ch18.a1"


def test_an_answer_with_a_model_is_kept_for_the_dossier_by_its_quotations(
    open_page: Open, writing: WritingAssistant
) -> None:
    page = open_page()
    turn = send(page, "arrest")
    assert turn.locator("button.keep").get_attribute("data-units") == "ch18.a2 ch18.a1 ch19.p46"
    writing.write("One.", "ch19.a8")
    writing.finish()
    expect(page.locator(".is-pending")).to_have_count(0)
    assert turn.locator("button.keep").get_attribute("data-units") == "ch18.a2 ch18.a1 ch19.p46"
    assert turn.locator("button.keep").get_attribute("data-question") == "arrest"


def test_when_the_program_ends_meanwhile_what_came_stays(
    browser: Browser, plan: Plan, writing: WritingAssistant
) -> None:
    page = browser.new_page()
    writing.forget(paced=True)
    with served(plan, lambda _: writing, OUTSIDE) as address:
        page.goto(f"{address}/?lang=en")
        page.wait_for_selector("body.is-mounted")
        turn = send(page, "arrest")
        writing.write("One.", "ch18.a2")
        expect(turn.locator(".sentences li")).to_have_count(1)
    expect(turn.locator(".stopped")).to_have_text(CHAT.unreachable, timeout=40_000)
    expect(turn.locator(".sentences li")).to_have_count(1)
    writing.forget(paced=False)
    page.close()


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("ru", 390), ("kk", 1280)])
def test_axe_finds_nothing_in_the_strip_and_in_a_streamed_answer(
    open_page: Open, writing: WritingAssistant, language: Language, width: int
) -> None:
    page = open_page(f"/?lang={language}", width=width)
    expect(page.get_by_label(MODEL_WORDS[language].own)).to_be_visible()
    turn = send(page, "arrest", language)
    writing.write("One.", "ch18.a2")
    expect(turn.locator(".sentences li")).to_have_count(1)
    assert faults(page) == []
    writing.finish(words=1)
    expect(page.locator(".is-pending")).to_have_count(0)
    send(page, PHONE, language)
    assert faults(page) == []
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_strip_fits_a_phone_in_every_language(open_page: Open, language: Language) -> None:
    page = open_page(f"/?lang={language}", width=390)
    place = page.locator("label.own").bounding_box()
    assert place is not None
    assert place["height"] >= 44
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_either_colour_scheme(
    open_page: Open, writing: WritingAssistant, scheme: str
) -> None:
    page = open_page()
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    send(page, PHONE)
    writing.write("One.", "ch18.a2")
    send(page, "torture")
    assert faults(page) == []


def test_without_a_model_the_page_says_so_and_has_no_switch(browser: Browser, site_address: str) -> None:
    page = browser.new_page(locale="en-US")
    page.goto(f"{site_address}/?lang=en")
    page.wait_for_selector("body.is-mounted")
    expect(page.locator("#model-told")).to_have_text(f"{EN.off} {EN.off_more}")
    expect(page.locator("#own-words")).to_have_count(0)
    page.close()


def test_a_question_that_no_model_answers_shows_no_part_of_one(
    open_page: Open, writing: WritingAssistant
) -> None:
    turn = send(open_page(), "weather")
    expect(turn.locator(".written")).to_have_count(0)
    expect(turn).to_contain_text(re.compile("Outside the Plan"))
