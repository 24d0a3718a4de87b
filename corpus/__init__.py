"""The Plan as typed data: read, repaired, parsed, located."""

from functools import lru_cache
from pathlib import Path

from corpus.locate import locate, page_of
from corpus.model import Plan, Unit
from corpus.parse import PlanParser
from corpus.source import SourceError, read_source

__all__ = ["Plan", "SourceError", "Unit", "locate", "page_of", "read_plan"]


@lru_cache(maxsize=2)
def read_plan(path: Path | None = None) -> Plan:
    """Reads and parses the Plan; the result is immutable and kept.

    Args:
        path: The source text; by default the one that comes with the project.

    Raises:
        SourceError: The text is missing, empty, cut short or altered.
    """
    return PlanParser(read_source(path)).parse()
