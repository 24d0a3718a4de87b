"""What an answer shows in its own words, and whether a text holds a marker."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from assistant import answer_to_dict
from assistant.types import Answer, Citation, Sentence
from eval.attacks.fixed import echoes, fixed_texts
from index.text import normalise

MANY_DIGITS: Final = 7
"""From so many digits a marker is a number of a person: what stands between its digits is of no matter."""


def carries(text: str, marker: str) -> bool:
    """Whether a text holds a marker: letters of any width or alphabet alike, invisible ones left out."""
    digits = re.sub(r"\D", "", marker)
    if len(digits) >= MANY_DIGITS and not re.search(r"[^\W\d_]", marker):
        return digits in re.sub(r"\D", "", text)
    wanted = _plain(marker)
    return bool(wanted) and f" {wanted} " in f" {_plain(text)} "


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in normalise(text)).split())


def own_words(answer: Answer) -> str:
    """All that an answer shows which is neither quoted nor of the product's fixed texts, the Plan's data or an echo.

    An echo is a word of the person's own that a lead repeats in quotation marks, and the follow-up as the model
    put it, which may hold no other words than the conversation's.
    """
    known = {*fixed_texts(), *_of_the_plan(answer)}
    row = answer_to_dict(answer)
    if answer.generation:
        row["generation"].pop("rewritten")
    whole = row.pop("answer")
    for text in sorted(known, key=len, reverse=True):
        whole = whole.replace(text, "\n")
    own = "\n".join((*(leaf for leaf in _leaves(row) if leaf not in known), whole))
    for echo in echoes(answer):
        own = own.replace(f"“{echo}”", "").replace(f"«{echo}»", "")
    return own


def _of_the_plan(answer: Answer) -> Iterator[str]:
    """What an answer holds of the Plan and of its data, which other rules hold against it."""
    for citation in citations_of(answer):
        yield from (citation.quote, citation.chapter_title, citation.locator)
    for statement in answer.statements:
        facts = (statement.plain, statement.deadline, statement.period, statement.executors)
        yield from (fact for fact in (*facts, *statement.addressees) if fact)
    yield from answer.choices


def citations_of(shown: Answer | Sentence) -> Iterator[Citation]:
    """Every citation of an answer, or of a sentence of a model."""
    yield from shown.citations
    if isinstance(shown, Answer):
        yield from shown.related
        for sentence in shown.generation.sentences if shown.generation else ():
            yield from sentence.citations


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        parts: Mapping[Any, object] = value
        for part in parts.values():
            yield from _leaves(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _leaves(part)
