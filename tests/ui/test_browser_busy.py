"""What a person sees where the page has too much to do, in headless Chromium."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from corpus.model import Plan
from tests.ui.conftest import served
from tests.ui.fakes import FakeAssistant
from ui.access import LOOPBACK, Access
from ui.words.page import KK

pytestmark = pytest.mark.browser

RATE = 3
QUESTION = "torture?"


@pytest.fixture(scope="module")
def counting(plan: Plan, fake: FakeAssistant) -> Iterator[str]:
    """The page, which takes three questions a minute."""
    with served(plan, lambda _: fake, access=Access(LOOPBACK, rate=RATE)) as address:
        yield address


def ask(page: Page, number: int) -> None:
    page.locator("#question-box").fill(QUESTION)
    page.locator("button#send").click()
    expect(page.locator("#transcript .turn")).to_have_count(number)


def test_who_asks_too_often_is_told_so_and_keeps_the_question(browser: Browser, counting: str) -> None:
    page = browser.new_page()
    page.goto(f"{counting}/?lang=kk")
    page.wait_for_selector("body.is-mounted")
    for number in range(1, RATE):
        ask(page, number)
        expect(page.locator("#transcript .statements").nth(number - 1)).to_be_visible()
    for number in (RATE, RATE + 1):
        ask(page, number)
        page.wait_for_selector("#transcript .turn:last-child:not(.is-pending)")
    expect(page.locator("#transcript .turn:last-child .answer.is-error")).to_have_text(KK.busy)
    expect(page.locator("#question-box")).to_have_value(QUESTION)
    assert re.search("Traceback|429|503", page.locator("body").inner_text()) is None
    page.close()
