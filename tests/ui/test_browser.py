"""The page as a person meets it, in headless Chromium."""

import re
import threading
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from assistant import Assistant
from corpus.model import Plan
from index.progress import Progress
from tests.ui.conftest import served
from tests.ui.fakes import FakeAssistant
from ui.words.chat import EN as CHAT
from ui.words.page import EN
from ui.words.reader import EN as READER

pytestmark = pytest.mark.browser

ARREST = "What rights do I have when I am arrested?"
Open = Callable[..., Page]


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context
    context.close()


@pytest.fixture
def open_page(context: BrowserContext, site_address: str) -> Iterator[Open]:
    """Opens the page; at the end nothing may have failed or been asked of another machine."""
    faults: list[str] = []
    outside: list[str] = []

    def on_request(url: str) -> None:
        if not url.startswith((site_address, "about:", "data:", "blob:")):
            outside.append(url)

    def open_(path: str = "/", *, width: int = 1280, height: int = 800, address: str = "") -> Page:
        page = context.new_page()
        page.set_viewport_size({"width": width, "height": height})
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
        page.on("request", lambda request: None if address else on_request(request.url))
        page.goto((address or site_address) + path)
        page.wait_for_selector("body.is-mounted")
        return page

    yield open_
    assert outside == []
    assert faults == []


def box(page: Page) -> Locator:
    return page.get_by_label(CHAT.question_label)


def ask(page: Page, question: str) -> Locator:
    """Asks a question and waits for its answer; gives the turn."""
    turns = page.locator("#transcript .turn")
    before = turns.count()
    box(page).fill(question)
    page.get_by_role("button", name=CHAT.send, exact=True).click()
    turn = turns.nth(before)
    expect(turn.locator(".lead")).to_be_visible(timeout=15_000)
    return turn


def marked(page: Page) -> str:
    return page.locator("#reader mark").inner_text()


def in_view(page: Page, selector: str) -> bool:
    """Whether the top of an element is in the window and not covered by its container's edge."""
    place = page.locator(selector).bounding_box()
    size = page.viewport_size
    assert place is not None
    assert size is not None
    return 0 <= place["y"] < size["height"]


def test_a_question_is_answered_with_quotations_and_the_plan_opens_beside_it(
    open_page: Open, plan: Plan
) -> None:
    page = open_page()
    turn = ask(page, ARREST)
    expect(turn.locator("h3")).to_contain_text(ARREST)
    expect(turn.locator("blockquote").first).to_contain_text("Criminal procedure legislation")
    expect(turn.locator(".chip").first).to_have_text("Chapter 18, Action 2, p. 101")
    expect(page.locator("#reader .folio")).to_have_text("Page 101 of 124")
    assert marked(page).startswith("Criminal procedure legislation of the country")
    assert marked(page) in plan.unit("ch18.a2").text
    assert in_view(page, "#reader mark")


def test_a_click_on_a_citation_opens_its_place_with_the_quoted_words_marked(
    open_page: Open, plan: Plan
) -> None:
    page = open_page()
    turn = ask(page, "What is done against torture?")
    for position, unit_id in ((1, "ch19.a8"), (2, "ch19.a3")):
        turn.locator(".chip").nth(position).click()
        expect(page.locator("#reader .is-target")).to_have_id(unit_id)
        assert marked(page) == plan.unit(unit_id).text
        assert in_view(page, "#reader mark")
        expect(page.locator("#announce")).to_contain_text("Opened: Chapter 19, Action")


def test_an_action_is_shown_with_its_deadline_and_those_responsible(open_page: Open) -> None:
    turn = ask(open_page(), "What is done against torture?")
    facts = turn.locator(".statement").first.locator(".facts")
    expect(facts).to_contain_text("4th quarter of 2009")
    expect(facts).to_contain_text("Ministry of Justice")


def test_a_follow_up_goes_with_the_earlier_questions(open_page: Open, fake: FakeAssistant) -> None:
    page = open_page()
    ask(page, ARREST)
    turn = ask(page, "And what about minors?")
    expect(turn.locator(".lead")).to_contain_text(ARREST)
    assert fake.asked[-1].history == (ARREST,)
    expect(page.locator("#transcript .turn")).to_have_count(2)


def test_a_refusal_has_a_next_step_and_no_source(open_page: Open) -> None:
    turn = ask(open_page(), "What is the weather in Astana?")
    expect(turn).to_contain_text("Outside the Plan")
    expect(turn.locator(".next")).to_be_visible()
    expect(turn.locator(".chip, blockquote")).to_have_count(0)


def test_an_unclear_question_offers_choices_that_can_be_clicked(open_page: Open) -> None:
    page = open_page()
    turn = ask(page, "rights?")
    turn.locator(".choice").first.click()
    expect(page.locator("#transcript .turn").nth(1).locator(".chip").first).to_be_visible(timeout=15_000)
    expect(page.locator("#transcript .turn").nth(1).locator("h3")).to_contain_text(ARREST)


def test_every_example_can_be_asked_by_one_click(open_page: Open) -> None:
    page = open_page()
    questions = [question for group in CHAT.examples for question in group.questions]
    expect(page.locator("button.example")).to_have_count(len(questions))
    page.get_by_role("button", name=questions[0]).click()
    expect(page.locator("#transcript .turn .lead")).to_be_visible(timeout=15_000)
    expect(page.locator("#transcript h3")).to_contain_text(questions[0])


def test_more_opens_and_stays_open_when_another_question_is_asked(open_page: Open) -> None:
    page = open_page()
    turn = ask(page, ARREST)
    expect(turn.locator("details blockquote")).not_to_be_visible()
    turn.locator("summary").click()
    expect(turn.locator("details blockquote")).to_be_visible()
    ask(page, "weather")
    expect(turn.locator("details")).to_have_attribute("open", "")


def test_a_link_to_a_unit_opens_the_plan_at_it(open_page: Open, plan: Plan) -> None:
    page = open_page("/?unit=ch19.a8")
    assert marked(page) == plan.unit("ch19.a8").text
    assert in_view(page, "#reader mark")


def test_a_link_to_a_question_asks_it_once_and_leaves_the_address(open_page: Open) -> None:
    page = open_page("/?q=What+rights+do+I+have+when+I+am+arrested%3F")
    expect(page.locator("#transcript .turn .chip").first).to_be_visible(timeout=15_000)
    expect(page.locator("#transcript .turn")).to_have_count(1)
    expect(page.locator("#transcript h3")).to_contain_text(ARREST)
    assert page.url.endswith("/?lang=en")


def test_a_copied_link_leads_back_to_the_question(
    open_page: Open, context: BrowserContext, site_address: str
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site_address)
    page = open_page()
    turn = ask(page, ARREST)
    turn.locator("a.copy").click()
    expect(turn.locator("a.copy")).to_have_text(EN.copied)
    link = page.evaluate("() => navigator.clipboard.readText()")
    assert link == f"{site_address}/?q=What+rights+do+I+have+when+I+am+arrested%3F&lang=en"
    page.locator("#reader .is-target a.copy").click()
    expect(page.locator("#reader .is-target a.copy")).to_have_text(EN.copied)
    assert page.evaluate("() => navigator.clipboard.readText()") == f"{site_address}/?unit=ch18.a2&lang=en"


def test_the_whole_plan_can_be_read_by_chapter_section_and_page(open_page: Open) -> None:
    page = open_page()
    reader = page.locator("#reader")
    reader.get_by_role("link", name=re.compile("^18")).click()
    expect(reader.locator("h3.is-target")).to_contain_text("Preliminary Investigation and Inquest")
    reader.get_by_role("link", name=READER.page_after).click()
    expect(reader.locator(".folio")).to_have_text("Page 100 of 124")
    expect(reader.get_by_role("link", name=READER.page_after)).to_be_focused()
    reader.get_by_role("link", name=READER.page_before).click()
    expect(reader.locator(".folio")).to_have_text("Page 99 of 124")
    reader.get_by_label(READER.go_to_page).last.fill("124")
    page.keyboard.press("Enter")
    expect(reader.locator(".folio")).to_have_text("Page 124 of 124")
    reader.get_by_role("link", name=READER.contents).click()
    reader.get_by_role("link", name=re.compile("Medical Rehabilitation")).click()
    expect(reader.locator("h4.is-target")).to_have_text("4.1 Medical Rehabilitation")


def test_clear_chat_forgets_the_conversation(open_page: Open, fake: FakeAssistant) -> None:
    page = open_page()
    ask(page, ARREST)
    page.get_by_role("button", name=CHAT.clear).click()
    expect(page.locator("#transcript .turn")).to_have_count(0)
    expect(page.locator("#announce")).to_have_text(CHAT.cleared)
    expect(page.locator("#answer .turn")).to_have_count(0)
    ask(page, "And what about minors?")
    assert fake.asked[-1].history == ()


def test_leaving_quickly_empties_the_page(open_page: Open) -> None:
    page = open_page()
    ask(page, ARREST)
    page.get_by_role("link", name=EN.leave).click()
    page.wait_for_url("about:blank")
    page.go_back()
    expect(page.locator("#transcript .turn")).to_have_count(0)


def test_a_phone_shows_all_without_scrolling_sideways(open_page: Open) -> None:
    page = open_page(width=390, height=844)
    widths = "() => [document.documentElement.scrollWidth, document.body.scrollWidth]"
    assert max(page.evaluate(widths)) <= 390
    turn = ask(page, ARREST)
    turn.locator("summary").click()
    assert max(page.evaluate(widths)) <= 390
    turn.locator(".chip").first.click()
    expect(page.locator("#reader mark")).to_be_visible()
    page.wait_for_timeout(200)
    assert in_view(page, "#reader mark")
    assert max(page.evaluate(widths)) <= 390
    page.get_by_role("link", name=READER.go_back).click()
    expect(turn.locator(".chip").first).to_be_focused()


def test_the_page_can_be_used_by_keyboard_alone(open_page: Open) -> None:
    page = open_page()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name=EN.skip)).to_be_focused()
    page.keyboard.press("Enter")
    expect(box(page)).to_be_focused()
    page.keyboard.type("What is done against torture?")
    page.keyboard.press("Enter")
    chips = page.locator("#transcript .chip")
    expect(chips.first).to_be_visible(timeout=15_000)
    expect(box(page)).to_be_focused()
    for _ in range(6):
        page.keyboard.press("Shift+Tab")
        if page.evaluate("() => document.activeElement.className") == "chip":
            break
    expect(chips.last).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#reader-title")).to_be_focused()
    expect(page.locator("#reader .is-target")).to_have_id("ch19.a3")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name=READER.go_back)).to_be_focused()
    page.keyboard.press("Enter")
    expect(chips.last).to_be_focused()


def test_what_has_the_focus_can_be_seen(open_page: Open) -> None:
    page = open_page()
    for _ in range(12):
        page.keyboard.press("Tab")
        width = page.evaluate("() => parseFloat(getComputedStyle(document.activeElement).outlineWidth)")
        assert width >= 2, page.evaluate("() => document.activeElement.outerHTML.slice(0, 120)")


def test_a_screen_reader_finds_its_way(open_page: Open) -> None:
    page = open_page()
    ask(page, ARREST)
    assert page.evaluate("() => document.documentElement.lang") == "en"
    log = page.get_by_role("log", name=CHAT.transcript_label)
    expect(log).to_have_attribute("aria-live", "polite")
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    expect(page.get_by_role("complementary", name=READER.reader_region)).to_be_visible()
    expect(page.get_by_role("main")).to_have_count(1)
    assert page.locator("blockquote:not([lang=en])").count() == 0
    levels = page.evaluate(
        """() => [...document.querySelectorAll('h1, h2, h3, h4')]
        .filter(e => e.checkVisibility()).map(e => Number(e.tagName[1]))"""
    )
    assert all(after <= before + 1 for before, after in pairwise(levels)), levels
    unnamed = page.evaluate(
        """() => [...document.querySelectorAll('button, a[href], input, textarea')]
        .filter(e => e.checkVisibility())
        .filter(e => !(e.innerText || e.ariaLabel || e.labels?.[0]?.innerText || '').trim())
        .map(e => e.outerHTML.slice(0, 100))"""
    )
    assert unnamed == []


def test_nothing_is_left_in_the_browser(open_page: Open, context: BrowserContext) -> None:
    page = open_page()
    ask(page, ARREST)
    page.locator("#transcript .chip").first.click()
    ask(page, "weather")
    stored = page.evaluate(
        """async () => ({
            local: {...localStorage}, session: {...sessionStorage}, cookie: document.cookie,
            databases: await indexedDB.databases(), caches: await caches.keys(),
            workers: (await navigator.serviceWorker.getRegistrations()).length,
            history: history.length, address: location.search,
        })"""
    )
    assert stored == {
        "local": {}, "session": {}, "cookie": "", "databases": [], "caches": [], "workers": 0,
        "history": stored["history"], "address": "?lang=en",
    }  # fmt: skip
    assert stored["history"] <= 2
    assert context.cookies() == []


@pytest.mark.parametrize(
    "question",
    [
        "<img src=http://outside.example/x onerror=alert(1)>", "<script>alert(1)</script>",
        "![](http://outside.example/x.png)", "<form action=//outside.example><input></form>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<style>@import '//outside.example'</style>",
    ],
)  # fmt: skip
def test_markup_in_a_question_is_shown_as_text(open_page: Open, question: str) -> None:
    page = open_page()
    page.on("dialog", lambda dialog: pytest.fail(f"a script ran: {dialog.message}"))
    turn = ask(page, f"minors {question}")
    turn = ask(page, f"minors {question}")  # Now the fake says the earlier question in its lead.
    expect(turn.locator("h3")).to_contain_text(question)
    expect(turn.locator(".lead")).to_contain_text("minors")
    assert turn.locator("img, script, form, iframe, style").count() == 0


def test_a_fault_is_a_sentence_and_the_next_question_works(open_page: Open) -> None:
    page = open_page()
    turn = ask(page, "crash")
    expect(turn.locator(".lead")).to_have_text(CHAT.failed)
    expect(ask(page, ARREST).locator(".chip").first).to_be_visible()


def test_an_empty_or_long_question_is_not_sent(open_page: Open, fake: FakeAssistant) -> None:
    page = open_page()
    before = len(fake.asked)
    page.get_by_role("button", name=CHAT.send, exact=True).click()
    expect(page.locator("#hint")).to_have_text(CHAT.empty_question)
    expect(box(page)).to_be_focused()
    box(page).fill("a" * 1001)
    page.get_by_role("button", name=CHAT.send, exact=True).click()
    expect(page.locator("#hint")).to_have_text(CHAT.long_question)
    expect(page.locator("#transcript .turn")).to_have_count(0)
    assert len(fake.asked) == before


def test_a_question_asked_twice_quickly_is_asked_once(open_page: Open, fake: FakeAssistant) -> None:
    page = open_page()
    before = len(fake.asked)
    box(page).fill(ARREST)
    send = page.get_by_role("button", name=CHAT.send, exact=True)
    send.dblclick()
    expect(page.locator("#transcript .turn .lead")).to_be_visible(timeout=15_000)
    page.wait_for_timeout(300)
    expect(page.locator("#transcript .turn")).to_have_count(1)
    assert len(fake.asked) == before + 1


def test_when_the_program_has_ended_the_page_says_so_and_keeps_the_question(
    context: BrowserContext, plan: Plan, fake: FakeAssistant
) -> None:
    page = context.new_page()
    with served(plan, lambda _: fake) as address:
        page.goto(address)
        page.wait_for_selector("body.is-mounted")
        ask(page, ARREST)
    box(page).fill("Still there?")
    page.keyboard.press("Enter")
    expect(page.locator("#transcript .turn").nth(1).locator(".lead")).to_have_text(
        CHAT.unreachable, timeout=40_000
    )
    expect(box(page)).to_have_value("Still there?")
    page.locator("#transcript .chip").nth(1).click()
    expect(page.locator("#reader .problem")).to_have_text(READER.reader_unreachable)


def test_the_page_is_there_before_the_assistant_and_its_first_question_waits(
    open_page: Open, plan: Plan, fake: FakeAssistant
) -> None:
    seen = threading.Event()

    def load(progress: Progress) -> FakeAssistant:
        progress("encode", 1, 4)
        seen.wait(60)
        return fake

    with served(plan, load) as address:
        page = open_page(address=address)
        box(page).fill(ARREST)
        page.keyboard.press("Enter")
        expect(page.locator(".thinking")).to_contain_text("Getting ready (25%)", timeout=15_000)
        seen.set()
        expect(page.locator("#transcript .chip").first).to_be_visible(timeout=15_000)


def test_the_real_assistant_answers_on_the_page(open_page: Open, plan: Plan, assistant: Assistant) -> None:
    with served(plan, lambda _: assistant) as address:
        page = open_page(address=address)
        turn = ask(page, ARREST)
        turn.locator("a.chip", has_text="Chapter 18, Action 2, p. 101").first.click()
        expect(page.locator("#reader .is-target")).to_have_id("ch18.a2")
        assert marked(page) in plan.unit("ch18.a2").text
        expect(ask(page, "chapter 19 action 8").locator(".chip").first).to_contain_text(
            "Chapter 19, Action 8"
        )


def test_a_question_sent_before_all_is_there_is_answered_too(
    context: BrowserContext, site_address: str
) -> None:
    # The page's own script looks for the chat in animation frames: held, it is late.
    context.add_init_script(
        "const frame = window.requestAnimationFrame.bind(window);"
        "window.held = [];"
        "window.requestAnimationFrame = (f) => window.held ? window.held.push(f) : frame(f);"
    )
    page = context.new_page()
    page.goto(site_address)
    page.wait_for_selector("#question textarea")
    page.wait_for_selector("button#send")
    assert not page.locator("body.is-mounted").count()
    page.locator("#question textarea").fill(ARREST)
    page.locator("#question textarea").press("Enter")
    page.evaluate("const held = window.held; window.held = null; held.forEach((f) => f(performance.now()))")
    turn = page.locator("#transcript .turn")
    expect(turn.locator(".lead")).to_be_visible(timeout=15_000)
    expect(turn.locator("h3")).to_contain_text(ARREST)
    assert turn.count() == 1
