"""What a statement of the page is made of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading with its sentences."""

    title: str
    sentences: tuple[str, ...]
