"""What is loaded on the way to an answer: heavy libraries are for building an index, for files, for a model."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from index import Retriever

ROOT = Path(__file__).resolve().parent.parent
QUESTION = "What rights do I have when I am arrested?"
NEVER = frozenset(
    """
    chromadb docx langchain langchain_chroma langchain_core langchain_openai langsmith lxml mcp onnx openai
    openpyxl pypdfium2 reportlab scipy sentence_transformers sklearn sympy tiktoken torch
    transformers
    """.split()
)
"""What neither the command line nor the page may load before it has answered."""
OURS = frozenset({"assistant", "corpus", "index", "ui"})
ON_COMMAND_LINE = frozenset(
    {"Stemmer", "cython_runtime", "numpy", "onnxruntime", "safetensors", "tokenizers"}
)
"""Everything else that an answer on the command line loads: five packages, and what Cython gives the stemmer."""
BUT_NOT_ON_COMMAND_LINE = frozenset(
    {"fastapi", "gradio", "httpx", "httpx2", "pydantic", "starlette", "uvicorn"}
)

ASK = """
import contextlib, io, sys
from assistant.__main__ import main
with contextlib.redirect_stdout(io.StringIO()) as told:
    code = main(["ask", sys.argv[1]])
assert code == 0 and "Criminal procedure legislation" in told.getvalue(), told.getvalue()
"""
SERVE = """
import json, os, sys, threading, time, urllib.request
from ui.cli import main

def ask():
    body = json.dumps({"question": sys.argv[1]}).encode()
    request = urllib.request.Request(f"http://127.0.0.1:{sys.argv[2]}/api/ask", body, {"content-type": "application/json"})
    while True:
        try:
            with urllib.request.urlopen(request, timeout=60) as reply:
                assert b"Criminal procedure legislation" in reply.read()
                break
        except OSError:
            time.sleep(0.2)
    tell()
    os._exit(0)

threading.Thread(target=ask, daemon=True).start()
"""
TELL = """
def tell():
    import json, sys
    loaded = {name.partition(".")[0] for name in sys.modules} - set(sys.stdlib_module_names)
    sys.__stdout__.write("LOADED " + json.dumps(sorted(name for name in loaded if not name.startswith("_"))) + "\\n")
    sys.__stdout__.flush()
"""
START = 'main(["--no-browser", "--port", sys.argv[2]])'


def loaded_by(script: str, folder: Path, *arguments: str) -> frozenset[str]:
    """The top-level packages that a fresh process has loaded when it has answered, the standard library left out."""
    done = subprocess.run(
        [sys.executable, "-c", TELL + script, QUESTION, *arguments],
        cwd=ROOT,
        env={**os.environ, "PLAN_INDEX_DIR": str(folder)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    told = [line for line in done.stdout.splitlines() if line.startswith("LOADED ")]
    assert told, done.stderr[-2000:]
    return frozenset(json.loads(told[0].removeprefix("LOADED "))) - OURS


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@pytest.fixture(scope="module")
def on_command_line(retriever: Retriever, real_index: Path) -> frozenset[str]:
    return loaded_by(f"{ASK}\ntell()", real_index)


@pytest.fixture(scope="module")
def by_page(retriever: Retriever, real_index: Path) -> frozenset[str]:
    return loaded_by(f"{SERVE}\n{START}", real_index, str(free_port()))


def test_an_answer_on_the_command_line_loads_five_packages(on_command_line: frozenset[str]) -> None:
    assert on_command_line == ON_COMMAND_LINE


def test_an_answer_on_the_command_line_loads_nothing_of_the_page(on_command_line: frozenset[str]) -> None:
    assert on_command_line & (NEVER | BUT_NOT_ON_COMMAND_LINE) == frozenset()


def test_an_answer_of_the_page_loads_nothing_that_only_builds_files_models_or_an_index_need(
    by_page: frozenset[str],
) -> None:
    assert by_page & NEVER == frozenset()
    assert {*ON_COMMAND_LINE, "gradio", "fastapi", "uvicorn"} <= by_page


def test_the_page_starts_without_the_makers_of_packs() -> None:
    script = (
        "import sys, ui.server; print('assistant.packs' in sys.modules, 'assistant.explore' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.stdout.split() == ["False", "True"], done.stderr[-2000:]
