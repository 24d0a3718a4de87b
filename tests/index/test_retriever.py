"""Search over the small plan, through the real Chroma."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.model import Plan
from index import PlanRetriever, Retriever, open_retriever
from index.encoder import KeywordEncoder
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


def test_langchains_own_search_works_on_the_store(small: Retriever) -> None:
    documents = small._index.vectors.similarity_search("pensions", k=1)
    assert [(document.id, document.page_content) for document in documents] == [
        ("ch2.p1#0", "The pension is paid by the state.")
    ]
