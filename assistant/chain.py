"""The whole product on one screen: from a question to a verified answer."""

import logging
import time
from dataclasses import replace
from functools import partial

from langchain_core.runnables import Runnable, RunnableLambda

from assistant.compose import compose
from assistant.conclude import conclude
from assistant.decide import outside_terms
from assistant.followups import Lean, lean
from assistant.language import detect_language
from assistant.messages import LEADS, NEXT_STEPS, REFUSAL_NOTICE
from assistant.retrieve import DEPTH, retrieve
from assistant.select import select
from assistant.types import HISTORY_LIMIT, QUESTION_LIMIT, REFUSALS, Answer, Question, Retrieved, Status
from assistant.understand import understand
from assistant.verify import verify
from corpus import Plan, read_plan
from corpus.editorial import read_editorial
from corpus.outside import read_outside
from index import PlanRetriever, Retriever, open_retriever
from index.progress import Progress

logger = logging.getLogger(__name__)


class Assistant:
    """Answers questions from the Plan. Holds no state between questions; safe to share."""

    def __init__(self, plan: Plan, retriever: Retriever) -> None:
        self.plan = plan
        self.retriever = retriever
        terms, editorial = retriever.terms, read_editorial(plan)
        search = PlanRetriever(retriever=retriever, k=DEPTH)
        self.chain: Runnable[Question, Answer] = (
            RunnableLambda(partial(understand, plan))
            | RunnableLambda(partial(retrieve, plan, search))
            | RunnableLambda(select)
            | RunnableLambda(partial(compose, plan, terms, editorial))
            | RunnableLambda(partial(verify, plan))
            | RunnableLambda(partial(conclude, plan, terms, editorial, outside_terms(read_outside())))
        )

    def answer(self, question: Question) -> Answer:
        """Answers a question; a fault inside becomes the status `error`, never an exception."""
        started = time.perf_counter()
        try:
            answer = self._answer(question)
        except Exception as fault:  # noqa: BLE001  the door to people: they get a sentence, the log gets no question
            logger.error("no answer: %s", type(fault).__name__)
            answer = _error(question)
        return replace(answer, seconds=round(time.perf_counter() - started, 4))

    def search(self, text: str, k: int) -> tuple[Retrieved, ...]:
        """The k units that a text is about, best first, whether or not they answer it.

        Args:
            text: A question or words, in English, Russian or Kazakh; read up to the limit of a question.
            k: How many units are wanted.
        """
        # A line break would make the lines before the last earlier questions.
        query = " ".join(text[:QUESTION_LIMIT].split())
        return tuple(
            Retrieved(hit.unit_id, self.plan.unit(hit.unit_id).source_lines, hit.score)
            for hit in self.retriever.find(query, k=k).hits
        )

    def _answer(self, question: Question) -> Answer:
        """Answers; a follow-up that leads nowhere is read with the questions before the last one.

        What was refused stays in a conversation, and nobody means it by "and for minors?".
        """
        answer = self.chain.invoke(question)
        earlier = replace(question, history=question.history[-HISTORY_LIMIT:])
        while answer.status in REFUSALS and len(earlier.history) > 1 and lean(question.text) is not Lean.NO:
            earlier = replace(earlier, history=earlier.history[:-1])
            second = self.chain.invoke(earlier)
            if second.status not in REFUSALS:
                return second
        return answer


def load_assistant(progress: Progress | None = None) -> Assistant:
    """An assistant over the project's Plan and index; the index is built where it must be.

    Raises:
        SourceError: The Plan's text is not what the project was built on.
        IndexFault: There is no index and none can be built.
    """
    plan = read_plan()
    assistant = Assistant(plan, open_retriever(plan, progress=progress))
    detect_language("ready")  # collects the words of the languages, so that the first question need not
    return assistant


def _error(question: Question) -> Answer:
    language = question.language or detect_language(question.text) or "en"
    status = Status.ERROR
    return Answer(
        status, language, LEADS[status][language], NEXT_STEPS[status][language], REFUSAL_NOTICE[language]
    )
