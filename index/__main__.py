"""`python -m index`: build, search, check, publish, withdraw."""

import argparse
import json
import logging
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

from corpus import Plan, SourceError, read_plan
from corpus.library.faults import LibraryError
from corpus.terminal import as_typed, prepare_streams, run_command
from index import Hit, IndexFault, Retriever, build_index, open_retriever
from index.library.building import build_documents
from index.progress import TerminalProgress
from index.publishing import check_index, publish_index, withdraw_index

SHOWN_CHARACTERS = 160
"""Of a passage under its hit: two lines of a terminal."""
_RAW = {"text": "cosine", "questions": "cosine", "words": "BM25"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command; returns 0, 1 for a named fault, 130 where it was interrupted."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(format="%(message)s", level=logging.WARNING)
    prepare_streams()
    return run_command(partial(_with_named_faults, options))


def _with_named_faults(options: argparse.Namespace) -> int:
    try:
        return _run(options)
    except (IndexFault, LibraryError, SourceError) as fault:
        print(f"{type(fault).__name__}: {fault}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted; a former index stays in use. Run the command again to go on.", file=sys.stderr)
        return 130


def _run(options: argparse.Namespace) -> int:
    if options.command == "withdraw":
        return _withdraw(options.name)
    plan = read_plan()
    if options.command == "check":
        told = check_index(plan, folder=options.folder, model=options.model, progress=TerminalProgress())
        for line in told:
            print(line)
        return 0
    if options.command == "publish":
        for line in publish_index(plan, folder=options.folder, progress=TerminalProgress()):
            print(line)
        return 0
    if options.command == "build":
        version = build_index(plan, folder=options.folder, progress=TerminalProgress(), force=options.force)
        print(f"The index is ready in {version}")
        for built in build_documents(folder=options.folder, progress=TerminalProgress(), force=options.force):
            print(f"The index of {built.parent.name} is ready in {built}")
        return 0
    retriever = open_retriever(plan, folder=options.folder, progress=TerminalProgress())
    hits = retriever.search(as_typed(options.query), k=options.k)
    for line in _as_json(hits) if options.json else _as_text(hits, plan, retriever):
        print(line)
    sys.stdout.flush()
    return 0


def _withdraw(name: str) -> int:
    withdraw_index(name)
    print(f"'{name}' is gone from the server.")
    return 0


def _as_json(hits: Sequence[Hit]) -> Iterator[str]:
    yield json.dumps([asdict(hit) for hit in hits], indent=1)


def _as_text(hits: Sequence[Hit], plan: Plan, retriever: Retriever) -> Iterator[str]:
    """Each hit with the arithmetic of its score."""
    if not hits:
        yield "Nothing found: the query holds no word to search for."
    for rank, hit in enumerate(hits, start=1):
        unit = plan.unit(hit.unit_id)
        yield f"{rank:2}. {hit.unit_id}  {hit.score:.4f}  {plan.chapter(unit.chapter).title}, p. {unit.page}"
        for part in hit.parts:
            place = f"rank {part.rank}" if part.rank else "not found"
            yield (
                f"      {part.name:9} {place:10} {_RAW[part.name]:6} {part.raw:8.4f} -> "
                f"{part.scaled:.4f} x {part.weight:.2f} = {part.weighted:.4f}"
            )
        text = " ".join(retriever.passage(hit).text.split())
        yield f"      {text[:SHOWN_CHARACTERS]}{'…' if len(text) > SHOWN_CHARACTERS else ''}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m index", description="The search index of the Plan.")
    commands = parser.add_subparsers(dest="command", required=True)
    build = commands.add_parser("build", help="build the index where there is no good one")
    build.add_argument("--force", action="store_true", help="build it even so")
    search = commands.add_parser("search", help="print the units found, with their scores")
    search.add_argument("query")
    search.add_argument("-k", type=_positive, default=10, help="how many units (10)")
    search.add_argument("--json", action="store_true", help="as JSON")
    check = commands.add_parser("check", help="try every file and every passage of the index, in Chroma too")
    check.add_argument(
        "--model", action="store_true", help="and every vector against the model's own (minutes)"
    )
    publish = commands.add_parser("publish", help="put the index on the Chroma server of PLAN_CHROMA_URL")
    withdraw = commands.add_parser("withdraw", help="remove a version from that server")
    withdraw.add_argument("name", help="as publish prints it: plan-1f3a90c2b4d5")
    for command in (build, search, check, publish):
        command.add_argument("--folder", type=Path, help="where the index lives (.index)")
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


if __name__ == "__main__":
    sys.exit(main())
