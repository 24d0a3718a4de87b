"""Follow-ups: a short question is read together with the one before it."""

import re
from functools import lru_cache

from assistant.references import find_references
from assistant.types import Question
from index.text import normalise, query_terms, words

SHORT = 3
"""Distinct content words up to which a question that opens like a follow-up is one."""

_OPENS = re.compile(
    r"^(?:and|but|so|or|what about|how about|also|then|а|и|но|ну|тогда|также|еще|ал|сонда|және|тағы|онда)\b"
)
_POINTS_BACK = frozenset(
    """
    it its they them their this that these those there he she him her his one ones same such both
    это этого этому этим этом эта эту этой эти этих он его ему она ее ей они их им него нее них тот та
    там такой такая такие
    ол оны оның оған бұл бұны бұның бұған осы осыны олар оларды олардың сол соны
    """.split()
)
_ASKS_ASPECT = re.compile(
    r"^(?:(?:and|а|ал)\s+)?(?:who|when|by when|until when|where|why|how|which (?:chapter|year)|what (?:page|year|share)"
    r"|кто|когда|где|почему|сколько|к какому сроку|до какого|в каком году|кому|кім|қашан|қайда|неге|неше|қанша|қай)\b"
)
_GENERIC = """
    percent percentage share year date deadline due law number amount much many plan measure action say tell chapter
    help right rights explain more please know information
    процент доля год дата срок закон число сколько план мера сказать глава помогите помощь помочь право права
    пайыз үлес жыл мерзім заң саны қанша неше жоспар шара тарау көмек көмектесіңіз құқық құқығым
"""
"""Words that fit any matter: a question of nothing else leans on the one before it."""


def is_follow_up(text: str) -> bool:
    """Whether a question leans on the one before it."""
    plain = normalise(text)
    if find_references(text):
        return False
    content = sum(not set(query_terms(word)) <= generic_terms() for word in dict.fromkeys(words(text)))
    if _OPENS.match(plain) and content <= SHORT * 2:
        return True
    if content <= SHORT and _POINTS_BACK & set(words(text)):
        return True
    return content == 0 or (content == 1 and (len(words(text)) <= SHORT or bool(_ASKS_ASPECT.match(plain))))


@lru_cache(maxsize=1)
def generic_terms() -> frozenset[str]:
    """Terms that fit any matter."""
    return frozenset(query_terms(_GENERIC))


def standalone(question: Question) -> tuple[str, str | None]:
    """The text to search for and, for a follow-up, the earlier question it leans on.

    Returns:
        Both questions, a line each, with the earlier one; or the text alone with None.
    """
    if not question.history or not is_follow_up(question.text):
        return question.text, None
    earlier, _ = standalone(Question(question.history[-1], question.history[:-1]))
    return f"{earlier}\n{question.text}", earlier
