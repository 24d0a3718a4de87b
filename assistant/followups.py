"""Follow-ups: a short question is read together with the one before it."""

import re
from enum import StrEnum
from functools import lru_cache

from assistant.references import find_references
from assistant.types import Question
from index.text import normalise, query_terms, word_terms, words

SHORT = 3
"""Distinct content words up to which a question that points back is a follow-up."""


class Lean(StrEnum):
    """How a question stands to the one before it."""

    NO = "no"
    MAYBE = "maybe"
    """Where search finds little for it alone, it does."""
    YES = "yes"


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
_OWN = re.compile(r"\b(?:my|our|мо[ийяюе]\w*|наш\w*|менің|біздің)\b")
"""A question that names its own people points to them."""
_ASKS_ASPECT = re.compile(
    r"^(?:(?:and|а|ал)\s+)?(?:who|when|by when|until when|where|why|how|which (?:chapter|year)|what (?:page|year|share)"
    r"|кто|когда|где|почему|сколько|к какому сроку|до какого|в каком году|кому|кім|қашан|қайда|неге|неше|қанша|қай)\b"
)
_HELP = frozenset(
    "help me please помогите мне помощь пожалуйста көмек көмектесіңіз көмектесіңізші маған".split()
)
"""A call for help is no question about the one before."""
_GENERIC = """
    percent percentage share year date deadline due law number amount much many plan measure action say tell chapter
    help something anything right rights explain more please know information question problem situation issue matter topic
    understand interested advise hello need
    процент доля год дата срок вопрос проблема ситуация информация подскажите объясните узнать
    хочу нужно интересует здравствуйте
    закон число сколько план мера сказать глава помогите помощь помочь нибудь что-нибудь право права
    пайыз үлес жыл мерзім заң саны қанша неше сұрақ мәселе жағдай ақпарат айтыңызшы түсіндіріңіз
    түсіндіріп білгім келеді жоспар шара тарау көмек көмектесіңіз құқық құқығым
"""
"""Words that fit any matter: a question of nothing else leans on the one before it."""


def lean(text: str) -> Lean:
    """Whether a question leans on the one before it."""
    plain = normalise(text)
    if find_references(text):
        return Lean.NO
    asked = words(text)
    if asked and all(word in _HELP for word in asked):
        return Lean.NO
    content = sum(not set(word_terms(word)) <= generic_terms() for word in dict.fromkeys(asked))
    points_back = bool(_POINTS_BACK & set(asked)) and not _OWN.search(plain)
    opens = bool(_OPENS.match(plain))
    if (opens and content <= SHORT * 2) or (points_back and content <= SHORT):
        return Lean.YES
    if content == 0 or (content == 1 and (len(asked) <= SHORT or bool(_ASKS_ASPECT.match(plain)))):
        return Lean.YES
    short = len(asked) <= SHORT + 1 and content < SHORT
    return Lean.MAYBE if short or ((opens or points_back) and content <= SHORT * 3) else Lean.NO


@lru_cache(maxsize=1)
def generic_terms() -> frozenset[str]:
    """Terms that fit any matter."""
    return frozenset(query_terms(_GENERIC))


def with_earlier(question: Question) -> str:
    """The question after those it leans on, a line each, oldest first; alone where there is none."""
    lines = [question.text]
    for earlier in reversed(question.history):
        lines.insert(0, earlier)
        if lean(earlier) is Lean.NO:
            break
    return "\n".join(lines)
