"""`python -m assistant`: answers, the documents that can be asked, tools for programs, the language model."""

import argparse
import json
import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import Assistant, Question, answer_to_dict, answer_to_text, load_assistant
from assistant.generation.environment import environment_with_file, names_model
from assistant.generation.faults import MissingPackageError, SettingsError
from corpus import SourceError, read_plan
from corpus.library.faults import LibraryError, UnknownDocumentError
from corpus.library.ids import PLAN_ID
from corpus.terminal import as_typed, prepare_streams, run_command
from index import IndexFault
from index.progress import TerminalProgress
from index.settings import read_settings

if TYPE_CHECKING:
    from assistant.generation.settings import ModelSettings

NO_MCP = (
    "The package that the MCP server needs is missing, or is of another version. Install it with:\n"
    '.venv/bin/pip install "mcp>=2.3,<3"'
)


class BatchError(Exception):
    """A file of questions is not in the form it must have."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns 0, 1 for a named fault, 2 for wrong usage."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command == "ask":
        _check(parser, options)
    logging.basicConfig(format="%(message)s", level=logging.WARNING)
    prepare_streams()
    commands: dict[str, Callable[[], int]] = {
        "ask": partial(_run, options),
        "mcp": _serve,
        "model": _try_model,
        "documents": _list_documents,
    }
    return run_command(partial(_with_named_faults, commands[options.command]))


def _with_named_faults(command: Callable[[], int]) -> int:
    try:
        return command()
    except (BatchError, IndexFault, LibraryError, MissingPackageError, SettingsError, SourceError) as fault:
        print(f"{type(fault).__name__}: {fault}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m assistant", description="Ask the Plan.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("mcp", help="serve the Plan as tools to other assistants (MCP, over standard input)")
    commands.add_parser("model", help="try the language model of the settings, and say what is wrong")
    commands.add_parser("documents", help="list the documents that can be asked")
    ask = commands.add_parser("ask", help="answer a question")
    ask.add_argument("question", nargs="?", help="the question, in English, Russian or Kazakh")
    ask.add_argument(
        "--history", nargs="*", default=[], metavar="EARLIER", help="earlier questions, oldest first"
    )
    ask.add_argument(
        "--own-words", action="store_true", help="the Plan's own words only, whatever the settings say"
    )
    ask.add_argument(
        "--send-personal",
        action="store_true",
        help="send a question to the model that seems to hold personal data",
    )
    ask.add_argument(
        "--document", default=PLAN_ID, metavar="ID", help="a document of the library instead of the Plan"
    )
    ask.add_argument("--json", action="store_true", help="print the answer as JSON")
    ask.add_argument("--batch", type=Path, help="questions, one JSON object a line: id, question, history")
    ask.add_argument("--out", type=Path, help="where the answers go, one JSON object a line")
    return parser


def _check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if bool(options.question) == bool(options.batch):
        parser.error("give one question, or --batch with a file of them")
    if options.batch and not options.out:
        parser.error("--batch needs --out")


def _serve() -> int:
    """Serves tools; the index is loaded meanwhile, and progress goes to standard error."""
    try:
        from assistant.mcp_server import serve
    except ImportError as error:
        if not (error.name or "").startswith("mcp"):
            raise
        print(NO_MCP, file=sys.stderr)
        return 1
    serve(read_plan(), lambda: load_assistant(TerminalProgress()))
    return 0


def _read_settings() -> "ModelSettings | None":
    environment = environment_with_file()
    if not names_model(environment):
        return None
    from assistant.generation.settings import read_model_settings

    return read_model_settings(environment)


def _try_model() -> int:
    settings = _read_settings()
    if settings is None:
        print("No language model is used: PLAN_MODEL is not set. See .env.example.")
        return 0
    from assistant.generation.connection import check_connection

    told = check_connection(settings)
    print(told.sentence)
    return 0 if told.works else 1


def _list_documents() -> int:
    """Lists the Plan and the documents of the library; one without an index is told so."""
    from assistant.library.plan import PLAN_MANIFEST
    from assistant.library.ready import is_indexed
    from assistant.library.telling import tell_facts
    from corpus.library.store import Library

    folder = read_settings().folder
    for manifest in (PLAN_MANIFEST, *Library().manifests()):
        ready = manifest == PLAN_MANIFEST or is_indexed(folder, manifest.document_id)
        note = "" if ready else " - not searchable yet: run 'python -m index build'"
        facts = tell_facts(manifest, "en")
        print(
            f"{manifest.document_id}: {manifest.title(manifest.language)} ({facts}; {manifest.state}){note}"
        )
    return 0


def _run(options: argparse.Namespace) -> int:
    questions = list(_read_batch(options.batch)) if options.batch else []
    settings = None if options.own_words else _read_settings()
    if settings:
        print(f"Language model: {settings.model.name} at {settings.model.host}.", file=sys.stderr)
    assistant = load_assistant(TerminalProgress(), settings)
    if options.document not in {PLAN_ID, *(manifest.document_id for manifest in assistant.documents)}:
        from assistant.library.words import NO_DOCUMENT

        raise UnknownDocumentError(f"{NO_DOCUMENT['en']} 'python -m assistant documents' lists them.")
    if options.batch:
        chosen = [(name, replace(question, document=options.document)) for name, question in questions]
        _write_batch(assistant, chosen, options.out)
        return 0
    asked, *history = (as_typed(text) for text in (options.question, *options.history))
    question = Question(asked, tuple(history), send_personal=options.send_personal, document=options.document)
    answer = assistant.answer(question)
    if options.json:
        print(json.dumps(answer_to_dict(answer), ensure_ascii=False, indent=1))
    else:
        print(answer_to_text(answer))
    sys.stdout.flush()
    return 0


def _read_batch(path: Path) -> Iterator[tuple[str, Question]]:
    """The questions of a file.

    Raises:
        BatchError: The file cannot be read, or a line is not in its form.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BatchError(f"{path}: cannot be read ({error}); expected UTF-8 text") from error
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield _parse_line(line, f"{path}, line {number}")


def _parse_line(line: str, where: str) -> tuple[str, Question]:
    try:
        row: Any = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BatchError(f"{where}: not JSON ({error})") from error
    if not isinstance(row, dict) or not isinstance(row.get("question"), str):
        raise BatchError(f'{where}: expected {{"id", "question", "history": []}} with a text as question')
    history = row.get("history") or []
    if not isinstance(history, list) or not all(isinstance(earlier, str) for earlier in history):
        raise BatchError(f"{where}: history must be a list of texts")
    name = str(row.get("id", where)).encode("utf-8", "replace").decode("utf-8")
    return name, Question(row["question"], tuple(history))


def _write_batch(assistant: Assistant, questions: list[tuple[str, Question]], out: Path) -> None:
    try:
        with out.open("w", encoding="utf-8") as file:
            for question_id, question in questions:
                row = answer_to_dict(assistant.answer(question), question_id)
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
    except OSError as error:
        raise BatchError(f"{out}: cannot be written ({error.strerror})") from error


if __name__ == "__main__":
    sys.exit(main())
