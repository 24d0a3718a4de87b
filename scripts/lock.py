"""Writes requirements.lock and requirements-dev.lock from pyproject.toml (`make lock`).

pip-compile resolves and collects the hashes of every file that the package index has of a version. Two things
are ours: no address of an index or certificate may reach the lock, and PyTorch is locked to its CPU build.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNTIME_LOCK = "requirements.lock"
DEV_LOCK = "requirements-dev.lock"
MAC_PLATFORM = "macosx_14_0_arm64"
"""Oldest macOS that the locked PyTorch has a wheel for."""
HEADER = """\
# Exact versions and hashes of {what}; written by `make lock` from pyproject.toml.
# Installed with --require-hashes --no-deps, so it is complete: Python 3.11 on Linux x86_64 and macOS arm64.
"""
PIP_COMPILE = (
    *(sys.executable, "-m", "piptools", "compile", "--quiet", "--no-header", "--no-emit-options"),
    *("--generate-hashes", "--strip-extras", "--annotation-style", "line"),
    # Only pip stays out of the lock: the environment brings it. setuptools is in it, as PyTorch needs it.
    *("--unsafe-package", "pip"),
)
REMARK = re.compile(r"\n# (?:WARNING: )?The following packages .*", re.DOTALL)
"""pip-compile's closing remark on what it did not lock, that is pip."""
UNWANTED = re.compile(r"^(?:--|nvidia|cuda|triton).*|.*(?:file|https?)://.*", re.MULTILINE)
TORCH = re.compile(r"^torch==(?P<version>[\d.]+)\+cpu \\\n(?P<rest>(?: .*\n)+)", re.MULTILINE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes both locks; the development one first, as the other is a part of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--upgrade", action="store_true", help="take the newest versions that pyproject.toml allows"
    )
    parser.add_argument("--torch-index", default="", help="address of an index that has PyTorch's CPU wheels")
    options = parser.parse_args(arguments)
    index = ("--extra-index-url", options.torch_index) if options.torch_index else ()
    upgrade = ("--upgrade",) if options.upgrade else ()
    everything = compile_lock((*index, *upgrade, "--extra", "dev"))
    write_lock(DEV_LOCK, "what runs the product and its tests", everything)
    write_lock(RUNTIME_LOCK, "what runs the product", compile_lock(index))
    return 0


def compile_lock(options: Sequence[str]) -> str:
    """Resolves pyproject.toml, preferring the versions of the development lock, and returns the entries."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "locked.txt"
        if (ROOT / DEV_LOCK).exists():
            shutil.copyfile(ROOT / DEV_LOCK, target)
        command = (*PIP_COMPILE, *options, "--output-file", str(target), "pyproject.toml")
        subprocess.run(command, cwd=ROOT, check=True)
        return target.read_text(encoding="utf-8")


def write_lock(name: str, what: str, text: str) -> None:
    """Writes one lock with its header and the entries of PyTorch."""
    locked = REMARK.sub("", text)
    torch = TORCH.search(locked)
    if not torch:
        sys.exit(
            f"lock: {name}: the index has no CPU build of PyTorch. Say where it is: make lock TORCH_INDEX=..."
        )
    # First, so that pip says at once where the CPU build cannot be had, and not after an hour of downloads.
    locked = torch_entries(torch) + locked.replace(torch[0], "")
    if unwanted := UNWANTED.search(locked):
        sys.exit(
            f"lock: {name} must hold no address, option or CUDA package, but it would hold {unwanted[0]!r}."
        )
    (ROOT / name).write_text(HEADER.format(what=what) + locked, encoding="utf-8")


def torch_entries(match: re.Match[str]) -> str:
    """One entry a platform: the CPU build for Linux, and for macOS the ordinary wheel, which has no CUDA."""
    version, rest = match["version"], match["rest"]
    via = rest[rest.index("    # via") :]
    return (
        f'torch=={version}+cpu ; sys_platform == "linux" \\\n{rest}'
        f'torch=={version} ; sys_platform == "darwin" \\\n    --hash=sha256:{mac_hash(version)}\n{via}'
    )


def mac_hash(version: str) -> str:
    """SHA-256 of PyTorch's macOS wheel, as the package index gives it; nothing is downloaded but metadata."""
    with tempfile.TemporaryDirectory() as folder:
        command = (
            *(
                sys.executable,
                "-m",
                "pip",
                "install",
                "--dry-run",
                "--ignore-installed",
                "--no-deps",
                "--quiet",
            ),
            *("--only-binary", ":all:", "--platform", MAC_PLATFORM, "--target", folder, "--report", "-"),
            f"torch=={version}",
        )
        report = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return str(report["install"][0]["download_info"]["archive_info"]["hashes"]["sha256"])


if __name__ == "__main__":
    sys.exit(main())
