"""A follow-up in words of its own, by the model: used only where it adds no word to the conversation."""

import re

from assistant.followups import generic_terms
from assistant.language import detect_language
from assistant.types import QUESTION_LIMIT, Question
from index.text import content_words, query_terms

_DIGITS = re.compile(r"\d+")


def adds_nothing(rewritten: str, question: Question) -> bool:
    """Whether a rewritten question holds only words and numbers of its conversation, in its language.

    Args:
        rewritten: By the model, on one line.
        question: What was asked, with the questions before it.
    """
    conversation = (*question.history, question.text)
    said = {*generic_terms(), *(term for line in conversation for term in query_terms(line))}
    before = question.history[-1] if question.history else ""
    numbers = set(_DIGITS.findall(" ".join(conversation)))
    return (
        0 < len(rewritten) <= QUESTION_LIMIT
        and detect_language(rewritten, before) == detect_language(question.text, before)
        and all(stems & said for stems in content_words(rewritten))
        and set(_DIGITS.findall(rewritten)) <= numbers
    )
