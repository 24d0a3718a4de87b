"""What a browser keeps on its disk of a visit: every file of its profile, searched after it has been closed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect, sync_playwright

from corpus.model import Plan
from tests.privacy.canaries import Canaries, files_under
from tests.ui.conftest import FLAGS, served
from tests.ui.fakes import FakeAssistant
from ui.words.chat import EN as CHAT
from ui.words.dossier import DOSSIER_WORDS
from ui.words.page import EN

pytestmark = pytest.mark.browser

KEPT_MS = 1_500
"""Until Chromium has written down what stands in the fields of a page, milliseconds."""
SLOW = 60_000
"""Milliseconds: a machine that does much else is slow, and here nothing is timed."""
STORED = """async () => ({
    local: {...localStorage}, session: {...sessionStorage}, cookie: document.cookie,
    databases: await indexedDB.databases(), caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name, state: JSON.stringify(history.state), title: document.title,
})"""


@pytest.fixture(scope="module")
def address(plan: Plan) -> Iterator[str]:
    with served(plan, lambda _: FakeAssistant(plan)) as address:
        yield address


@contextmanager
def visiting(chromium: str, profile: Path, address: str) -> Iterator[BrowserContext]:
    """A browser as a person has it, with a profile; nothing outside the page may be asked for."""
    outside: list[str] = []
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path=chromium, args=list(FLAGS), locale="en-US"
        )
        context.set_default_timeout(SLOW)

        def note(url: str) -> None:
            if not url.startswith((address, "about:", "data:", "blob:", "chrome:")):
                outside.append(url)

        context.on("request", lambda request: note(request.url))
        yield context
        context.close()
    assert outside == []


def start(page: Page, address: str) -> Page:
    page.goto(address)
    page.wait_for_selector("body.is-mounted")
    return page


def ask(page: Page, question: str) -> None:
    turns = page.locator("#transcript .turn")
    before = turns.count()
    page.get_by_label(CHAT.question_label).fill(question)
    page.get_by_role("button", name=CHAT.send, exact=True).click()
    expect(turns.nth(before).locator(".lead")).to_be_visible(timeout=SLOW)


def visited(profile: Path) -> list[str]:
    """The addresses in the browser's history on disk."""
    (history,) = profile.rglob("History")
    with closing(sqlite3.connect(f"file:{history}?mode=ro&immutable=1", uri=True)) as database:
        return [url for (url,) in database.execute("select url from urls")]


def test_no_file_of_the_profile_holds_what_was_asked_or_written(
    chromium: str, address: str, tmp_path: Path
) -> None:
    canaries = Canaries()
    with visiting(chromium, tmp_path, address) as context:
        page = start(context.new_page(), address)
        ask(page, f"What about arrest? {canaries.word(1)} {canaries.cyrillic(1)}")
        ask(page, f"crash {canaries.word(2)}")
        ask(page, f"And minors? {canaries.cyrillic(3)}")
        page.locator("#transcript button.keep").first.click()
        page.locator('[data-way="dossier"]').click()
        page.get_by_label(DOSSIER_WORDS["en"].note).first.fill(canaries.word(4))
        page.get_by_label(DOSSIER_WORDS["en"].title).fill(canaries.word(5))
        page.locator('[data-way="actions"]').click()
        page.locator('#view input[name="actions"]').fill(canaries.word(6))
        page.locator('[data-way="find"]').click()
        page.locator('#view input[name="find"]').fill(canaries.word(7))
        page.keyboard.press("Enter")
        page.wait_for_load_state("networkidle")
        assert canaries.found_in(page.url.encode()) == []
        stored = page.evaluate(STORED)
        assert canaries.found_in(str(stored).encode()) == []
        assert {name: stored[name] for name in ("local", "session", "cookie", "databases", "caches", "workers")} == {
            "local": {}, "session": {}, "cookie": "", "databases": [], "caches": [], "workers": 0,
        }  # fmt: skip
        assert context.cookies() == []
    assert len(list(files_under(tmp_path))) > 20
    assert set(visited(tmp_path)) == {f"{address}/", f"{address}/?lang=en"}
    assert canaries.found_under(tmp_path) == []


def test_a_page_that_is_reloaded_left_or_killed_leaves_nothing(
    chromium: str, address: str, tmp_path: Path
) -> None:
    canaries = Canaries()
    with visiting(chromium, tmp_path, address) as context:
        page = start(context.new_page(), address)
        ask(page, f"arrest {canaries.word(1)}")
        page.get_by_label(CHAT.question_label).fill(f"half written {canaries.word(2)}")
        page.wait_for_timeout(KEPT_MS)
        page.reload()
        page.wait_for_selector("body.is-mounted")
        assert canaries.found_in(page.content().encode()) == []
        assert page.get_by_label(CHAT.question_label).input_value() == ""
        ask(page, f"arrest {canaries.word(3)}")
        page.wait_for_timeout(KEPT_MS)
        page.get_by_role("link", name=EN.leave).click()
        page.wait_for_url("about:blank")
        page.go_back()
        page.wait_for_timeout(500)
        assert canaries.found_in(page.content().encode()) == []
        other = start(context.new_page(), address)
        other.get_by_label(CHAT.question_label).fill(f"in a tab that is closed {canaries.word(4)}")
        ask(other, f"weather {canaries.word(5)}")
        other.wait_for_timeout(KEPT_MS)
        other.close()
    assert canaries.found_under(tmp_path) == []


@pytest.fixture(scope="module")
def light(chromium: str, address: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[Canaries, Path]:
    """A profile after a visit of the light version."""
    canaries, profile = Canaries(), tmp_path_factory.mktemp("light")
    with visiting(chromium, profile, address) as context:
        page = context.new_page()
        page.goto(f"{address}/lite")
        for number, before in enumerate(("arrest", "crash", "weather")):
            question = f"{before} {canaries.word(number)} {canaries.cyrillic(number)}"
            page.locator("textarea[name=q]").fill(question)
            page.get_by_role("button", name=CHAT.send, exact=True).click()
            expect(page.locator("h2").first).to_contain_text(before)
        assert canaries.found_in(page.url.encode()) == []
        assert context.cookies() == []
    return canaries, profile


def test_the_light_version_leaves_nothing_but_in_the_tabs_that_a_browser_brings_back(
    light: tuple[Canaries, Path],
) -> None:
    canaries, profile = light
    kept = [find for find in canaries.found_under(profile) if f"{profile}/Default/Sessions/" not in find]
    assert kept == []


@pytest.mark.xfail(
    strict=True,
    reason="Chromium keeps the body of a form that was sent, to bring a tab back; a private window does not",
)
def test_the_light_version_leaves_nothing_at_all(light: tuple[Canaries, Path]) -> None:
    canaries, profile = light
    assert canaries.found_under(profile) == []


@pytest.mark.xfail(
    strict=True, reason="a browser keeps the address of a link that was opened; only the bar is emptied"
)
def test_a_link_with_a_question_is_not_kept_in_the_history(
    chromium: str, address: str, tmp_path: Path
) -> None:
    canaries = Canaries()
    with visiting(chromium, tmp_path, address) as context:
        page = context.new_page()
        page.goto(f"{address}/?q=arrest+{canaries.word(1)}")
        page.wait_for_selector("body.is-mounted")
        expect(page.locator("#transcript .turn .lead")).to_be_visible(timeout=SLOW)
        assert canaries.found_in(page.url.encode()) == []
    assert canaries.found_under(tmp_path) == []


FIELDS = """() => [...document.querySelectorAll(
    'textarea, input:not([type]), input[type=text], input[type=search]'
)].filter(field => field.autocomplete !== 'off' || field.spellcheck)
    .map(field => `${field.tagName} ${field.name} ${field.className} ${field.closest('[id]')?.id}`)"""


def test_no_field_is_kept_or_sent_to_a_spelling_service_by_the_browser(
    chromium: str, address: str, tmp_path: Path
) -> None:
    """Browsers keep what stands in a field to bring a tab back, and some send it away to check its spelling."""
    with visiting(chromium, tmp_path, address) as context:
        page = start(context.new_page(), f"{address}/?unit=ch18.a3")
        found = page.evaluate(FIELDS)
        page.locator("#reader .is-target button.keep").click()
        page.locator('[data-way="dossier"]').click()
        expect(page.get_by_label(DOSSIER_WORDS["en"].note)).to_be_visible()
        found += page.evaluate(FIELDS)
        for way in ("find", "actions", "packs"):
            page.goto(f"{address}/?{way}=&lang=en")
            found += page.evaluate(FIELDS)
        page.goto(f"{address}/lite")
        found += page.evaluate(FIELDS)
    assert found == []
