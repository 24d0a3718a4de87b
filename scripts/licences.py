"""Holds the licence of every locked package against those that the project may be given away with (`make licences`).

A package says its licence as an SPDX expression (PEP 639), or in prose that this file reads, or not at all; the last
and every licence that is not known here end the check. The lock of what runs the product is checked, not the tools.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageMetadata, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"

ALLOWED = frozenset({
    "0BSD", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0",
    "CNRI-Python", "ISC", "MIT", "MIT-CMU", "MPL-2.0", "OFL-1.1", "PSF-2.0", "Zlib",
})  # fmt: skip
"""SPDX names. MPL-2.0 asks for the source of changed files alone; nothing of such a package is changed."""

_PROSE: Mapping[str, str] = {
    r"MPL-2\.0 AND MIT": "MPL-2.0 AND MIT",
    r"MIT OR Apache-2\.0": "MIT OR Apache-2.0",
    r"BSD-3-Clause, Apache-2\.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
    r"(?:The )?MIT(?: License)?(?: \(MIT\))?": "MIT",
    r"Apache(?: Software)?(?: License)?,?(?: ?-?(?:Version )?2\.0)?(?: License)?": "Apache-2.0",
    r"BSD-2-Clause": "BSD-2-Clause",
    r"(?:3-Clause BSD|BSD(?:-3-Clause)?)(?: [Ll]icense)?(?: \(see license\.txt.*)?": "BSD-3-Clause",
    r"ISC(?: License)?(?: \(ISCL\))?": "ISC",
    r"MPL-2\.0|Mozilla Public License 2\.0 \(MPL 2\.0\)": "MPL-2.0",
    r"PSF-2\.0|Python Software Foundation License": "PSF-2.0",
    r"SIL OFL V1\.1": "OFL-1.1",
}
"""What packages write where they write no expression, as patterns, and what it means."""


class LicenceError(ValueError):
    """A package says no licence, or one that is not known."""


def main() -> int:
    """Checks every package; returns 0, or 1 with a line for each that may not be given away so."""
    faults = [f"{name}: {fault}" for name, fault in faults_of(LOCK)]
    for line in faults:
        print(f"licences: {line}", file=sys.stderr)
    if not faults:
        print(f"licences: {len(set(locked_names(LOCK)))} packages, all under licences that are allowed")
    return 1 if faults else 0


def faults_of(lock: Path) -> Iterator[tuple[str, str]]:
    """The packages of a lock whose licence is not allowed, with the reason."""
    for name in sorted(set(locked_names(lock))):
        try:
            expression = licence_of(metadata(name))
        except LicenceError as error:
            yield name, str(error)
            continue
        if refused := unknown_parts(expression):
            yield name, f"{expression}: {', '.join(refused)} is not among the licences that are allowed"


def locked_names(lock: Path) -> Iterator[str]:
    """The packages that a lock names."""
    for line in lock.read_text(encoding="utf-8").splitlines():
        if line[:1].isalnum():
            yield line.partition("==")[0]


def licence_of(package: PackageMetadata) -> str:
    """What a package says of its licence, as an SPDX expression.

    Raises:
        LicenceError: It says nothing that can be read.
    """
    fields = package.json
    if expression := fields.get("license_expression"):
        return str(expression)
    named = [str(told).rpartition(" :: ")[2] for told in fields.get("classifier", ()) if "License ::" in told]
    prose = str(fields.get("license") or "").strip().partition("\n")[0]
    for told in (prose, *named):
        for pattern, expression in _PROSE.items():
            if re.fullmatch(pattern, told):
                return expression
    raise LicenceError(f"its licence cannot be read: {prose or ', '.join(named) or 'it says none'!r}")


def unknown_parts(expression: str) -> tuple[str, ...]:
    """The licences of an SPDX expression that are not allowed; of those joined by OR one is enough."""
    plain = expression.replace("(", " ").replace(")", " ")
    if " OR " in plain and " AND " not in plain:
        parts = [part.strip() for part in plain.split(" OR ")]
        return () if ALLOWED.intersection(parts) else tuple(parts)
    parts = [part.strip() for part in re.split(r" (?:AND|OR) ", plain)]
    return tuple(part for part in parts if part not in ALLOWED)


if __name__ == "__main__":
    sys.exit(main())
