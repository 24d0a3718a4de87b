"""Follow-ups: a short question is read together with the one before it."""

import re

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
    r"^(?:(?:and|а|ал)\s+)?(?:who|when|by when|until when|where|why|how|which chapter|what page|кто|когда|где|"
    r"почему|к какому сроку|до какого|кому|кім|қашан|қайда|неге|қай)\b"
)


def is_follow_up(text: str) -> bool:
    """Whether a question leans on the one before it."""
    plain = normalise(text)
    if find_references(text):
        return False
    terms = len(query_terms(text))
    # A Cyrillic word counts twice: as Russian and as Kazakh.
    content = terms / 2 if re.search("[а-я]", plain) else terms
    if _OPENS.match(plain) and content <= SHORT * 2:
        return True
    if content <= SHORT and (_ASKS_ASPECT.match(plain) or _POINTS_BACK & set(words(text))):
        return True
    return content <= 1 and len(words(text)) <= SHORT


def standalone(question: Question) -> tuple[str, str | None]:
    """The text to search for and, for a follow-up, the earlier question it leans on.

    Returns:
        Both questions, a line each, with the earlier one; or the text alone with None.
    """
    if not question.history or not is_follow_up(question.text):
        return question.text, None
    earlier, _ = standalone(Question(question.history[-1], question.history[:-1]))
    return f"{earlier}\n{question.text}", earlier
