"""The reference encoder: a sentence-transformers model from this machine's disk."""

import logging
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from index.encoder import Vectors, checked
from index.faults import EncoderError
from index.local_encoder import LocalEncoder
from index.model_files import find_model
from index.offline import keep_offline
from index.onnx_encoder import OnnxEncoder
from index.settings import EncoderSettings

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

BATCH = 16
"""Texts encoded at once; larger batches take a fifth longer, and more memory."""

logger = logging.getLogger(__name__)


class SentenceTransformerEncoder(LocalEncoder):
    """Vectors by a sentence-transformers model; the library is imported when it is first needed."""

    def __init__(self, settings: EncoderSettings | None = None) -> None:
        """Finds and checks the model; by default all-MiniLM-L6-v2 from its package.

        Raises:
            EncoderError: The model is missing or of an unsafe form. Altered weights are found when they are first read.
        """
        settings = settings or EncoderSettings()
        super().__init__(settings, find_model(settings))
        self._loading = Lock()

    def export(self) -> bytes | None:
        """The model as an ONNX graph of 8-bit numbers; None for an architecture that `index.bert_graph` does not draw."""
        return self._exported

    @cached_property
    def _exported(self) -> bytes | None:
        from index.bert_graph import make_bert_graph  # onnx and safetensors: only where an index is built
        from index.quantised import quantised

        self._files.check_weights()
        graph = make_bert_graph(self._files)
        return None if graph is None else quantised(graph)

    def answering(self, exported: bytes) -> OnnxEncoder:
        """An encoder of the same vectors that needs no sentence-transformers.

        Raises:
            EncoderError: It cannot be loaded.
        """
        return OnnxEncoder(self._settings, self._files, self._tokenizer, exported)

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
        self._files.check_weights()
        logger.info("loading the model %s", self.name)
        import torch
        from sentence_transformers import SentenceTransformer  # seconds and 450 MB: only when needed
        from transformers.utils import logging as transformers_logging

        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        # Callers work side by side: one thread each uses the cores better than all of them for one.
        torch.set_num_threads(1)
        try:
            model = SentenceTransformer(
                str(self._files.folder),
                device="cpu",  # the same vectors on every machine
                local_files_only=True,
                trust_remote_code=False,
                model_kwargs={"use_safetensors": True},
            )
            model.encode(
                "ready", show_progress_bar=False
            )  # sets up its tokenizer, which two must not do at once
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            raise EncoderError(
                f"model '{self.name}' in '{self._files.folder}' cannot be loaded ({type(error).__name__}); "
                "install it again"
            ) from error
        return model
