"""`python -m corpus units|actions|check`, and `add|list|remove` for documents beside the Plan."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from corpus import SourceError, read_plan
from corpus.cards import CardError, read_cards
from corpus.cards_check import check_cards
from corpus.check import check_plan
from corpus.contacts import ContactsError, check_contacts, read_contacts
from corpus.editorial import EditorialError, read_editorial
from corpus.editorial_check import check_editorial
from corpus.export import action_to_dict, unit_to_dict
from corpus.glossary import check_glossary, read_glossary
from corpus.library.commands import LIBRARY_COMMANDS, add_commands, run_library
from corpus.library.faults import LibraryError
from corpus.model import Plan
from corpus.outside import check_outside, read_outside
from corpus.source import read_source
from corpus.terminal import prepare_streams, run_command


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Returns:
        0; 1 where the source or the parse is at fault; 2 where a document of the library is.
    """
    parser = argparse.ArgumentParser(prog="python -m corpus", description="The Plan as data.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, words in (("units", "every citable unit"), ("actions", "the 218 measures")):
        command = commands.add_parser(name, help=f"print {words}")
        command.add_argument("--json", action="store_true", help="as JSON")
        command.add_argument("--source", type=Path, help="another copy of the Plan's text")
    check = commands.add_parser(
        "check", help="prove that the parse is the whole source and the editorial layer fits it"
    )
    check.add_argument("--source", type=Path, help="another copy of the Plan's text")
    add_commands(commands)
    options = parser.parse_args(arguments)
    prepare_streams()
    run = _run_library if options.command in LIBRARY_COMMANDS else _run
    return run_command(lambda: run(options))


def _run_library(options: argparse.Namespace) -> int:
    try:
        for line in run_library(options):
            print(line)
    except LibraryError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 2
    return 0


def _run(options: argparse.Namespace) -> int:
    try:
        plan = read_plan(options.source)
        if options.command == "check":
            return _check(plan, options.source)
    except (CardError, ContactsError, EditorialError, SourceError) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    _print(plan, options.command, as_json=options.json)
    return 0


def _check(plan: Plan, path: Path | None) -> int:
    faults = (
        *check_plan(plan, read_source(path)),
        *check_editorial(plan),
        *check_outside(read_outside(), read_editorial(plan)),
        *check_glossary(plan, read_glossary()),
        *check_cards(plan, read_cards()),
        *check_contacts(read_contacts()),
    )
    for fault in faults:
        print(fault, file=sys.stderr)
    units = sum(1 for _ in plan.units)
    verdict = f"{len(faults)} faults" if faults else "no fault"
    print(f"{units} units, {len(plan.actions)} measures, {len(plan.repairs)} repairs: {verdict}")
    return 1 if faults else 0


def _print(plan: Plan, command: str, *, as_json: bool) -> None:
    units = plan.actions if command == "actions" else tuple(plan.units)
    if as_json:
        make = action_to_dict if command == "actions" else unit_to_dict
        json.dump([make(plan, unit) for unit in units], sys.stdout, ensure_ascii=False, indent=1)
        print()
        return
    for unit in units:
        page = f"p. {unit.page}" if unit.page else "page unknown"
        print(f"{unit.unit_id}  ({page}, lines {unit.source_lines[0]}-{unit.source_lines[1]})")
        print(unit.text, end="\n\n")


if __name__ == "__main__":
    sys.exit(main())
