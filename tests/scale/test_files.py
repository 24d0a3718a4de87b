"""The files of the cluster, tried as far as a test can."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import httpx
import pytest

from eval.scale.chroma_server import free_port
from tests.scale.cluster import CLUSTER, nginx

SYSTEM = "/usr/sbin:/usr/bin:/sbin:/bin"


class Alive(BaseHTTPRequestHandler):
    """Answers as a Chroma server does that is asked for a sign of life."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server behind the guard, without its certificate."""
    if shutil.which("nginx", path=SYSTEM) is None:
        pytest.skip("no nginx on this machine")
    with ExitStack() as stack:
        behind = stack.enter_context(ThreadingHTTPServer(("127.0.0.1", 0), Alive))
        Thread(target=behind.serve_forever, daemon=True).start()
        stack.callback(behind.shutdown)
        settings = (CLUSTER / "chroma-guard.conf").read_text(encoding="utf-8")
        settings = settings.replace("127.0.0.1:8000", f"127.0.0.1:{behind.server_port}")
        door = stack.enter_context(nginx(tmp_path_factory.mktemp("guard"), free_port(), settings))
        yield door.address


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ({}, 401),
        ({"Authorization": "Bearer change-me"}, 401),
        ({"Authorization": "Bearer CHANGE-ME2"}, 401),
        ({"Authorization": "Bearer CHANGE-ME"}, 200),
    ],
)
def test_the_guard_lets_in_who_knows_the_token(guarded: str, header: dict[str, str], status: int) -> None:
    assert httpx.get(f"{guarded}/api/v2/heartbeat", headers=header).status_code == status


@pytest.mark.parametrize("name", ["plan-chroma.service", "plan-assistant@.service"])
def test_the_services_are_ones_that_systemd_takes_and_closes_well(name: str, tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze", path=SYSTEM)
    if analyze is None:
        pytest.skip("no systemd-analyze on this machine")
    programs = {"python": sys.executable, "chroma": str(Path(sys.executable).with_name("chroma"))}
    text = (CLUSTER / name).read_text(encoding="utf-8")
    for program, here in programs.items():
        text = text.replace(f"/opt/plan-assistant/.venv/bin/{program}", here)
    unit = tmp_path / name.replace("@.", "@7861.")
    unit.write_text(text.replace("Wants=plan-chroma.service\n", ""), encoding="utf-8")
    said = subprocess.run([analyze, "verify", unit], capture_output=True, text=True, check=False, timeout=60)
    assert (said.returncode, said.stderr) == (0, "")
    command = [analyze, "security", "--offline=true", "--threshold=20", unit]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert told.returncode == 0, told.stdout[-200:]


def test_chroma_listens_to_its_own_machine_alone() -> None:
    text = (CLUSTER / "plan-chroma.service").read_text(encoding="utf-8")
    assert re.findall(r"--host (\S+)", text) == ["127.0.0.1"]
    assert "IPAddressDeny=any" in text


def test_every_program_of_the_proxy_stands_in_both_lists() -> None:
    text = (CLUSTER / "nginx.conf").read_text(encoding="utf-8")
    lists = [re.findall(r"server (127\S+?);?(?: |$|;)", part) for part in text.split("upstream ")[1:3]]
    assert lists[0] == lists[1] == ["127.0.0.1:7861", "127.0.0.1:7862"]
    assert "access_log off;" in text
    assert "error_log /dev/null crit;" in text
