"""The encoder that answers: the exported model on ONNX Runtime, without the library it was made with."""

import numpy as np
import onnxruntime as ort  # type: ignore[import-untyped]
from numpy.typing import NDArray
from tokenizers import Tokenizer

from index.bert_names import IDS, VECTOR
from index.encoder import Vectors, checked
from index.faults import EncoderError
from index.local_encoder import LocalEncoder
from index.model_files import ModelFiles
from index.settings import EncoderSettings

_FATAL = 4
"""Severity from which ONNX Runtime writes to standard error; what fails is raised and named here."""


class OnnxEncoder(LocalEncoder):
    """Vectors by an exported model. Safe to use from several threads, which it does not hold up."""

    def __init__(
        self, settings: EncoderSettings, files: ModelFiles, tokenizer: Tokenizer, exported: bytes
    ) -> None:
        """Loads the exported model; its bytes must have been checked.

        Raises:
            EncoderError: It cannot be loaded, or files of the model beside it are unfit.
        """
        super().__init__(settings, files, tokenizer)
        self._session = _load(exported, files.name)

    def export(self) -> bytes | None:
        """None: it is one."""
        return None

    def answering(self, exported: bytes) -> "OnnxEncoder":
        """Another of the same model."""
        return OnnxEncoder(self._settings, self._files, self._tokenizer, exported)

    def _encode(self, texts: list[str]) -> Vectors:
        rows = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            # Alone: numbers of 8 bits are scaled by the greatest of what is read together, and a vector must hang
            # on its own text only. Together they would be no quicker.
            row[:] = self._run(np.array([self._pieces(text)], dtype=np.int32))
        return checked(rows, len(texts), self)

    def _pieces(self, text: str) -> list[int]:
        """Its word pieces; of too many the first ones, and the one that ends every text."""
        ids: list[int] = self._tokenizer.encode(text).ids
        return ids if len(ids) <= self.max_tokens else [*ids[: self.max_tokens - 1], ids[-1]]

    def _run(self, ids: NDArray[np.int32]) -> Vectors:
        (rows,) = self._session.run([VECTOR], {IDS: ids})
        return np.asarray(rows[0], dtype=np.float32)


def _load(exported: bytes, name: str) -> ort.InferenceSession:
    ort.disable_telemetry_events()
    ort.set_default_logger_severity(_FATAL)
    options = ort.SessionOptions()
    options.log_severity_level = _FATAL
    # People ask side by side: one thread each uses the cores better than all of them for one question.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    try:
        session = ort.InferenceSession(exported, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # the library raises a class of its own for each code, with no common base
        raise EncoderError(
            f"the exported model of '{name}' cannot be loaded ({type(error).__name__}); run 'make index'"
        ) from error
    # It keeps the model's 90 MB to begin again with other providers, of which there are none.
    session.disable_fallback()
    vars(session).pop("_model_bytes", None)
    return session
