"""The library on disk: one read-only folder for each document, and one file that lists those in use.

.documents/
    SHELF               id, folder and hash of the record of each document, a line each
    LOCK                held while a document is added or removed
    d-1f3a90c2b4d5/     record.json, manifest.toml, source.txt or source.pdf, text.txt
"""

import hashlib
import json
import re
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.library.faults import DocumentFileError, LibraryStorageError, UnknownDocumentError
from corpus.library.files import READ_ONLY, locked, storage_faults
from corpus.library.home import SHELF, library_folder
from corpus.library.manifest import DocumentManifest, parse_manifest, read_manifest
from corpus.synced import sync_path, write_synced

if TYPE_CHECKING:
    from corpus.library.model import LibraryDocument

FORMAT = 1
LOCK, RECORD, MANIFEST, TEXT = "LOCK", "record.json", "manifest.toml", "text.txt"
DOCUMENT_PREFIX, BUILD_PREFIX = "d-", "build-"
_ENTRY = re.compile(r"([a-z0-9][a-z0-9-]{1,39}) (d-[0-9a-f]{12}) ([0-9a-f]{64})")
_REMEDY = "remove the document and add it again"


@dataclass(frozen=True, slots=True)
class Entry:
    """A document that is in use."""

    document_id: str
    folder: str
    digest: str
    """sha256 of its record, hexadecimal: of its manifest, its source and its text together."""


class Library:
    """The documents of one folder. Reading changes nothing; whatever interrupts a change leaves it undone."""

    def __init__(self, folder: Path | None = None) -> None:
        """Takes the folder; by default as the environment says. It need not be there."""
        self.folder = folder or library_folder()

    def entries(self) -> tuple[Entry, ...]:
        """The documents in use, by id.

        Raises:
            LibraryStorageError: The list cannot be read, or is not in the form this program writes.
        """
        with storage_faults(self.folder):
            try:
                lines = (self.folder / SHELF).read_text(encoding="utf-8").splitlines()
            except FileNotFoundError:
                return ()
            except UnicodeDecodeError as error:
                raise LibraryStorageError(
                    f"'{self.folder / SHELF}' is no list of documents; restore it"
                ) from error
        return tuple(self._entry(line, number) for number, line in enumerate(lines, 1))

    def _entry(self, line: str, number: int) -> Entry:
        form = _ENTRY.fullmatch(line)
        if form is None:
            raise LibraryStorageError(
                f"'{self.folder / SHELF}', line {number}: names no document; restore the file"
            )
        return Entry(form[1], form[2], form[3])

    def manifests(self) -> tuple[DocumentManifest, ...]:
        """What is stated of each document, by id.

        Raises:
            LibraryStorageError: A document was changed by hand, or cannot be read.
        """
        return tuple(self._manifest(entry, self._record(entry)) for entry in self.entries())

    def entry(self, document_id: str) -> Entry:
        """The entry of a document.

        Raises:
            UnknownDocumentError: There is none of that id.
        """
        found = next((entry for entry in self.entries() if entry.document_id == document_id), None)
        if found is None:
            raise UnknownDocumentError(
                "the library holds no document of this id; 'python -m corpus list' lists them"
            )
        return found

    def read(self, document_id: str) -> "LibraryDocument":
        """A document, its hashes checked, parsed.

        Raises:
            UnknownDocumentError: There is none of that id.
            LibraryStorageError: It was changed by hand, or cannot be read.
        """
        from corpus.library.model import make_document  # a list of documents needs no parser
        from corpus.library.parse import parse_text

        entry = self.entry(document_id)
        record = self._record(entry)
        manifest = self._manifest(entry, record)
        source, text = record["source"], self._checked(entry, TEXT, record["text"])
        self._checked(entry, source["name"], source["sha256"])
        paged = source["name"].endswith(".pdf")
        return make_document(manifest, source["sha256"], parse_text(text.decode("utf-8"), paged=paged))

    def add(self, manifest_path: Path, path: Path) -> DocumentManifest:
        """Takes a document in; one of the same id is replaced.

        Raises:
            ManifestError: The manifest is not in its form.
            DocumentFileError: The file holds no text that can be read, or is another than the manifest states.
            LibraryStorageError: The folder cannot be written.
        """
        from corpus.library.extract import ending_of, extract, read_file
        from corpus.library.parse import parse_text

        manifest = read_manifest(manifest_path)
        ending, source = ending_of(path), read_file(path)
        found = hashlib.sha256(source).hexdigest()
        if manifest.sha256 and manifest.sha256 != found:
            raise DocumentFileError(
                f"{path.name}: has sha256 {found[:12]}…, the manifest states {manifest.sha256[:12]}…; give that file"
            )
        text = extract(source, ending, path.name)
        if not parse_text(text).units:
            raise DocumentFileError(f"{path.name}: holds no paragraph; give the text of a document")
        files = {MANIFEST: manifest_path.read_bytes(), f"source{ending}": source, TEXT: text.encode("utf-8")}
        self._publish(manifest.document_id, files)
        return manifest

    def remove(self, document_id: str) -> None:
        """Takes a document out; its folder is deleted.

        Raises:
            UnknownDocumentError: There is none of that id.
            LibraryStorageError: The folder cannot be written.
        """
        self.entry(document_id)
        with storage_faults(self.folder), locked(self.folder / LOCK):
            self._write_shelf([entry for entry in self.entries() if entry.document_id != document_id])

    def _publish(self, document_id: str, files: Mapping[str, bytes]) -> None:
        """Writes a folder aside and only then names it in the list."""
        with storage_faults(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            with locked(self.folder / LOCK):
                work = self.folder / f"{BUILD_PREFIX}{secrets.token_hex(6)}"
                try:
                    entry = self._write_folder(work, document_id, files)
                finally:
                    shutil.rmtree(work, ignore_errors=True)
                others = [other for other in self.entries() if other.document_id != document_id]
                self._write_shelf(sorted([*others, entry], key=lambda one: one.document_id))

    def _write_folder(self, work: Path, document_id: str, files: Mapping[str, bytes]) -> Entry:
        work.mkdir()
        source = next(name for name in files if name.startswith("source."))
        digests = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
        record = {
            "format": FORMAT,
            "manifest": digests[MANIFEST],
            "source": {"name": source, "sha256": digests[source], "bytes": len(files[source])},
            "text": digests[TEXT],
        }
        content = (json.dumps(record, indent=1, sort_keys=True) + "\n").encode()
        for name, data in {**files, RECORD: content}.items():
            write_synced(work / name, data)
            (work / name).chmod(READ_ONLY)
        sync_path(work)
        digest = hashlib.sha256(content).hexdigest()
        entry = Entry(document_id, f"{DOCUMENT_PREFIX}{digest[:12]}", digest)
        target = self.folder / entry.folder
        if not self._is_sound(entry, digests):
            shutil.rmtree(target, ignore_errors=True)  # what a crash or a hand has left of it
            work.rename(target)
        return entry

    def _is_sound(self, entry: Entry, digests: Mapping[str, str]) -> bool:
        """Whether the folder of an entry is there already, to the letter."""
        try:
            for name, digest in {**digests, RECORD: entry.digest}.items():
                self._checked(entry, name, digest)
        except LibraryStorageError:
            return False
        return True

    def _write_shelf(self, entries: list[Entry]) -> None:
        """Puts a list to use, in one step that happens or does not; then drops what it no longer names."""
        lines = "".join(f"{entry.document_id} {entry.folder} {entry.digest}\n" for entry in entries)
        aside = self.folder / f"{BUILD_PREFIX}shelf"
        write_synced(aside, lines.encode())
        aside.replace(self.folder / SHELF)
        sync_path(self.folder)
        named = {entry.folder for entry in entries}
        for prefix in (DOCUMENT_PREFIX, BUILD_PREFIX):
            for path in self.folder.glob(f"{prefix}*"):
                if path.name not in named and path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path, ignore_errors=True)

    def _record(self, entry: Entry) -> dict[str, Any]:
        record: dict[str, Any] = json.loads(self._checked(entry, RECORD, entry.digest))
        if record.get("format") != FORMAT:
            raise LibraryStorageError(
                f"document '{entry.document_id}' has format {record.get('format')}; this program knows {FORMAT}. "
                "Update the program"
            )
        return record

    def _manifest(self, entry: Entry, record: Mapping[str, Any]) -> DocumentManifest:
        return parse_manifest(self._checked(entry, MANIFEST, record["manifest"]), MANIFEST)

    def _checked(self, entry: Entry, name: str, digest: str) -> bytes:
        with storage_faults(self.folder):
            try:
                content = (self.folder / entry.folder / name).read_bytes()
            except FileNotFoundError as error:
                raise LibraryStorageError(
                    f"document '{entry.document_id}': '{name}' is missing; {_REMEDY}"
                ) from error
        if hashlib.sha256(content).hexdigest() != digest:
            raise LibraryStorageError(f"document '{entry.document_id}': '{name}' was changed; {_REMEDY}")
        return content
