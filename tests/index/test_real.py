"""The real model and the real Plan."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from corpus.model import Plan
from index import Retriever
from index.agreement import check_agreement
from index.content import make_content
from index.onnx_encoder import OnnxEncoder
from index.sentence import SentenceTransformerEncoder
from index.settings import DEFAULT_MODEL_SHA256, EncoderSettings

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def encoder(retriever: Retriever) -> SentenceTransformerEncoder:
    """The reference of the one that the shared retriever reads queries with."""
    assert isinstance(retriever._encoder, OnnxEncoder)
    return SentenceTransformerEncoder()


def test_the_default_model_is_minilm_with_its_known_hash(encoder: SentenceTransformerEncoder) -> None:
    assert (encoder.name, encoder.dimension, encoder.max_tokens) == ("all-MiniLM-L6-v2", 384, 256)
    assert EncoderSettings().sha256 == DEFAULT_MODEL_SHA256


def test_no_passage_of_the_plan_is_cut_by_the_model(
    plan: Plan, retriever: Retriever, encoder: SentenceTransformerEncoder
) -> None:
    tokenizer = encoder._model.tokenizer
    for passage in retriever._index.passages:
        texts = passage.embedded.split("\n") if passage.kind == "questions" else [passage.embedded]
        assert all(len(tokenizer(text)["input_ids"]) <= 256 for text in texts), passage.passage_id
    assert {passage.unit_id for passage in retriever._index.passages} == {unit.unit_id for unit in plan.units}


def test_word_pieces_are_counted_as_the_model_counts_them(encoder: SentenceTransformerEncoder) -> None:
    tokenizer = encoder._model.tokenizer
    for text in ("Torture is forbidden.", "Прокурор", "қорғау", "law-enforcement “agencies” 2▯", ""):
        assert encoder.count_tokens(text) == len(tokenizer(text)["input_ids"])


def test_vectors_have_unit_length_and_meaning(encoder: SentenceTransformerEncoder) -> None:
    query = encoder.encode_queries(["Can the police beat me?"])
    passages = encoder.encode_passages(["Torture by police officers", "Pension payments", "Elections"])
    assert query.dtype == passages.dtype == np.float32
    assert np.linalg.norm(passages, axis=1) == pytest.approx(np.ones(3), abs=1e-5)
    assert int(np.argmax(passages @ query[0])) == 0


@pytest.mark.parametrize(
    ("query", "unit_id"),
    [
        ("ratify the protocol on abolition of the death penalty", "ch1.a1"),
        ("round tables on revocation of the death sentence", "ch1.a2"),
        ("draft law on a national mechanism for the prevention of torture", "ch19.a4"),
    ],
)
def test_an_action_is_found_by_its_matter(query: str, unit_id: str, plan: Plan, retriever: Retriever) -> None:
    hits = retriever.search(query, k=10)
    assert plan.find_unit(unit_id) is not None
    assert unit_id in [hit.unit_id for hit in hits]


@pytest.mark.parametrize(
    "query",
    ["a" * 100_000, "\U0001f600" * 20_000, "<|endoftext|> [SEP] {x} %s", "x\ud800y", "word " * 20_000],
)
def test_hostile_queries_are_answered_like_any_other(query: str, retriever: Retriever) -> None:
    assert len(retriever.search(query, k=10)) in (0, 10)


def test_prefixes_of_another_model_come_before_texts_and_count(tmp_path: Path) -> None:
    """A model of one's own choice, in a folder whose name has a space; here a link to the default one."""
    folder = tmp_path / "my model"
    folder.symlink_to(SentenceTransformerEncoder()._files.folder, target_is_directory=True)
    encoder = SentenceTransformerEncoder(
        EncoderSettings(model=str(folder), sha256=None, query_prefix="query: ", passage_prefix="passage: ")
    )
    plain = SentenceTransformerEncoder()
    assert encoder.count_tokens("torture") == plain.count_tokens("passage: torture")
    assert encoder.encode_queries(["torture"]) == pytest.approx(plain.encode_queries(["query: torture"]))
    assert encoder.fingerprint != plain.fingerprint


def test_content_depends_on_nothing_but_plan_and_encoder(
    plan: Plan, encoder: SentenceTransformerEncoder
) -> None:
    one, two = make_content(plan, encoder), make_content(plan, SentenceTransformerEncoder())
    assert one.origin == two.origin
    assert one.listing == two.listing


def test_heavy_libraries_are_not_imported_with_the_package() -> None:
    code = "import sys, index; print([m for m in ('torch', 'chromadb', 'transformers') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


FIRST_RUN = """
import sys
def hook(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo"):
        raise SystemExit(f"tried to leave: {event}")
sys.addaudithook(hook)
from pathlib import Path
from index import PlanRetriever, open_retriever
from tests.index.small import small_plan
retriever = open_retriever(small_plan(), folder=Path(sys.argv[1]))
print(PlanRetriever(retriever=retriever).invoke("torture")[0].id)
"""
"""An audit hook forbids every connection; the index is built where there is none."""
SECOND_RUN = f"""{FIRST_RUN}
heavy = ("torch", "transformers", "sentence_transformers", "onnx")
print([name for name in heavy if name in sys.modules])
"""


def run_in_hostile_environment(code: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "HOME": "/nonexistent",
        "HF_HUB_OFFLINE": "0",
        "LANGSMITH_TRACING": "true",
        "LANGSMITH_TRACING_V2": "true",
        "ANONYMIZED_TELEMETRY": "True",
        "HTTPS_PROXY": "http://127.0.0.1:9",
    }
    return subprocess.run(
        [sys.executable, "-c", code, str(folder / "index")],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.bad_input(157, 189)
def test_building_and_answering_need_no_network_home_or_settings_and_answering_no_heavy_library(
    tmp_path: Path,
) -> None:
    """The first process builds the index; the second answers from it, and writes nothing to the terminal."""
    (tmp_path / ".env").write_text("ANONYMIZED_TELEMETRY=True\n")
    first = run_in_hostile_environment(FIRST_RUN, tmp_path)
    assert (first.returncode, first.stdout.strip()) == (0, "ch1.p1"), first.stderr
    second = run_in_hostile_environment(SECOND_RUN, tmp_path)
    assert (second.returncode, second.stdout, second.stderr) == (0, "ch1.p1\n[]\n", "")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".env", "index"]


def test_the_vectors_kept_are_those_of_the_encoder_that_reads_the_questions(
    retriever: Retriever, encoder: SentenceTransformerEncoder
) -> None:
    """Shown on the editors' sentences, which are embedded by themselves."""
    snapshot = retriever._index.snapshot
    plain = [place for place, passage in enumerate(snapshot.passages) if passage.kind == "plain"][::200]
    texts = [snapshot.passages[place].text for place in plain]
    assert snapshot.rows[plain] == pytest.approx(retriever.encoder.encode_passages(texts), abs=1e-4)
    lowest, mean = check_agreement(encoder, texts, snapshot.rows[plain])
    assert lowest > 0.98
    assert mean > 0.99
