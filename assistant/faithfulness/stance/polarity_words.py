"""Reads a sentence as words that affirm, deny or restrict, each by itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from assistant.faithfulness.stance.negation_words import NegationWords
from assistant.faithfulness.stance.negation_words_en import ENGLISH
from assistant.faithfulness.stance.negation_words_kk import KAZAKH
from assistant.faithfulness.stance.negation_words_ru import RUSSIAN
from assistant.faithfulness.stance.stems import stem
from corpus.languages import Language
from index.text import normalise
from index.words import STOP_WORDS

NEGATION_WORDS: Mapping[Language, NegationWords] = {"en": ENGLISH, "ru": RUSSIAN, "kk": KAZAKH}
PAIR = "~"
"""Begins the name of a pair of opposites, which stands as the stem of both."""
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|[,;:.!?()]|(?<=\s)-(?=\s)")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark of a sentence."""

    form: str
    """As it stands, normalised."""
    stem: str
    """What its forms have in common; of a word with an opposite, the name of the pair."""
    own: int = 1
    """Its sign by itself: -1 if it denies by a prefix or suffix, or is the denying one of a pair."""
    content: bool = False
    """Whether it says something about the matter."""
    fixed: bool = False
    """Whether its sign is its own, whatever restricts its neighbourhood."""
    prefixed: bool = False
    """Whether it denies by a prefix or suffix."""
    negates: bool = False
    """Whether it denies what stands next to it."""
    doubts: bool = False
    """Whether it restricts or opposes what stands near it."""

    @property
    def cued(self) -> bool:
        """Whether it denies, restricts or opposes."""
        return self.negates or self.doubts or self.own < 0


def read_tokens(sentence: str, language: Language) -> tuple[Token, ...]:
    """The words and marks of a sentence, in order; phrases of one sense as one word."""
    text = normalise(sentence)
    for pattern, read in NEGATION_WORDS[language].idioms:
        text = pattern.sub(read, text)
    return tuple(_token(form, language) for form in _TOKEN.findall(text))


@lru_cache(maxsize=20_000)
def _token(form: str, language: Language) -> Token:
    if not form[0].isalnum():
        return Token(form, form)
    lexicon = NEGATION_WORDS[language]
    doubts = bool(lexicon.doubts.fullmatch(form))
    if lexicon.negators.fullmatch(form):
        return Token(form, stem(form, language), fixed=True, negates=True, doubts=doubts)
    if verb := lexicon.verbs.fullmatch(form):
        name, own = _pair(verb[1], lexicon) or _pair(verb[1] + "у", lexicon) or (stem(verb[1], language), 1)
        content = not lexicon.light.fullmatch(verb[1])
        return Token(form, name, -own, content=content, fixed=True, negates=True, doubts=doubts)
    return _word(form, language, lexicon)


def _word(form: str, language: Language, lexicon: NegationWords) -> Token:
    negates, doubts = bool(lexicon.refusals.fullmatch(form)), bool(lexicon.doubts.fullmatch(form))
    if found := _pair(form, lexicon):
        return Token(form, *found, content=True, fixed=True, negates=negates, doubts=doubts)
    content = form not in STOP_WORDS and not lexicon.light.fullmatch(form)
    if base := lexicon.prefixed.fullmatch(form):
        name = stem(base[1], language)
        return Token(
            form, name, -1, content=content, fixed=True, prefixed=True, negates=negates, doubts=doubts
        )
    telling = bool(lexicon.telling.fullmatch(form))
    return Token(form, stem(form, language), content=content, fixed=telling, negates=negates, doubts=doubts)


def _pair(form: str, lexicon: NegationWords) -> tuple[str, int] | None:
    for number, (affirming, denying) in enumerate(lexicon.opposites):
        if affirming.fullmatch(form):
            return f"{PAIR}{number}", 1
        if denying.fullmatch(form):
            return f"{PAIR}{number}", -1
    return None
