"""How the search grows with the collection: synthetic libraries, three stores, and whole answers."""

from eval.scale.command import main

__all__ = ["main"]
