"""Reads a text as content words with a sign: affirmed, denied, or in doubt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.faithfulness.split import split_written
from assistant.faithfulness.stance.negation_words import NegationWords
from assistant.faithfulness.stance.polarity_words import NEGATION_WORDS, Token, read_tokens
from assistant.faithfulness.stance.stems import stem
from corpus.languages import Language

REACH = 2
"""Content words next to a negator that it surely denies."""
WIDTH = 6
"""Content words on either side of a denial or restriction that it may or may not concern."""
NEIGHBOURS = 4
"""Content words on either side that tell which of several occurrences of a word is meant."""
_STRONG = frozenset(";:.!?")
_WEAK = frozenset(",()-")


@dataclass(frozen=True, slots=True)
class Word:
    """A content word where it stands."""

    form: str
    stem: str
    sign: int
    """1 affirmed, -1 denied, 0 in doubt."""
    near: frozenset[str]
    """Stems of its neighbours."""
    telling: bool
    """Whether it is a verb of telling: `recommends`."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence with the signs of its words."""

    tokens: tuple[Token, ...]
    backward: bool
    """Whether a denial follows what it denies."""
    words: tuple[Word, ...]
    stems: frozenset[str]
    denied: tuple[tuple[str, frozenset[str]], ...]
    """Words that deny, each with its neighbours."""
    held: tuple[frozenset[str], ...]
    """The neighbours of everything that denies, restricts or opposes."""


@lru_cache(maxsize=4_000)
def read_polarity(text: str, language: Language) -> tuple[Reading, ...]:
    """The sentences of a text, each with the signs of its words; 4,000 texts hold the Plan in three languages."""
    readings = (_read(read_tokens(sentence, language), language) for sentence in split_written(text))
    return tuple(reading for reading in readings if reading.words)


@lru_cache(maxsize=3)
def general_stems(language: Language) -> frozenset[str]:
    """Stems of words that stand in so many sentences of the Plan that they show no neighbourhood."""
    return frozenset(stem(word, language) for word in NEGATION_WORDS[language].general)


def _read(tokens: Sequence[Token], language: Language) -> Reading:
    lexicon = NEGATION_WORDS[language]
    signs = _signs(tokens, lexicon)
    words = tuple(
        Word(
            token.form, token.stem, signs[at], _near(tokens, at), bool(lexicon.telling.fullmatch(token.form))
        )
        for at, token in enumerate(tokens)
        if token.content
    )
    return Reading(
        tokens=tuple(tokens),
        backward=lexicon.backward,
        words=words,
        stems=frozenset(word.stem for word in words),
        denied=tuple((token.form, _near(tokens, at)) for at, token in enumerate(tokens) if token.negates),
        held=tuple(_near(tokens, at) for at, token in enumerate(tokens) if token.cued),
    )


def _near(tokens: Sequence[Token], place: int) -> frozenset[str]:
    before = [token.stem for token in tokens[:place] if token.content][-NEIGHBOURS:]
    after = [token.stem for token in tokens[place + 1 :] if token.content][:NEIGHBOURS]
    return frozenset(before + after) - {tokens[place].stem}


def _signs(tokens: Sequence[Token], lexicon: NegationWords) -> list[int]:
    signs = [token.own for token in tokens]
    for place, token in enumerate(tokens):
        if token.negates or lexicon.echoes.fullmatch(token.form):
            supposed = _is_supposed(tokens, place, lexicon)
            for reached in _reached(tokens, place, lexicon):
                signs[reached] = 0 if supposed or tokens[reached].prefixed else -tokens[reached].own
    for place in _doubtful(tokens, lexicon):
        if signs[place] == 1 and not tokens[place].fixed:
            signs[place] = 0
    return signs


def _doubtful(tokens: Sequence[Token], lexicon: NegationWords) -> Iterator[int]:
    """Places in whose neighbourhood something denies, restricts or opposes."""
    for place, token in enumerate(tokens):
        if token.negates or token.doubts:
            yield place
            for places in (range(place - 1, -1, -1), range(place + 1, len(tokens))):
                yield from _step(tokens, places, WIDTH, _STRONG | lexicon.turns)


def _is_supposed(tokens: Sequence[Token], place: int, lexicon: NegationWords) -> bool:
    """Whether a denial stands in a condition: `if he is not told`."""
    for token in reversed(tokens[: place + 1]):
        if token.form in _STRONG | _WEAK:
            return False
        if lexicon.conditions.fullmatch(token.form):
            return True
    return False


def _reached(tokens: Sequence[Token], place: int, lexicon: NegationWords) -> list[int]:
    """What a denial surely denies: in Kazakh the word before it, else the next one or two."""
    token = tokens[place]
    limits = _STRONG | _WEAK | lexicon.links | lexicon.turns
    before, after = range(place - 1, -1, -1), range(place + 1, len(tokens))
    if lexicon.backward:
        lends = token.stem in _lending_stems() or lexicon.refusals.fullmatch(token.form)
        return list(_step(tokens, before, 1, limits)) if lends or not token.content else []
    reach = 1 if lexicon.close.fullmatch(token.form) else REACH
    return list(_step(tokens, after, reach, limits)) or list(_step(tokens, before, reach, limits))


@lru_cache(maxsize=1)
def _lending_stems() -> frozenset[str]:
    return frozenset(stem(verb, "kk") for verb in NEGATION_WORDS["kk"].lending)


def _step(
    tokens: Sequence[Token], places: Iterable[int], reach: int, limits: frozenset[str]
) -> Iterator[int]:
    """The next content words in a direction, up to a limit."""
    for place in places:
        if tokens[place].form in limits:
            return
        if tokens[place].content:
            yield place
            reach -= 1
        if not reach:
            return
