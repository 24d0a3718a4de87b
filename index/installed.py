"""Versions of installed libraries, without importing what reads their records: that would take a start 30 ms."""

import sys
from pathlib import Path

_RECORD = ".dist-info"


def version_of(library: str) -> str:
    """The version of an installed library: `1.5.9`.

    Args:
        library: Its name as its record has it, without a hyphen: `chromadb`.

    Raises:
        importlib.metadata.PackageNotFoundError: It is not installed.
    """
    records = {
        record.name for folder in sys.path for record in Path(folder or ".").glob(f"{library}-*{_RECORD}")
    }
    if len(records) == 1:
        return records.pop().removeprefix(f"{library}-").removesuffix(_RECORD)
    from importlib.metadata import version  # installed in a way of its own, or not at all

    return version(library)
