"""The exported model: nearly the vectors of sentence-transformers without its libraries, checked at every build."""

import json
import shutil
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from onnx import ModelProto
from safetensors.numpy import save_file

from corpus.model import Plan
from index import build_index, open_retriever
from index.agreement import COMPARED, LOWEST, MEAN, Agreement, check_agreement
from index.bert_graph import make_bert_graph
from index.content import make_content
from index.encoder import KeywordEncoder, Vectors
from index.faults import DamagedIndexError, DisagreementError, EncoderError
from index.layout import read_pointer
from index.model_files import WEIGHTS
from index.onnx_encoder import OnnxEncoder
from index.opening import open_index
from index.sentence import SentenceTransformerEncoder
from index.settings import EncoderSettings
from tests.index.small import KEYWORDS

TEXTS = (
    "Can the police beat me?",
    "a",
    "",
    "Прокурор обязан проверять жалобы.",
    "Құқық қорғау органдары",
    "law-enforcement “agencies” 2▯ \U0001f600",
    "word " * 1_000,
)

SAME = 1e-5
"""How far numbers may be apart that two programs add up from the same ones, in another order."""


@pytest.fixture(scope="module")
def reference() -> SentenceTransformerEncoder:
    return SentenceTransformerEncoder()


@pytest.fixture(scope="module")
def exported(reference: SentenceTransformerEncoder) -> bytes:
    made = reference.export()
    assert made is not None
    return made


@pytest.fixture(scope="module")
def reader(reference: SentenceTransformerEncoder, exported: bytes) -> OnnxEncoder:
    return reference.answering(exported)


def read_by(encoder: SentenceTransformerEncoder, graph: ModelProto) -> OnnxEncoder:
    return encoder.answering(bytes(graph.SerializeToString()))


def test_the_graph_is_the_model_before_its_numbers_are_shortened(
    reference: SentenceTransformerEncoder,
) -> None:
    """Short and long, in three scripts: two ways of adding up the same float32 numbers."""
    graph = make_bert_graph(reference._files)
    assert graph is not None
    made = read_by(reference, graph).encode_passages(TEXTS)
    assert made.dtype == np.float32
    assert np.abs(made - reference.encode_passages(TEXTS)).max() < SAME


def test_the_exported_model_gives_nearly_the_vectors_of_sentence_transformers(
    reference: SentenceTransformerEncoder, reader: OnnxEncoder
) -> None:
    made, right = reader.encode_passages(TEXTS), reference.encode_passages(TEXTS)
    cosines = np.einsum("nd,nd->n", made, right)
    assert cosines.min() > LOWEST
    assert (
        cosines.mean() > 0.97
    )  # scraps and long runs of one word are no passages; those of an index come to 0.99


def test_a_vector_hangs_on_its_own_text_only(reader: OnnxEncoder) -> None:
    together = reader.encode_passages(TEXTS)
    alone = np.concatenate([reader.encode_passages([text]) for text in TEXTS])
    assert np.array_equal(together, alone)


def test_the_exported_model_is_a_quarter_of_the_model(
    exported: bytes, reference: SentenceTransformerEncoder
) -> None:
    assert len(exported) < 0.3 * (reference._files.folder / WEIGHTS).stat().st_size


def test_the_reader_says_of_itself_what_the_reference_says(
    reference: SentenceTransformerEncoder, reader: OnnxEncoder
) -> None:
    for name in ("name", "languages", "fingerprint", "dimension", "max_tokens"):
        assert getattr(reader, name) == getattr(reference, name), name
    assert reader.count_tokens(TEXTS[0]) == reference.count_tokens(TEXTS[0]) == 8


def test_many_threads_get_the_vectors_of_one(reader: OnnxEncoder) -> None:
    right = {text: reader.encode_queries([text]) for text in TEXTS}
    with ThreadPoolExecutor(8) as pool:
        for text, made in zip(
            TEXTS * 8, pool.map(lambda q: reader.encode_queries([q]), TEXTS * 8), strict=True
        ):
            assert np.array_equal(made, right[text])


def test_one_model_is_exported_to_the_same_bytes(
    reference: SentenceTransformerEncoder, exported: bytes
) -> None:
    assert reference.export() == exported


@pytest.mark.parametrize("content", [b"", b"\xff" * 100, b"no model"])
def test_what_is_no_model_is_named(content: bytes, reference: SentenceTransformerEncoder) -> None:
    with pytest.raises(
        EncoderError, match=r"exported model of 'all-MiniLM-L6-v2' cannot be loaded.*make index"
    ):
        reference.answering(content)


class Unlike(KeywordEncoder):
    """Its exported form has lost a keyword, as a model may that was exported wrongly."""

    def answering(self, exported: bytes) -> KeywordEncoder:
        return KeywordEncoder(["weather", *KEYWORDS[1:]], name=self.name)


def test_a_build_whose_exported_model_disagrees_fails_by_name_and_leaves_the_former_index(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    before = read_pointer(folder)
    with pytest.raises(
        DisagreementError, match=r"cosine .* is 0\.\d{3} at worst .* expected at least 0\.93 and 0\.985"
    ):
        build_index(tiny_plan, folder=folder, encoder=Unlike(KEYWORDS), force=True)
    assert read_pointer(folder) == before
    open_index(folder, make_content(tiny_plan, keyword_encoder), keyword_encoder).close()


@pytest.mark.parametrize(
    ("cosines", "agrees"),
    [
        ([1.0, 0.99, 0.99, 0.99], True),
        ([1.0, 1.0, 1.0, LOWEST + 0.01], True),
        ([1.0, 1.0, 1.0, LOWEST - 0.01], False),
        ([MEAN - 0.01] * 4, False),
        ([1.0, 1.0, 1.0, np.nan], False),
    ],
)
def test_each_vector_and_their_mean_must_be_near_the_reference(
    cosines: list[float], agrees: bool, keyword_encoder: KeywordEncoder
) -> None:
    """Each row is turned away from the reference's by a known angle."""
    texts = ["torture"] * len(cosines)
    right = keyword_encoder.encode_passages(texts)
    aside = np.zeros_like(right)
    aside[:, int(right[0].argmin())] = 1.0
    turned = np.array(cosines, dtype=np.float32)[:, np.newaxis]
    rows = turned * right + np.sqrt(1 - turned**2) * aside
    if agrees:
        assert check_agreement(keyword_encoder, texts, rows) == pytest.approx(
            (min(cosines), np.mean(cosines)), abs=1e-5
        )
        return
    with pytest.raises(DisagreementError):
        check_agreement(keyword_encoder, texts, rows)


def test_texts_compared_are_spread_over_all_lengths_and_all_of_them_where_that_is_asked(
    keyword_encoder: KeywordEncoder,
) -> None:
    texts = ["torture " * length for length in range(1, 3 * COMPARED)]
    asked: list[str] = []

    class Heard(KeywordEncoder):
        def encode_passages(self, texts: Sequence[str]) -> Vectors:
            asked.extend(texts)
            return super().encode_passages(texts)

    rows = keyword_encoder.encode_passages(texts)
    check_agreement(Heard(KEYWORDS), texts[::-1], rows)
    by_length = sorted(asked, key=len)
    assert (len(asked), by_length[0], by_length[-1]) == (COMPARED, texts[0], texts[-1])
    asked.clear()
    check_agreement(Heard(KEYWORDS), texts, rows, most=None)
    assert sorted(asked, key=len) == texts


def test_nothing_to_compare_agrees(keyword_encoder: KeywordEncoder) -> None:
    assert check_agreement(
        keyword_encoder, [], np.zeros((0, keyword_encoder.dimension), dtype=np.float32)
    ) == (1.0, 1.0)


class Plain(KeywordEncoder):
    """An encoder that cannot be exported."""

    def export(self) -> bytes | None:
        return None


def test_an_encoder_without_an_exported_form_answers_itself(tmp_path: Path, tiny_plan: Plan) -> None:
    encoder = Plain(KEYWORDS)
    version = build_index(tiny_plan, folder=tmp_path, encoder=encoder)
    assert not (version / "encoder.onnx").exists()
    index = open_index(tmp_path, make_content(tiny_plan, encoder), encoder)
    assert index.encoder is encoder
    index.close()


def test_queries_are_read_by_the_exported_form(tmp_path: Path, tiny_plan: Plan) -> None:
    class Mute(KeywordEncoder):
        """Makes vectors of passages alone."""

        def encode_queries(self, texts: Sequence[str]) -> Vectors:
            raise AssertionError("the reference was asked")

    retriever = open_retriever(tiny_plan, folder=tmp_path, encoder=Mute(KEYWORDS))
    assert retriever.search("pension")[0].unit_id == "ch2.p1"
    retriever.close()


def make_model(folder: Path, *, pooling: str, **config: object) -> EncoderSettings:
    """A small BERT with weights by chance, as sentence-transformers keeps one."""
    folder.mkdir()
    own = SentenceTransformerEncoder()._files.folder
    for name in ("tokenizer.json", "tokenizer_config.json", "vocab.txt", "special_tokens_map.json"):
        shutil.copy(own / name, folder)
    settings = json.loads((own / "config.json").read_bytes())
    settings |= {"hidden_size": 32, "intermediate_size": 64, "num_attention_heads": 4, "num_hidden_layers": 2}
    (folder / "config.json").write_text(json.dumps(settings | config))
    (folder / "sentence_bert_config.json").write_text('{"max_seq_length": 24}')
    library = "sentence_transformers.models"
    parts = [("", "Transformer"), ("1_Pooling", "Pooling")]
    modules = [
        {"idx": place, "name": str(place), "path": path, "type": f"{library}.{kind}"}
        for place, (path, kind) in enumerate(parts)
    ]
    (folder / "modules.json").write_text(json.dumps(modules))
    (folder / "1_Pooling").mkdir()
    modes = dict.fromkeys(("cls_token", "mean_tokens", "max_tokens", "mean_sqrt_len_tokens"), False)
    described = {f"pooling_mode_{mode}": on for mode, on in (modes | {pooling: True}).items()}
    (folder / "1_Pooling/config.json").write_text(json.dumps({"word_embedding_dimension": 32} | described))
    save_file(small_weights(), folder / "model.safetensors", metadata={"format": "pt"})
    return EncoderSettings(model=str(folder), sha256=None)


def small_weights() -> dict[str, Vectors]:
    """By the names and shapes of BERT."""
    chance = np.random.default_rng(2009)
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (30_522, 32),
        "embeddings.position_embeddings.weight": (512, 32),
        "embeddings.token_type_embeddings.weight": (2, 32),
        "pooler.dense.weight": (32, 32),
        "pooler.dense.bias": (32,),
    }
    dense = {"attention.output.dense": (32, 32), "intermediate.dense": (64, 32), "output.dense": (32, 64)}
    dense |= {f"attention.self.{part}": (32, 32) for part in ("query", "key", "value")}
    norms = ["embeddings.LayerNorm"]
    for layer in range(2):
        for name, shape in dense.items():
            shapes[f"encoder.layer.{layer}.{name}.weight"] = shape
            shapes[f"encoder.layer.{layer}.{name}.bias"] = shape[:1]
        norms += [f"encoder.layer.{layer}.{name}.LayerNorm" for name in ("attention.output", "output")]
    shapes |= {f"{name}.{part}": (32,) for name in norms for part in ("weight", "bias")}
    made = {name: chance.normal(0, 0.3, shape).astype(np.float32) for name, shape in shapes.items()}
    return {name: row + 1 if name.endswith("LayerNorm.weight") else row for name, row in made.items()}


@pytest.mark.parametrize("pooling", ["mean_tokens", "cls_token"])
def test_another_bert_is_exported_as_truly(pooling: str, tmp_path: Path) -> None:
    encoder = SentenceTransformerEncoder(make_model(tmp_path / "model", pooling=pooling))
    exported = encoder.export()
    assert exported is not None
    graph = make_bert_graph(encoder._files)
    assert graph is not None
    right = encoder.encode_passages(TEXTS)
    assert np.abs(read_by(encoder, graph).encode_passages(TEXTS) - right).max() < SAME
    assert np.abs(right[0] - right[3]).max() > 1_000 * SAME  # else any two models would agree
    made = encoder.answering(exported).encode_passages(TEXTS)
    assert np.einsum("nd,nd->n", made, right).min() > LOWEST


@pytest.mark.parametrize(
    ("pooling", "config"),
    [
        ("max_tokens", {}),
        ("mean_tokens", {"model_type": "mpnet"}),
        ("mean_tokens", {"hidden_act": "relu"}),
        ("mean_tokens", {"position_embedding_type": "relative_key"}),
    ],
)
def test_a_model_of_another_make_is_not_exported(
    pooling: str, config: dict[str, object], tmp_path: Path
) -> None:
    settings = make_model(tmp_path / "model", pooling=pooling, **config)
    assert make_bert_graph(SentenceTransformerEncoder(settings)._files) is None


def test_a_model_of_half_precision_is_not_exported(tmp_path: Path) -> None:
    settings = make_model(tmp_path / "model", pooling="mean_tokens")
    halves = {name: row.astype(np.float16) for name, row in small_weights().items()}
    save_file(halves, tmp_path / "model/model.safetensors")
    assert SentenceTransformerEncoder(settings).export() is None


@pytest.mark.parametrize("damaged", [b"", b"tortur", b"\xff" * 60])
def test_no_damaged_byte_is_loaded(damaged: bytes, folder: Path, tiny_plan: Plan) -> None:
    class Wary(KeywordEncoder):
        def answering(self, exported: bytes) -> KeywordEncoder:
            raise AssertionError("unchecked bytes were loaded")

    (path,) = folder.rglob("encoder.onnx")
    path.write_bytes(damaged)
    encoder = Wary(KEYWORDS)
    with pytest.raises(DamagedIndexError, match=r"'encoder\.onnx' of index .* has sha256"):
        open_index(folder, make_content(tiny_plan, encoder), encoder)


def test_whoever_waits_for_the_reference_makes_what_nobody_has_begun(keyword_encoder: KeywordEncoder) -> None:
    texts = ["torture " * length for length in range(1, 40)]
    here: list[str] = []

    class Heard(KeywordEncoder):
        def encode_passages(self, texts: Sequence[str]) -> Vectors:
            here.extend([threading.current_thread().name] * len(texts))
            return super().encode_passages(texts)

    gate = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        pool.submit(gate.wait)
        agreement = Agreement(Heard(KEYWORDS), texts, pool)
        assert agreement.check(keyword_encoder.encode_passages(texts)) == pytest.approx((1.0, 1.0))
        gate.set()
    assert here == [threading.current_thread().name] * len(texts)
