"""What the index of one document is made of, on the disk and by name.

.index/documents/northland-2015/
    CURRENT             version in use, and the hash of its manifest
    LOCK                held while it is built
    v-1f3a90c2b4d5/     manifest.json, passages.jsonl, vectors.npy
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from corpus.library.model import LibraryDocument
from index.encoder import Encoder
from index.faults import DamagedIndexError, StaleIndexError
from index.library.passages import make_document_passages
from index.manifest import digest_of
from index.passages import PASSAGE_TOKENS
from index.types import Passage

FORMAT = 2
REMEDY = "Run 'python -m index build'"


@dataclass(frozen=True, slots=True)
class DocumentOrigin:
    """All that decides the content of a document's index: equal origins, equal answers."""

    format: int
    document: str
    """sha256 of the file as it was added."""
    passages: str
    """sha256 of `passages.jsonl`; differs as soon as code cuts the document in another way."""
    encoder: str
    encoder_fingerprint: str
    dimension: int


@dataclass(frozen=True, slots=True)
class DocumentContent:
    """The passages of a document for one encoder, and what identifies them."""

    document: LibraryDocument
    passages: tuple[Passage, ...]
    listing: bytes
    """The passages as `passages.jsonl`."""
    origin: DocumentOrigin


@dataclass(frozen=True, slots=True)
class DocumentIndexManifest:
    """The list of a version's files, with what they were made from."""

    origin: DocumentOrigin
    files: Mapping[str, str]
    """sha256 by name, of every file but the manifest."""

    def to_bytes(self) -> bytes:
        """As JSON, the same for equal manifests."""
        content = {"origin": asdict(self.origin), "files": dict(self.files)}
        return (json.dumps(content, indent=1, sort_keys=True) + "\n").encode()


def make_document_content(document: LibraryDocument, encoder: Encoder) -> DocumentContent:
    """What the index of that document must hold for that encoder."""
    limit = min(PASSAGE_TOKENS, encoder.max_tokens)
    passages = make_document_passages(document, encoder.count_tokens, limit=limit)
    listing = "".join(json.dumps(asdict(passage), ensure_ascii=False) + "\n" for passage in passages).encode()
    origin = DocumentOrigin(
        format=FORMAT,
        document=document.sha256,
        passages=digest_of(listing),
        encoder=encoder.name,
        encoder_fingerprint=encoder.fingerprint,
        dimension=encoder.dimension,
    )
    return DocumentContent(document, passages, listing, origin)


def parse_document_manifest(content: bytes, where: Path) -> DocumentIndexManifest:
    """The manifest of a version, validated.

    Raises:
        DamagedIndexError: It is none.
    """
    try:
        raw = json.loads(content)
        origin = DocumentOrigin(**{field.name: raw["origin"][field.name] for field in fields(DocumentOrigin)})
        files = {str(name): str(digest) for name, digest in raw["files"].items()}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise DamagedIndexError(f"manifest of index '{where}' cannot be read. {REMEDY}") from error
    return DocumentIndexManifest(origin, files)


def check_document_origin(found: DocumentOrigin, wanted: DocumentOrigin, where: Path) -> None:
    """Does nothing where the index was made from what is at hand.

    Raises:
        StaleIndexError: The document, the way it is cut, the format or the encoder has changed since.
    """
    for field in fields(DocumentOrigin):
        if getattr(found, field.name) != getattr(wanted, field.name):
            raise StaleIndexError(f"index '{where}' was built from another {field.name}. {REMEDY}")
