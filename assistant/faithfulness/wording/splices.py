"""Words set into, or hung onto, a sentence that is otherwise copied from its units.

Whoever makes a model say something of their own among the Plan's words has it copied first: no count of words or
matters notices three more. Set beside the text that was copied, they stand out.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from assistant.faithfulness.names.name_evidence import read_names
from assistant.faithfulness.types import Fault, Finding, Source
from assistant.faithfulness.wording.words import telling_words
from corpus.languages import Language
from index.text import words

COPIED = 0.6
"""Share of a sentence's words, or of a unit's sentence, in runs of one from which it is a copy."""
SHORTEST_RUN = 3
"""Words that show by their order that they were copied."""
MOST_ADDED = 2
"""Words without a matter that join what was copied in another way; of a name moved there, one fewer."""
LONGEST_FRAME = 4
"""Words that say who tells it: `as the Plan reports`."""
_PLAN = ("plan", "план", "жоспар")
_REPLIES = frozenset({"yes", "да", "иә"})
"""Said to a person, never of a matter."""

_Words = Sequence[str]


def find_splices(sentence: str, language: Language, cited: Sequence[Source]) -> Iterator[Finding]:
    """The words added to what a sentence copies from a unit, where no text of the units has them so.

    Args:
        sentence: One sentence.
        language: Its language.
        cited: The units it names.
    """
    said = words(sentence)
    lines = [
        words(line) for source in cited for text in source.texts_in(language) for line in text.splitlines()
    ]
    matched = [(_run_words(said, line), line) for line in lines]
    most, copied = max(matched, key=lambda pair: pair[0], default=(0, []))
    if not copied or most < COPIED * min(len(said), len(copied)):
        return
    named = _named(sentence, language)
    for start, run in _added(said, copied):
        new = [word for word in run if word not in named]
        joining = MOST_ADDED if len(new) == len(run) else MOST_ADDED - 1
        joins = (
            len(new) <= joining and not telling_words(" ".join(new), language) and _REPLIES.isdisjoint(new)
        )
        frames = len(run) <= LONGEST_FRAME and _names_plan(said[max(0, start - 1) : start + len(run)])
        if not (joins or frames or any(_holds(line, run) for line in lines)):
            yield Finding(Fault.WORDS, " ".join(run))


def _run_words(said: _Words, line: _Words) -> int:
    """How many words stand in both in runs."""
    blocks = SequenceMatcher(None, line, said, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size >= SHORTEST_RUN)


def _added(said: _Words, line: _Words) -> Iterator[tuple[int, _Words]]:
    """The runs of words that a copy has more than what was copied, each with its place; without words only moved."""
    steps = SequenceMatcher(None, line, said, autojunk=False).get_opcodes()
    left_out = {word for name, i1, i2, _, _ in steps if name != "equal" for word in line[i1:i2]}
    for _, i1, i2, j1, j2 in steps:
        if j2 - j1 > i2 - i1:
            yield j1, [word for word in said[j1:j2] if word not in left_out]


def _named(sentence: str, language: Language) -> frozenset[str]:
    """The words of known names, which a check of their own holds against the units."""
    reading = read_names(sentence, language)
    return frozenset(word for place in reading.covered for word in words(reading.words(place, place)))


def _names_plan(told: _Words) -> bool:
    """Whether words say that the Plan tells it."""
    return any(word.startswith(_PLAN) for word in told)


def _holds(line: _Words, run: _Words) -> bool:
    return any(line[place : place + len(run)] == run for place in range(len(line) - len(run) + 1))
