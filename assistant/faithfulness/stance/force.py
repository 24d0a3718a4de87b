"""Whether a sentence tells a recommendation as law, as done or as advice, or a plan of 2009 as what holds today."""

import re
from collections.abc import Callable, Iterator, Sequence

from assistant.faithfulness.stance.force_case import (
    FORCE_WORDS,
    Case,
    clause_before,
    has,
    make_case,
    urger,
    urgers,
)
from assistant.faithfulness.types import Fault, Finding, Source
from corpus.editorial import StatementKind
from corpus.languages import Language

ASKED = frozenset({StatementKind.MEASURE, StatementKind.PROPOSAL, StatementKind.OTHER_RECOMMENDATION})
"""Kinds of statements that ask for something."""
HELD = frozenset({StatementKind.GUARANTEE, StatementKind.INTERNATIONAL_STANDARD})
"""Kinds of statements that report a right."""
OTHERS = StatementKind.OTHER_RECOMMENDATION
_ENGLISH = FORCE_WORDS["en"]
_MARKS = ",;:.(-"


def find_force(sentence: str, language: Language, sources: Sequence[Source]) -> Iterator[Finding]:
    """What a sentence tells with more force than its units, or as another's word."""
    case = make_case(sentence, language, sources)
    for check in (*_ALWAYS, *(_OF_THE_ASKED if case.kinds <= ASKED else _OF_THE_REST)):
        if found := check(case):
            yield Finding(Fault.FORCE, found)


def _reader(case: Case) -> str | None:
    """Advice to the reader; a booklet on `your rights` is none."""
    found = case.words.reader.search(case.text)
    if found is None:
        return None
    same = re.compile(rf"(?<!\w){re.escape(found[0])}(?!\w)")
    told = case.words.plan.search(case.text) and any(has(same, text) for text in case.own)
    return None if told else found[0]


def _today(case: Case) -> str | None:
    """What holds today, unless the units say so of their day and the Plan is named."""
    words, plan = case.words, case.words.plan.search(case.text)
    found = words.today.search(case.text)
    if found and not (plan and case.has(words.today, _ENGLISH.today)):
        return found[0]
    found = words.valid.search(case.text)
    return found[0] if found and not (plan and case.has(words.standing, _ENGLISH.standing)) else None


def _decree(case: Case) -> str | None:
    """The Plan as one who commands."""
    found = case.words.decrees.search(case.text)
    return found[0] if found and not case.has(case.words.decrees, _ENGLISH.decrees) else None


def _speaker(case: Case) -> str | None:
    """Another who recommends than in the units."""
    found = case.words.urges.search(case.text)
    if found is None:
        return None
    who = urger(case.text, found, case.words)
    told = frozenset(who for text in case.own for who in urgers(text, case.language))
    if who == "plan" and case.kinds == {OTHERS}:
        reported = case.words.bodies.search(clause_before(case.text, found))
        return None if reported or "plan" in told else found[0]
    if who == "plan" and not case.kinds & ASKED:
        asks = any(has(case.words.asks, text) for text in case.own)
        return None if asks or case.has(case.words.recommends, _ENGLISH.recommends) else found[0]
    if who == "other" and OTHERS not in case.kinds:
        told |= frozenset(who for source in case.sources for who in urgers(source.plain["en"], "en"))
        return None if "other" in told else found[0]
    return None


def _law(case: Case) -> str | None:
    """The law as the one who speaks, where no unit reports what it says."""
    found = case.words.law.search(case.text)
    if found is None or StatementKind.GUARANTEE in case.kinds:
        return None
    named = case.words.plan.search(case.text) or not case.kinds <= ASKED
    if named and case.has(case.words.law, _ENGLISH.law):
        return None
    asked = case.words.recommends.search(case.text)
    inside = asked and (case.words.backward or asked.start() < found.start())
    return None if inside and case.has(case.words.legal, _ENGLISH.legal) else found[0]


def _frame(case: Case) -> str | None:
    """What is asked for must be told as asked for, by the one who asks."""
    words, text = case.words, case.text
    if not any(has(words.recommends, plain) or has(words.asks, plain) for plain in case.own):
        return None
    plan = words.plan.search(text)
    recommends = words.recommends.search(text) or (
        words.advice.search(text) and StatementKind.MEASURE not in case.kinds
    )
    if recommends and (plan or words.agentless.search(text) or _others_ask(case)):
        return None
    if (plan and _asks(case)) or words.facts.search(text):
        return None
    return None if plan and words.reports.search(text) and _is_background(case) else text


def _asks(case: Case) -> bool:
    """Whether the sentence asks for something, with `must` only where the plain words do."""
    asked = [found[0] for found in case.words.asks.finditer(case.text)]
    soft = [word for word in asked if not case.words.musts.fullmatch(word)]
    return bool(soft or (asked and any(has(case.words.musts, text) for text in case.own)))


def _others_ask(case: Case) -> bool:
    """Whether the one who asks is another than the Plan, and named, or nobody at all as in the units."""
    if OTHERS in case.kinds:
        return bool(case.words.bodies.search(case.text))
    return not any(has(case.words.plan, text) for text in case.own)


def _is_background(case: Case) -> bool:
    """Whether what the sentence tells is not what the units ask for but what they say beside it."""
    nearest, words = case.nearest(), case.words
    asks = words.recommends.search(nearest) or words.asks.search(nearest)
    return bool(nearest) and bool(words.reports.search(nearest) or not asks)


def _claim(case: Case) -> str | None:
    """Duties, rights, guarantees and bans that the units do not bear."""
    for (claim, mine), (_, theirs) in zip(case.words.claims, _ENGLISH.claims, strict=True):
        found = claim.search(case.text)
        if found and not case.has(mine, theirs):
            return found[0]
    return None


def _done(case: Case) -> str | None:
    """What is asked for, told as done."""
    for found in case.words.done.finditer(case.text):
        before = case.text[: found.start()]
        clause = before[max(before.rfind(mark) for mark in _MARKS) + 1 :]
        verb = next(group for group in found.groups() if group)
        of_plan = clause.rstrip().endswith(("plan", "план", "жоспар")) and case.words.own.fullmatch(verb)
        if not (of_plan or case.words.supposed.search(clause) or case.is_done(verb)):
            return found[0]
    return None


def _future(case: Case) -> str | None:
    """What is asked for, told as certain to come."""
    found = case.words.future.search(case.text)
    if found is None or case.words.recommends.search(case.text):
        return None
    return None if case.has(case.words.future, _ENGLISH.future) else found[0]


def _unattributed(case: Case) -> str | None:
    """A right or duty told as if by the project itself."""
    words = case.words
    if words.plan.search(case.text) or words.sources.search(case.text):
        return None
    if found := words.rights.search(case.text):
        return found[0]
    nearest = case.nearest() if case.kinds & HELD else ""
    return case.text if words.plan.search(nearest) or words.sources.search(nearest) else None


def _mixed(case: Case) -> str | None:
    """Of units that report and ask, what they ask for must be told as asked for, or at least as told by the Plan."""
    words, text = case.words, case.text
    asked = words.recommends.search(text) or words.asks.search(text) or words.facts.search(text)
    told = words.plan.search(text) and words.reports.search(text)
    if asked or told or not case.kinds & ASKED:
        return None
    nearest = case.nearest()
    return text if words.recommends.search(nearest) or words.asks.search(nearest) else None


_Check = Callable[[Case], str | None]
_ALWAYS: tuple[_Check, ...] = (_reader, _today, _decree, _speaker, _law)
_OF_THE_ASKED: tuple[_Check, ...] = (_frame, _claim, _done, _future)
_OF_THE_REST: tuple[_Check, ...] = (_unattributed, _mixed)
