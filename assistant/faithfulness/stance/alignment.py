"""Lays a sentence beside sentences of its units that say it in nearly the same words, and compares what is denied."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from assistant.faithfulness.stance.polarity import Reading
from assistant.faithfulness.stance.polarity_words import Token

CANDIDATES = 4
"""Sentences of the units that share most words: more cannot all tell the same as one sentence."""
FEWEST_PAIRS = 2
"""Words in common close by that show two sentences to tell the same there."""
STRETCH = 5
"""Pairs, and twice as many words, on either side that count as close by."""
WIDEST_GAP = 3
"""Words without a pair between two pairs beyond which two sentences differ too much to be compared whole."""
NEARBY = 4
"""A denial told this many words earlier or later has only moved."""

_Pair = tuple[int, int]
"""Places of one word in the sentence that is verified and in the evidence."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """A gap between two pairs, and which of the two sentences denies in it."""

    gap: int
    before: int
    place: int
    """Between which words of the sentence that is verified."""
    lean: int
    """1 where the verified sentence denies more often, -1 where the evidence does."""
    told: bool
    """Whether what the one denies is told by the other at all."""
    form: str
    denial: str
    """The word that denies, of the side that does."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """Two sentences side by side."""

    mine: Reading
    theirs: Reading
    ends: Sequence[_Pair]
    """The words in common, in order, with the two ends of the sentences."""

    def support(self, gap: int) -> int:
        """Pairs that stand close to a gap in both sentences."""
        (a0, b0), (a1, b1) = self.ends[gap - 1], self.ends[gap]
        near = self.ends[max(1, gap - STRETCH) : min(len(self.ends) - 1, gap + STRETCH)]
        width = 2 * STRETCH
        return sum(a0 - width <= a <= a1 + width and b0 - width <= b <= b1 + width for a, b in near)

    def whole(self, gap: int) -> tuple[Sequence[Token], Sequence[Token]]:
        """The words of both sentences in a gap."""
        (a0, b0), (a1, b1) = self.ends[gap - 1], self.ends[gap]
        return self.mine.tokens[a0 + 1 : a1], self.theirs.tokens[b0 + 1 : b1]

    def between(self, gap: int) -> tuple[Sequence[Token], Sequence[Token]]:
        """The words of both sentences in a gap; of a wide one those that stand next to a pair."""
        mine, theirs = self.whole(gap)
        if max(_content(mine), _content(theirs)) <= WIDEST_GAP:
            return mine, theirs
        backward = self.mine.backward
        if (gap == 1) if backward else (gap == len(self.ends) - 1):
            return (), ()
        return _adjacent(mine, backward=backward), _adjacent(theirs, backward=backward)

    def pair(self, gap: int) -> tuple[Token, Token] | None:
        """The pair at the end of a gap; None at the end of the sentences."""
        if gap == len(self.ends) - 1:
            return None
        a, b = self.ends[gap]
        return self.mine.tokens[a], self.theirs.tokens[b]

    def agrees(self, place: int, support: int, side: int) -> bool:
        """Whether there is no turn at a word of the verified sentence."""
        gap = bisect_left(self.ends, (place, -1), lo=1)
        gap = min(gap, len(self.ends) - 1)
        turn = _turn(self, gap)
        if turn.lean and turn.told:
            return False
        here = self.support(gap)
        both = side > 0 and all(any(token.negates for token in side_) for side_ in self.between(gap))
        return here >= FEWEST_PAIRS and (here >= support or (both and 2 * here >= support))


def find_turned(reading: Reading, evidence: Sequence[Reading]) -> Iterator[str]:
    """The words at which a sentence denies what the evidence laid beside it affirms, or the reverse."""
    ranked = sorted(evidence, key=lambda other: -len(reading.stems & other.stems))[:CANDIDATES]
    layouts = [layout for other in ranked for layout in _layouts(reading, other)]
    for layout in layouts:
        for turn in _unmoved(layout):
            support = layout.support(turn.gap)
            others = (other for other in layouts if other is not layout)
            if support >= FEWEST_PAIRS and not any(o.agrees(turn.place, support, turn.lean) for o in others):
                yield turn.form


def _layouts(reading: Reading, other: Reading) -> Iterator[_Layout]:
    """Two sentences side by side; once more for what they tell in another order."""
    first = [at for at, token in enumerate(reading.tokens) if token.content]
    second = [at for at, token in enumerate(other.tokens) if token.content]
    while pairs := _pairs(reading, other, first, second):
        yield _Layout(reading, other, [(-1, -1), *pairs, (len(reading.tokens), len(other.tokens))])
        if len(first) < len(reading.words):
            return
        first = [at for at in first if at not in {a for a, _ in pairs}]
        second = [at for at in second if at not in {b for _, b in pairs}]


def _pairs(reading: Reading, other: Reading, first: Sequence[int], second: Sequence[int]) -> list[_Pair]:
    mine, theirs = [reading.tokens[at].stem for at in first], [other.tokens[at].stem for at in second]
    blocks = SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks()
    return [(first[block.a + k], second[block.b + k]) for block in blocks for k in range(block.size)]


def _unmoved(layout: _Layout) -> Iterator[_Turn]:
    """The turns less those where a denial has only moved, or two say what `only` says."""
    turns = [turn for gap in range(1, len(layout.ends)) if (turn := _turn(layout, gap)).lean]
    gone: set[int] = set()
    near = [
        (one.denial != two.denial, abs(one.place - two.place), one, two)
        for at, one in enumerate(turns)
        for two in turns[at + 1 :]
        if two.before - one.place <= NEARBY
    ]
    restricts = any(token.doubts for token in layout.theirs.tokens)
    for *_, one, two in sorted(near, key=lambda each: each[:2]):
        cancels = one.lean != two.lean or (one.lean > 0 and restricts)
        if cancels and not {one.gap, two.gap} & gone:
            gone |= {one.gap, two.gap}
    return (turn for turn in turns if turn.told and turn.gap not in gone)


def _turn(layout: _Layout, gap: int) -> _Turn:
    mine, theirs = layout.between(gap)
    pair = layout.pair(gap)
    own = (pair[1].own - pair[0].own) // 2 if pair else 0
    difference = _denials(mine) - _denials(theirs) + own
    lean = _sign(difference) if difference % 2 else 0
    told = bool(lean) and (_affirms(theirs) if lean > 0 else _affirms(mine) and _is_told(theirs, mine))
    if not lean:
        lean = _sign(_denials(layout.whole(gap)[0]) - _denials(layout.whole(gap)[1]))
    denials = [token.form for token in layout.whole(gap)[lean < 0] if token.negates]
    (before, _), (place, _) = layout.ends[gap - 1 : gap + 1]
    word = layout.mine.tokens[place if pair else before].form
    denial = denials[0] if denials else ""
    return _Turn(gap, before, place, lean, told, denial if denial and lean > 0 else word, denial)


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


def _affirms(tokens: Sequence[Token]) -> bool:
    """Whether nothing restricts or opposes there in another way."""
    return not any(token.cued and not token.negates for token in tokens)


def _is_told(denying: Sequence[Token], affirming: Sequence[Token]) -> bool:
    """Whether what the one denies has a pair, or at least a word that may stand for it."""
    last = max((at for at, token in enumerate(denying) if token.negates), default=None)
    if last is None:
        return True
    unpaired = denying[last].content or _content(denying[last + 1 :])
    return not unpaired or _content(affirming) > 0


def _adjacent(gap: Sequence[Token], *, backward: bool) -> Sequence[Token]:
    ends = [at for at, token in enumerate(gap) if token.content and not token.negates]
    if not ends:
        return gap
    return gap[: ends[0]] if backward else gap[ends[-1] + 1 :]


def _content(tokens: Sequence[Token]) -> int:
    return sum(token.content for token in tokens)


def _denials(tokens: Sequence[Token]) -> int:
    return sum(token.negates for token in tokens)
