"""A cluster on this machine: a Chroma server, programs, and a proxy before them; each can be killed."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parents[2]
CLUSTER = ROOT / "deploy" / "cluster"
PATIENCE = 120.0
"""Seconds until a program is ready, on a machine that does other things as well."""


@dataclass
class Program:
    """One `app.py`."""

    address: str
    process: "subprocess.Popen[bytes]"
    log: Path


@contextmanager
def program(port: int, index: Path, folder: Path, **environment: str) -> Iterator[Program]:
    """Starts one; it is not ready yet."""
    log = folder / f"app-{port}.log"
    with log.open("wb") as stream:
        process = subprocess.Popen(
            [sys.executable, "app.py", "--no-browser", "--port", str(port), "--rate", "0"],
            cwd=ROOT,
            env={**os.environ, "PLAN_INDEX_DIR": str(index), **environment},
            stdout=subprocess.DEVNULL,
            stderr=stream,
        )
    try:
        yield Program(f"http://127.0.0.1:{port}", process, log)
    finally:
        process.kill()
        process.wait(20)


def wait_until_ready(programs: Sequence[Program]) -> None:
    """Until every one answers questions."""
    deadline = time.monotonic() + PATIENCE
    for one in programs:
        while not _is_ready(one):
            assert one.process.poll() is None, one.log.read_text(encoding="utf-8")
            assert time.monotonic() < deadline, one.log.read_text(encoding="utf-8")
            time.sleep(0.2)


def _is_ready(one: Program) -> bool:
    try:
        reply = httpx.get(f"{one.address}/ready", timeout=5)
    except httpx.TransportError:
        return False
    assert reply.json()["state"] != "failed", one.log.read_text(encoding="utf-8")
    return reply.status_code == 200


class Rotation:
    """What nginx does, where there is none: each request to the next program, and on to another if it fails."""

    def __init__(self, addresses: Sequence[str]) -> None:
        self._addresses = addresses
        self._turns = cycle(range(len(addresses)))

    def ask(self, question: Mapping[str, object]) -> httpx.Response:
        first, reply = next(self._turns), None
        for step in range(len(self._addresses)):
            address = self._addresses[(first + step) % len(self._addresses)]
            try:
                reply = httpx.post(f"{address}/api/ask", json=question, timeout=60)
            except httpx.TransportError:
                continue
            if reply.status_code != 503:
                return reply
        assert reply is not None, "no program answers"
        return reply


@dataclass
class Proxy:
    """nginx with the settings that are shipped."""

    address: str
    process: "subprocess.Popen[bytes]" = field(repr=False)

    def ask(self, question: Mapping[str, object]) -> httpx.Response:
        return httpx.post(f"{self.address}/plan/api/ask", json=question, timeout=60)


@contextmanager
def nginx(folder: Path, port: int, settings: str) -> Iterator[Proxy]:
    """Runs settings of ours, without the certificate that a test has not and on its own port."""
    binary = shutil.which("nginx", path="/usr/sbin:/usr/bin:/sbin:/bin")
    assert binary is not None
    settings = re.sub(r"\n *ssl_.*", "", settings)
    settings = re.sub(r"listen \d+ ssl", f"listen 127.0.0.1:{port}", settings)
    places = " ".join(
        f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"pid {folder}/pid; error_log {folder}/error.log; events {{}} http {{ {places}\n{settings}\n}}",
        encoding="utf-8",
    )
    process = subprocess.Popen(
        [binary, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", "daemon off;"],
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(port)
        yield Proxy(f"http://127.0.0.1:{port}", process)
    finally:
        process.terminate()
        process.wait(20)


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + 20
    while True:
        try:
            httpx.get(f"http://127.0.0.1:{port}/", timeout=2)
        except httpx.TransportError:
            assert time.monotonic() < deadline, "nginx did not start"
            time.sleep(0.05)
        else:
            return


@contextmanager
def proxy(folder: Path, port: int, ports: Sequence[int]) -> Iterator[Proxy | Rotation]:
    """nginx with `deploy/cluster/nginx.conf`, or its stand-in where this machine has none."""
    with ExitStack() as stack:
        if shutil.which("nginx", path="/usr/sbin:/usr/bin:/sbin:/bin") is None:
            yield Rotation([f"http://127.0.0.1:{one}" for one in ports])
            return
        settings = (CLUSTER / "nginx.conf").read_text(encoding="utf-8")
        for shipped, own in zip((7861, 7862), ports, strict=True):
            settings = settings.replace(f"127.0.0.1:{shipped}", f"127.0.0.1:{own}")
        # The programs of the test answer to this machine's names only.
        settings = settings.replace("Host $http_host", "Host 127.0.0.1")
        yield stack.enter_context(nginx(folder, port, settings))


def told(reply: httpx.Response) -> dict[str, Any]:
    """An answer without what differs from one time to the next."""
    assert reply.status_code == 200, reply.text
    answer: dict[str, Any] = reply.json()
    return {name: value for name, value in answer.items() if name not in ("id", "seconds")}
