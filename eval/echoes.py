"""No known question may be one that the editors wrote: the index knows theirs, inside the Plan and outside it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from corpus.editorial import Entry
from corpus.outside import Matter
from eval.check import TOO_ALIKE, alike, words_of
from eval.types import KnownQuestion

_BySize = Mapping[tuple[str, int], Sequence[tuple[frozenset[str], str, str]]]


def find_echoes(
    questions: Iterable[KnownQuestion], editorial: Mapping[str, Entry], outside: Sequence[Matter] = ()
) -> Iterator[str]:
    """Known questions with nearly the words of one that the editors wrote in the same language."""
    written = _by_size(editorial, outside)
    for known in questions:
        words = words_of(known.question)
        # Likeness is at most the smaller size over the larger one; other sizes need no look.
        sizes = range(int(len(words) * TOO_ALIKE), int(len(words) / TOO_ALIKE) + 1)
        near = (theirs for size in sizes for theirs in written.get((known.language.value, size), ()))
        for theirs, text, owner in near:
            if alike(words, theirs) >= TOO_ALIKE:
                yield f"{known.where}: {known.question_id} is nearly the editors' {text!r} of {owner}"
                break


def _by_size(editorial: Mapping[str, Entry], outside: Sequence[Matter]) -> _BySize:
    """The editors' questions by language and number of different words, each with its unit or matter."""
    owned = [(entry.unit_id, entry.questions) for entry in editorial.values()]
    owned += [(matter.name, matter.questions) for matter in outside]
    written: dict[tuple[str, int], list[tuple[frozenset[str], str, str]]] = defaultdict(list)
    for owner, questions in owned:
        for language, texts in questions.items():
            for text in texts:
                words = words_of(text)
                written[language, len(words)].append((words, text, owner))
    return written
