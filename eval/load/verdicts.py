"""What was measured, held against its target, as a table and as data."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from eval.fields import EvalInputError
from eval.markdown import table_row


class LoadError(EvalInputError):
    """The measurement cannot be made; the message says why and what to do."""


class Aim(StrEnum):
    """What a target is about."""

    SPEED = "speed"
    """Depends on the machine, and on what else it does."""
    RIGHT = "right"
    """Must hold on any machine."""
    TOLD = "told"
    """No target: a figure to read the others by."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One row."""

    part: str
    what: str
    measured: str
    target: str = ""
    passed: bool = True
    aim: Aim = Aim.TOLD

    @property
    def verdict(self) -> str:
        """In a word."""
        if self.aim is Aim.TOLD:
            return ""
        return "pass" if self.passed else "FAIL"


def at_most(
    part: str, what: str, value: float, limit: float, unit: str = "", *, aim: Aim = Aim.RIGHT
) -> Finding:
    """A row whose value must not be over its limit."""
    return Finding(part, what, _told(value, unit), f"<= {_told(limit, unit)}", value <= limit, aim)


def at_least(
    part: str, what: str, value: float, limit: float, unit: str = "", *, aim: Aim = Aim.RIGHT
) -> Finding:
    """A row whose value must not be under its limit."""
    return Finding(part, what, _told(value, unit), f">= {_told(limit, unit)}", value >= limit, aim)


def none_of(part: str, what: str, found: Sequence[object], total: int) -> Finding:
    """A row that counts what must not be; the first kinds found are named."""
    kinds = ", ".join(sorted({str(kind) for kind in found})[:3])
    measured = f"{len(found):,} of {total:,}" + (f" ({kinds})" if kinds else "")
    return Finding(part, what, measured, "0", not found and total > 0, Aim.RIGHT)


def _told(value: float, unit: str) -> str:
    figure = f"{value:,.0f}" if float(value).is_integer() else f"{value:,.2f}"
    return f"{figure} {unit}".rstrip()


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was measured."""

    machine: str
    findings: tuple[Finding, ...]

    @property
    def passed(self) -> bool:
        """Whether no target was missed."""
        return all(finding.passed for finding in self.findings)

    def table(self) -> str:
        """As Markdown, which reads as plain text too."""
        rows = ("| Part | What | Target | Measured | |", "| --- | --- | --- | --- | --- |")
        return "\n".join((self.machine, "", *rows, *map(_row, self.findings))) + "\n"

    def as_dict(self) -> dict[str, Any]:
        """As data."""
        findings = [{**asdict(finding), "verdict": finding.verdict} for finding in self.findings]
        return {"machine": self.machine, "passed": self.passed, "findings": findings}


def _row(finding: Finding) -> str:
    cells = (finding.part, finding.what, finding.target, finding.measured, finding.verdict)
    return table_row(cells)
