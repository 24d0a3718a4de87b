"""The exported model: the vectors of sentence-transformers without its libraries, checked at every build."""

import json
import shutil
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from corpus.model import Plan
from index import build_index, open_retriever
from index.agreement import TOLERANCE, check_agreement
from index.bert_graph import make_bert_graph
from index.content import make_content
from index.encoder import KeywordEncoder, Vectors
from index.faults import DamagedIndexError, DisagreementError, EncoderError
from index.layout import read_pointer
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


def test_the_exported_model_gives_the_vectors_of_sentence_transformers(
    reference: SentenceTransformerEncoder, reader: OnnxEncoder
) -> None:
    """Short and long, in three scripts, together (padded) and alone."""
    right = reference.encode_passages(TEXTS)
    alone = np.concatenate([reader.encode_passages([text]) for text in TEXTS])
    for made in (reader.encode_passages(TEXTS), alone):
        assert made.dtype == np.float32
        assert np.abs(made - right).max() < TOLERANCE


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
    with pytest.raises(DisagreementError, match=r"differ by 7\.1e-01 .* expected at most 1e-05"):
        build_index(tiny_plan, folder=folder, encoder=Unlike(KEYWORDS), force=True)
    assert read_pointer(folder) == before
    open_index(folder, make_content(tiny_plan, keyword_encoder), keyword_encoder).close()


@pytest.mark.parametrize(
    ("off", "agrees"), [(0.5 * TOLERANCE, True), (2 * TOLERANCE, False), (np.nan, False)]
)
def test_vectors_agree_up_to_the_tolerance(off: float, agrees: bool, keyword_encoder: KeywordEncoder) -> None:
    texts = ["torture", "a lawyer in court"]
    rows = keyword_encoder.encode_passages(texts)
    rows[1, 0] += off
    if agrees:
        check_agreement(keyword_encoder, texts, rows, step=1)
        return
    with pytest.raises(DisagreementError):
        check_agreement(keyword_encoder, texts, rows, step=1)


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
    made, right = encoder.answering(exported).encode_passages(TEXTS), encoder.encode_passages(TEXTS)
    assert np.abs(made - right).max() < TOLERANCE
    assert np.abs(right[0] - right[3]).max() > 1_000 * TOLERANCE  # else any two models would agree


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
