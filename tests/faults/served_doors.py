"""Every kind of door of the page asked over a real connection, where the machine lacks something.

    python served_doors.py environment           a stand-in behind the page, in the environment as it is
    python served_doors.py disk FOLDER INDEX     the real assistant; the disk at FOLDER fills up while it serves

Prints one line of JSON. Begun in a process of its own: libraries choose their folders when they are imported.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import httpx

from assistant import load_assistant
from corpus import read_plan
from tests.ui.conftest import served
from tests.ui.fakes import FakeAssistant

JOIN, DATA = "/gradio_api/queue/join", "/gradio_api/queue/data?session_hash=room"
PATHS = (
    "/?lang=en", "/lite?lang=en&q=arrest", "/view?lang=en&card=detention", "/plan?unit=ch18.a2", "/api/search?q=arrest",
    "/api/find?q=torture", "/api/actions.xlsx?q=torture", "/api/actions.docx?q=torture", "/api/actions.csv",
    "/export/card/detention.pdf?lang=kk", "/export/card/detention.png?lang=ru", "/export/pack.docx?topic=detention",
)  # fmt: skip
OK = 200
PATIENCE = 60
"""Seconds until the assistant counts as not to be had."""
DISK = "size=320m"
"""Holds what the start copies, with room to spare."""


def answered(address: str) -> dict[str, list[object]]:
    """The status of every door and what it gave, without how long that took."""
    told: dict[str, list[object]] = {}
    with httpx.Client(base_url=address, timeout=30) as client:
        deadline = time.monotonic() + PATIENCE
        while client.get("/ready").status_code != OK and time.monotonic() < deadline:
            time.sleep(0.1)
        for path in PATHS:
            told[path] = _told(client.get(path), path)
        told["ask"] = _told(client.post("/api/ask", json={"question": "What rights on arrest?"}), "ask")
        sent: dict[str, Any] = {"data": ["arrest", "[]", "en", "own", ""], "event_data": None, "fn_index": 0}
        joined = client.post(JOIN, json={**sent, "session_hash": "room", "trigger_id": 3})
        stream = client.get(DATA).text if joined.status_code == OK else ""
        told["page"] = [joined.status_code, '"success": true' in stream or '"success":true' in stream]
    return told


def _told(response: httpx.Response, path: str) -> list[object]:
    content = response.content
    if path == "ask":
        content = json.dumps({**response.json(), "seconds": 0}).encode()
    return [response.status_code, hashlib.sha256(content).hexdigest()]


def in_environment() -> dict[str, object]:
    """The page with a stand-in."""
    plan = read_plan()
    with served(plan, lambda _: FakeAssistant(plan)) as address:
        return {"told": answered(address), "temporary": tempfile.gettempdir()}


def on_full_disk(folder: Path, index: Path) -> dict[str, object]:
    """Where temporary files go and the person's own folder lie on a disk that fills up."""
    folder.mkdir(parents=True)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", DISK, "tmpfs", folder], check=True)
    tempfile.tempdir = os.environ["HOME"] = str(folder)
    os.environ["PLAN_INDEX_DIR"] = str(index)
    with served(read_plan(), lambda progress: load_assistant(progress=progress)) as address:
        before = answered(address)
        with (folder / "others-file").open("wb") as file:
            file.write(b"x" * shutil.disk_usage(folder).free)
        full = shutil.disk_usage(folder).free == 0
        return {"before": before, "after": answered(address), "full": full}


if __name__ == "__main__":
    name, *arguments = sys.argv[1:]
    result = on_full_disk(*map(Path, arguments)) if name == "disk" else in_environment()
    sys.stdout.write(json.dumps(result) + "\n")
