"""The page: everything people see and click, and the server behind it."""

from corpus.memory import collection_paused

with collection_paused():
    from ui import offline
    from ui.cli import main

__all__ = ["main", "offline"]
