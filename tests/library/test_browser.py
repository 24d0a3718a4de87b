"""Choosing a document on the page, in headless Chromium."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from assistant import Assistant
from corpus.model import Plan
from tests.library.conftest import NORTHLAND
from tests.ui.conftest import browser, chromium, served
from ui.words.documents import DOCUMENT_WORDS
from ui.words.page import EN

__all__ = ["browser", "chromium"]

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(plan: Plan, desk: Assistant) -> Iterator[str]:
    with served(plan, lambda _: desk, documents=desk.documents) as found:
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
    page.get_by_label(EN.question_label).fill(question)
    page.get_by_role("button", name=EN.send).click()


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


def test_an_offer_asks_the_document_that_the_question_names(page: Page) -> None:
    ask(page, "What does Northland's plan say about prisons?")
    offer = page.locator("#transcript a.offer")
    expect(offer).to_be_visible(timeout=20_000)
    offer.click()
    second = page.locator("#transcript .turn").nth(1)
    expect(second.locator(".notice")).to_contain_text("Northland", timeout=20_000)
    expect(page.get_by_label(DOCUMENT_WORDS["en"].choose)).to_have_value(NORTHLAND)
