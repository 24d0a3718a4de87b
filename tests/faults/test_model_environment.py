"""The encoder's files, and a language model that answers in another language."""

import json
from pathlib import Path

import pytest

from assistant import Assistant, Question
from assistant.generation.generate import Writer
from corpus.model import Plan
from index import Retriever
from index.faults import EncoderError
from index.model_files import find_model
from index.retriever import make_encoder
from index.settings import EncoderSettings, Settings
from tests.assistant.generation.fakes import SMALL, Asked, ScriptedClient, reply_of

RUSSIAN = "План рекомендует закон, по которому при аресте человеку сразу говорят о причине."


@pytest.mark.bad_input(186)
def test_a_sentence_in_another_language_than_the_question_is_not_shown(
    plan: Plan, retriever: Retriever
) -> None:
    def in_russian(asked: Asked) -> str:
        return reply_of((RUSSIAN, [asked.passages[0]["id"]]))

    writer = Writer(plan, retriever.terms, SMALL, ScriptedClient(in_russian, size=25))
    answer = Assistant(plan, retriever, writer).answer(
        Question("What must the police tell a person when they arrest them?")
    )
    assert answer.generation
    assert answer.generation.sentences == ()
    assert answer.statements


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """The files of a model, as far as they are looked at before it is loaded."""
    folder = tmp_path / "model-of-mine"
    folder.mkdir()
    (folder / "modules.json").write_text(json.dumps([{"type": "sentence_transformers.models.Transformer"}]))
    for name in ("config.json", "tokenizer.json", "model.safetensors"):
        (folder / name).write_text("{}")
    return folder


@pytest.mark.bad_input(190)
def test_a_model_of_pickles_or_none_is_refused(model: Path, tmp_path: Path) -> None:
    (model / "model.safetensors").rename(model / "pytorch_model.bin")
    for folder in (model, tmp_path / "absent", tmp_path):
        with pytest.raises(EncoderError, match=r"safetensors|no model folder"):
            find_model(EncoderSettings(model=str(folder), sha256=None))


@pytest.mark.bad_input(190)
@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "modules.json"])
@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"[", b"[]", b"null", b"{}"])
def test_a_model_with_a_corrupt_file_is_refused_before_it_is_used(
    model: Path, tmp_path: Path, name: str, content: bytes
) -> None:
    (model / name).write_bytes(content)
    with pytest.raises(EncoderError):
        make_encoder(Settings(tmp_path / "index", EncoderSettings(model=str(model), sha256=None)))
    assert not (tmp_path / "index").exists()
