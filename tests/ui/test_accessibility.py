"""axe-core over every view in every language: it must find nothing."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from corpus.languages import LANGUAGES, Language
from tests.ui.conftest import FLAGS

pytestmark = pytest.mark.browser

VIEWS = (
    "", "unit=ch18.a2", "cards=", "card=detention", "actions=", "actions=torture&chapter=19", "find=torture",
    "find=%22broken", "dossier=", "packs=detention", "quiz=detention", "about=privacy", "about=accessibility",
)  # fmt: skip
LITE = ("", "cards=", "card=detention", "actions=", "unit=ch18.a2", "contents=1")
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    # Gradio brings a `<main>` into the page's own: it is taken out of the landmarks by its role.
    "rules": {"aria-allowed-role": {"enabled": False}},
}


@pytest.fixture(scope="module")
def page(chromium: str, site_address: str) -> Iterator[Page]:
    """A page that lets axe-core in, which the page's own policy would keep out."""
    with sync_playwright() as playwright:
        browser: Browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        context = browser.new_context(bypass_csp=True, viewport={"width": 1280, "height": 900})
        yield context.new_page()
        browser.close()


def faults(page: Page) -> list[str]:
    """What axe-core finds, one line each."""
    results = Axe().run(page, options=RULES)
    return [
        f"{found['id']}: {node['html'][:160]}"
        for found in results.response["violations"]
        for node in found["nodes"]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("query", VIEWS)
def test_axe_finds_nothing_in_a_view(page: Page, site_address: str, query: str, language: Language) -> None:
    page.goto(f"{site_address}/?{query}&lang={language}")
    page.wait_for_selector("body.is-mounted")
    assert faults(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_in_an_answer(page: Page, site_address: str, language: Language) -> None:
    page.goto(f"{site_address}/?q=arrest&lang={language}")
    page.wait_for_selector("#transcript .chip")
    assert faults(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("query", LITE)
def test_axe_finds_nothing_in_a_light_page(
    page: Page, site_address: str, query: str, language: Language
) -> None:
    page.goto(f"{site_address}/lite?{query}&lang={language}")
    assert faults(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("query", ["card=detention", "actions=", "packs=detention"])
def test_axe_finds_nothing_in_either_colour_scheme(
    page: Page, site_address: str, query: str, scheme: str
) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(f"{site_address}/?{query}&lang=ru")
    page.wait_for_selector("body.is-mounted")
    assert faults(page) == []
