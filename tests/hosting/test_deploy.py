"""The files for whoever hosts the page, tried as far as a test can."""

import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, expect

from corpus.model import Plan
from tests.ui.conftest import served
from tests.ui.fakes import FakeAssistant
from ui.access import make_access
from ui.listening import listen

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
QUESTION = "canary-7d1e arrest"


def tool(name: str) -> str:
    """Where a program of the system is; CI installs nginx."""
    found = shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin")
    if found is None:
        pytest.skip(f"no {name} on this machine")
    return found


@pytest.fixture(scope="module")
def proxied(
    plan: Plan, fake: FakeAssistant, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Path]]:
    """The page behind nginx, at a path of its own; and the folder that nginx may write to."""
    nginx, folder = tool("nginx"), tmp_path_factory.mktemp("nginx")
    with listen("127.0.0.1", 0) as free:
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}/plan/"
    access = make_access("127.0.0.1", address=address, proxies=["127.0.0.1"], rate=200)
    with served(plan, lambda _: fake, access=access) as behind:
        settings = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
        # A test has no certificate, and its own ports.
        settings = re.sub(r"\n *ssl_.*", "", settings).replace("443 ssl", f"127.0.0.1:{port}")
        settings = settings.replace("http://127.0.0.1:7860", behind)
        places = " ".join(
            f"{name}_temp_path {folder};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        (folder / "nginx.conf").write_text(
            f"pid {folder}/pid; error_log {folder}/error.log; events {{}} http {{ {places}\n{settings}\n}}",
            encoding="utf-8",
        )
        command = [nginx, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", "daemon off;"]
        program = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        try:
            _wait(port)
            yield address, folder
        finally:
            program.terminate()
            program.wait(timeout=20)


def _wait(port: int) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("nginx did not start")


@pytest.mark.browser
def test_the_page_works_at_a_path_behind_a_proxy(browser: Browser, proxied: tuple[str, Path]) -> None:
    address, _ = proxied
    page = browser.new_page()
    asked: list[str] = []
    failed: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("response", lambda reply: failed.append(reply.url) if reply.status >= 400 else None)
    page.goto(f"{address}?lang=en")
    page.wait_for_selector("body.is-mounted")
    page.locator("#question-box").fill(QUESTION)
    page.locator("button#send").click()
    expect(page.locator("#transcript .statements").first).to_be_visible()
    page.locator("#transcript .chip").nth(1).click()
    expect(page.locator("#reader mark")).to_be_visible()
    page.locator("#views a").nth(2).click()
    expect(page.locator("#view h2").first).to_be_visible()
    page.goto(f"{address}lite?card=detention&lang=en")
    outside = [url for url in asked if not url.startswith(address)]
    assert outside == []
    assert failed == []
    links = page.evaluate("[...document.querySelectorAll('a[href], form')].map(e => e.href || e.action)")
    assert [url for url in links if not url.startswith(address)] == []
    page.close()


def test_programs_and_files_name_the_public_address(proxied: tuple[str, Path]) -> None:
    address, _ = proxied
    reply = httpx.post(f"{address}api/ask", json={"question": QUESTION})
    assert reply.json()["status"] == "answered"
    table = httpx.get(f"{address}api/actions.csv?chapter=18").text
    assert f"{address}?unit=ch18.a1" in table


def test_the_proxy_writes_no_question_anywhere(proxied: tuple[str, Path]) -> None:
    address, folder = proxied
    httpx.get(f"{address}lite", params={"q": QUESTION})
    httpx.post(f"{address}api/ask", json={"question": QUESTION, "history": [QUESTION * 40] * 40})
    httpx.post(f"{address}api/ask", content=QUESTION.encode() * 9000)
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"nginx.conf", "pid"}
    assert [path for path in files if b"canary" in path.read_bytes()] == []


def test_each_client_behind_the_proxy_has_a_rate_of_its_own(proxied: tuple[str, Path]) -> None:
    address, _ = proxied
    with httpx.Client(base_url=address) as client:
        statuses = [
            # What a client says of itself changes nothing.
            client.get("api/find", params={"q": "torture"}, headers={"x-forwarded-for": f"192.0.2.{n}"})
            for n in range(120)
        ]
    refused = [reply for reply in statuses if reply.status_code == 429]
    assert refused
    assert int(refused[-1].headers["retry-after"]) >= 1
    assert {reply.status_code for reply in statuses} == {200, 429}


def test_the_service_is_one_that_systemd_takes_and_closes_well(tmp_path: Path) -> None:
    analyze = tool("systemd-analyze")
    unit = tmp_path / "plan-assistant.service"
    text = (DEPLOY / "plan-assistant.service").read_text(encoding="utf-8")
    unit.write_text(text.replace("/opt/plan-assistant/.venv/bin/python", sys.executable), encoding="utf-8")
    said = subprocess.run([analyze, "verify", unit], capture_output=True, text=True, check=False, timeout=60)
    assert (said.returncode, said.stderr) == (0, "")
    # Exposure in tenths, as systemd counts it: 0 is closed to everything, 100 is open.
    command = [analyze, "security", "--offline=true", "--threshold=20", unit]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert told.returncode == 0, told.stdout[-200:]


def commands_of(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["plan-assistant.service", "Containerfile"])
def test_the_program_takes_the_options_that_it_is_started_with(name: str) -> None:
    said = subprocess.run(
        [sys.executable, "app.py", "--help"], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    started = commands_of(name).rpartition("app.py")[2].splitlines()[0]
    options = set(re.findall("--[a-z-]+", started))
    assert options
    assert options <= set(re.findall(r"--[a-z-]+", said.stdout))


def test_the_container_does_not_run_as_root_and_copies_nothing_private() -> None:
    users = re.findall(r"^USER (\S+)", commands_of("Containerfile"), re.MULTILINE)
    assert users == ["65534:65534"]
    left_out = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    assert {".git", ".env", ".venv", ".index"} <= set(left_out)


def test_the_proxy_gives_as_much_room_as_the_program() -> None:
    from ui.guard import BODY_LIMIT

    assert f"client_max_body_size {BODY_LIMIT // 1024}k;" in commands_of("nginx.conf")
    assert f"client_body_buffer_size {BODY_LIMIT // 1024}k;" in commands_of("nginx.conf")
