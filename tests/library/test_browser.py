"""Choosing a document on the page, in headless Chromium."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from assistant import Assistant
from corpus.languages import LANGUAGES, Language
from corpus.library.store import Library
from corpus.model import Plan
from tests.library.conftest import NORTHLAND
from tests.ui.conftest import browser, chromium, served
from tests.ui.test_accessibility import faults
from ui.words.chat import EN as CHAT
from ui.words.documents import DOCUMENT_WORDS

__all__ = ["browser", "chromium"]

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(plan: Plan, desk: Assistant, library: Library) -> Iterator[str]:
    with served(plan, lambda _: desk, documents=desk.documents, library=library) as found:
        yield found


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context()
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.goto(f"{address}/?lang=en")
    opened.wait_for_selector("body.is-mounted")
    yield opened
    context.close()
    assert faults == []


def ask(page: Page, question: str) -> None:
    page.get_by_label(CHAT.question_label).fill(question)
    page.get_by_role("button", name=CHAT.send).click()


def test_a_question_goes_to_the_document_that_is_chosen_and_to_the_plan_again(page: Page) -> None:
    choice = page.get_by_label(DOCUMENT_WORDS["en"].choose)
    choice.select_option(NORTHLAND)
    ask(page, "How often may a prisoner see his family?")
    first = page.locator("#transcript .turn").nth(0)
    expect(first.locator("blockquote").first).to_contain_text("twice a month", timeout=20_000)
    expect(first.locator(".notice")).to_contain_text("It is not in force: as stated by whoever added it")
    choice.select_option("plan")
    ask(page, "What must the police tell a person on arrest?")
    second = page.locator("#transcript .turn").nth(1)
    expect(second.locator(".lead")).to_have_text("The Plan says:", timeout=20_000)


@pytest.fixture(scope="module")
def unguarded(browser: Browser) -> Iterator[Page]:
    """A page that lets axe-core in, which the page's own policy would keep out."""
    context = browser.new_context(bypass_csp=True, viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "path", ["library", f"library/{NORTHLAND}?unit=p5&quote=0-20", "lite?document=none-1", "?document=none-1"]
)
def test_axe_finds_nothing_where_documents_are_read(
    unguarded: Page, address: str, path: str, language: Language
) -> None:
    unguarded.goto(f"{address}/{path}{'&' if '?' in path else '?'}lang={language}")
    if path.startswith("?"):
        unguarded.wait_for_selector("body.is-mounted")
    assert faults(unguarded) == []


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_of_a_document_is_wider_than_the_screen(unguarded: Page, address: str, width: int) -> None:
    unguarded.set_viewport_size({"width": width, "height": 800})
    for path in ("library?lang=kk", f"library/{NORTHLAND}?lang=kk"):
        unguarded.goto(f"{address}/{path}")
        assert unguarded.evaluate("document.documentElement.scrollWidth") <= width


def test_a_link_to_a_document_that_is_not_there_asks_nothing(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/?q=What+of+water%3F&document=northland-2999&lang=en")
    page.wait_for_selector("body.is-mounted")
    expect(page.get_by_role("alert")).to_contain_text("is not in this copy")
    expect(page.get_by_label(CHAT.question_label)).to_have_value("What of water?")
    page.wait_for_timeout(1_000)
    assert page.locator("#transcript .turn").count() == 0
    page.close()


def test_a_citation_opens_the_document_in_another_tab_with_the_quotation_marked(page: Page) -> None:
    page.get_by_label(DOCUMENT_WORDS["en"].choose).select_option(NORTHLAND)
    ask(page, "How often may a prisoner see his family?")
    link = page.locator("#transcript a.place").first
    expect(link).to_contain_text("2.2 Measures", timeout=20_000)
    quoted = page.locator("#transcript blockquote").first.inner_text()
    with page.context.expect_page() as opening:
        link.click()
    opened = opening.value
    expect(opened.locator("#p5.is-target mark")).to_have_text(quoted)
    assert opened.evaluate("window.opener") is None
    expect(page.locator("#transcript .turn")).to_have_count(1)


def test_an_offer_asks_the_document_that_the_question_names(page: Page) -> None:
    ask(page, "What does Northland's plan say about prisons?")
    offer = page.locator("#transcript a.offer")
    expect(offer).to_be_visible(timeout=20_000)
    offer.click()
    second = page.locator("#transcript .turn").nth(1)
    expect(second.locator(".notice")).to_contain_text("Northland", timeout=20_000)
    expect(page.get_by_label(DOCUMENT_WORDS["en"].choose)).to_have_value(NORTHLAND)
