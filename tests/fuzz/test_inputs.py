"""What comes over the wire and from files of the operator: read strictly, cleaned, or refused by name."""

import html
import json
import math
import unicodedata
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers, QueryParams

from assistant.dossier import ITEMS_LIMIT, NOTE_LIMIT, TITLE_LIMIT, DossierError, parse_dossier
from assistant.packs import parse_request, request_pairs
from assistant.packs.types import LARGEST_GROUP, SMALLEST_GROUP
from corpus.cards import CARDS_FOLDER, CardError, read_cards
from corpus.contacts import ContactsError, check_contacts, read_contacts
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from tests.fuzz.budget import tries
from tests.fuzz.texts import LONG, NUMBERS, TYPED
from ui.bodies import NESTING, read_object
from ui.chat import clean_history, parse_history
from ui.hosts import is_from_here, name_of
from ui.joins import clean_join
from ui.lite.form import Sent
from ui.lite.routes import _fields
from ui.markup import clean, escape, escape_attribute, link
from ui.places import parse_place
from ui.reader import render_reader
from ui.words.reader import READER_WORDS

pytestmark = pytest.mark.filterwarnings(
    "ignore:Generating overly large repr"
)  # of the Plan, when a test fails
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def depth_of(value: object) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(depth_of, inner), default=0) if isinstance(value, dict | list) else 0


@tries(200)
@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()) | TYPED.map(
    lambda text: text.encode("utf-8", "surrogatepass")
))  # fmt: skip
def test_a_body_is_an_object_that_can_be_sent_on_or_nothing(body: bytes) -> None:
    read = read_object(body)
    if read is not None:
        assert json.loads(json.dumps(read, allow_nan=False, ensure_ascii=False).encode("utf-8")) == read
        assert depth_of(read) <= NESTING


@tries(100)
@given(st.dictionaries(st.text(max_size=9), JSON, max_size=5))
def test_a_good_object_is_read_as_it_was_sent(sent: dict[str, Any]) -> None:
    read = read_object(json.dumps(sent).encode())
    fits = depth_of(sent) <= NESTING and not has_infinite(sent)
    assert (read is not None) == fits
    if "\\ud" not in json.dumps(sent):
        assert not fits or read == sent


def has_infinite(value: object) -> bool:
    if isinstance(value, float):
        return not math.isfinite(value)
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(map(has_infinite, inner))


JOINS = st.fixed_dictionaries(
    {},
    optional={
        "data": st.lists(st.none() | TYPED | JSON, max_size=6) | JSON,
        "fn_index": st.integers(-1, 3) | JSON,
        "session_hash": st.text(st.sampled_from("abz09"), min_size=1, max_size=40) | JSON,
        "trigger_id": st.integers(-1, 10**7) | JSON,
        "event_data": JSON,
        "api_name": TYPED,
    },
)


@tries(150)
@given(JOINS)
def test_a_request_of_the_page_is_written_anew_or_refused(sent: dict[str, Any]) -> None:
    cleaned = clean_join(json.dumps(sent).encode(), {0: 5, 1: 0})
    if cleaned is not None:
        made = json.loads(cleaned)
        assert set(made) == {"data", "event_data", "fn_index", "session_hash", "trigger_id"}
        assert made["event_data"] is None
        assert made["fn_index"] in {0, 1}
        assert len(made["data"]) == {0: 5, 1: 0}[made["fn_index"]]
        assert all(isinstance(value, str) for value in made["data"])


@tries(150)
@given(st.text(max_size=60) | st.from_regex(r"[a-z0-9.\[\]:@/_-]{0,30}", fullmatch=True))
def test_a_host_is_a_plain_name_or_none(host: str) -> None:
    name = name_of(host)
    assert not set(name) & set("/?#@[]<>\"' \t\r\n\\%")
    assert name == name.lower()


@tries(150)
@given(st.text(st.characters(max_codepoint=255), max_size=60), st.none() | TYPED)
def test_an_origin_that_is_not_the_host_is_not_from_here(origin: str, site: str | None) -> None:
    raw = [(b"host", b"plan.example"), (b"origin", origin.encode("latin-1"))]
    if site:
        raw.append((b"sec-fetch-site", site.encode("latin-1", "replace")))
    if is_from_here(Headers(raw=raw)):
        assert origin.endswith("//plan.example") or "//plan.example" in origin or site == "same-origin"


class Texts(HTMLParser):
    """What a browser reads: texts and attributes; no tag may come of a text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.texts: list[str] = []
        self.values: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.values += [value or "" for _, value in attrs]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@tries(200)
@given(TYPED | LONG)
def test_escaped_text_is_text_and_says_the_same(text: str) -> None:
    read = Texts()
    read.feed(f'<p title="{escape_attribute(text)}">{escape(text)}</p>')
    read.close()
    assert set(read.tags) <= {"p", "br"}
    assert read.values[0] == " ".join(clean(text).split())
    assert "".join(read.texts) == clean(text).replace("\t", " ").replace("\n", "")
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in clean(text) if c not in "\n\t")


@tries(100)
@given(st.sampled_from(LANGUAGES), TYPED)
def test_a_link_carries_its_text(language: Language, text: str) -> None:
    text = clean(text)
    address = html.unescape(link(language, ("q", text)))
    assert parse_qsl(address[1:], keep_blank_values=True) == [("q", text), ("lang", language)]


PLACES = st.lists(
    st.tuples(
        st.sampled_from(["unit", "quote", "section", "chapter", "page"]),
        st.one_of(
            TYPED, NUMBERS, st.sampled_from(["ch18.a2", "ch4.s1", "18", "101", "0-5", "5-2", "0-99999", "4-4", "0"]),
        ),
    ),
    max_size=5,
)  # fmt: skip


@tries(75)
@given(pairs=PLACES)
def test_every_address_opens_a_place_or_the_cover(plan: Plan, pairs: list[tuple[str, str]]) -> None:
    query = QueryParams(urlencode(pairs, errors="replace"))
    place = parse_place(plan, query)
    if place is not None:
        assert place.page is None or place.page in plan.page_starts
    page = render_reader(plan, query, READER_WORDS["en"])
    assert "<script" not in page


@tries(150)
@given(TYPED | JSON.map(json.dumps) | st.lists(TYPED, max_size=12).map(json.dumps))
def test_a_history_is_at_most_six_questions(history: str) -> None:
    kept = parse_history(history)
    assert len(kept) <= 6
    assert all(text and len(text) <= 1_000 and text == text.strip() for text in kept)
    assert clean_history(kept) == kept


@tries(100)
@given(st.binary(max_size=300) | st.lists(st.tuples(TYPED, TYPED), max_size=60).map(
    lambda pairs: urlencode(pairs, errors="replace").encode()
))  # fmt: skip
def test_a_form_is_read_as_a_question(body: bytes) -> None:
    sent = Sent.of(_fields(body))
    assert isinstance(sent.question, str)
    assert len(sent.history) <= 6
    assert sent.followed().question == ""


ITEMS = st.one_of(
    st.fixed_dictionaries({"kind": st.just("unit"), "unit_id": st.just("ch18.a2") | TYPED}, optional={"note": TYPED | LONG}),
    st.fixed_dictionaries({
        "kind": st.just("answer"), "question": TYPED, "language": st.sampled_from(LANGUAGES) | TYPED,
        "unit_ids": st.lists(st.sampled_from(["ch18.a2", "ch1.p1", "ch99.a1"]) | TYPED, max_size=4),
    }),
    JSON,
)  # fmt: skip


@tries(150)
@given(
    st.fixed_dictionaries(
        {"items": st.lists(ITEMS, max_size=5) | JSON}, optional={"title": TYPED | LONG | JSON}
    )
    | JSON
)
def test_a_dossier_is_read_or_refused_by_name(sent: object) -> None:
    told = ""
    try:
        dossier = parse_dossier(sent)
    except DossierError as error:
        told = str(error)
        assert told
    else:
        assert len(dossier.items) <= ITEMS_LIMIT
        assert len(dossier.title) <= TITLE_LIMIT
        assert all(len(item.note) <= NOTE_LIMIT for item in dossier.items)


REQUESTS = st.lists(
    st.tuples(
        st.sampled_from(["topic", "chapter", "level", "minutes", "size", "seed", "lang", "x"]),
        st.one_of(
            TYPED,
            NUMBERS,
            st.sampled_from(["detention", "18", "60", "90", "12", "ru", "kk", "beginner", "0"]),
        ),
    ),
    max_size=9,
)


@tries(150)
@given(REQUESTS)
def test_every_address_asks_for_a_pack_that_can_be_asked_for_again(pairs: list[tuple[str, str]]) -> None:
    request = parse_request(pairs)
    assert SMALLEST_GROUP <= request.size <= LARGEST_GROUP
    assert 1 <= request.seed <= 9999
    assert bool(request.topic) != bool(request.chapters)
    assert parse_request(request_pairs(request)) == request


CONTACT = {
    "name": {"en": "Help", "ru": "Помощь", "kk": "Көмек"}, "phone": "1", "address": "", "cards": ["detention"],
    "note": {"en": "", "ru": "", "kk": ""},
}  # fmt: skip
CONTACTS = {"updated": "2026-01-01", "contacts": [CONTACT]}
CARD = json.loads((CARDS_FOLDER / "detention.json").read_text(encoding="utf-8"))


def mutated(value: object, draw: st.DrawFn) -> object:
    """The value with one part of it replaced, taken out or doubled."""
    if isinstance(value, dict) and value and draw(st.integers(0, 5)):
        name = draw(st.sampled_from(sorted(value)))
        return {**value, name: mutated(value[name], draw)}
    if isinstance(value, dict) and value and draw(st.booleans()):
        name = draw(st.sampled_from(sorted(value)))
        return {key: inner for key, inner in value.items() if key != name}
    if isinstance(value, list) and value and draw(st.integers(0, 5)):
        place = draw(st.integers(0, len(value) - 1))
        return [*value[:place], mutated(value[place], draw), *value[place + 1 :]]
    return draw(JSON)


@st.composite
def files(draw: st.DrawFn, good: object) -> bytes:
    """The file with a few changes, as JSON or as bytes with slips."""
    made = good
    for _ in range(draw(st.integers(1, 3))):
        made = mutated(made, draw)
    data = json.dumps(made).encode()
    if draw(st.integers(0, 4)):
        return data
    place = draw(st.integers(0, len(data)))
    return data[:place] + draw(st.binary(max_size=3)) + data[place + draw(st.integers(0, 9)) :]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("files")


@tries(100)
@given(data=files(CONTACTS))
def test_a_file_of_contacts_is_read_and_judged_or_refused_by_name(folder: Path, data: bytes) -> None:
    path = folder / "contacts.json"
    path.write_bytes(data)
    read_contacts.cache_clear()
    told = ""
    try:
        contacts = read_contacts(path)
    except ContactsError as error:
        told = str(error)
        assert "contacts.json" in told
    else:
        assert all(isinstance(fault, str) for fault in check_contacts(contacts))
        assert isinstance(contacts.of_card("detention"), tuple)
    read_contacts.cache_clear()


@tries(60)
@given(data=files(CARD))
def test_a_card_is_read_or_refused_by_name(folder: Path, data: bytes) -> None:
    path = folder / "cards" / "detention.json"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    read_cards.cache_clear()
    told = "detention.json"
    try:
        assert set(read_cards(path.parent)) == {"detention"}
    except CardError as error:
        told = str(error)
    read_cards.cache_clear()
    assert "detention.json" in told


@pytest.mark.parametrize("part", ["quote", "unit_id"])
@pytest.mark.parametrize("value", [7, [], None])
def test_a_card_with_something_else_than_text_is_refused_by_name(
    folder: Path, part: str, value: object
) -> None:
    line = {**CARD["sections"][0]["lines"][0], part: value}
    path = folder / "typed" / "detention.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        json.dumps({**CARD, "sections": [{"title": CARD["title"], "lines": [line]}]}), encoding="utf-8"
    )
    read_cards.cache_clear()
    with pytest.raises(CardError):
        read_cards(path.parent)


@pytest.mark.parametrize("kind", ["contacts", "cards"])
def test_a_file_of_brackets_is_refused_by_name(folder: Path, kind: str) -> None:
    path = folder / "deep" / "detention.json"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"[" * 100_000)
    read_cards.cache_clear()
    read_contacts.cache_clear()
    with pytest.raises((ContactsError, CardError)):
        _ = read_contacts(path) if kind == "contacts" else read_cards(path.parent)
