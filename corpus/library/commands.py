"""`python -m corpus add MANIFEST FILE`, `... list` and `... remove ID`, as lines to print."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from corpus.library.manifest import DocumentManifest
from corpus.library.store import Library

LIBRARY_COMMANDS = frozenset({"add", "list", "remove"})
NEXT_STEP = "Run 'python -m index build' to make it searchable."


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declares the commands of the library."""
    add = commands.add_parser("add", help="add a document to the library, beside the Plan")
    add.add_argument(
        "manifest", type=Path, metavar="MANIFEST", help="what the document is, in TOML (docs/library.md)"
    )
    add.add_argument("file", type=Path, metavar="FILE", help="its text: UTF-8 .txt, or .pdf")
    commands.add_parser("list", help="list the documents of the library")
    remove = commands.add_parser("remove", help="take a document out of the library")
    remove.add_argument("document", metavar="ID")


def run_library(options: argparse.Namespace) -> Iterator[str]:
    """Runs one of the commands; yields what it tells.

    Raises:
        LibraryError: It cannot be done; the message is one plain sentence.
    """
    library = Library()
    if options.command == "add":
        manifest = library.add(options.manifest, options.file)
        document = library.read(manifest.document_id)
        yield f"Added {_told(manifest)}: {len(document.units)} passages that can be cited. {NEXT_STEP}"
    elif options.command == "remove":
        library.remove(options.document)
        yield f"Removed {options.document}."
    else:
        manifests = library.manifests()
        yield from (_told(manifest) for manifest in manifests)
        if not manifests:
            yield "The library holds no document beside the Plan."


def _told(manifest: DocumentManifest) -> str:
    period = f", for {manifest.period}" if manifest.period else ""
    return (
        f"{manifest.document_id}: {manifest.title(manifest.language)} ({manifest.kind}, {manifest.issuer}, "
        f"{manifest.date}{period}, text in {manifest.language}; {manifest.state} as stated on {manifest.stated_on})"
    )
