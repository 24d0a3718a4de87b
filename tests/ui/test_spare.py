"""What the start spares itself of Gradio's import, and that nothing the page shows depends on it."""

import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from ui.spare import SPARED, UNUSED, extras_spared

ROOT = Path(__file__).resolve().parents[2]
TELL = """
import json, sys
opened = []
sys.addaudithook(lambda event, about: opened.append(str(about[0])) if event == "open" else None)
import contextlib
import ui
from ui.spare import extras_spared
with extras_spared() if sys.argv[1] == "spared" else contextlib.nullcontext():
    import gradio as gr
from gradio.component_meta import create_or_modify_pyi
from gradio.events import EventListener
stubs = sum(name.endswith(".pyi") for name in opened)
loaded = "mcp" in sys.modules
from corpus import read_plan
from ui.backend import Backend
from ui.blocks import THEME, build_blocks
from ui.chat import Chat
backend = Backend(lambda _: None)
config = build_blocks(Chat(backend, read_plan()), backend.at_once).get_config_file()
config.pop("app_id")
late = "pandas.core" not in sys.modules
import pandas
rows = len(pandas.DataFrame({"column": [1, 2]}))
print(json.dumps({
    "stubs": stubs, "mcp": loaded, "late": late, "rows": rows, "config": config, "theme": THEME._get_theme_css(),
    "kept": [create_or_modify_pyi.__name__, EventListener.set_doc.__name__],
}))
"""
"""A fresh process: how many stubs Gradio's import has opened, whether `mcp` or pandas was loaded, how the chat is set up."""


def told(how: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", TELL, how],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def spared() -> dict[str, object]:
    return told("spared")


@pytest.fixture(scope="module")
def full() -> dict[str, object]:
    return told("full")


def test_no_stub_is_looked_at(spared: dict[str, object], full: dict[str, object]) -> None:
    assert spared["stubs"] == 0
    # Where Gradio opens none by itself any more, `ui.spare` can go.
    assert isinstance(full["stubs"], int)
    assert full["stubs"] > 60


def test_a_library_that_the_page_does_not_use_is_left_out(spared: dict[str, object]) -> None:
    assert spared["mcp"] is False


def test_what_only_tables_of_data_need_is_loaded_when_it_is_used(
    spared: dict[str, object], full: dict[str, object]
) -> None:
    assert (spared["late"], spared["rows"]) == (True, 2)
    assert (full["late"], full["rows"]) == (False, 2)


def test_the_chat_is_the_same(spared: dict[str, object], full: dict[str, object]) -> None:
    assert spared["config"] == full["config"]
    assert spared["theme"] == full["theme"]


def test_afterwards_gradio_is_as_it_was(spared: dict[str, object], full: dict[str, object]) -> None:
    assert spared["kept"] == full["kept"] == ["create_or_modify_pyi", "set_doc"]


def test_nothing_of_it_stays_with_python() -> None:
    before = [*sys.meta_path], UNUSED in sys.modules
    with extras_spared():
        assert ([*sys.meta_path], UNUSED in sys.modules) != before
    assert ([*sys.meta_path], UNUSED in sys.modules) == before


def test_a_module_that_has_no_such_function_is_loaded_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "without_it.py").write_text("VALUE = 1\n", encoding="utf-8")
    (tmp_path / "with_it.py").write_text("def work():\n    return 2\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr("ui.spare.SPARED", {"without_it": "Listener.work", "with_it": "work"})
    with extras_spared():
        with_it, without_it = map(importlib.import_module, ("with_it", "without_it"))
        assert with_it.work() is None
    assert without_it.VALUE == 1
    assert with_it.work() == 2


def test_a_failed_import_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken_one.py").write_text("raise ValueError('broken')\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr("ui.spare.SPARED", {"broken_one": "work"})
    before = [*sys.meta_path]
    with pytest.raises(ValueError, match="broken"), extras_spared():
        importlib.import_module("broken_one")
    assert sys.meta_path == before


def test_what_is_spared_is_named_as_gradio_has_it() -> None:
    for name, path in SPARED.items():
        found: object = importlib.import_module(name)
        for part in path.split("."):
            found = getattr(found, part)
        assert callable(found)
