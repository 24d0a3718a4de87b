"""The pieces that read what is typed: none raises, none runs away, each keeps its word."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Assistant
from assistant.__main__ import BatchError, _read_batch, _write_batch
from assistant.crisis import find_crisis
from assistant.explore import explore, parse_query, query_pairs, unknown_pairs
from assistant.followups import lean, with_earlier
from assistant.language import detect_language
from assistant.lookup import look_up
from assistant.personal import find_personal
from assistant.phrases import Part, find_text, phrase_result_to_dict
from assistant.phrases.faults import QueryError
from assistant.phrases.grammar import parse_query as parse_phrases
from assistant.references import find_references, resolve
from assistant.scope import find_intent
from assistant.table import find_actions
from assistant.table_bodies import find_bodies
from assistant.table_questions import content_words, parse_filter, read_filter
from assistant.translit import to_cyrillic
from assistant.types import Question
from assistant.understand import find_aspect, understand
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from index import text as index_text
from index.lexical import make_lexical_index
from index.spelling import Speller
from tests.fuzz.budget import tries
from tests.fuzz.texts import LONG, NUMBERS, TYPED, WORDS, vocabulary

pytestmark = pytest.mark.filterwarnings(
    "ignore:Generating overly large repr"
)  # of the Plan, when a test fails
LANGUAGE = st.sampled_from(LANGUAGES)


@tries(150)
@given(TYPED | LONG)
def test_cleaning_and_normalising_twice_changes_nothing(text: str) -> None:
    cleaned, normal = index_text.clean(text), index_text.normalise(text)
    assert index_text.clean(cleaned) == cleaned
    assert index_text.normalise(normal) == normal
    assert cleaned == cleaned.strip()
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]|  ", normal)


@tries(150)
@given(TYPED | LONG)
def test_a_text_has_words_terms_and_one_of_three_languages(text: str) -> None:
    assert all(index_text.words(text))
    assert all(index_text.document_terms(text))
    terms = index_text.query_terms(text)
    assert len(set(terms)) == len(terms)
    assert all(index_text.content_words(text))
    assert index_text.language_of(text) in LANGUAGES


@tries(150)
@given(TYPED | LONG, TYPED)
def test_a_language_is_found_or_none(text: str, earlier: str) -> None:
    found = detect_language(text, earlier)
    assert found is None or found in LANGUAGES
    assert detect_language(text, earlier) == found


@tries(150)
@given(text=TYPED)
def test_references_name_units_of_the_plan_or_none(plan: Plan, text: str) -> None:
    for reference in find_references(text):
        for unit in resolve(plan, reference):
            assert plan.unit(unit.unit_id) is unit


@tries(100)
@given(text=TYPED | LONG)
def test_every_citation_can_be_looked_up(plan: Plan, text: str) -> None:
    found = look_up(plan, text)
    assert len(set(found)) == len(found)


@tries(150)
@given(TYPED | LONG)
def test_intent_crisis_aspect_and_leaning_are_always_told(text: str) -> None:
    assert find_intent(text) is find_intent(text)
    assert find_crisis(text) is find_crisis(text)
    assert find_aspect(text) is find_aspect(text)
    assert lean(text) is lean(text)
    assert find_personal(text) == find_personal(text)


@tries(100)
@given(TYPED, st.lists(TYPED, max_size=8))
def test_what_a_follow_up_leans_on_ends_with_the_question(text: str, history: list[str]) -> None:
    assert with_earlier(Question(text, tuple(history))).endswith(text)


@tries(150)
@given(text=TYPED)
def test_a_filter_of_the_table_can_be_used(plan: Plan, text: str) -> None:
    assert read_filter(text) == read_filter(text)
    wanted = parse_filter(text)
    if wanted is not None:
        assert {unit.unit_id for unit in find_actions(plan, wanted).due} <= {u.unit_id for u in plan.actions}
    assert all(find_bodies(text))
    assert isinstance(content_words(text), tuple)


@tries(100)
@given(TYPED, st.sampled_from(("ru", "kk")))
def test_latin_letters_become_cyrillic_ones(text: str, language: Language) -> None:
    assert not re.search(r"[a-z]", to_cyrillic(text, language))


@tries(100)
@given(text=TYPED | LONG, history=st.lists(TYPED, max_size=9), language=st.none() | LANGUAGE)
def test_every_question_is_understood(
    plan: Plan, text: str, history: list[str], language: Language | None
) -> None:
    understood = understand(plan, Question(text, tuple(history), language))
    assert understood.answer_language in LANGUAGES
    assert language is None or understood.answer_language == language
    assert len(understood.question.history) <= 6


@tries(75)
@given(st.lists(st.lists(st.sampled_from("abcdeя"), max_size=6), max_size=8), st.lists(TYPED, max_size=5))
def test_a_lexical_search_gives_documents_that_there_are(
    documents: list[list[str]], terms: list[str]
) -> None:
    found = make_lexical_index(documents).search([*terms, "a", "я"])
    assert set(found) <= set(range(len(documents)))
    assert all(score > 0 for score in found.values())


SPELLER = Speller(vocabulary())


@tries(100)
@given(TYPED | st.sampled_from(vocabulary()))
def test_a_speller_finds_words_that_it_knows(word: str) -> None:
    near = SPELLER.near(word)
    assert near <= set(vocabulary())
    assert word not in vocabulary() or len(word) < 5 or not word.isalpha() or word in near


PHRASES = st.lists(
    st.sampled_from(['"', "“", "”", "«", "»", "(", ")", "*", "AND", "OR", "NOT", "-", "или", "и", "емес", " ", "a", "tortur*"])
    | WORDS,
    max_size=40,
).map(" ".join) | st.text(st.sampled_from('"“”()*-ANDORNOT ab.\''), max_size=60)  # fmt: skip


@tries(150)
@given(PHRASES | TYPED | LONG)
def test_a_boolean_query_is_read_or_its_fault_is_named(query: str) -> None:
    position = 0
    try:
        parse_phrases(query)
    except QueryError as error:
        position = error.position
    assert 0 <= position <= len(query)


@tries(75)
@given(query=PHRASES | TYPED, language=LANGUAGE)
def test_what_is_found_stands_there_to_the_letter(plan: Plan, query: str, language: Language) -> None:
    result = find_text(plan, query, language)
    told = json.dumps(phrase_result_to_dict(result))
    assert "NaN" not in told
    for occurrence in result.occurrences[:50]:
        if occurrence.unit_id:
            assert (
                occurrence.snippet in plan.unit(occurrence.unit_id).text or occurrence.part is not Part.TEXT
            )


PAIRS = st.lists(
    st.tuples(
        st.sampled_from(
            ["q", "actions", "chapter", "executor", "due", "from", "to", "form", "group", "agreement", "sort", "order", "x"]
        ),
        st.one_of(
            TYPED, NUMBERS,
            st.sampled_from(["18", "Ministry of Justice", "2010", "2009-Q2", "none", "yearly", "1", "desc", "due", "law", ""]),
        ),
    ),
    max_size=10,
)  # fmt: skip


@tries(100)
@given(pairs=PAIRS, language=LANGUAGE)
def test_every_address_is_a_query_and_a_query_is_written_back_the_same(
    plan: Plan, pairs: list[tuple[str, str]], language: Language
) -> None:
    query = parse_query(pairs)
    assert parse_query(query_pairs(query)) == query
    assert unknown_pairs(query_pairs(query)) == ()
    found = explore(plan, query, language=language)
    assert len(set(found)) == len(found)
    assert set(found) <= set(plan.actions)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("batch") / "questions.jsonl"


@tries(100)
@given(data=st.one_of(
    st.binary(max_size=120),
    st.lists(JSON.map(json.dumps), max_size=4).map(lambda rows: "\n".join(rows).encode()),
    st.lists(TYPED, max_size=4).map(lambda rows: "\n".join(rows).encode("utf-8", "surrogatepass")),
))  # fmt: skip
def test_a_file_of_questions_is_read_or_its_line_is_named(batch: Path, data: bytes) -> None:
    batch.write_bytes(data)
    told = ""
    try:
        for question_id, question in _read_batch(batch):
            assert isinstance(question_id, str)
            assert isinstance(question.text, str)
    except BatchError as error:
        told = str(error)
    assert not told or str(batch) in told


@tries(100)
@given(rows=st.lists(st.tuples(TYPED, st.lists(TYPED, max_size=3)), max_size=3), plain=st.booleans())
def test_questions_written_to_a_file_are_read_back(
    batch: Path, rows: list[tuple[str, list[str]]], plain: bool
) -> None:
    rows = [(on_one_line(q), [on_one_line(earlier) for earlier in h]) for q, h in rows]
    lines = [json.dumps({"question": q, "history": h}, ensure_ascii=not plain) for q, h in rows]
    batch.write_bytes("\n".join(lines).encode("utf-8", "replace"))
    read = [question for _, question in _read_batch(batch)]
    written = [Question(q, tuple(h)) for q, h in rows]
    if plain:
        written = [
            Question(sendable(question.text), tuple(map(sendable, question.history))) for question in written
        ]
    assert read == written


def on_one_line(text: str) -> str:
    """Without the signs of the test below."""
    return text.translate(dict.fromkeys((0x85, 0x2028, 0x2029)))


@pytest.mark.parametrize("sign", ["\x85", "\u2028", "\u2029"])
def test_only_a_line_feed_ends_a_line_of_questions(batch: Path, sign: str) -> None:
    batch.write_text(json.dumps({"question": f"a{sign}b"}, ensure_ascii=False), encoding="utf-8")
    assert [question.text for _, question in _read_batch(batch)] == [f"a{sign}b"]


def test_an_id_with_half_a_pair_can_be_answered(batch: Path, assistant: Assistant) -> None:
    batch.write_text('{"id": "\\ud800", "question": "weather"}', encoding="utf-8")
    out = batch.with_name("answers.jsonl")
    _write_batch(assistant, list(_read_batch(batch)), out)
    assert len(out.read_text(encoding="utf-8").splitlines()) == 1


def sendable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
