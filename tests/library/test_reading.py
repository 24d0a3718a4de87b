"""The pages on which a document is read: whole, light, escaped, at any path, in three languages; no search is needed."""

import html
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from starlette.testclient import TestClient

from assistant import Assistant, Question
from corpus.languages import LANGUAGES, Language
from corpus.library.model import LibraryDocument
from corpus.library.store import Library
from corpus.model import Plan
from tests.library.conftest import DOCUMENTS, NORTHLAND, PATIENTS, RIVERS
from tests.ui.conftest import built, client_of
from tests.ui.fakes import FakeAssistant
from ui.backend import Backend
from ui.chat import Chat
from ui.lite.document_parts import make_parts
from ui.words.page import STRINGS

LIMIT = 60_000
"""Bytes of a page."""
LONG = "long-law"
MANIFEST = """\
id = "{name}"
kind = "law"
issuer = "Parliament <b>&amp;"
date = "2011"
language = "ru"
source = "https://example.org/?a=1&b='2'"
licence = "\\"none\\""
state = "in_force"
stated_on = 2026-01-31

[titles]
en = "Law <script>alert(1)</script>"
"""
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)> \"quoted\" & 'single' </p></main>"


def long_text() -> str:
    """Some 800 articles, one of them a paragraph of 200,000 characters on one line."""
    giant = 'Слова "в кавычках" & знаки <i> ' * 6_450
    articles = (
        f"Статья {number}. О предмете <{number}>\n\n{giant if number == 400 else HOSTILE} Право номер {number}.\n"
        for number in range(1, 801)
    )
    return "\n".join(articles)


@pytest.fixture(scope="module")
def shelved(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The library of the other tests, with a long document that means no good."""
    folder = tmp_path_factory.mktemp("reading")
    shelved = Library(folder / "documents")
    shutil.copytree(library.folder, shelved.folder)
    (folder / "long.toml").write_text(MANIFEST.format(name=LONG), encoding="utf-8")
    (folder / "long.txt").write_text(long_text(), encoding="utf-8")
    shelved.add(folder / "long.toml", folder / "long.txt")
    return shelved


def client_for(plan: Plan, library: Library) -> TestClient:
    """A site whose search is never started."""
    backend = Backend(lambda _: FakeAssistant(plan), documents=library.manifests())
    return client_of(built(plan, backend, library=library))


@pytest.fixture(scope="module")
def client(plan: Plan, shelved: Library) -> Iterator[TestClient]:
    with client_for(plan, shelved) as client:
        yield client


@pytest.fixture(scope="module")
def long(shelved: Library) -> LibraryDocument:
    return shelved.read(LONG)


@pytest.fixture(scope="module")
def pages(client: TestClient, long: LibraryDocument) -> list[str]:
    """Every part of the long document, in Kazakh, whose letters and words are the longest."""
    found = [
        client.get(f"/library/{LONG}?part={part}&lang=kk") for part in range(1, len(make_parts(long)) + 1)
    ]
    assert {page.status_code for page in found} == {200}
    return [page.text for page in found]


def units_in(page: str) -> list[tuple[str, str]]:
    """Ids and words of the units that a page shows, in order."""
    shown = re.findall(r'<div class="unit[^"]*" id="(p\d+)">.*?<p lang="\w\w">(.*?)</p><p class="of">', page)
    return [(unit_id, words_of(words)) for unit_id, words in shown]


def words_of(marked: str) -> str:
    """The words behind some HTML."""
    without = re.sub(r'<span class="sr".*?</span>', "", marked)
    return html.unescape(re.sub(r"<(?!br)[^>]*>", "", without).replace("<br>", "\n"))


# The list


def test_the_list_tells_of_each_document_what_is_stated_when_and_that_nobody_has_checked_it(
    client: TestClient,
) -> None:
    page = client.get("/library?lang=en")
    assert page.status_code == 200
    told = words_of(page.text)
    for sentence in (
        "National Human Rights Action Plan of Kazakhstan for 2009-2012",
        "National Plan of Action on Human Rights of Northland 2015-2018",
        "plan; Government of Northland; 2015-02-01; for 2015-2018",
        "Licence: Public domain",
        "Source of the text: https://example.org/northland",
        "It is not in force: as stated by whoever added it, it had ended by 2026-01-31.",
        "Language of the text: Russian",
        "As stated by whoever added it, it was in force on 2026-01-31; nobody here has checked that.",
        "Whether it is in force is not known, as stated by whoever added it on 2026-01-31.",
    ):
        assert sentence in told, sentence
    assert (
        told.count("All of this is as stated by whoever added the document; nobody here has checked it.") == 4
    )


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "nobody here has checked it. This is not legal advice."),
        ("ru", "здесь этого никто не проверял. Это не юридическая консультация."),
        ("kk", "мұнда оны ешкім тексерген жоқ. Бұл заңгерлік кеңес емес."),
    ],
)
def test_that_nobody_has_checked_it_stands_on_list_and_document_in_each_language(
    client: TestClient, language: Language, sentence: str
) -> None:
    for address in ("/library", f"/library/{RIVERS}"):
        page = client.get(f"{address}?lang={language}").text
        assert f'<html lang="{language}">' in page
        assert sentence in page
        assert STRINGS[language].notice_age not in page


def test_where_no_document_was_added_the_list_says_so_and_names_the_plan(plan: Plan, tmp_path: Path) -> None:
    with client_for(plan, Library(tmp_path)) as client:
        page = client.get("/library?lang=en").text
        assert "No other document has been added to this copy." in page
        assert 'href="lite?contents=&amp;lang=en"' in page
        assert "library?lang=en" not in client.get("/lite?lang=en").text


# A document


def test_a_document_is_shown_unit_by_unit_each_with_its_place(
    client: TestClient, northland: LibraryDocument
) -> None:
    page = client.get(f"/library/{NORTHLAND}?lang=en").text
    assert units_in(page) == [(unit.unit_id, unit.text) for unit in northland.units]
    assert '<a href="library/northland-2015?unit=p5&amp;lang=en#p5">p. 4, lines 44–46</a>' in page
    assert '<a href="library/northland-2015?unit=p4&amp;lang=en#p4">p. 4, line 42</a>' in page
    assert (
        '<h3 lang="en">CHAPTER 2 Rights of prisoners</h3><h4 lang="en">2.1 The state of prisons</h4>' in page
    )
    assert page.count("<h3 lang") == 2
    assert "The words are as in the file that was added" in page


def test_the_headings_are_the_contents_and_lead_to_their_units(client: TestClient) -> None:
    page = client.get(f"/library/{NORTHLAND}?lang=ru").text
    assert re.findall(r'<li class="(level-\d)"><a href="([^"]*)">([^<]*)</a>', page) == [
        ("level-1", "library/northland-2015?unit=p1&amp;lang=ru#p1", "CHAPTER 1. INTRODUCTION"),
        ("level-1", "library/northland-2015?unit=p3&amp;lang=ru#p3", "CHAPTER 2 Rights of prisoners"),
        ("level-2", "library/northland-2015?unit=p3&amp;lang=ru#p3", "2.1 The state of prisons"),
        ("level-2", "library/northland-2015?unit=p4&amp;lang=ru#p4", "2.2 Measures"),
    ]


def test_a_text_without_pages_has_lines_alone(client: TestClient) -> None:
    assert ">27–28-жолдар</a>" in client.get(f"/library/{PATIENTS}?lang=kk").text


def test_the_words_are_marked_with_the_language_of_the_document(client: TestClient) -> None:
    page = client.get(f"/library/{PATIENTS}?lang=en").text
    assert '<p lang="ru">Пациент, который не согласен' in page
    assert '<h2><span lang="ru">Закон Республики Заозерье' in page


@pytest.mark.parametrize("document", [NORTHLAND, PATIENTS, RIVERS])
def test_a_quotation_is_marked_to_the_letter(client: TestClient, shelved: Library, document: str) -> None:
    for unit in shelved.read(document).units:
        address = f"/library/{document}?unit={unit.unit_id}&quote=3-17&lang=en"
        page = client.get(address).text
        (marked,) = re.findall(r"<mark>(.*?)</mark>", page)
        assert words_of(marked) == unit.text[3:17]
        assert f'<div class="unit is-target" id="{unit.unit_id}">' in page


@pytest.mark.parametrize("quote", ["5-2", "0-0", "0-9999", "x", "", "-1-4", "1-2-3", "٣-٤"])
def test_a_stretch_that_is_none_is_not_marked_and_its_unit_is_shown(client: TestClient, quote: str) -> None:
    page = client.get(f"/library/{RIVERS}", params={"unit": "p5", "quote": quote, "lang": "en"}).text
    assert "<mark>" not in page
    assert '<div class="unit is-target" id="p5">' in page


# Long ones


def test_a_long_document_is_whole_in_its_parts_and_to_the_letter(
    pages: list[str], long: LibraryDocument
) -> None:
    shown: dict[str, str] = {}
    for page in pages:
        for unit_id, words in units_in(page):
            shown[unit_id] = shown.get(unit_id, "") + words
    assert list(shown) == [unit.unit_id for unit in long.units]
    assert all(shown[unit.unit_id] == unit.text for unit in long.units)
    assert max(len(unit.text) for unit in long.units) > 190_000


def test_every_page_of_a_long_document_is_light(pages: list[str]) -> None:
    sizes = [len(page.encode()) for page in pages]
    assert len(sizes) > 10
    assert max(sizes) < LIMIT
    assert min(sizes[:-1]) > LIMIT / 3


def test_no_page_of_a_hostile_document_holds_markup_of_its_own(pages: list[str], client: TestClient) -> None:
    for page in (*pages, client.get("/library?lang=en").text, client.get(f"/library/{LONG}?lang=en").text):
        assert not re.search(r"<script|<img|<i>|<b>|<[^>]*\son\w+=|javascript:", page)
        assert page.count("</main>") == 1


def test_no_page_holds_an_anchor_twice(pages: list[str]) -> None:
    for page in pages:
        anchors = re.findall(r' id="([^"]*)"', page)
        assert len(anchors) == len(set(anchors))


def test_the_contents_of_a_long_document_lead_to_the_part_that_holds_the_unit(
    client: TestClient, pages: list[str]
) -> None:
    entries = re.findall(r'<li class="level-\d"><a href="(library/[^"]*)">', "".join(pages))
    assert len(entries) == 800
    for entry in entries[::37]:
        address, _, anchor = html.unescape(entry).partition("#")
        assert f'id="{anchor}"' in client.get(f"/{address}").text


def test_a_quotation_deep_in_a_giant_paragraph_is_opened_and_marked(
    client: TestClient, long: LibraryDocument
) -> None:
    giant = max(long.units, key=lambda unit: len(unit.text))
    start, end = 150_001, 150_201
    page = client.get(f"/library/{LONG}?unit={giant.unit_id}&quote={start}-{end}&lang=ru").text
    (marked,) = re.findall(r"<mark>(.*?)</mark>", page)
    assert words_of(marked) == giant.text[start:end]
    assert '<span class="note">(продолжение)</span>' in page
    assert f'id="{giant.unit_id}"' in page


def test_a_part_that_begins_within_an_article_names_it_again(pages: list[str]) -> None:
    goes_on = [page for page in pages if "(жалғасы)" in page]
    assert len(goes_on) > 3
    for page in goes_on:
        assert '<h3 lang="ru">Статья 400. О предмете &lt;400&gt;</h3>' in page


def test_the_parts_lead_to_one_another(client: TestClient, pages: list[str]) -> None:
    last = len(pages)
    assert f"1-үзінді, барлығы {last}" in pages[0]
    first, middle, end = (
        re.findall(r"part=(\d+)", page.split("</header>")[1]) for page in (pages[0], pages[1], pages[-1])
    )
    assert first == ["2", "2"]
    assert middle == ["1", "3", "1", "3"]
    assert end == [str(last - 1)] * 2


# Addresses


@pytest.mark.parametrize(
    "address",
    [
        "/library/nothing-here", "/library/plan", f"/library/{RIVERS}?unit=p99", f"/library/{RIVERS}?unit=",
        f"/library/{RIVERS}?unit=%00", f"/library/{RIVERS}?part=0", f"/library/{RIVERS}?part=2",
        f"/library/{RIVERS}?part=x", f"/library/{RIVERS}?part=", f"/library/{RIVERS}?part=-1",
        f"/library/{RIVERS}?part=9999999999999999999", f"/library/{RIVERS}?part=%D9%A1",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "There is nothing at this address. Open the start page."),
        ("ru", "По этому адресу ничего нет. Откройте начальную страницу."),
        ("kk", "Бұл мекенжайда ештеңе жоқ. Бастапқы бетті ашыңыз."),
    ],
)
def test_what_is_not_there_is_told_in_the_askers_language(
    client: TestClient, address: str, language: Language, sentence: str
) -> None:
    separator = "&" if "?" in address else "?"
    missing = client.get(f"{address}{separator}lang={language}", headers={"accept": "text/html"})
    assert missing.status_code == 404
    assert f'<html lang="{language}">' in missing.text
    assert f"<p>{sentence}</p>" in missing.text
    assert client.get(f"{address}{separator}lang={language}").json() == {"detail": sentence}


@pytest.mark.parametrize(
    "path",
    [
        "/library/", "/library/../etc", "/library/%2e%2e%2fSHELF", "/library/Rivers", "/library/rivers/", "/library/x",
        "/library/rivers/text.txt", f"/library/{'x' * 41}", "/library/rivers%0a", "/library/-rivers",
    ],
)  # fmt: skip
def test_an_address_in_another_form_is_not_served(client: TestClient, path: str) -> None:
    missing = client.get(path, headers={"accept-language": "ru", "accept": "text/html"})
    assert missing.status_code == 404
    assert "По этому адресу ничего нет." in missing.text


def test_documents_are_only_read(client: TestClient) -> None:
    assert client.head(f"/library/{RIVERS}").status_code == 200
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        assert client.request(method, f"/library/{RIVERS}").status_code == 404


def test_a_page_is_kept_nowhere_and_may_load_nothing_from_elsewhere(client: TestClient) -> None:
    for address in ("/library", f"/library/{RIVERS}"):
        headers = client.get(address).headers
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "no-referrer"
        assert "base-uri 'self'" in headers["content-security-policy"]
        assert "default-src 'self'" in headers["content-security-policy"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["library", f"library/{NORTHLAND}", f"library/{LONG}?part=2"])
def test_every_link_holds_where_the_page_stands_at_a_path_of_its_own(
    client: TestClient, path: str, language: Language
) -> None:
    root = "https://plan.example.org/plan/"
    page = client.get(f"/{path}{'&' if '?' in path else '?'}lang={language}").text
    (base,) = re.findall(r'<base href="([^"]*)">', page) or [""]
    links = {
        html.unescape(link)
        for link in re.findall(r"href=[\"']([^\"']*)[\"']", page.replace(f'<base href="{base}">', ""))
    }
    assert len(links) > 8
    for link in sorted(links)[:60]:
        whole = urljoin(urljoin(root + path, base), link)
        assert whole.startswith(root), link
        parts = urlsplit(whole)
        led = client.get("/" + whole.removeprefix(root).partition("#")[0])
        assert led.status_code == 200, link
        assert not parts.fragment or f'id="{parts.fragment}"' in led.text


@pytest.mark.parametrize("place", ["unit=p5&quote=3-17", "part=1"])
def test_the_other_languages_show_the_same_place(client: TestClient, place: str) -> None:
    page = client.get(f"/library/{RIVERS}?{place}&lang=en").text
    (nav,) = re.findall(r"<nav aria-label='Languages?'>(.*?)</nav>", page)
    addresses = [html.unescape(address) for address in re.findall(r'href="([^"]*)"', nav)]
    anchor = "#p5" if "unit" in place else ""
    assert addresses == [f"library/rivers?{place}&lang={language}{anchor}" for language in ("ru", "kk")]


def test_a_document_leads_to_a_box_in_which_it_is_chosen(client: TestClient) -> None:
    assert 'href="lite?document=rivers&amp;lang=en"' in client.get(f"/library/{RIVERS}?lang=en").text


# Answers


@pytest.fixture(scope="module")
def asked(plan: Plan, desk: Assistant, library: Library) -> Iterator[tuple[TestClient, Backend]]:
    """The site over the real assistant."""
    backend = Backend(lambda _: desk, documents=desk.documents)
    backend.start()
    backend.answer(Question("hello"))
    with client_of(built(plan, backend, library=library)) as client:
        yield client, backend


@pytest.mark.parametrize(
    ("text", "document"),
    [("How often may a prisoner see his family?", NORTHLAND), ("статья 4", PATIENTS), ("article 2", RIVERS)],
)
def test_a_citation_leads_to_its_words_from_every_door(
    asked: tuple[TestClient, Backend], plan: Plan, text: str, document: str
) -> None:
    client, backend = asked
    question = Question(text, document=document)
    quotes = [citation.quote for citation in backend.answer(question).citations]
    assert quotes
    doors = (
        Chat(backend, plan).answer(question, STRINGS["kk"]).html,
        client.post("/lite?lang=kk", data={"q": text, "document": document}).text,
    )
    for shown in doors:
        links = re.findall(r'<a class="place" href="(library/[^"]*)"', shown)
        assert [marked_at(client, html.unescape(link)) for link in links] == quotes
        assert all("lang=kk" in link for link in links)
    places = [
        row["place"]
        for row in client.post("/api/ask", json={"question": text, "document": document}).json()["citations"]
    ]
    assert [marked_at(client, place["address"]) for place in places] == quotes


def marked_at(client: TestClient, address: str) -> str:
    """The words that a page marks."""
    (marked,) = re.findall(r"<mark>(.*?)</mark>", client.get(f"/{address}").text)
    return words_of(marked)


# Faults


def sound_copy(library: Library, folder: Path) -> Library:
    copied = Library(folder / "documents")
    shutil.copytree(library.folder, copied.folder)
    return copied


def assert_unreadable(client: TestClient, document: str) -> None:
    refused = client.get(f"/library/{document}?lang=ru")
    assert refused.status_code == 503
    assert refused.json() == {
        "detail": "Сейчас прочитать здесь текст этого документа нельзя. Исправить это может тот, кто ведёт эту копию."
    }


def test_a_text_that_was_changed_by_hand_is_not_shown(plan: Plan, library: Library, tmp_path: Path) -> None:
    copied = sound_copy(library, tmp_path)
    with client_for(plan, copied) as client:
        text = copied.folder / copied.entry(RIVERS).folder / "text.txt"
        text.chmod(0o600)
        text.write_text("Article 1\n\nOther words.\n", encoding="utf-8")
        assert_unreadable(client, RIVERS)
        assert client.get(f"/library/{NORTHLAND}").status_code == 200


def test_a_document_that_was_removed_since_the_start_is_not_shown(
    plan: Plan, library: Library, tmp_path: Path
) -> None:
    copied = sound_copy(library, tmp_path)
    with client_for(plan, copied) as client:
        assert client.get(f"/library/{RIVERS}").status_code == 200
        copied.remove(RIVERS)
        assert_unreadable(client, RIVERS)


def test_a_document_that_was_replaced_since_the_start_is_not_shown_in_its_place(
    plan: Plan, library: Library, tmp_path: Path
) -> None:
    copied = sound_copy(library, tmp_path)
    with client_for(plan, copied) as client:
        assert client.get(f"/library/{RIVERS}").status_code == 200
        (tmp_path / "other.txt").write_text("Article 1\n\nOther words of the same id.\n", encoding="utf-8")
        copied.add(DOCUMENTS / "rivers.toml", tmp_path / "other.txt")
        assert_unreadable(client, RIVERS)


def test_a_document_without_an_index_is_neither_listed_nor_shown(plan: Plan, library: Library) -> None:
    searchable = tuple(one for one in library.manifests() if one.document_id != RIVERS)
    backend = Backend(lambda _: FakeAssistant(plan), documents=searchable)
    with client_of(built(plan, backend, library=library)) as client:
        assert "Rivers of the North" not in client.get("/library?lang=en").text
        assert client.get(f"/library/{RIVERS}").status_code == 404
