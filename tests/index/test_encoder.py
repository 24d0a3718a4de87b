"""What an encoder promises, and which models are refused."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from index.encoder import KeywordEncoder, checked
from index.faults import EncoderError
from index.model_files import find_model
from index.sentence import SentenceTransformerEncoder
from index.settings import DEFAULT_MODEL, DEFAULT_MODEL_SHA256, EncoderSettings, read_settings


def test_keywords_make_readable_vectors() -> None:
    rows = KeywordEncoder(["prisons", "court"]).encode_passages(["A prison.", "Prison and court", "weather"])
    half = np.sqrt(0.5)
    assert rows == pytest.approx(np.array([[1, 0, 0], [half, half, 0], [0, 0, 1]]))


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (np.ones((1, 2), dtype=np.float32), "shape"),
        (np.full((1, 3), np.nan, dtype=np.float32), "unit length"),
        (np.zeros((1, 3), dtype=np.float32), "unit length"),
    ],
)
def test_unfit_vectors_are_refused(rows: np.ndarray, message: str) -> None:
    with pytest.raises(EncoderError, match=message):
        checked(rows, 1, KeywordEncoder(["prison", "court"]))


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """The files of a model, as far as they are looked at before it is loaded."""
    folder = tmp_path / "a model"
    folder.mkdir()
    (folder / "modules.json").write_text(json.dumps([{"type": "sentence_transformers.models.Transformer"}]))
    for name in ("config.json", "tokenizer.json", "model.safetensors"):
        (folder / name).write_text("{}")
    return folder


def test_a_complete_folder_is_found(model: Path) -> None:
    found = find_model(EncoderSettings(model=str(model), sha256=None))
    assert (found.folder, found.name) == (model, "a model")


def test_any_changed_file_changes_the_fingerprint(model: Path) -> None:
    settings = EncoderSettings(model=str(model), sha256=None)
    before = find_model(settings).fingerprint
    (model / "tokenizer.json").write_text("{} ")
    assert find_model(settings).fingerprint != before


@pytest.mark.bad_input(190)
@pytest.mark.parametrize("name", ["modules.json", "config.json", "tokenizer.json", "model.safetensors"])
def test_an_incomplete_model_is_refused_by_the_name_of_what_lacks(model: Path, name: str) -> None:
    (model / name).unlink()
    with pytest.raises(EncoderError, match=name):
        find_model(EncoderSettings(model=str(model), sha256=None))


@pytest.mark.bad_input(190)
def test_a_model_of_pickles_is_refused(model: Path) -> None:
    (model / "model.safetensors").rename(model / "pytorch_model.bin")
    with pytest.raises(EncoderError, match="safetensors"):
        find_model(EncoderSettings(model=str(model), sha256=None))


@pytest.mark.bad_input(190)
@pytest.mark.parametrize("use", [SentenceTransformerEncoder.export, lambda e: e.encode_passages(["a"])])
def test_altered_weights_are_refused_before_they_are_read(
    use: Callable[[SentenceTransformerEncoder], object], tmp_path: Path
) -> None:
    folder = tmp_path / "model"
    shutil.copytree(SentenceTransformerEncoder()._files.folder, folder)
    with (folder / "model.safetensors").open("r+b") as file:
        file.seek(50_000_000)
        file.write(b"\0\0")
    encoder = SentenceTransformerEncoder(EncoderSettings(model=str(folder)))
    with pytest.raises(EncoderError, match=r"sha256 of 'model\.safetensors' begins .* altered"):
        use(encoder)


def test_what_is_pinned_is_the_hash_of_the_installed_model() -> None:
    find_model(EncoderSettings()).check_weights()


@pytest.mark.bad_input(190)
@pytest.mark.parametrize("content", ['[{"type": "evil.Layer"}]', "[{}]", "{", "[1]"])
def test_a_model_that_brings_code_or_nonsense_is_refused(model: Path, content: str) -> None:
    (model / "modules.json").write_text(content)
    with pytest.raises(EncoderError, match=r"code of its own|list of parts"):
        find_model(EncoderSettings(model=str(model), sha256=None))


@pytest.mark.parametrize("name", ["no-such-package", "relative/folder", "../up", "json", ""])
def test_what_is_no_model_is_refused_and_never_looked_up(name: str) -> None:
    with pytest.raises(EncoderError, match=r"no installed package|models; expected 1"):
        find_model(EncoderSettings(model=name, sha256=None))


@pytest.mark.bad_input(190)
def test_an_absent_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="no model folder"):
        find_model(EncoderSettings(model=str(tmp_path / "absent")))


def test_settings_come_from_the_environment(tmp_path: Path) -> None:
    settings = read_settings(
        {
            "PLAN_INDEX_DIR": str(tmp_path),
            "PLAN_ENCODER": "some-model",
            "PLAN_ENCODER_QUERY_PREFIX": "query: ",
            "PLAN_ENCODER_PASSAGE_PREFIX": "passage: ",
        }
    )
    assert settings.folder == tmp_path
    assert settings.encoder == EncoderSettings("some-model", None, "query: ", "passage: ")


def test_without_settings_the_default_model_is_taken_with_its_hash() -> None:
    encoder = read_settings({"PLAN_ENCODER": "", "PLAN_INDEX_DIR": ""}).encoder
    assert (encoder.model, encoder.sha256) == (DEFAULT_MODEL, DEFAULT_MODEL_SHA256)
