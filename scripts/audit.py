"""Asks which locked packages have known faults (`make audit`); needs a network, and says so where it has none.

pip-audit asks; it is told to be strict, since a package that it could not ask about is not one without faults.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
NOTHING_KNOWN = (
    "audit: the database of known faults could not be asked about every package, so nothing is known. It needs a "
    "network that reaches the package index's own service; a mirror of files alone is not enough. pip-audit said:"
)


def main() -> int:
    """Returns 0 where no fault is known, 1 with a line for each, 2 where it could not be asked."""
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "packages.txt"
        wanted.write_text("\n".join(sorted(set(pinned()))), encoding="utf-8")
        command = (
            *(
                sys.executable,
                "-m",
                "pip_audit",
                "--strict",
                "--disable-pip",
                "--no-deps",
                "--format",
                "json",
            ),
            *("--progress-spinner", "off", "--requirement", str(wanted)),
        )
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        audited = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        print(NOTHING_KNOWN, (done.stderr.strip().splitlines() or ["nothing"])[-1], file=sys.stderr)
        return 2
    faults = list(told_of(audited))
    print("\n".join(faults) or f"audit: no known fault in {len(audited)} packages")
    return 1 if faults else 0


def pinned() -> Iterator[str]:
    """Every locked package with its version; a build's own mark (`+cpu`) is not known to the database."""
    for name in LOCKS:
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
            if line[:1].isalnum():
                yield line.split()[0].partition("+")[0]


def told_of(audited: list[dict[str, Any]]) -> Iterator[str]:
    """A line for each fault that is known."""
    for package in audited:
        for fault in package.get("vulns", ()):
            mended = ", ".join(fault["fix_versions"]) or "none yet"
            yield f"audit: {package['name']} {package['version']}: {fault['id']} (mended in: {mended})"


if __name__ == "__main__":
    sys.exit(main())
