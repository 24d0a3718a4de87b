"""What an index was made from and what it consists of."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from index.faults import DamagedIndexError, ForeignIndexError, StaleIndexError

FORMAT = 6
"""Layout of the folder, settings of Chroma and form of the exported model; raised whenever one changes."""
_SHOWN = 12
"""Characters of a hash in a message."""


@dataclass(frozen=True, slots=True)
class Origin:
    """All that decides an index's content: equal origins, equal answers."""

    format: int
    plan: str
    """sha256 of the Plan's text."""
    passages: str
    """sha256 of `passages.jsonl`; differs as soon as code cuts the Plan in another way."""
    questions: str
    """sha256 of what the adapter learns from, and of the questions outside the Plan."""
    encoder: str
    """Name, for people."""
    encoder_fingerprint: str
    dimension: int
    chroma: str
    """Version of the library that wrote the vectors."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The list of an index's files, with what they were made from."""

    origin: Origin
    count: int
    """Passages."""
    files: Mapping[str, str]
    """sha256 of every file but the manifest, by path inside the index."""
    key: str = ""
    """Of all that the content was made from: where it is the same, the content need not be made to be known."""

    def to_bytes(self) -> bytes:
        """As JSON, the same for equal manifests."""
        content = {
            "origin": asdict(self.origin),
            "count": self.count,
            "files": dict(self.files),
            "key": self.key,
        }
        return (json.dumps(content, indent=1, sort_keys=True) + "\n").encode()


def parse_manifest(content: bytes, where: str) -> Manifest:
    """The manifest, validated.

    Raises:
        ForeignIndexError: A newer program made it.
        DamagedIndexError: It is no manifest.
    """
    try:
        raw = json.loads(content)
        _refuse_newer(raw["origin"]["format"], where)
        origin = Origin(**{field.name: raw["origin"][field.name] for field in fields(Origin)})
        count, files, key = raw["count"], raw["files"], raw["key"]
        sound = (
            isinstance(count, int)
            and isinstance(key, str)
            and all(isinstance(digest, str) for digest in files.values())
        )
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise DamagedIndexError(f"manifest of index '{where}' cannot be read. Run 'make index'") from error
    if not sound:
        raise DamagedIndexError(f"manifest of index '{where}' holds no counts and hashes. Run 'make index'")
    return Manifest(origin, count, files, key)


def _refuse_newer(found: int, where: str) -> None:
    if found > FORMAT:
        raise ForeignIndexError(
            f"index '{where}' has format {found}; this program knows {FORMAT}. Update the program, "
            "or run 'make index'"
        )


def digest_of(content: bytes) -> str:
    """sha256, hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def check_origin(found: Origin, wanted: Origin, where: str) -> None:
    """Does nothing where the index was made from what is at hand.

    Raises:
        StaleIndexError: The Plan, the way it is cut, the format or Chroma has changed since.
        ForeignIndexError: Another encoder made the vectors.
    """
    for name, what in (
        ("format", "format"),
        ("plan", "plan"),
        ("passages", "passages"),
        ("questions", "questions"),
        ("chroma", "Chroma"),
    ):
        old, new = getattr(found, name), getattr(wanted, name)
        if old != new:
            raise StaleIndexError(
                f"index '{where}' was built from {what} {_short(old)}; now it is {_short(new)}. "
                "Run 'make index'"
            )
    for name in ("encoder", "encoder_fingerprint", "dimension"):
        old, new = getattr(found, name), getattr(wanted, name)
        if old != new:
            raise ForeignIndexError(
                f"index '{where}' was built with encoder '{found.encoder}' ({name} {_short(old)}); "
                f"the encoder is now '{wanted.encoder}' ({_short(new)}). Run 'make index'"
            )


def _short(value: object) -> str:
    return str(value)[:_SHOWN]
