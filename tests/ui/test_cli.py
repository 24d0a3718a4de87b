import errno
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

import app
from ui.cli import LOOPBACK, StartError, address, allowed_hosts, listen, main

ROOT = Path(__file__).parents[2]


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


def test_only_its_own_names_reach_a_page_on_this_computer() -> None:
    for host in LOOPBACK:
        assert allowed_hosts(host) == LOOPBACK
    assert allowed_hosts("0.0.0.0") == frozenset()


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
