"""What encoders of one model on this machine's disk have in common: its settings, prefixes and tokenizer."""

import json
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

from tokenizers import Tokenizer

from index.encoder import Vectors
from index.faults import EncoderError
from index.model_files import ModelFiles
from index.settings import EncoderSettings

QUERY_CHARACTERS = 4_000
"""A query is cut to this before it is tokenised; 256 word pieces are about 1,200 characters."""


class LocalEncoder(ABC):
    """An encoder whose model has been found and checked."""

    def __init__(
        self, settings: EncoderSettings, files: ModelFiles, tokenizer: Tokenizer | None = None
    ) -> None:
        """Reads all of the model but its weights.

        Args:
            settings: Which model, and with which prefixes.
            files: The model.
            tokenizer: Its own, where another encoder of the model has read it.

        Raises:
            EncoderError: A file of the model is not what it should be.
        """
        self.name = files.name
        self.languages = settings.languages
        self._settings = settings
        self._files = files
        self._query_prefix = _prefix(files, "query", settings.query_prefix)
        self._passage_prefix = _prefix(files, "document", settings.passage_prefix)
        self.fingerprint = f"{files.fingerprint}:{self._query_prefix!r}:{self._passage_prefix!r}"
        self.max_tokens = _max_tokens(files)
        self.dimension = _dimension(files)
        self._tokenizer = tokenizer or _read_tokenizer(files)

    def count_tokens(self, text: str) -> int:
        """Word pieces of a passage by the model's own tokenizer, prefix and special ones included."""
        return len(self._tokenizer.encode(self._passage_prefix + text).ids)

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """One row for each query, (n, d) float32, rows unit-norm."""
        return self._encode([self._query_prefix + text[:QUERY_CHARACTERS] for text in texts])

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """One row for each passage, (n, d) float32, rows unit-norm."""
        return self._encode([self._passage_prefix + text for text in texts])

    @abstractmethod
    def _encode(self, texts: list[str]) -> Vectors:
        """One row for each text, prefixes included."""


def read_json(files: ModelFiles, name: str) -> dict[str, Any]:
    """A file of the model's settings; empty where there is none.

    Raises:
        EncoderError: It is not in the form of settings.
    """
    path = files.folder / name
    try:
        content = json.loads(path.read_bytes()) if path.is_file() else {}
    except ValueError as error:
        raise EncoderError(f"model '{files.name}': '{name}' is no JSON; install the model again") from error
    if not isinstance(content, dict):
        raise EncoderError(f"model '{files.name}': '{name}' holds no settings; install the model again")
    return content


def _read_number(files: ModelFiles, name: str, key: str) -> int:
    number = read_json(files, name).get(key)
    if not isinstance(number, int):
        raise EncoderError(f"model '{files.name}': '{name}' has no number '{key}'; install the model again")
    return number


def _max_tokens(files: ModelFiles) -> int:
    own = read_json(files, "sentence_bert_config.json").get("max_seq_length")
    return own if isinstance(own, int) else _read_number(files, "config.json", "max_position_embeddings")


def _dimension(files: ModelFiles) -> int:
    """Numbers in a vector: what the last layer gives, or the transformer where none follows."""
    layers = sorted(files.folder.glob("*_Dense/config.json"))
    if layers:
        return _read_number(files, layers[-1].relative_to(files.folder).as_posix(), "out_features")
    return _read_number(files, "config.json", "hidden_size")


def _prefix(files: ModelFiles, kind: str, chosen: str | None) -> str:
    """The chosen prefix, else the one that the model's own configuration gives."""
    if chosen is not None:
        return chosen
    prompts = read_json(files, "config_sentence_transformers.json").get("prompts")
    own = prompts.get(kind) if isinstance(prompts, dict) else None
    return own if isinstance(own, str) else ""


def _read_tokenizer(files: ModelFiles) -> Tokenizer:
    try:
        tokenizer = Tokenizer.from_file(str(files.folder / "tokenizer.json"))
    except Exception as error:  # the library raises bare Exception
        raise EncoderError(
            f"model '{files.name}': 'tokenizer.json' cannot be read; install it again"
        ) from error
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
