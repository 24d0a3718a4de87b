"""Which of the three served languages a question is asked in."""

import re
from functools import lru_cache

from assistant.translit import to_cyrillic
from corpus import read_plan
from corpus.languages import LANGUAGES, Language
from index.kazakh import fold_kazakh
from index.lexicon import MEMORY
from index.spelling import Speller
from index.text import normalise, word_terms, words

LATIN_SHARE = 0.4
"""Share of words in Latin letters that must be Russian or Kazakh ones, for the text to be such."""
ENGLISH_SHARE = 0.34
"""Share of known English words below which a text of some length is not English."""
NAME_SHARE = 4
"""Of so many words one with Kazakh letters may be a name in a Russian question."""
TINY = 2
"""Letters of words that every language has."""
LONG = 6
"""Letters from which a word one slip away from an English one is that word."""
SOME_LENGTH = 3
"""Words from which a text shows its language."""

_KAZAKH_LETTERS = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_LATIN = re.compile("[A-Za-z]")
_FOREIGN_LATIN = re.compile("[À-ÖØ-öø-ÿĀ-ɏ]")
_BEYOND = re.compile("[^\u0000-\u036f\u0400-\u052f]")
"""What is neither Latin nor Cyrillic: few questions have any of it."""
_OTHER_SCRIPT = "[\u0370-\u03ff\u0530-\u1fff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\ufeff]"

_KAZAKH_WORDS = frozenset(
    """
    мен менин маған маган оган бар жок калай кайда кандай кашан неге ким кимге ушин туралы бойынша
    керек болады бола ма ме ба бе па пе адам кукык кукыгы кукыктары бала балам анам акем тумыс
    устады устап алды кетти берди айтады заң кызмет жумыс жалакы
    """.split()
)
"""Frequent Kazakh words as typed on a Russian keyboard, without the letters of their own."""
_RUSSIAN_WORDS = frozenset(
    """
    что как где кто когда какие какой какая каких мой моя моего меня мне нас если или для при после
    это права право можно нужно есть ли не на по за из от до об за без чем почему куда кому
    """.split()
)


def detect_language(text: str, earlier: str = "") -> Language | None:
    """The language of a question; None where it is none of English, Russian and Kazakh.

    Text without letters counts as English. Russian or Kazakh in Latin letters counts as such.

    Args:
        text: The question.
        earlier: The question before it, which decides where the letters leave it open.
    """
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    other = len(_FOREIGN_LATIN.findall(text))
    if _BEYOND.search(text):
        other += len(re.findall(_OTHER_SCRIPT, text))
    if other > (cyrillic + latin):
        return None
    if cyrillic >= latin and cyrillic:
        return _cyrillic_language(text, earlier)
    return _latin_language(words(text))


def _cyrillic_language(text: str, earlier: str) -> Language:
    found = words(text)
    own = sum(bool(_KAZAKH_LETTERS.search(word)) for word in found)
    russian = _count(found, _RUSSIAN_WORDS)
    if own and (own * NAME_SHARE >= len(found) or not russian):
        return "kk"
    found = _parts(found)
    folded = [fold_kazakh(word) for word in found]
    russian += _count(folded, _vocabulary("ru"))
    kazakh = _count(found, _KAZAKH_WORDS) + _count(folded, _vocabulary("kk"))
    if russian == kazakh and earlier:
        return "kk" if _KAZAKH_LETTERS.search(earlier) else "ru"
    return "kk" if kazakh > russian else "ru"


def _latin_language(found: list[str]) -> Language | None:
    """By the words that people who write each of the languages use."""
    telling = [word for word in _parts(found) if word.isalpha() and len(word) > TINY]
    if not telling:
        return "en"
    english = sum(_is_english(word) for word in telling) / len(telling)
    if english == 1:
        return "en"  # no share is larger
    russian, kazakh = (_share(telling, language) for language in ("ru", "kk"))
    if max(russian, kazakh) > max(english, LATIN_SHARE):
        return "kk" if kazakh > russian else "ru"
    return None if english < ENGLISH_SHARE and len(telling) >= SOME_LENGTH else "en"


def _parts(found: list[str]) -> list[str]:
    """Words, a compound as its parts: `18-тарау`, `law-enforcement`."""
    return [part for word in found for part in word.split("-")]


def _share(letters: list[str], language: Language) -> float:
    """Share of words in Latin letters that are words of a language, in any form."""
    known = _vocabulary(language)
    read = (normalise(to_cyrillic(word, language)) for word in letters)
    return sum(bool({fold_kazakh(word), *word_terms(word)} & known) for word in read) / len(letters)


def _is_english(word: str) -> bool:
    """Whether a word is an English one, or a long one mistyped."""
    return word in _vocabulary("en") or (len(word) >= LONG and bool(_english_speller().near(word)))


def is_plain_english(text: str) -> bool:
    """Whether every word of a text that tells a language is one that people use in English, none mistyped."""
    telling = [word for word in _parts(words(text)) if len(word) > TINY and not word.isdigit()]
    return bool(telling) and all(word in _vocabulary("en") for word in telling)


def begins_known_word(text: str) -> bool:
    """Whether a word of the Plan or of its editors, in any of the languages, begins with a text."""
    plain = normalise(text)
    bare = fold_kazakh(plain)
    return any(word.startswith((plain, bare)) for language in LANGUAGES for word in _vocabulary(language))


@lru_cache(maxsize=1)
def _english_speller() -> Speller:
    return Speller(_vocabulary("en"))


def _vocabulary(language: Language) -> frozenset[str]:
    """The words that people use in a language."""
    return MEMORY.spoken(read_plan(), language)


def _count(found: list[str], known: frozenset[str]) -> int:
    return sum(word in known for word in found)
