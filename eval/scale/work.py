"""What the processes of a measurement share: files in one folder."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from eval.scale.synthetic import SyntheticPassages, synthetic_rows
from index.encoder import Vectors
from index.stores import Snapshot
from index.types import Passage


@dataclass(frozen=True, slots=True)
class Library:
    """A synthetic library in a folder of the measurement."""

    folder: Path
    size: int

    @property
    def home(self) -> Path:
        """Everything of this size."""
        return self.folder / str(self.size)

    def rows(self, *, in_memory: bool) -> Vectors:
        """Its vectors, (size, d)."""
        return np.asarray(np.load(self.home / "rows.npy", mmap_mode=None if in_memory else "r"))

    def passages(self) -> SyntheticPassages:
        """Its passages."""
        return SyntheticPassages(
            self.size, json.loads((self.folder / "words.json").read_text(encoding="utf-8"))
        )

    def snapshot(self, *, in_memory: bool) -> Snapshot:
        """Passages without their texts, which no search by vectors needs, and vectors."""
        bare = [Passage(f"syn.p{n}#0", f"syn.p{n}", "", "") for n in range(self.size)]
        return Snapshot(bare, self.rows(in_memory=in_memory))

    def queries(self) -> Vectors:
        """Vectors of known questions, (n, d)."""
        return np.asarray(np.load(self.folder / "queries.npy"))

    def make(self) -> None:
        """Writes its vectors where they are not there yet."""
        if not (self.home / "rows.npy").exists():
            self.home.mkdir(parents=True, exist_ok=True)
            np.save(self.home / "rows.npy", synthetic_rows(np.load(self.folder / "base.npy"), self.size))


def memory_mb(process: int | str = "self", *, peak: bool = False) -> float:
    """Resident memory of a process, now or at its largest, in MB; 0 where the system does not tell."""
    if not sys.platform.startswith("linux"):
        return 0.0
    name = "VmHWM" if peak else "VmRSS"
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1000
    return 0.0
