"""Known names: how they are written down, and how they are found in a text.

An entry is `name > what it carries | English | Russian | Kazakh`; phrases are parted by `;`. In a phrase
`[x]` may be missing, `a/b` are alternatives, `x*` begins so, `^x` has a capital, `_x` has none, `=x` has no
other form, `,x` may follow a comma, and a word with two capitals is an abbreviation. A phrase after `~`
supports the name in a source but is no mention of it in a sentence. The entry `void` names nothing: its
phrases are passed over.

What an entry carries is what a source that names it lets a sentence say: the Supreme Court is a court.
What that carries in turn is carried too, save after `=`: the Ministry of the Interior stands at the head of
the bodies of internal affairs, but is not the police.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from assistant.faithfulness.names.name_tokens import Token, exact_form, pattern_keys
from corpus.languages import LANGUAGES, Language

VOID = "void"
JOINT = "+"
"""Joins the names that one wording gives together."""
_PART = re.compile(r"\[|\]|[^\s\[\]]+")
_MARKS = "^_=,"
_BUCKET = 3
"""Letters by which beginnings (`x*`) are looked up."""


@dataclass(frozen=True, slots=True)
class PhraseWord:
    """One word of a phrase: any of its ways."""

    keys: frozenset[str]
    exact: frozenset[str]
    shorts: frozenset[str]
    beginnings: tuple[str, ...]
    capital: bool
    small: bool
    comma: bool
    """Whether a comma may stand before it."""

    def fits(self, token: Token) -> bool:
        """Whether a word of a text is this one."""
        if (self.capital and not token.capital) or (self.small and token.says_name):
            return False
        return (
            not self.keys.isdisjoint(token.keys)
            or token.exact in self.exact
            or token.short in self.shorts
            or (bool(self.beginnings) and token.exact.startswith(self.beginnings))
        )

    def goes_on(self, token: Token) -> bool:
        """Whether a word of a text belongs to the name begun before it."""
        return not token.opens and (self.comma or not token.comma)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to write a name."""

    name: str
    words: tuple[PhraseWord, ...]
    weak: bool

    def fits(self, tokens: Sequence[Token], place: int) -> bool:
        """Whether the words of a text from a place on are this phrase."""
        if place < 0 or place + len(self.words) > len(tokens):
            return False
        return all(
            word.fits(tokens[place + step]) and (step == 0 or word.goes_on(tokens[place + step]))
            for step, word in enumerate(self.words)
        )


@dataclass(frozen=True, slots=True)
class Mention:
    """A known name in a text."""

    names: tuple[str, ...]
    """Its entry; several where one wording names them together: `Criminal and Criminal Procedure Codes`;
    none where the words only look like a name."""
    first: int
    last: int
    """Its first and last token."""
    weak: bool
    """Supports the name in a source, but does not name it."""


class NameTable:
    """Finds known names in the three languages."""

    def __init__(self, *, bodies: Iterable[str], others: Iterable[str]) -> None:
        """Reads the entries of bodies, and those of other names.

        Raises:
            ValueError: An entry lacks a language or carries an unknown name.
        """
        body_rows = [row for text in bodies for row in _rows(text)]
        rows = [*body_rows, *(row for text in others for row in _rows(text))]
        self.bodies = frozenset(name for name, _, _ in body_rows)
        self.carried = _closure(rows)
        self.phrases: dict[Language, tuple[Phrase, ...]] = {}
        self._starts: dict[Language, dict[str, list[Phrase]]] = {}
        for place, language in enumerate(LANGUAGES):
            phrases = [phrase for row in rows for phrase in _read_cell(row[0], row[2][place], language)]
            if language != "en":
                phrases += [phrase for row in rows for phrase in _read_cell(row[0], row[2][0], "en")]
            self.phrases[language] = tuple(phrases)
            self._starts[language] = _by_start(phrases)

    def find(self, tokens: Sequence[Token], language: Language) -> Iterator[Mention]:
        """The names in a text from left to right, the longest at each place."""
        place = 0
        while place < len(tokens):
            phrase = self._longest(tokens, place, language)
            if phrase is None:
                place += 1
                continue
            last = place + len(phrase.words) - 1
            names = () if phrase.name == VOID else tuple(phrase.name.split(JOINT))
            yield Mention(names, place, last, phrase.weak)
            place = last + 1

    def _longest(self, tokens: Sequence[Token], place: int, language: Language) -> Phrase | None:
        starts = self._starts[language]
        token = tokens[place]
        begin = "*" + token.exact[:_BUCKET]
        best: Phrase | None = None
        for key in (*token.keys, "=" + token.exact, token.short or "", begin):
            for phrase in starts.get(key, ()):
                if (best is None or _rank(phrase) > _rank(best)) and phrase.fits(tokens, place):
                    best = phrase
        return best


def _rank(phrase: Phrase) -> tuple[int, bool]:
    return len(phrase.words), not phrase.weak


_Row = tuple[str, tuple[str, ...], tuple[str, str, str]]


def _rows(text: str) -> Iterator[_Row]:
    joined = re.sub(r"\n\s+", " ", text.strip())
    for line in joined.split("\n"):
        head, *cells = (cell.strip() for cell in line.split("|"))
        if len(cells) != len(LANGUAGES):
            raise ValueError(f"entry {line!r}: {len(cells)} languages; write {len(LANGUAGES)}, parted by |")
        name, _, carries = head.partition(">")
        yield name.strip(), tuple(carries.split()), (cells[0], cells[1], cells[2])


def _closure(rows: Sequence[_Row]) -> Mapping[str, frozenset[str]]:
    every = {name: carries for name, carries, _ in rows if JOINT not in name}
    if unknown := {other.strip("=") for carries in every.values() for other in carries} - every.keys():
        raise ValueError(f"no entry is called {sorted(unknown)}; add it, or correct what carries it")
    return {name: frozenset(_reached(name, every)) for name in every}


def _reached(name: str, every: Mapping[str, tuple[str, ...]]) -> set[str]:
    reached, left = {name}, [name]
    while left:
        new = {other for other in every[left.pop()] if not other.startswith("=")} - reached
        reached |= new
        left += new
    return reached | {other[1:] for other in every[name] if other.startswith("=")}


def _read_cell(name: str, cell: str, language: Language) -> Iterator[Phrase]:
    for written in filter(None, (phrase.strip() for phrase in cell.split(";"))):
        weak = written.startswith("~")
        parts = _PART.findall(written.removeprefix("~"))
        for words in dict.fromkeys(_readings(parts)):
            yield Phrase(name, tuple(_read_word(word, language) for word in words), weak)


def _readings(parts: list[str]) -> Iterator[tuple[str, ...]]:
    """Every way to read a phrase, with and without what stands in brackets."""
    choices: list[list[tuple[str, ...]]] = []
    while parts and parts[0] != "]":
        part = parts.pop(0)
        if part == "[":
            choices.append([(), *_readings(parts)])
            parts.pop(0)
        else:
            choices.append([(part,)])
    for chosen in product(*choices):
        yield tuple(word for words in chosen for word in words)


def _read_word(written: str, language: Language) -> PhraseWord:
    ways = written.lstrip(_MARKS).split("/")
    marks = written[: written.index(ways[0])]
    shorts = frozenset(way for way in ways if _is_short(way))
    beginnings = tuple(exact_form(way[:-1]) for way in ways if way.endswith("*"))
    rest = [exact_form(way) for way in ways if way not in shorts and not way.endswith("*")]
    keys = () if "=" in marks else (pattern_keys(way, language) for way in rest)
    return PhraseWord(
        frozenset().union(*keys),
        frozenset(rest),
        shorts,
        beginnings,
        capital="^" in marks,
        small="_" in marks,
        comma="," in marks,
    )


def _is_short(way: str) -> bool:
    return sum(letter.isupper() for letter in way) > 1


def _by_start(phrases: Iterable[Phrase]) -> dict[str, list[Phrase]]:
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        if not phrase.words:
            continue
        first = phrase.words[0]
        starts = {*first.keys, *("=" + way for way in first.exact), *first.shorts}
        starts |= {"*" + begin[:_BUCKET] for begin in first.beginnings}
        for key in starts:
            found.setdefault(key, []).append(phrase)
    return found
