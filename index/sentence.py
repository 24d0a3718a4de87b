"""The real encoder: a sentence-transformers model from this machine's disk."""

import json
import logging
from collections.abc import Sequence
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np
from tokenizers import Tokenizer

from index.encoder import Vectors, checked
from index.faults import EncoderError
from index.model_files import ModelFiles, find_model
from index.offline import keep_offline
from index.settings import EncoderSettings

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

BATCH = 32
"""Texts encoded at once; larger batches are no faster on two cores and take more memory."""
QUERY_CHARACTERS = 4_000
"""A query is cut to this before it is tokenised; 256 word pieces are about 1,200 characters."""

logger = logging.getLogger(__name__)


class SentenceTransformerEncoder:
    """Vectors by a sentence-transformers model; the library is imported when it is first needed."""

    def __init__(self, settings: EncoderSettings | None = None) -> None:
        """Finds and checks the model; by default all-MiniLM-L6-v2 from its package.

        Raises:
            EncoderError: The model is missing, altered or of an unsafe form.
        """
        settings = settings or EncoderSettings()
        files = find_model(settings)
        self.name = files.name
        self.languages = settings.languages
        self._files = files
        self._query_prefix = _prefix(files, "query", settings.query_prefix)
        self._passage_prefix = _prefix(files, "document", settings.passage_prefix)
        self.fingerprint = f"{files.fingerprint}:{self._query_prefix!r}:{self._passage_prefix!r}"
        self.max_tokens = _max_tokens(files)
        self.dimension = _dimension(files)
        self._tokenizer = _read_tokenizer(files)
        self._loading = Lock()

    def count_tokens(self, text: str) -> int:
        """Word pieces of a passage by the model's own tokenizer, prefix and special ones included."""
        return len(self._tokenizer.encode(self._passage_prefix + text).ids)

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """One row for each query, (n, d) float32, rows unit-norm."""
        return self._encode([self._query_prefix + text[:QUERY_CHARACTERS] for text in texts])

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """One row for each passage, (n, d) float32, rows unit-norm."""
        return self._encode([self._passage_prefix + text for text in texts])

    def _encode(self, texts: list[str]) -> Vectors:
        with self._loading:
            model = self._model
        # Prefixes are already in the text: an empty prompt keeps the library from adding its own.
        rows = model.encode(
            texts,
            prompt="",
            batch_size=BATCH,
            show_progress_bar=False,
            convert_to_numpy=True,
            normalize_embeddings=True,
        )
        return checked(np.asarray(rows, dtype=np.float32), len(texts), self)

    @cached_property
    def _model(self) -> "SentenceTransformer":
        keep_offline()
        logger.info("loading the model %s", self.name)
        from sentence_transformers import SentenceTransformer  # seconds and 450 MB: only when needed
        from transformers.utils import logging as transformers_logging

        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        try:
            return SentenceTransformer(
                str(self._files.folder),
                device="cpu",  # the same vectors on every machine
                local_files_only=True,
                trust_remote_code=False,
                model_kwargs={"use_safetensors": True},
            )
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            raise EncoderError(
                f"model '{self.name}' in '{self._files.folder}' cannot be loaded ({type(error).__name__}); "
                "install it again"
            ) from error


def _read(files: ModelFiles, name: str) -> dict[str, Any]:
    path = files.folder / name
    try:
        content = json.loads(path.read_bytes()) if path.is_file() else {}
    except ValueError as error:
        raise EncoderError(f"model '{files.name}': '{name}' is no JSON; install the model again") from error
    if not isinstance(content, dict):
        raise EncoderError(f"model '{files.name}': '{name}' holds no settings; install the model again")
    return content


def _read_number(files: ModelFiles, name: str, key: str) -> int:
    number = _read(files, name).get(key)
    if not isinstance(number, int):
        raise EncoderError(f"model '{files.name}': '{name}' has no number '{key}'; install the model again")
    return number


def _max_tokens(files: ModelFiles) -> int:
    own = _read(files, "sentence_bert_config.json").get("max_seq_length")
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
    prompts = _read(files, "config_sentence_transformers.json").get("prompts")
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
