"""The content of an index without making it anew: taken from the index itself, where nothing it rests on has changed."""

import hashlib
import json
import os
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from corpus import read_plan
from corpus.editorial import read_editorial
from corpus.glossary import read_glossary
from corpus.model import Plan
from corpus.outside import read_outside
from index.ahead import ReadAhead, read_file
from index.checks import read_checked
from index.content import Content
from index.encoder import Encoder
from index.faults import IndexFault
from index.installed import version_of
from index.layout import LEXICON, MANIFEST, NAMES, PASSAGES, read_pointer
from index.lexicon import Lexicon, read_lexicon
from index.manifest import parse_manifest
from index.passage_list import PassageList
from index.types import Passage

_PACKAGES = str(Path(__file__).resolve().parent.parent)
_LIBRARIES = ("chromadb", "pystemmer", "tokenizers")
"""Beside our own code, what decides where the Plan is cut and what a word's stem is."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a version says of itself, its hashes checked."""

    content: Content
    """Without what only a build needs."""
    lexicon: Lexicon


def key_of(plan: Plan, encoder: Encoder) -> str:
    """Of all that an index rests on: texts, code, libraries, encoder; empty for another plan than the project's own.

    It differs more often than the content does, never less: whatever it does not vouch for is made anew.
    """
    if plan is not read_plan():
        return ""
    told = (encoder.fingerprint, encoder.dimension, encoder.max_tokens, sorted(encoder.languages))
    return hashlib.sha256(f"{_sources()} {told}".encode()).hexdigest()


@lru_cache(maxsize=1)
def _sources() -> str:
    found = hashlib.sha256(unicodedata.unidata_version.encode())
    for name in _LIBRARIES:
        found.update(f"{name} {version_of(name)}\n".encode())
    for path in sorted(_files()):
        found.update(f"{path.removeprefix(_PACKAGES)}\n".encode())
        with open(path, "rb") as file:  # noqa: PTH123  two hundred files: as objects they take a start ten milliseconds
            found.update(hashlib.sha256(file.read()).digest())
    return found.hexdigest()


def _files() -> Iterator[str]:
    """Code of both packages but for their libraries of other documents, and the texts of the Plan's own data."""
    for folder in ("corpus", "index"):
        with os.scandir(f"{_PACKAGES}/{folder}") as entries:
            yield from (entry.path for entry in entries if entry.name.endswith(".py"))
    for folder, _, names in os.walk(f"{_PACKAGES}/corpus/data"):
        yield from (f"{folder}/{name}" for name in names)


def read_kept(folder: Path, plan: Plan, encoder: Encoder, ahead: ReadAhead | None = None) -> Kept | None:
    """What the index in use says of itself; None where it must be asked anew, whatever the reason.

    A fault is not told here: whoever makes the content anew and opens the index will find it, and name it.
    """
    try:
        return _read_kept(folder, key_of(plan, encoder), ahead)
    except (IndexFault, OSError, ValueError, KeyError, TypeError):
        return None


def _read_kept(folder: Path, key: str, ahead: ReadAhead | None) -> Kept | None:
    pointer = read_pointer(folder)
    home = folder / pointer.version
    manifest = parse_manifest(read_checked(home / MANIFEST, pointer.manifest_digest), str(home))
    if not key or manifest.key != key:
        return None
    names, listing, lexicon = (
        read_file(home, name, manifest.files[name], ahead) for name in (NAMES, PASSAGES, LEXICON)
    )
    content = Content(
        PassageList.read(names, partial(_passages, listing)),
        listing,
        (),
        read_outside(),
        read_glossary(),
        manifest.origin,
        read_editorial(read_plan()),
        key,
    )
    return Kept(content, read_lexicon(lexicon))


def _passages(listing: bytes) -> Iterator[Passage]:
    found = json.loads(f"[{','.join(listing.decode().splitlines())}]")  # at one stroke: a third of the time
    return (Passage(**fields) for fields in found)
