"""How a question is answered where a language model is in use: what it is asked, and what it is never asked."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from assistant.followups import Lean, lean, with_earlier
from assistant.generation.generate import Writer
from assistant.personal import find_personal
from assistant.types import HISTORY_LIMIT, REFUSALS, Answer, Fallback, Generation, Question

AnswerOf = Callable[[Question], Answer]
"""Answers a question in the Plan's own words."""


def answer_with(writer: Writer, answer_of: AnswerOf, question: Question, deadline: float) -> Iterator[Answer]:
    """The answer as it grows: the Plan's own words, then with what the model writes.

    The model is not asked where code alone answers in full, nor where the Plan gives no answer, nor where
    what would be sent looks like personal data and the person has not said that it may be.

    Args:
        writer: The model.
        answer_of: Answers in the Plan's own words.
        question: With the questions before it.
        deadline: Of all that the model does, by `time.monotonic`.
    """
    begun = Generation(writer.model, done=False)
    asked = replace(question, history=question.history[-HISTORY_LIMIT:])
    follows = bool(asked.history) and lean(asked.text) is not Lean.NO
    own = answer_of(question)
    if own.settled or (own.status in REFUSALS and not follows):
        yield own
        return
    sent = with_earlier(asked) if follows else asked.text
    if find_personal("\n".join((*asked.history, sent)) if follows else sent) and not question.send_personal:
        withheld = replace(begun, done=True, fallback=Fallback.PERSONAL_DATA)
        yield own if own.status in REFUSALS else replace(own, generation=withheld)
        return
    if follows:
        if own.status not in REFUSALS:
            yield replace(own, generation=begun)
        own, sent, begun = _in_own_words(writer, answer_of, asked, deadline, (own, sent, begun))
    if own.status in REFUSALS or own.settled:
        yield replace(own, generation=replace(begun, done=True))
        return
    yield from writer.write(sent, own, begun, deadline)


def _in_own_words(
    writer: Writer,
    answer_of: AnswerOf,
    question: Question,
    deadline: float,
    read_by_code: tuple[Answer, str, Generation],
) -> tuple[Answer, str, Generation]:
    """A follow-up as the model puts it: its answer, what to send, what is known; as code reads it where that fails."""
    own, sent, begun = read_by_code
    rewritten, calls = writer.rewrite(question, deadline)
    begun = replace(begun, calls=calls)
    answer = answer_of(replace(question, text=rewritten, history=())) if rewritten else None
    if rewritten is None or answer is None or answer.status in REFUSALS:
        return own, sent, begun
    return answer, rewritten, replace(begun, rewritten=rewritten)
