"""The products that are compared: how each is started, and where its index is."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from corpus.source import SOURCE_PATH
from eval.compare.environments import HERE, HOME, ROOT, python_of

OURS: Final = "this product"
HARNESS: Final = HERE / "runners" / "harness.py"
_QUIET: Final = {
    "ANONYMIZED_TELEMETRY": "False",
    "GRADIO_ANALYTICS_ENABLED": "False",
    "HAYSTACK_TELEMETRY_ENABLED": "False",
    "HF_HUB_OFFLINE": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
"""Nobody calls out while the clock runs: that would be the network's time."""


@dataclass(frozen=True, slots=True)
class System:
    """One product."""

    name: str
    folder: Path
    """Of the index that its build writes."""
    build: tuple[str, ...]
    ask: tuple[str, ...]
    """The question follows."""
    page: tuple[str, ...]
    """The port follows."""
    work: tuple[str, ...]
    renewal: tuple[str, ...] = ()
    """What brings an index up to date that was built by former code; nothing where there is no such thing."""

    @property
    def environment(self) -> Mapping[str, str]:
        """Of its processes; this product's are told where the index is."""
        own = {"PLAN_INDEX_DIR": str(self.folder), "PLAN_MODEL": "", "PYTHONPATH": str(ROOT)}
        return {**os.environ, **_QUIET, **(own if self.name == OURS else {})}


def make_rival(name: str) -> System:
    """A rival, its environment ready.

    Raises:
        CompareError: Its packages cannot be installed.
    """
    folder = HOME / f"index-{name}"
    run = (str(python_of(name)), str(HARNESS), f"over_{name}")
    return System(
        name,
        folder,
        (*run, "build", str(folder), str(SOURCE_PATH)),
        (*run, "ask", str(folder)),
        (*run, "page", str(folder)),
        (*run, "work", str(folder)),
    )


def make_ours() -> System:
    """This product, run as people run it."""
    python = sys.executable
    return System(
        OURS,
        HOME / "index-ours",
        (python, "-m", "index", "build", "--force"),
        (python, "-m", "assistant", "ask"),
        (python, str(ROOT / "app.py"), "--no-browser", "--rate", "0", "--port"),
        (python, str(HARNESS), "over_plan", "work", "-"),
        renewal=(python, "-m", "index", "build"),
    )
