"""The words of a text as names are looked up by: with the stems that inflection leaves open."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from corpus.languages import Language
from index.kazakh import fold_kazakh, unvoiced
from index.text import clean
from index.words import SPELLINGS

_CAPITALS = "A-ZÀ-ÖØ-ÞА-ЯЁӘҒҚҢӨҰҮҺІ"
_SMALL = "a-zß-öø-ÿа-яёәғқңөұүһі"
_WORD = re.compile(rf"[{_CAPITALS}]{{2,}}-[{_SMALL}]{{1,6}}(?![^\W_])|[^\W_]+(?:['’][^\W_]+)*")
"""A word, or an abbreviation with the ending that Kazakh joins to it: `БҰҰ-ның`."""
_SHORT = re.compile(
    rf"([{_CAPITALS}]{{2,}})(?:['’-]?[{_SMALL}]{{1,6}})?|[{_CAPITALS}]+[{_SMALL}]{{1,2}}[{_CAPITALS}]+"
)
"""An abbreviation in capitals, with or without an ending: `NGOs`, `МВД`, `КоАП`."""
_BREAK = re.compile(r"[.;:!?()\n•–—…]|\s-\s")
_END = re.compile(r"[!?\n•…]|(?<=\w{5})\.")
"""Ends a sentence; a full stop after a short word may end an abbreviation: `Mr.`, `г.`, `Corp.`."""
_ARTICLES = frozenset({"the", "a", "an"})
_CYRILLIC = re.compile(r"[Ѐ-ԯ]")

MIN_STEM = 3
"""Letters that are left of a word without its ending at least."""
_RUSSIAN_ENDINGS = tuple(
    """а я о е ы и у ю ь й ой ей ою ею ом ем ам ям ах ях ами ями ов ев ий ия ие ии ию ием иям иями иях
    ый ая яя ое ее ые ого его ому ему ым им ых их ыми ими ую юю ье ья ью""".split()
)
_KAZAKH_ENDINGS = tuple(
    fold_kazakh(ending)
    for ending in """лар лер дар дер тар тер ым ім ың ің сы сі ы і ның нің дың дің тың тің ға ге қа ке на не
    ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен мен бен пен дағы дегі тағы тегі ндағы
    ндегі""".split()
)
_POSSESSIVES = tuple(fold_kazakh(ending) for ending in ("сы", "сі", "ы", "і"))


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text."""

    start: int
    end: int
    """Its place in the cleaned text."""
    exact: str
    """In small letters, folded; of an English word without `'s`."""
    keys: frozenset[str]
    """What it may be without its endings."""
    short: str | None
    """Its capitals, if it is an abbreviation."""
    capital: bool
    opens: bool
    """Whether something parts it from the word before: a sentence's end, a bracket, a dash."""
    comma: bool
    """Whether a comma stands before it."""
    starts: bool
    """Whether a capital says nothing here: the first word, or after a full stop."""

    @property
    def says_name(self) -> bool:
        """Whether its capital makes it a name."""
        return self.capital and not self.starts


def read_tokens(text: str, language: Language) -> tuple[str, tuple[Token, ...]]:
    """The cleaned text, line breaks kept, and its words without articles."""
    cleaned = "\n".join(map(clean, text.split("\n")))
    return cleaned, tuple(_tokens(cleaned, language))


def _tokens(text: str, language: Language) -> Iterator[Token]:
    last = 0
    opens = starts = True
    comma = False
    for match in _WORD.finditer(text):
        opens = opens or bool(_BREAK.search(text, last, match.start()))
        starts = starts or bool(_END.search(text, last, match.start()))
        comma = comma or "," in text[last : match.start()]
        last = match.end()
        written = match.group()
        short = _SHORT.fullmatch(written)
        bare = (short.group(1) or written) if short else written
        exact = exact_form(bare)
        if written.lower() in _ARTICLES:
            starts = False  # a capital after it means something
            continue
        yield Token(
            match.start(),
            match.end(),
            exact,
            keys_of(exact, language),
            bare if short else None,
            written[0].isupper(),
            opens,
            comma,
            starts,
        )
        opens = comma = starts = False


def exact_form(word: str) -> str:
    """A word in small letters, its letters folded, an English genitive taken off."""
    small = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'").replace("ё", "е")
    return fold_kazakh(small)


@lru_cache(maxsize=20_000)
def keys_of(exact: str, language: Language) -> frozenset[str]:
    """What a word of a text may be without its endings; 20,000 words hold the Plan several times."""
    if not _CYRILLIC.search(exact):
        return frozenset({_singular(exact)})
    return frozenset(_without_kazakh(exact) if language == "kk" else _without_russian(exact))


def pattern_keys(exact: str, language: Language) -> frozenset[str]:
    """What a word of a known name is looked up by: narrower than a word of a text."""
    if not _CYRILLIC.search(exact):
        return keys_of(exact, language)
    if language == "ru":
        # A word in -ия keeps its vowel: `Дания` is not `дан`.
        kept = len(exact) - 1 if exact.endswith("ия") else MIN_STEM
        return frozenset(stem for stem in keys_of(exact, language) if len(stem) >= kept)
    bare = (exact.removesuffix(ending) for ending in _POSSESSIVES if exact.endswith(ending))
    return frozenset({exact, *(unvoiced(stem) for stem in bare if len(stem) >= MIN_STEM)})


def _singular(word: str) -> str:
    word = SPELLINGS.get(word, word)
    if word.endswith("ies") and len(word) > MIN_STEM + 1:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > MIN_STEM else word


def _without_russian(word: str) -> Iterator[str]:
    yield word
    for ending in _RUSSIAN_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= MIN_STEM:
            yield word[: -len(ending)]


def _without_kazakh(word: str) -> set[str]:
    found: set[str] = set()
    left = [word]
    while left:
        stem = left.pop()
        if stem in found:
            continue
        found.add(stem)
        found.add(unvoiced(stem))
        shorter = (stem[: -len(ending)] for ending in _KAZAKH_ENDINGS if stem.endswith(ending))
        left += [short for short in shorter if len(short) >= MIN_STEM]
    return found
