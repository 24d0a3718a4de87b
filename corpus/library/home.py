"""Where the documents of the library are kept, and whether there are any: most people have none."""

import os
from collections.abc import Mapping
from pathlib import Path

DEFAULT_FOLDER = Path(__file__).resolve().parent.parent.parent / ".documents"
"""Beside the packages, out of version control."""
SHELF = "SHELF"
"""The file that lists the documents in use."""


def library_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where documents are kept: `PLAN_LIBRARY_DIR`, else `.documents` beside the packages."""
    named = environment.get("PLAN_LIBRARY_DIR")
    return Path(named).absolute() if named else DEFAULT_FOLDER


def may_hold_documents() -> bool:
    """Whether the library has a list of documents, or cannot be looked into: `corpus.library.store` tells what is wrong."""
    try:
        (library_folder() / SHELF).lstat()
    except FileNotFoundError:
        return False
    except (OSError, ValueError):
        return True
    return True
