"""Markup typed into the real page, and brought to it by an address, in headless Chromium."""

import re
from collections.abc import Callable, Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.bad_inputs.catalogue import BadText, cases, numbered
from ui.words.chat import EN as CHAT

pytestmark = pytest.mark.browser

Open = Callable[[str], Page]
TYPED = tuple(bad for bad in numbered(*range(48, 62), 19, 24, 27, 73, 76))
_COUNT = (
    "() => Object.fromEntries(['script', 'iframe', 'form', 'img', 'object', 'embed', 'base', 'style', 'svg', 'math', "
    "'link', 'meta', 'input', 'canvas'].map(tag => [tag, document.querySelectorAll(tag).length]))"
)
"""How many elements there are of each kind that could do something."""
_IN_TURN = "turn => turn.querySelectorAll('script, iframe, form, img, object, base, style, svg, math, input, canvas').length"


@pytest.fixture(scope="module")
def open_page(browser: Browser, address: str) -> Iterator[Open]:
    """Opens an address; at the end nothing may have failed, asked or spoken."""
    context = browser.new_context()
    faults: list[str] = []

    def on_request(url: str) -> None:
        if not url.startswith((address, "about:", "data:", "blob:")):
            faults.append(f"asked {url}")

    def open_(path: str) -> Page:
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda told: faults.append(told.text) if told.type == "error" else None)
        page.on("dialog", lambda dialog: (faults.append(f"dialog {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: on_request(request.url))
        page.goto(address + path)
        page.wait_for_selector("body.is-mounted")
        return page

    yield open_
    context.close()
    assert faults == []


@pytest.fixture(scope="module")
def page(open_page: Open) -> Page:
    """One tab, the Plan opened in it, in which one text is asked after the other."""
    return open_page("/?lang=en&unit=ch18.a2")


def _ask(page: Page, text: str) -> None:
    turns = page.locator("#transcript .turn")
    before = turns.count()
    page.get_by_label(CHAT.question_label).fill(text)
    page.get_by_role("button", name=CHAT.send, exact=True).click()
    expect(turns.nth(before).locator(".lead")).to_be_visible(timeout=60_000)


@pytest.mark.parametrize("bad", cases(TYPED))
def test_markup_that_is_typed_is_shown_as_it_was_typed(page: Page, bad: BadText) -> None:
    before = page.evaluate(_COUNT)
    _ask(page, bad.text)
    assert page.evaluate(_COUNT) == before
    turn = page.locator("#transcript .turn").last
    assert turn.evaluate(_IN_TURN) == 0
    heading = page.locator("#transcript h3").last.inner_text()
    assert _letters(bad.text) in _letters(heading)


def _letters(text: str) -> str:
    """The plain letters of a text: what a page shows of signs and spaces is its own affair."""
    return "".join(re.findall("[A-Za-z0-9<>]", text))


@pytest.mark.parametrize("bad", cases(numbered(48, 49, 52, 54, 55, 57, 58)))
@pytest.mark.parametrize("name", ["q", "unit"])
def test_markup_in_an_address_is_not_run(open_page: Open, name: str, bad: BadText) -> None:
    page = open_page(f"/?lang=en&{name}={quote(bad.text)}")
    if name == "q":
        expect(page.locator("#transcript .turn .lead")).to_be_visible(timeout=60_000)
        assert page.locator("#transcript .turn").first.evaluate(_IN_TURN) == 0
    assert page.locator("iframe, object, embed, base[href*='outside'], form[action*='outside']").count() == 0
    assert page.evaluate("() => [...document.images].filter(i => i.src.includes('outside')).length") == 0
    page.close()
