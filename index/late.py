"""Libraries of a build and of Chroma, loaded late and without what nobody uses of them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Final

UNUSED: Final = "rfc3987_syntax"
"""A grammar of addresses in other scripts that jsonschema, on which Chroma rests, takes where it finds it and does
without where not: three seconds for a check that no schema of Chroma's asks for. Tools of development bring it along."""


def load_chroma() -> None:
    """Imports Chroma and LangChain's form of it, if they are not there yet."""
    with hidden(UNUSED):
        import_module("index.vectors")


@contextmanager
def hidden(name: str) -> Iterator[None]:
    """Has a library count as not installed for a while, unless it is loaded already."""
    hides = name not in sys.modules
    if hides:
        sys.modules[name] = None  # type: ignore[assignment]  # Python's own way to say: not to be imported
    try:
        yield
    finally:
        if hides:
            sys.modules.pop(name, None)
