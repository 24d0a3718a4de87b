"""Starts the program as people do, asks it by every door, and tells what it saw of it: the part that runs sealed.

unshare -rnm python -m tests.privacy.inside FOLDER --sealed
"""

import argparse
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from tests.privacy.canaries import Canaries, files_under
from tests.privacy.doors import Doors
from tests.privacy.sealed import is_read_only, seal, try_to_leave
from tests.privacy.traffic import Watch, attempts_to_leave

ROOT = Path(__file__).resolve().parents[2]
AUDITED = Path(__file__).with_name("audited.py")
READY_SECONDS = 300.0
END_SECONDS = 60.0


class Trap:
    """A listener that bait in the environment points to: whoever calls it would have called out."""

    def __init__(self) -> None:
        """Listens."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.calls = 0
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        while True:
            self._listener.accept()[0].close()
            self.calls += 1


def bait(port: int) -> dict[str, str]:
    """What a careless environment may hold: every variable that sends text to another place."""
    trap = f"http://127.0.0.1:{port}"
    proxies = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")
    addresses = (
        "LANGSMITH_ENDPOINT", "LANGCHAIN_ENDPOINT", "LANGCHAIN_HUB_API_URL", "OTEL_EXPORTER_OTLP_ENDPOINT",
        "CHROMA_OTEL_COLLECTION_ENDPOINT", "HF_ENDPOINT", "SENTRY_DSN",
    )  # fmt: skip
    on = (
        "LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2",
        "LANGSMITH_OTEL_ENABLED", "ANONYMIZED_TELEMETRY", "GRADIO_ANALYTICS_ENABLED", "GRADIO_RUN_HISTORY",
        "PYTHONASYNCIODEBUG",
    )  # fmt: skip
    off = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_HUB_DISABLE_TELEMETRY", "DO_NOT_TRACK")
    return {
        **dict.fromkeys((*proxies, *addresses), trap), **dict.fromkeys(on, "true"), **dict.fromkeys(off, "0"),
        "LANGSMITH_API_KEY": "lsv2_bait", "LANGCHAIN_API_KEY": "lsv2_bait", "OPENAI_LOG": "debug",
        "LANGCHAIN_VERBOSE": "true", "TRANSFORMERS_VERBOSITY": "debug", "RUST_LOG": "trace", "GRADIO_DEBUG": "1",
    }  # fmt: skip


class Stay:
    """One folder, in which programs live as at a person who has never used them."""

    def __init__(self, folder: Path, canaries: Canaries, trap: Trap) -> None:
        """Keeps what the programs are started with."""
        self._folder = folder
        self._canaries = canaries
        self._environment = {
            "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(folder / "home"),
            "TMPDIR": str(folder / "tmp"), "PLAN_INDEX_DIR": str(folder / "index"), "PLAN_MODEL": "",
            "PYTHONDONTWRITEBYTECODE": "1", **bait(trap.port),
        }  # fmt: skip

    def start(self, name: str, *program: str) -> subprocess.Popen[bytes]:
        """Starts a program under the audit; what it says goes into files."""
        record, logs = self._folder / "audit" / f"{name}.jsonl", self._folder / "said" / f"{name}.logs"
        command = [sys.executable, str(AUDITED), str(record), str(logs), *program]
        with (
            (self._folder / "said" / f"{name}.out").open("wb") as out,
            (self._folder / "said" / f"{name}.err").open("wb") as err,
        ):
            return subprocess.Popen(
                command, cwd=ROOT, env=self._environment, stdin=subprocess.DEVNULL, stdout=out, stderr=err
            )

    def serve(self) -> dict[str, object]:
        """The page, from its start to its end, asked by every door."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        program = self.start("serve", "app.py", "--no-browser", "--port", str(port))
        try:
            doors = Doors(port, self._canaries)
            _wait_until_ready(doors, program)
            replies = doors.ask_all()
            seen = {
                "replies": {name: reply.status for name, reply in replies.items()},
                "answer": replies["ask, English"].body.decode(),
                "finds_while_it_runs": self._finds(program.pid),
                "files_while_it_runs": [str(path) for path in files_under(self._folder / "tmp")],
            }
            program.send_signal(signal.SIGINT)
            program.wait(END_SECONDS)
        finally:
            program.kill()
            program.wait()
        return {**seen, "code": program.returncode}

    def _finds(self, pid: int) -> list[str]:
        """Canaries in the places of a program that runs: its folders, files it holds that have no name, its start."""
        process = Path(f"/proc/{pid}")
        finds = self._canaries.found_under(self._folder / "tmp", self._folder / "home", Path("/dev/shm"))
        for place in (*(process / "fd").iterdir(), process / "cmdline", process / "environ"):
            if place.is_file():
                finds += [f"{place}: {find}" for find in self._canaries.found_in(place.read_bytes())]
        return finds

    def command(self, name: str, *arguments: str) -> int:
        """A command, from its start to its end."""
        program = self.start(name, "-m", *arguments)
        try:
            return program.wait(READY_SECONDS)
        finally:
            program.kill()

    def commands(self) -> dict[str, int]:
        """The command line, asked by every door it has."""
        batch = self._folder / "batch.jsonl"
        lines = [
            {
                "id": "1",
                "question": f"What about arrest? {self._canaries.word(1)}",
                "history": [self._canaries.word(2)],
            },
            {"id": "2", "question": f"пытки {self._canaries.cyrillic(3)}"},
        ]
        batch.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        broken = self._folder / "broken.jsonl"
        broken.write_text(f'{{"question": "{self._canaries.word(4)}', encoding="utf-8")
        earlier, out = self._canaries.word(5), str(self._folder / "answers.jsonl")
        asked = f"Мені ұстаса, қандай құқықтарым бар? {self._canaries.cyrillic(6)}"
        return {
            "ask": self.command("ask", "assistant", "ask", asked, "--json", "--history", earlier),
            "batch": self.command("batch", "assistant", "ask", "--batch", str(batch), "--out", out),
            "broken": self.command("broken", "assistant", "ask", "--batch", str(broken), "--out", out),
            "search": self.command("search", "index", "search", f"torture {self._canaries.word(7)}"),
        }


def _wait_until_ready(doors: Doors, program: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline and program.poll() is None:
        try:
            if json.loads(doors.get("/ready").body)["state"] == "ready":
                return
        except ConnectionRefusedError:
            pass
        time.sleep(0.1)
    raise TimeoutError("the page was not ready in time")


def main(arguments: Sequence[str] | None = None) -> None:
    """Does it all, and leaves a report in the folder."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sealed", action="store_true")
    options = parser.parse_args(arguments)
    folder: Path = options.folder
    report: dict[str, object] = {"sealed": options.sealed}
    if options.sealed:
        seal(folder)
        before = attempts_to_leave()
        try_to_leave()
        report |= {"counted": attempts_to_leave() - before, "read_only": is_read_only(ROOT)}
    for name in ("home", "tmp", "said", "audit"):
        (folder / name).mkdir()
    canaries, trap, before = Canaries(), Trap(), attempts_to_leave()
    stay = Stay(folder, canaries, trap)
    with Watch() as watch:
        times = [time.monotonic()]
        report["served"] = stay.serve()
        times.append(time.monotonic())
        report["commands"] = stay.commands()
        times.append(time.monotonic())
    report |= {
        "stems": canaries.stems, "trap": trap.port, "calls": trap.calls, "looks": watch.looks,
        "outside": sorted(watch.outside), "attempts": attempts_to_leave() - before,
        "shared": [str(path) for path in files_under(Path("/dev/shm"))],
        "seconds": [round(after - before, 1) for before, after in pairwise(times)],
    }  # fmt: skip
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")


if __name__ == "__main__":
    main()
