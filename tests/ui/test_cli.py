import asyncio
import errno
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from starlette.testclient import TestClient

import app
from assistant.generation.addresses import read_address
from assistant.generation.settings import ModelSettings
from corpus.model import Plan
from tests.ui.fakes import FakeAssistant
from ui import cli, running
from ui.cli import main
from ui.listening import StartError, address, listen
from ui.server import Site

ROOT = Path(__file__).parents[2]


@pytest.mark.bad_input(193)
def test_a_busy_port_is_one_sentence_that_says_what_to_do(
    busy_port: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--port", str(busy_port), "--no-browser"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        f"Port {busy_port} on 127.0.0.1 is busy: another program uses it, perhaps this one. "
        f"Try: make run PORT={busy_port + 1}\n"
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--port", "x"], "'x' is no port"), (["--port", "70000"], "'70000' is no port"),
        (["--port", "-1"], "'-1' is no port"), (["--port"], "expected one argument"),
        (["--colour"], "unrecognized arguments: --colour"),
        (["--rate", "-1"], "'-1' is no rate"), (["--rate", "1"], "expected 0, or a number from 2"),
        (["--rate", "x"], "'x' is no rate"), (["--proxy", "proxy.example"], "is no address of a computer"),
        (["--proxy", "127.0.0.1"], "--proxy needs --address"),
    ],
)  # fmt: skip
def test_wrong_arguments_are_one_sentence(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1


def test_an_address_that_is_not_of_this_machine_is_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def look_up(*_: object, **__: object) -> object:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("203.0.113.7", 7860))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert main(["--host", "203.0.113.7", "--no-browser"]) == 1
    said = capsys.readouterr().err
    assert "203.0.113.7" in said
    assert "Try: make run HOST=127.0.0.1" in said
    assert said.count("\n") == 1


def test_a_port_listened_on_cannot_be_had_twice() -> None:
    with listen("127.0.0.1", 0) as listener, pytest.raises(StartError, match="is busy"):
        listen("127.0.0.1", listener.getsockname()[1])


def test_the_address_is_one_a_browser_can_open() -> None:
    assert address("127.0.0.1", 7860) == "http://127.0.0.1:7860/"
    assert address("0.0.0.0", 7860) == "http://127.0.0.1:7860/"
    assert address("::1", 7860) == "http://[::1]:7860/"


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_the_program_serves_the_page_and_ends_when_told(ending: signal.Signals, tmp_path: Path) -> None:
    with listen("127.0.0.1", 0) as free:
        port = free.getsockname()[1]
    # Without an index folder it may write to, the assistant is still being made when the end comes.
    environment = {**os.environ, "PLAN_INDEX_DIR": str(tmp_path)}
    command = [sys.executable, "app.py", "--no-browser", "--port", str(port)]
    program = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        deadline = time.monotonic() + 60
        page = ""
        while not page and time.monotonic() < deadline:
            try:
                page = httpx.get(f"http://127.0.0.1:{port}/?lang=en", timeout=20).text
            except httpx.ConnectError:
                time.sleep(0.2)
        assert "Plan Assistant" in page
        program.send_signal(ending)
        said, complained = program.communicate(timeout=30)
    finally:
        program.kill()
        program.wait()
    assert f"http://127.0.0.1:{port}/" in said
    assert "Traceback" not in complained
    assert program.returncode in {0, -ending, 128 + ending}


def test_the_door_is_this_command() -> None:
    assert app.main is main


@pytest.mark.bad_input(194)
@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.EACCES, "Port 80 is reserved for the system."), (errno.EMFILE, "cannot be served on 127.0.0.1")],
)
def test_a_port_that_cannot_be_had_is_explained(
    code: int, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def bind(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(socket.socket, "bind", bind)
    with pytest.raises(StartError, match=words):
        listen("127.0.0.1", 80)


def test_a_host_with_no_address_is_explained() -> None:
    with pytest.raises(StartError, match="There is no address"):
        listen("127.0.0.1.2.3", 80)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"PLAN_MODEL": "gpt-4o-mini"}, "PLAN_MODEL is 'gpt-4o-mini': write provider:name"),
        ({"PLAN_MODEL": "llama", "PLAN_MODEL_URL": "nowhere"}, "PLAN_MODEL_URL"),
    ],
)
def test_settings_of_a_model_that_make_no_sense_are_told_at_the_start(
    settings: dict[str, str],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert main(["--port", "0", "--no-browser"]) == 1
    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1


def test_a_model_is_named_in_the_window_and_on_the_page(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], plan: Plan
) -> None:
    model = ModelSettings(
        "llama3.2:3b", "openai", "llama3.2:3b", read_address("PLAN_MODEL_URL", "http://127.0.0.1:9/v1")
    )
    served: list[Site] = []

    class Ended:
        """A server that starts and is ended at once."""

        started = True

        def __init__(self, site: Site, on_start: Callable[[], None]) -> None:
            served.append(site)
            self._on_start = on_start

        def run(self, sockets: list[socket.socket]) -> None:
            assert sockets
            self._on_start()

    monkeypatch.setattr(cli, "read_model_settings", lambda _: model)
    monkeypatch.setattr(cli, "_load_assistant", lambda *_: FakeAssistant(plan))
    monkeypatch.setattr(running, "make_server", Ended)
    with ThreadPoolExecutor(1) as pool:
        ended = pool.submit(lambda: asyncio.run(in_loop("--port", "0", "--no-browser"))).result()
    assert ended == 0
    told = "A language model helps: llama3.2:3b at 127.0.0.1:9, on the computer that serves this page."
    assert told in capsys.readouterr().out
    assert TestClient(served[0].app, base_url="http://127.0.0.1").get("/api/model").json() == {
        "model": {"name": "llama3.2:3b", "host": "127.0.0.1:9", "outside": False}
    }


async def in_loop(*arguments: str) -> int:
    """The command, run inside a loop, which Gradio wants."""
    return main(arguments)


def test_contacts_that_cannot_be_read_are_told_at_the_start(tmp_path: Path) -> None:
    broken = tmp_path / "contacts.json"
    broken.write_text("{", encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "app.py", "--port", "0", "--no-browser"],
        cwd=ROOT,
        env={**os.environ, "PLAN_CONTACTS": str(broken)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert told.returncode == 1
    assert "contacts.json" in told.stderr
    assert "Traceback" not in told.stderr
