"""Search over the small plan."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.glossary import Term
from corpus.model import Plan
from corpus.outside import Matter, OutsideKind
from index import PlanRetriever, Retriever, open_retriever
from index.building import build_version
from index.content import Sample, make_content
from index.encoder import KeywordEncoder
from index.lexicon import lexicon_of
from index.opening import open_index
from index.progress import no_progress
from index.query_words import EARLIER_SHARE, SYNONYM_SHARE
from index.retriever import NO_NEARNESS
from tests.index.small import QUERIES

RANKINGS = ("text", "questions", "words")
"""The parts of every hit, in the order in which they are printed."""


@pytest.fixture(scope="module")
def small(built: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder) -> Iterator[Retriever]:
    retriever = open_retriever(tiny_plan, folder=built, encoder=keyword_encoder)
    yield retriever
    retriever.close()


def found(retriever: Retriever, query: str, k: int = 3) -> list[str]:
    return [hit.unit_id for hit in retriever.search(query, k=k)]


def test_the_unit_asked_about_comes_first(small: Retriever) -> None:
    assert found(small, "torture in prison")[0] == "ch1.p1"
    assert found(small, "pensions")[0] == "ch2.p1"


def test_units_of_the_same_wording_stand_in_the_order_of_their_ids(small: Retriever) -> None:
    hits = small.search("a child in court with a lawyer", k=2)
    assert [hit.unit_id for hit in hits] == ["ch2.p3", "ch2.p4"]
    assert hits[0].score == hits[1].score


def test_executors_deadlines_and_addressees_are_found_by_words(small: Retriever) -> None:
    for query in ("Ministry of Justice", "MoJ", "2nd quarter of 2009", "Supreme Court 2009"):
        (hit,) = [hit for hit in small.search(query) if hit.unit_id == "ch2.a1"]
        (words,) = [part for part in hit.parts if part.name == "words"]
        assert words.rank == 1, query


def test_a_hit_carries_the_arithmetic_of_its_score(small: Retriever) -> None:
    for hit in small.search("torture in prison"):
        assert [part.name for part in hit.parts] == list(RANKINGS)
        assert hit.score == pytest.approx(sum(part.scaled * part.weight for part in hit.parts))


def test_every_unit_is_ranked_by_meaning(small: Retriever, tiny_plan: Plan) -> None:
    hits = small.search("torture", k=100)
    assert {hit.unit_id for hit in hits} == {unit.unit_id for unit in tiny_plan.units}
    assert sorted(hit.parts[0].rank or 0 for hit in hits) == list(range(1, 9))


@pytest.mark.parametrize("query", ["", "  \n", "?!", "\u200b", "\ud800", "\x00", "—", "\U000e0068"])
def test_a_query_without_a_word_finds_nothing(query: str, small: Retriever) -> None:
    assert small.search(query) == ()


@given(query=st.text(alphabet=st.characters(exclude_categories=()), max_size=60), k=st.integers(1, 12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_any_text_is_answered_in_order_and_twice_the_same(query: str, k: int, small: Retriever) -> None:
    hits = small.search(query, k=k)
    assert hits == small.search(query, k=k)
    assert len(hits) in (0, min(k, 8))
    assert list(hits) == sorted(hits, key=lambda hit: (-hit.score, hit.unit_id))
    assert hits == small.search(query, k=12)[:k]


def test_many_threads_get_the_answers_of_one(small: Retriever) -> None:
    right = [small.search(query) for query in QUERIES]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(small.search, QUERIES * 20)) == right * 20


def test_a_chain_of_langchain_gets_the_same_units_as_documents(small: Retriever) -> None:
    documents = PlanRetriever(retriever=small, k=2).invoke("torture in prison")
    hits = small.search("torture in prison", k=2)
    assert [document.metadata["unit_id"] for document in documents] == [hit.unit_id for hit in hits]
    assert documents[0].page_content == "Torture is forbidden in every prison."
    assert documents[0].metadata["score"] == hits[0].score
    assert [part["name"] for part in documents[0].metadata["parts"]] == list(RANKINGS)


PENSION = Term(
    {"en": "pension", "ru": "пенсия", "kk": "зейнетақы"},
    {"en": "Money of the old.", "ru": "Деньги стариков.", "kk": "Қарттың ақшасы."},
    {"en": ("old age money", "vote count"), "ru": ("деньги по старости",), "kk": ("қарт ақшасы",)},
)
TORTURE = Term(
    {"en": "torture", "ru": "пытки", "kk": "азаптау"},
    {"en": "Pain.", "ru": "Боль.", "kk": "Ауырту."},
    {"en": ("beating",), "ru": ("избиение",), "kk": ("ұрып-соғу",)},
)
CHEMISTRY = Matter(
    "Chemistry",
    OutsideKind.OFF_TOPIC,
    {"en": ("How many electrons has carbon?",), "ru": ("Сколько?",), "kk": ("Қанша?",)},
)
SAMPLES = (
    Sample("пенсия по старости\nразмер пенсии", "pension"),
    Sample("пенсионеру не платят пенсию", "pension"),
    Sample("зейнетақы қанша\nзейнетақы тағайындау", "pension"),
    Sample("зейнетақыны төлемейді", "pension"),
    Sample("пытки в колонии\nпытают заключённого", "torture"),
    Sample("брата пытали в полиции", "torture"),
    Sample("азаптау туралы\nтүрмеде азаптайды", "torture"),
    Sample("полиция азаптады", "torture"),
)


@pytest.fixture(scope="module")
def trilingual(
    tmp_path_factory: pytest.TempPathFactory, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> Iterator[Retriever]:
    """An index whose adapter has learnt two matters in Russian and Kazakh: built, kept, opened."""
    folder = tmp_path_factory.mktemp("trilingual")
    content = replace(
        make_content(tiny_plan, keyword_encoder),
        samples=SAMPLES,
        glossary=(PENSION, TORTURE),
        outside=(CHEMISTRY,),
    )
    build_version(folder, content, keyword_encoder, no_progress)
    index = open_index(folder, content, keyword_encoder)
    retriever = Retriever(
        index,
        keyword_encoder,
        lexicon_of(content),
        glossary=content.glossary,
    )
    yield retriever
    retriever.close()


def by_words(retriever: Retriever, query: str) -> dict[str, float]:
    """What each unit scores in the ranking by words; units without any of them left out."""
    parts = {hit.unit_id: hit.parts[2] for hit in retriever.search(query, k=8)}
    return {unit_id: part.raw for unit_id, part in parts.items() if part.rank is not None}


def test_words_of_earlier_lines_count_less_than_those_of_the_last(small: Retriever) -> None:
    pension, elections = by_words(small, "pension"), by_words(small, "elections")
    assert set(pension) == {"ch2.p1"}
    assert set(elections) == {"ch2.p2"}
    both = by_words(small, "pension\nelections")
    assert both["ch2.p2"] == elections["ch2.p2"]
    assert both["ch2.p1"] == pytest.approx(EARLIER_SHARE * pension["ch2.p1"], abs=1e-5)
    assert EARLIER_SHARE < 1
    assert by_words(small, "elections\npension")["ch2.p1"] == pension["ch2.p1"]


def test_a_word_of_the_last_line_counts_once_though_an_earlier_one_has_it_too(small: Retriever) -> None:
    assert by_words(small, "the pension\npensions") == by_words(small, "pensions")


def test_lines_before_the_last_all_count_alike(small: Retriever) -> None:
    first, second = (
        by_words(small, "pension\nelections\ntorture"),
        by_words(small, "elections\npension\ntorture"),
    )
    assert first == second
    assert len(first) == 3


@pytest.mark.parametrize(
    ("query", "unit_id"),
    [
        ("о моей пенсии", "ch2.p1"),
        ("зейнетақымды бермейді", "ch2.p1"),
        ("зейнетакымды", "ch2.p1"),
        ("меня пытали", "ch1.p1"),
        ("азаптайды", "ch1.p1"),
    ],
)
def test_a_question_in_another_language_is_found_by_what_the_adapter_learnt(
    query: str, unit_id: str, trilingual: Retriever, small: Retriever
) -> None:
    first = trilingual.search(query, k=1)[0]
    assert first.unit_id == unit_id
    text, _, words = first.parts
    assert (text.rank, words.rank) == (1, None)
    assert small.search(query) == ()


def test_a_question_whose_words_the_adapter_does_not_know_finds_nothing(trilingual: Retriever) -> None:
    finding = trilingual.find("жирафы щиплют")
    assert finding.hits == ()
    assert finding.nearness == NO_NEARNESS


def test_nearness_is_measured_for_questions_read_by_the_adapter_as_well(trilingual: Retriever) -> None:
    assert trilingual.find("carbon electrons").nearness.foreign == pytest.approx(1.0, abs=1e-3)
    assert trilingual.find("о моей пенсии").nearness.foreign < 0.3
    assert trilingual.find("pension").nearness.foreign == pytest.approx(0.0, abs=1e-3)


def test_an_everyday_phrase_is_searched_with_the_term_it_stands_for(
    trilingual: Retriever, small: Retriever
) -> None:
    assert by_words(small, "old age money") == {}
    meant = by_words(trilingual, "old age money")
    full = by_words(small, "pension")
    assert meant == {"ch2.p1": pytest.approx(SYNONYM_SHARE * full["ch2.p1"], abs=1e-5)}
    assert SYNONYM_SHARE < 1


def test_a_mistyped_word_is_read_as_the_known_one(small: Retriever) -> None:
    assert small.corrected("Pensoin and electons, tortrue!") == "pension and elections torture"
    assert small.find("pensoin").searched == "pension"


def test_words_of_the_glossary_and_of_matters_outside_are_not_mistyped(
    trilingual: Retriever, small: Retriever
) -> None:
    assert small.corrected("electrons count") == "elections court"
    assert trilingual.corrected("electrons count") == "electrons count"
    assert trilingual.corrected("carbn") == "carbon"
    assert trilingual.corrected("зейнетакыы") == "зейнетакыы"
    assert trilingual.corrected("старосты") == "старости"
