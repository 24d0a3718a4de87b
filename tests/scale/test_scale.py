"""Synthetic libraries, and the measurement over a small one."""

import json
from pathlib import Path

import numpy as np
import pytest

from eval.scale import main
from eval.scale.stores import build, search
from eval.scale.synthetic import SyntheticPassages, synthetic_rows
from eval.scale.table import answers_table, stores_table
from eval.scale.types import Answers, Built, Row, Searched, Spread
from eval.scale.work import Library
from index.encoder import Vectors, unit_rows
from index.settings import StoreKind

WORDS = ["right", "right", "right", "court", "law"]


@pytest.fixture(scope="module")
def base() -> Vectors:
    """Two hundred vectors in twenty groups, as a document's are."""
    chance = np.random.default_rng(1)
    centres = chance.normal(size=(20, 16))
    return unit_rows(
        (np.repeat(centres, 10, axis=0) + 0.4 * chance.normal(size=(200, 16))).astype(np.float32)
    )


@pytest.fixture(scope="module")
def library(base: Vectors, tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("scale")
    np.save(folder / "base.npy", base)
    np.save(folder / "queries.npy", base[::10])
    (folder / "words.json").write_text(json.dumps(WORDS), encoding="utf-8")
    made = Library(folder, 450)
    made.make()
    return made


def nearest_cosine(rows: Vectors, among: Vectors) -> float:
    cosines = rows @ among.T
    cosines[cosines > 1 - 1e-6] = -1
    return float(np.median(cosines.max(axis=1)))


def test_one_seed_gives_one_library_and_another_gives_another(base: Vectors) -> None:
    one, same, other = (synthetic_rows(base, 50, seed=seed) for seed in (1, 1, 2))
    assert one.tolist() == same.tolist()
    assert one.tolist() != other.tolist()


def test_made_vectors_have_unit_length_and_are_as_near_to_the_documents_as_its_own(base: Vectors) -> None:
    made = synthetic_rows(base, 2_000)
    assert (made.dtype, made.shape) == (np.float32, (2_000, 16))
    assert np.linalg.norm(made, axis=1) == pytest.approx(np.ones(2_000), abs=1e-5)
    assert nearest_cosine(made, base) == pytest.approx(nearest_cosine(base, base), abs=0.06)


def test_passages_are_made_when_asked_for_and_always_the_same() -> None:
    passages, again = (SyntheticPassages(1_000_000, WORDS) for _ in range(2))
    assert len(passages) == 1_000_000
    assert passages[999_999] == again[999_999]
    assert [passage.passage_id for passage in passages[3:5]] == ["syn.p3#0", "syn.p4#0"]
    with pytest.raises(IndexError):
        passages[1_000_000]


def test_half_of_the_words_are_the_documents_own_as_often_as_there() -> None:
    found = [word for passage in SyntheticPassages(200, WORDS)[:] for word in passage.text.split()]
    own = [word for word in found if word in WORDS]
    assert len(own) / len(found) == pytest.approx(0.5, abs=0.05)
    assert own.count("right") / len(own) == pytest.approx(0.6, abs=0.05)


def test_each_store_is_filled_and_finds_what_exact_search_finds(library: Library) -> None:
    for kind in (StoreKind.EXACT, StoreKind.CHROMA, StoreKind.SERVER):
        built, found = build(kind, library), search(kind, library)
        assert built.seconds > 0
        assert built.disk_mb > 0
        assert 0 < found.p50 <= found.p95
        assert found.recall == 1.0
        assert found.deep_recall == pytest.approx(1.0, abs=0.005)


def test_a_step_in_a_process_of_its_own_tells_what_it_measured(
    library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--folder", str(library.folder), "--step", "build", "exact", "450"]) == 0
    assert set(json.loads(capsys.readouterr().out)) == {"seconds", "peak_mb", "disk_mb"}


def test_a_step_that_fails_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, content in (("base.npy", b""), ("queries.npy", b"")):
        (tmp_path / name).write_bytes(content)
    rows = tmp_path / "5" / "rows.npy"
    rows.parent.mkdir()
    rows.write_bytes(b"none")
    assert main(["--folder", str(tmp_path), "--sizes", "5", "--stores", "exact", "--answers"]) == 1
    assert capsys.readouterr().err.startswith("build of exact at 5 ended with 1: ")


def test_tables_say_what_was_measured() -> None:
    row = Row("exact", 10_000, Built(2.0, 100.4, 15.0), Searched(0.1, 80.0, 1.25, 2.5, 1.0, 0.9996))
    assert stores_table([row]).splitlines()[2] == (
        "| 10,000 | exact | 5,000 | 100 | 15 | 0.1 | 80 | 1.2 | 2.5 | 1.000 | 1.000 |"
    )
    answers = [Answers("chroma", 100_000, Spread(5.0, 10.0), Spread(9.0, 25.0), 900.0, 8.0)]
    assert answers_table(answers).splitlines()[-1] == (
        "| 100,000 | chroma | 5.0 | 10.0 | 9.0 | 25.0 | 2.50 | 900 | 8.0 |"
    )
    assert answers_table([]) == ""
