"""Spares the start what Gradio does for people who write programs with it: two thirds of its import.

Each import of Gradio parses the source of all its components, to write stubs for editors beside them, and fills in the
documentation of each of their events. Nobody reads either where the page is served, and a server has no business in writing
into its libraries. Gradio also loads pandas, and, where it is installed, a library for another protocol (`mcp`).
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import LazyLoader
from types import ModuleType
from typing import Final

from index.late import hidden

SPARED: Final[Mapping[str, str]] = {
    "gradio.component_meta": "create_or_modify_pyi",
    "gradio.events": "EventListener.set_doc",
}
"""Modules, and what in each of them is not done: writing the stubs, filling in the documentation."""
UNUSED: Final = "mcp"
"""A library that Gradio takes where it finds it, and does without where not."""
LATE: Final = "pandas"
"""A library that Gradio names at its import and needs only for tables of data, which the page has none of: it is loaded
when something of it is first used."""


@contextmanager
def extras_spared() -> Iterator[None]:
    """Imports Gradio, if it is not there yet, without what the page has no use for.

    Afterwards everything is as Gradio has it, and whatever it does then is done in full. A Gradio that has no such
    functions is imported as it is.
    """
    finder = _Finder()
    sys.meta_path.insert(0, finder)
    try:
        with hidden(UNUSED):
            yield
    finally:
        sys.meta_path.remove(finder)
        for owner, name, own in finder.spared:
            setattr(owner, name, own)


class _Finder(MetaPathFinder):
    """Finds the modules that do what is spared; every other is left to Python's own finders."""

    def __init__(self) -> None:
        self.spared: list[tuple[object, str, object]] = []
        """Whose function does nothing now, by which name, and its own one."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in SPARED and fullname != LATE:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and isinstance(spec.loader, SourceFileLoader):
            spec.loader = LazyLoader(spec.loader) if fullname == LATE else _Loader(spec.loader, self)
        return spec

    def spare(self, module: ModuleType) -> None:
        """Puts a function that does nothing in the place of one of the module's, if it has that."""
        *owners, name = SPARED[module.__name__].split(".")
        owner: object = module
        for part in owners:
            owner = getattr(owner, part, None)
        own = getattr(owner, name, None)
        if own is not None:
            self.spared.append((owner, name, own))
            setattr(owner, name, _do_nothing)


class _Loader(SourceFileLoader):
    """Loads a module as Python does, and then tells the finder."""

    def __init__(self, own: SourceFileLoader, finder: _Finder) -> None:
        super().__init__(own.name, own.path)
        self._finder = finder

    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        self._finder.spare(module)


def _do_nothing(*_: object, **__: object) -> None:
    """In the place of what is spared."""
