"""Which of the three served languages a question is asked in."""

import re

from corpus.languages import Language

_KAZAKH_TRANSLIT_WORDS = frozenset(
    """
    kandai kanday qandai qanday kalai kalay qalai kukyk kukygym kukyktar quqyq quqygym ustasa ustady ustap
    bar zhok jok menin maghan magan kerek nege kashan qashan kaida qaida zhumys jumys bala balam anam akem
    polisia politsia ne isteimin isteymin nemese turaly ushin boiynsha
    """.split()
)

ACCENTS = 2
"""Accented Latin letters from which a question may be in a language that is not served."""
ENGLISH_SHARE = 0.3
"""Share of frequent English words below which a question with accents is none."""

_KAZAKH_LETTERS = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_LATIN = re.compile("[A-Za-z]")
_FOREIGN_LATIN = re.compile("[À-ÖØ-öø-ÿĀ-ɏ]")
_OTHER_SCRIPT = re.compile("[\u0370-\u03ff\u0530-\u1fff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\ufeff]")

_KAZAKH_WORDS = frozenset(
    """
    мен менин маған маган оган бар жок калай кайда кандай кашан неге ким кимге ушин туралы бойынша
    керек болады бола ма ме ба бе па пе адам кукык кукыгы кукыктары бала балам анам акем тумыс
    полиция устады устап алды кетти берди айтады заң кызмет жумыс жалакы
    """.split()
)
"""Frequent Kazakh words as typed on a Russian keyboard, without the letters of their own."""
_RUSSIAN_WORDS = frozenset(
    """
    что как где кто когда какие какой какая каких мой моя моего меня мне нас если или для при после
    это права право можно нужно есть ли не на по за из от до об за без чем почему куда кому
    """.split()
)
_ENGLISH_WORDS = frozenset(
    """
    the a an of to in on for with is are was were do does did can could what which who when where why
    how my me i we our you your they them his her it about from and or not if after any there have has
    rights right plan action chapter law police
    """.split()
)
_TRANSLIT_WORDS = frozenset(
    """
    chto kak gde kto kogda kakie kakoy prava pravo moy moya menya mne nas esli ili dlya pri posle eto
    mozhno nuzhno est li ne na po za iz ot do bez pochemu kuda menia zaderzhali policiya politsiya
    """.split()
)


def detect_language(text: str) -> Language | None:
    """The language of a question; None where it is none of English, Russian and Kazakh.

    Text without letters counts as English. Russian or Kazakh in Latin letters counts as such.
    """
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    other = len(_OTHER_SCRIPT.findall(text)) + len(_FOREIGN_LATIN.findall(text))
    if other > (cyrillic + latin):
        return None
    words = re.findall(r"[^\W\d_]+", text.casefold())
    if cyrillic >= latin and cyrillic:
        return _cyrillic_language(text, words)
    accented = len(_FOREIGN_LATIN.findall(text)) >= ACCENTS
    if accented and _count(words, _ENGLISH_WORDS) < len(words) * ENGLISH_SHARE:
        return None
    russian, kazakh = _count(words, _TRANSLIT_WORDS), _count(words, _KAZAKH_TRANSLIT_WORDS)
    if max(russian, kazakh) <= _count(words, _ENGLISH_WORDS):
        return "en"
    return "kk" if kazakh > russian else "ru"


def _cyrillic_language(text: str, words: list[str]) -> Language:
    if _KAZAKH_LETTERS.search(text):
        return "kk"
    return "kk" if _count(words, _KAZAKH_WORDS) > _count(words, _RUSSIAN_WORDS) else "ru"


def _count(words: list[str], known: frozenset[str]) -> int:
    return sum(word in known for word in words)
