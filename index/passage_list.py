"""The passages of an index: their names at once, their texts when somebody asks for one."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, overload

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save

from index.lines import join_lines, read_arrays, split_lines
from index.types import Passage


class TextName(NamedTuple):
    """A text that is searched."""

    passage_id: str
    """A passage id, or `ch18.a2#ru` for all that the editors wrote in a language."""
    unit_id: str


class PassageList(Sequence[Passage]):
    """Passages in their order. A search goes by their names; to parse four thousand texts would take a start 30 ms."""

    def __init__(
        self,
        names: tuple[TextName, ...],
        questions: NDArray[np.int32],
        read: Callable[[], Iterable[Passage]],
    ) -> None:
        """Takes what is known of the passages, and what reads them.

        Args:
            names: Of each.
            questions: (n,), how many of the editors' questions each is the mean of; 0 of those that are no questions.
            read: Gives the passages; called once, or twice where two threads ask at the same time.
        """
        self.names = names
        self.questions = questions
        self._read = read
        self._passages: tuple[Passage, ...] | None = None

    @classmethod
    def of(cls, passages: Sequence[Passage]) -> "PassageList":
        """The list of passages that are there; one that is a list already is itself."""
        if isinstance(passages, cls):
            return passages
        counts = (p.embedded.count("\n") + 1 if p.kind == "questions" else 0 for p in passages)
        names = tuple(TextName(passage.passage_id, passage.unit_id) for passage in passages)
        made = cls(names, np.fromiter(counts, dtype=np.int32, count=len(passages)), tuple)
        made._passages = tuple(passages)
        return made

    @classmethod
    def read(cls, names: bytes, read: Callable[[], Iterable[Passage]]) -> "PassageList":
        """The list of which `names_to_bytes` gave the names.

        Raises:
            ValueError: They are none.
            KeyError: A part is missing.
        """
        parts = read_arrays(names)
        found = tuple(map(TextName, split_lines(parts["passage_ids"]), split_lines(parts["unit_ids"])))
        return cls(found, parts["questions"], read)

    def names_to_bytes(self) -> bytes:
        """What is known without a text, as safetensors; the same list gives the same bytes."""
        parts: dict[str, NDArray[Any]] = {
            "passage_ids": join_lines(name.passage_id for name in self.names),
            "unit_ids": join_lines(name.unit_id for name in self.names),
            "questions": self.questions,
        }
        return bytes(save(parts))

    @overload
    def __getitem__(self, place: int) -> Passage: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Passage, ...]: ...
    def __getitem__(self, place: int | slice) -> Passage | tuple[Passage, ...]:
        """The passage at a place."""
        if self._passages is None:
            self._passages = tuple(self._read())
        return self._passages[place]

    def __len__(self) -> int:
        """How many there are."""
        return len(self.names)

    def __eq__(self, other: object) -> bool:
        """Whether another list holds the same passages."""
        return isinstance(other, PassageList) and self.names == other.names and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # equal lists may have been read in different ways
