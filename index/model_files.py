"""A model's files on this machine: found without importing them, checked before they are read."""

import hashlib
import importlib.util
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from index.faults import EncoderError
from index.files import sha256_of
from index.settings import EncoderSettings

WEIGHTS = "model.safetensors"
_TRUSTED = "sentence_transformers."
"""Parts of a model may name only classes of this library; anything else would be foreign code."""
_PROSE = frozenset({".md", ".pyc"})
"""Endings of files that cannot change a vector."""


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """A model all of whose files are checked but the weights, which an answer does not read."""

    folder: Path
    """Absolute, so that no library takes it for a name to be looked up elsewhere."""
    name: str
    fingerprint: str
    """Of all its files; hexadecimal."""
    weights: str
    """What the sha256 of its weights must be."""

    def check_weights(self) -> None:
        """Does nothing where the weights are what they should be; to be called before they are read.

        Raises:
            EncoderError: They have been altered, or cannot be read.
        """
        try:
            found = sha256_of(self.folder / WEIGHTS)
        except OSError as error:
            raise EncoderError(f"model '{self.name}' cannot be read: {error.strerror or error}") from error
        if found != self.weights:
            raise EncoderError(
                f"model '{self.name}': sha256 of '{WEIGHTS}' begins {found[:12]}; expected {self.weights[:12]}. "
                "The file has been altered: install the model again"
            )


def find_model(settings: EncoderSettings) -> ModelFiles:
    """The model that the settings name, checked but for its weights where their hash is pinned.

    Raises:
        EncoderError: It is not there, or is of a form that can carry code.
    """
    folder = _find_folder(settings.model)
    try:
        return _check(folder, settings)
    except OSError as error:
        raise EncoderError(f"model '{settings.model}' cannot be read: {error.strerror or error}") from error


def _find_folder(model: str) -> Path:
    path = Path(model)
    if path.is_absolute():
        if not path.is_dir():
            raise EncoderError(f"no model folder at '{model}'. Correct PLAN_ENCODER, or unset it")
        return path.resolve()
    package = model.replace("-", "_")
    found = importlib.util.find_spec(package) if package.isidentifier() else None
    homes = found.submodule_search_locations if found else None
    if not homes:
        raise EncoderError(
            f"no installed package '{model}' with a model; expected an installed package or the absolute "
            "path of a folder. Run 'make install', or correct PLAN_ENCODER"
        )
    folders = sorted({config.parent for home in homes for config in Path(home).glob("**/modules.json")})
    if len(folders) != 1:
        raise EncoderError(
            f"package '{model}' holds {len(folders)} models; expected 1. Give the folder's path"
        )
    return folders[0].resolve()


def _check(folder: Path, settings: EncoderSettings) -> ModelFiles:
    for name in ("modules.json", "config.json", "tokenizer.json", WEIGHTS):
        if not (folder / name).is_file():
            raise EncoderError(
                f"model '{settings.model}' has no '{name}' in '{folder}'; only complete models with "
                "safetensors weights are loaded. Install the model again, or choose another"
            )
    _refuse_foreign_code(folder, settings.model)
    weights = settings.sha256.lower() if settings.sha256 else sha256_of(folder / WEIGHTS)
    digests = {**dict(_digests(folder)), WEIGHTS: weights}
    listing = "\n".join(f"{digest} {name}" for name, digest in sorted(digests.items()))
    fingerprint = hashlib.sha256(listing.encode()).hexdigest()
    return ModelFiles(folder, _name(folder, settings), fingerprint, weights)


def _refuse_foreign_code(folder: Path, model: str) -> None:
    try:
        parts = json.loads((folder / "modules.json").read_bytes())
        classes = [str(part["type"]) for part in parts]
    except (ValueError, TypeError, KeyError) as error:
        raise EncoderError(
            f"model '{model}': 'modules.json' is not the list of parts it should be"
        ) from error
    foreign = [name for name in classes if not name.startswith(_TRUSTED)]
    if foreign:
        raise EncoderError(f"model '{model}' wants to run code of its own ({foreign[0]!r}); choose another")


def _digests(folder: Path) -> Iterator[tuple[str, str]]:
    """Of every file but the weights, by its path."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix not in _PROSE and path != folder / WEIGHTS:
            yield path.relative_to(folder).as_posix(), sha256_of(path)


def _name(folder: Path, settings: EncoderSettings) -> str:
    """The model's own name where the folder's says nothing."""
    if settings == EncoderSettings():
        return "all-MiniLM-L6-v2"
    return folder.name if folder.name != "model" else settings.model
