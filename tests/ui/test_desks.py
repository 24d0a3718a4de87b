"""The three desks as people meet them, in headless Chromium."""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Download,
    Page,
    expect,
)

from corpus.cards import read_cards
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from ui.words.chat import CHAT_WORDS
from ui.words.dossier import DOSSIER_WORDS
from ui.words.packs import PACK_WORDS
from ui.words.page import STRINGS

pytestmark = pytest.mark.browser

STORED = """async () => ({
    local: {...localStorage}, session: {...sessionStorage}, cookie: document.cookie,
    databases: await indexedDB.databases(), caches: await caches.keys(),
})"""
NOTHING = {"local": {}, "session": {}, "cookie": "", "databases": [], "caches": []}


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-US")
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, site_address: str) -> Iterator[Page]:
    """A tab of the page; at the end nothing may have failed or been asked of another machine."""
    faults: list[str] = []
    page = context.new_page()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if is_fault(message) else None)
    page.on(
        "request", lambda request: None if inside(request.url, site_address) else faults.append(request.url)
    )
    yield page
    assert faults == []


def is_fault(message: ConsoleMessage) -> bool:
    """An error the browser reports; that a test has a file refused is none."""
    return message.type == "error" and "413" not in message.text


def inside(url: str, site_address: str) -> bool:
    return url.startswith((site_address, "about:", "data:", "blob:"))


def start(page: Page, site_address: str, query: str = "", language: Language = "en") -> Page:
    page.goto(f"{site_address}/?{query}&lang={language}" if query else f"{site_address}/?lang={language}")
    page.wait_for_selector("body.is-mounted")
    return page


def content(download: Download) -> bytes:
    return Path(str(download.path())).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [390, 1280])
def test_somebody_detained_is_one_tap_from_the_first_screen(
    page: Page, site_address: str, plan: Plan, language: Language, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    start(page, site_address, language=language)
    tap = page.get_by_role("link", name=STRINGS[language].tap_detained)
    place = tap.bounding_box()
    assert place is not None
    assert place["y"] + place["height"] < 844
    tap.click()
    card = read_cards()["detention"]
    expect(page.locator("#view h2")).to_have_text(card.title[language])
    expect(page.locator("#view h2")).to_be_focused()
    page.locator("#view .chip").first.click()
    mark = page.locator("#reader mark").inner_text()
    assert mark in plan.unit(card.sections[0].lines[0].unit_id).text
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("kind", ["pdf", "png"])
def test_a_card_is_downloaded(page: Page, site_address: str, kind: str) -> None:
    start(page, site_address, "card=detention")
    with page.expect_download() as waiting:
        page.locator(f'#view a[href*="detention.{kind}"]').click()
    assert waiting.value.suggested_filename == f"plan-card-detention-en.{kind}"
    assert content(waiting.value).startswith(b"%PDF" if kind == "pdf" else b"\x89PNG")


def test_neither_address_nor_storage_tells_what_was_opened(page: Page, site_address: str) -> None:
    start(page, site_address, "card=domestic-violence")
    bare = f"{site_address}/?lang=en"
    assert page.url == bare
    for way in ("cards", "actions", "find", "dossier", "packs", "ask"):
        page.locator(f'[data-way="{way}"]').click()
        expect(page.locator(f'[data-way="{way}"]')).to_have_attribute("aria-current", "page")
        assert page.url == bare
    assert page.title() == STRINGS["en"].name
    assert page.evaluate(STORED) == NOTHING


def test_back_walks_through_what_was_opened_and_to_the_chat(page: Page, site_address: str) -> None:
    start(page, site_address)
    page.locator('[data-way="cards"]').click()
    page.locator("a.card-link").first.click()
    expect(page.locator("#view article.card")).to_be_visible()
    page.go_back()
    expect(page.locator("#view .card-links")).to_be_visible()
    page.go_back()
    expect(page.locator("#chat")).to_be_visible()
    expect(page.locator("#view")).not_to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_is_switched_in_place(page: Page, site_address: str, language: Language) -> None:
    start(page, site_address)
    page.locator('[data-way="packs"]').click()
    expect(page.locator("#view h2")).to_have_text(PACK_WORDS["en"].heading)
    page.locator(f'#languages a[hreflang="{language}"]').click()
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("#view h2")).to_have_text(PACK_WORDS[language].heading)
    expect(page.get_by_label(CHAT_WORDS[language].question_label)).to_be_attached()


def test_the_list_of_measures_follows_the_typing(page: Page, site_address: str) -> None:
    start(page, site_address, "actions=")
    told = page.locator("#view [data-told]")
    expect(told).to_contain_text("218")
    page.locator('#view input[name="actions"]').press_sequentially("tortur", delay=20)
    expect(told).not_to_have_text(re.compile(r"All 218|218 of 218"))
    expect(told).to_contain_text(re.compile(r"\d+ of 218"))
    expect(page.locator('#view input[name="actions"]')).to_be_focused()
    assert page.url.endswith("/?lang=en")


def test_exactly_what_is_filtered_is_exported(page: Page, site_address: str, plan: Plan) -> None:
    start(page, site_address, "actions=&executor=Ministry+of+Defense")
    with page.expect_download() as waiting:
        page.locator('#view a[href*="actions.xlsx"]').click()
    sheet = openpyxl.load_workbook(io.BytesIO(content(waiting.value))).worksheets[0]
    cells = {str(cell.value) for row in sheet.iter_rows() for cell in row}
    assert plan.unit("ch5.a10").text in cells
    assert sheet.max_row == 2
    with page.expect_download() as waiting:
        page.locator('#view a[href*="actions.json"]').click()
    exported = json.loads(content(waiting.value))
    assert [action["unit_id"] for action in exported["actions"]] == ["ch5.a10"]


def test_a_dossier_is_collected_ordered_noted_and_exported(page: Page, site_address: str, plan: Plan) -> None:
    words = DOSSIER_WORDS["en"]
    start(page, site_address, "unit=ch18.a3")
    page.locator("#reader .is-target button.keep").click()
    page.get_by_label(CHAT_WORDS["en"].question_label).fill("What about arrest?")
    page.get_by_role("button", name=CHAT_WORDS["en"].send, exact=True).click()
    page.locator("#transcript button.keep").click(timeout=15_000)
    expect(page.locator('[data-way="dossier"]')).to_have_text("Dossier (2)")
    page.locator('[data-way="dossier"]').click()
    entries = page.locator(".dossier-items > li")
    expect(entries).to_have_count(2)
    expect(entries.nth(0)).to_contain_text(plan.unit("ch18.a3").text[:60])
    entries.nth(1).get_by_label(words.note).fill("Ask the prosecutor = first")
    page.get_by_label(words.title).fill("My title")
    entries.nth(1).get_by_role("button", name=words.up).click()
    expect(entries.nth(0)).to_contain_text("What about arrest?")
    with page.expect_download() as waiting:
        page.get_by_role("button", name=words.docx).click()
    document = docx.Document(io.BytesIO(content(waiting.value)))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "My title" in text
    assert "Ask the prosecutor = first" in text
    assert text.index("What about arrest?") < text.index(plan.unit("ch18.a3").text[:60])
    assert page.evaluate(STORED) == NOTHING
    with page.expect_download() as waiting:
        page.get_by_role("button", name=words.markdown).click()
    assert b"My title" in content(waiting.value)
    page.get_by_role("button", name=words.clear).click()
    expect(page.locator(".dossier-empty")).to_be_visible()


def test_leaving_quickly_does_not_ask_about_the_dossier(page: Page, site_address: str) -> None:
    start(page, site_address, "unit=ch18.a3")
    page.locator("#reader .is-target button.keep").click()
    page.on("dialog", lambda dialog: pytest.fail(f"it asked: {dialog.message}"))
    page.get_by_role("link", name=STRINGS["en"].leave).click()
    page.wait_for_url("about:blank")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pack_is_made_and_its_quiz_shown_one_question_at_a_time(
    page: Page, site_address: str, language: Language
) -> None:
    words = PACK_WORDS[language]
    start(page, site_address, "packs=", language)
    page.locator('#view select[name="packs"]').select_option(index=2)
    page.locator('#view select[name="minutes"]').select_option("45")
    page.get_by_role("button", name=words.build).click()
    expect(page.locator("#view .pack .of").first).to_contain_text("45")
    page.get_by_role("link", name=words.live).click()
    slides = page.locator("#view .slide")
    expect(slides.nth(0)).to_be_visible()
    expect(slides.nth(1)).not_to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(slides.nth(1)).to_be_visible()
    expect(slides.nth(0)).not_to_be_visible()
    slides.nth(1).locator("summary").click()
    expect(slides.nth(1).locator("blockquote").first).to_be_visible()


@pytest.mark.parametrize("kind", ["docx", "pdf", "html", "gift", "anki"])
def test_every_file_of_a_pack_is_downloaded(page: Page, site_address: str, kind: str) -> None:
    start(page, site_address, "packs=torture", "kk")
    with page.expect_download() as waiting:
        page.locator(f'#view a[href*="export/pack.{kind}"]').click()
    assert len(content(waiting.value)) > 2_000


def test_without_scripts_views_and_light_pages_can_be_used(browser: Browser, site_address: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{site_address}/?actions=&lang=en")
    page.locator('#view input[name="actions"]').fill("torture")
    page.locator("#view form button[type=submit]").first.click()
    expect(page.locator("#view [data-told]")).to_contain_text("of 218")
    page.goto(f"{site_address}/lite?lang=en")
    page.locator("textarea").fill("What about arrest?")
    page.get_by_role("button", name=CHAT_WORDS["en"].send).click()
    expect(page.locator("blockquote").first).to_contain_text("Criminal procedure legislation")
    assert "arrest" not in page.url
    page.locator("a.chip").first.click()
    expect(page.locator("mark")).to_be_visible()
    context.close()


@pytest.mark.parametrize(
    "query", ["", "card=detention", "actions=", "find=torture", "packs=detention", "quiz=detention"]
)
def test_at_two_hundred_percent_nothing_runs_over_the_side(page: Page, site_address: str, query: str) -> None:
    page.set_viewport_size({"width": 320, "height": 512})  # 640 pixels at 200 %, and WCAG's reflow width
    start(page, site_address, query, "kk")
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_of_somebody_detained_prints_on_one_sheet(
    page: Page, site_address: str, language: Language
) -> None:
    start(page, site_address, "card=detention", language)
    printed = pypdfium2.PdfDocument(page.pdf(format="A4"))
    assert len(printed) == 1
    words = " ".join(printed[0].get_textpage().get_text_bounded().split())
    for line in read_cards()["detention"].lines:
        assert " ".join(line.quote.split()) in words


def tab_to(page: Page, selector: str) -> None:
    """Presses the tabulator key until an element has the focus, as somebody without a mouse does."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector):
            return
    pytest.fail(f"{selector} cannot be reached by keyboard")


def test_a_measure_is_found_opened_and_kept_by_keyboard_alone(page: Page, site_address: str) -> None:
    start(page, site_address)
    tab_to(page, '[data-way="actions"]')
    page.keyboard.press("Enter")
    expect(page.locator("#view h2")).to_be_focused()
    tab_to(page, '#view input[name="actions"]')
    page.keyboard.type("ch19.a8")
    expect(page.locator("#view [data-told]")).to_contain_text("1 of 218")
    tab_to(page, "#view a.chip, #view button.keep")
    tab_to(page, "#view button.keep")
    page.keyboard.press("Enter")
    expect(page.locator('[data-way="dossier"]')).to_have_text("Dossier (1)")


def test_a_card_is_opened_and_its_quotation_read_by_keyboard_alone(page: Page, site_address: str) -> None:
    start(page, site_address)
    tab_to(page, "a.tap-first")
    page.keyboard.press("Enter")
    expect(page.locator("#view h2")).to_be_focused()
    tab_to(page, "#view summary")
    page.keyboard.press("Enter")
    expect(page.locator("#view details.own-words").first).to_have_attribute("open", "")
    tab_to(page, "#view a.chip")
    page.keyboard.press("Enter")
    expect(page.locator("#reader-title")).to_be_focused()
    expect(page.locator("#reader mark")).to_be_visible()


def test_a_dossier_too_large_for_a_file_says_what_to_do(page: Page, site_address: str) -> None:
    told: list[str] = []
    page.on("dialog", lambda dialog: (told.append(dialog.message), dialog.accept()))
    page.route("**/export/dossier.docx*", lambda route: route.fulfill(status=413, body="{}"))
    start(page, site_address, "unit=ch18.a3")
    page.locator("#reader .is-target button.keep").click()
    page.locator('[data-way="dossier"]').click()
    page.get_by_role("button", name=DOSSIER_WORDS["en"].docx).click()
    page.wait_for_timeout(500)
    assert told == [DOSSIER_WORDS["en"].too_large]
