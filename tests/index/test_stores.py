"""Exact search and Chroma find the same, and only the chosen one is loaded."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from copy import copy
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest

from assistant import Question
from assistant.understand import understand
from corpus.model import Plan
from eval import read_questions
from index import Retriever, open_retriever
from index.content import make_content
from index.encoder import KeywordEncoder, Vectors, unit_rows
from index.exact import ExactVectors
from index.faults import DamagedIndexError, IndexSettingsError
from index.opening import IN_CHROMA, open_index
from index.settings import EXACT_LIMIT, SearchSettings, StoreKind, read_settings
from index.stores import Snapshot, VectorStore, Where
from index.types import Passage
from tests.index.small import QUERIES

NEIGHBOUR = "10.0.0.7"
"""Another machine of the same network."""
ROOT = Path(__file__).resolve().parents[2]
Q = unit_rows(np.array([[1.0, 0.5, 0.1]], dtype=np.float32))


def make_snapshot(rows: Vectors) -> Snapshot:
    kinds = ("text", "plain", "questions")
    passages = [
        Passage(f"ch1.p{n // 3}#{n}", f"ch1.p{n // 3}", "text", "text", kind=kinds[n % 3])
        for n in range(len(rows))
    ]
    return Snapshot(passages, rows)


def random_rows(count: int, width: int = 3) -> Vectors:
    return unit_rows(np.random.default_rng(7).normal(size=(count, width)).astype(np.float32))


@pytest.fixture(scope="module")
def both(
    built: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> Iterator[tuple[VectorStore, VectorStore]]:
    """The small plan's exact search and its embedded Chroma."""
    content = make_content(tiny_plan, keyword_encoder)
    with (
        closing(open_index(built, content, keyword_encoder)) as exact,
        closing(open_index(built, content, keyword_encoder, IN_CHROMA)) as chroma,
    ):
        yield exact.vectors, chroma.vectors


def test_exact_search_gives_the_largest_cosines_in_their_order() -> None:
    rows = random_rows(200)
    found = ExactVectors(make_snapshot(rows)).nearest(Q, 10)
    cosines = rows.astype(np.float64) @ Q[0].astype(np.float64)
    assert found.cosines == pytest.approx(np.sort(cosines)[::-1][:10], abs=1e-6)
    assert [int(passage_id.partition("#")[2]) for passage_id in found.ids] == np.argsort(-cosines)[
        :10
    ].tolist()


@pytest.mark.parametrize("count", [1, 3, 4, 5, 9])
def test_of_equals_the_first_come_and_the_border_cuts_the_last(count: int) -> None:
    rows = np.repeat(unit_rows(np.array([[0, 1, 0], [1, 0, 0]], dtype=np.float32)), [2, 3], axis=0)
    found = ExactVectors(make_snapshot(rows)).nearest(Q, count)
    assert [passage_id[-1] for passage_id in found.ids] == ["2", "3", "4", "0", "1"][:count]


@pytest.mark.parametrize(
    ("where", "ids"),
    [
        ({"kind": ["plain"]}, ["ch1.p0#1", "ch1.p1#4"]),
        ({"unit_id": {"ch1.p1", "ch1.p9"}}, ["ch1.p1#3", "ch1.p1#4", "ch1.p1#5"]),
        ({"unit_id": ["ch1.p1"], "kind": ["text", "questions"]}, ["ch1.p1#3", "ch1.p1#5"]),
        ({"unit_id": ["none"]}, []),
        ({}, [f"ch1.p{n // 3}#{n}" for n in range(6)]),
    ],
)
def test_exact_search_keeps_to_a_filter(where: Where, ids: list[str]) -> None:
    found = ExactVectors(make_snapshot(random_rows(6))).nearest(Q, 10, where=where)
    assert sorted(found.ids) == ids
    assert list(found.cosines) == sorted(found.cosines, reverse=True)


@pytest.mark.parametrize("where", [None, {"unit_id": ["ch1.p1", "ch2.p3"]}, {"kind": ["text"]}])
def test_both_stores_give_the_same_ids_order_and_numbers(
    where: Where | None, both: tuple[VectorStore, VectorStore], keyword_encoder: KeywordEncoder
) -> None:
    for query in QUERIES:
        vector = keyword_encoder.encode_queries([query])
        one, other = (store.nearest(vector, 8, where=where) for store in both)
        assert one.ids == other.ids
        assert one.cosines.tolist() == other.cosines.tolist()
        assert len(one.ids) == (2 if where and "unit_id" in where else 8)


def test_langchains_own_search_works_on_the_chroma_store(
    built: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    from index.chroma import ChromaVectors

    content = make_content(tiny_plan, keyword_encoder)
    with closing(open_index(built, content, keyword_encoder, IN_CHROMA)) as index:
        assert isinstance(index.vectors, ChromaVectors)
        documents = index.vectors.store.similarity_search("pensions", k=1)
    assert [(document.id, document.page_content) for document in documents] == [
        ("ch2.p1#0", "The pension is paid by the state.")
    ]


def test_the_snapshot_is_what_chroma_gives_back(
    built: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    from index.chroma import ChromaVectors

    content = make_content(tiny_plan, keyword_encoder)
    with closing(open_index(built, content, keyword_encoder, IN_CHROMA)) as index:
        assert isinstance(index.vectors, ChromaVectors)
        stored = index.vectors.store.rows(index.snapshot.ids)
        assert stored.tolist() == index.snapshot.rows.tolist()


@pytest.mark.usefixtures("folder")
def test_a_snapshot_of_other_vectors_than_chromas_is_damage(
    built: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    from index.chroma import ChromaVectors
    from index.vectors import check_vectors

    content = make_content(tiny_plan, keyword_encoder)
    with closing(open_index(built, content, keyword_encoder, IN_CHROMA)) as index:
        assert isinstance(index.vectors, ChromaVectors)
        shifted = index.snapshot.rows + np.float32(1e-5)
        with pytest.raises(DamagedIndexError, match=r"differ by 1\.0e-05"):
            check_vectors(index.vectors.store, content.passages, shifted)


@pytest.mark.parametrize(
    ("passages", "kind"),
    [(EXACT_LIMIT, StoreKind.EXACT), (EXACT_LIMIT + 1, StoreKind.CHROMA), (0, StoreKind.EXACT)],
)
def test_without_a_choice_the_size_decides(passages: int, kind: StoreKind) -> None:
    assert SearchSettings().kind_for(passages) is kind


@pytest.mark.parametrize(
    ("variables", "kind"),
    [
        ({}, StoreKind.EXACT),
        ({"PLAN_SEARCH": "chroma"}, StoreKind.CHROMA),
        ({"PLAN_SEARCH": " exact ", "PLAN_CHROMA_URL": "http://localhost:1"}, StoreKind.EXACT),
        ({"PLAN_CHROMA_URL": "http://localhost:1"}, StoreKind.SERVER),
        ({"PLAN_SEARCH": "", "PLAN_CHROMA_URL": " "}, StoreKind.EXACT),
    ],
)
def test_the_environment_says_who_searches(variables: dict[str, str], kind: StoreKind) -> None:
    assert read_settings(variables).search.kind_for(10) is kind


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({"PLAN_SEARCH": "faiss"}, "expected one of exact, chroma, server"),
        ({"PLAN_SEARCH": "server"}, "PLAN_CHROMA_URL does not say"),
        ({"PLAN_CHROMA_URL": "chroma:8000"}, "must begin with http"),
        ({"PLAN_CHROMA_URL": "ftp://localhost"}, "must begin with http"),
        ({"PLAN_CHROMA_URL": "http://"}, "must begin with http"),
        ({"PLAN_CHROMA_URL": "http://localhost:x"}, "must begin with http"),
        ({"PLAN_CHROMA_URL": "http://localhost:99999"}, "must begin with http"),
        ({"PLAN_CHROMA_URL": "http://a:b@localhost"}, "must begin with http"),
        ({"PLAN_CHROMA_URL": "http://localhost/path"}, "nothing after the port"),
        ({"PLAN_CHROMA_URL": "http://localhost?"}, "nothing after the port"),
        ({"PLAN_CHROMA_URL": "http://chroma.example.org:8000"}, "unencrypted to chroma.example.org"),
        ({"PLAN_CHROMA_URL": f"http://{NEIGHBOUR}:8000"}, f"unencrypted to {NEIGHBOUR}"),
        ({"PLAN_CHROMA_URL": "https://c.example.org", "PLAN_CHROMA_TOKEN": "a b"}, "PLAN_CHROMA_TOKEN"),
    ],
)
def test_a_setting_that_cannot_be_is_said_plainly(variables: dict[str, str], message: str) -> None:
    with pytest.raises(IndexSettingsError, match=message):
        read_settings(variables)


def test_a_server_elsewhere_is_spoken_to_over_tls_and_its_token_is_not_shown() -> None:
    found = read_settings({"PLAN_CHROMA_URL": "https://c.example.org/", "PLAN_CHROMA_TOKEN": "s3cret"})
    server = found.search.server
    assert server is not None
    assert (server.host, server.port, server.encrypted, server.token) == (
        "c.example.org",
        443,
        True,
        "s3cret",
    )
    assert "s3cret" not in repr(found)


ANSWER = """
import json, sys
from pathlib import Path
from dataclasses import asdict
from index import open_retriever
from index.encoder import KeywordEncoder
from tests.index.small import KEYWORDS, QUERIES, small_plan
with_it = open_retriever(small_plan(), folder=Path(sys.argv[1]), encoder=KeywordEncoder(KEYWORDS))
found = [[asdict(hit) for hit in with_it.search(query)] for query in QUERIES]
with_it.close()
print(json.dumps(found))
print(sorted({name.partition(".")[0] for name in sys.modules} & {"chromadb", "langchain_chroma"}))
"""


@pytest.mark.parametrize(("kind", "loaded"), [("exact", []), ("chroma", ["chromadb", "langchain_chroma"])])
def test_chroma_is_loaded_only_where_it_is_used(
    kind: str, loaded: list[str], folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ANSWER, str(folder)],
        cwd=ROOT,
        env={**os.environ, "PLAN_SEARCH": kind},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found, modules = done.stdout.splitlines()
    with closing(open_retriever(tiny_plan, folder=folder, encoder=keyword_encoder)) as retriever:
        right = [[asdict(hit) for hit in retriever.search(query)] for query in QUERIES]
    assert json.loads(found) == json.loads(json.dumps(right))
    assert modules == repr(loaded)


@pytest.fixture(scope="module")
def in_chroma(retriever: Retriever, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Retriever]:
    """The shared retriever with a Chroma store of its own snapshot, linked anew."""
    from index.chroma import ChromaVectors
    from index.vectors import open_vectors, write_vectors

    folder, snapshot = tmp_path_factory.mktemp("chroma"), retriever._index.snapshot
    stored = write_vectors(folder, snapshot.passages, snapshot.rows)
    assert np.abs(stored - snapshot.rows).max() < 1e-6
    store = ChromaVectors(open_vectors(folder, retriever.encoder), snapshot, lambda: None)
    other = copy(retriever)
    other._index = replace(retriever._index, vectors=store)
    yield other
    store.close()


def test_the_known_questions_find_the_same_units_with_the_same_scores_in_both(
    plan: Plan, retriever: Retriever, in_chroma: Retriever
) -> None:
    texts = [
        understand(plan, Question(known.question, known.history)).search_text
        for known in read_questions()[::5]
    ]
    assert len(texts) > 150
    for text in texts:
        assert retriever.search(text, k=30) == in_chroma.search(text, k=30)
