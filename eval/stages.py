"""Where the time of an answer goes: each stage by itself, and the least that the encoder's arithmetic could take."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import Any, Final, TypeVar

from assistant import Answer, Assistant, Question, answer_to_text, load_assistant
from assistant.decide import decide, make_signals
from assistant.language import detect_language
from assistant.retrieve import DEPTH, Found
from eval.fields import EvalInputError
from eval.types import KnownQuestion, Language
from index.fusion import SEARCHED
from index.lexicon import MEMORY
from index.retriever import make_encoder
from index.settings import read_settings

_T = TypeVar("_T")
_ROUNDS: Final = 3
"""Each stage counts with its quickest of so many: other work on the machine only ever adds."""
LAYERS, WIDTH, INNER = 6, 384, 1_536
"""Of all-MiniLM-L6-v2."""
_PEAK: Final = """
import numpy, time
n = 1024
a = numpy.random.default_rng(0).random((n, n), dtype=numpy.float32)
best = 9.0
for _ in range(12):
    started = time.perf_counter()
    a @ a
    best = min(best, time.perf_counter() - started)
print(2 * n**3 / best)
"""
"""Multiplies two square matrices on one core, as the encoder uses one for a question."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of the work."""

    name: str
    seconds: float
    """Median over the questions."""


@dataclass(frozen=True, slots=True)
class Stages:
    """All of it."""

    stages: tuple[Stage, ...]
    """In their order; together they are the whole answer."""
    whole: float
    """Median seconds of an answer, its text included."""
    questions: int
    tokens: float
    """Median word pieces of a question."""
    peak: float
    """Operations on single-precision numbers a second that one core of this machine does in products of matrices."""

    @property
    def limit(self) -> float:
        """Seconds that the encoder's products of matrices take at that peak."""
        return operations(self.tokens) / self.peak

    def table(self) -> str:
        """As Markdown, which reads as plain text too."""
        rows = [
            f"| {s.name} | {1000 * s.seconds:.2f} | {100 * s.seconds / self.whole:.0f} % |"
            for s in self.stages
        ]
        encoder = next(stage.seconds for stage in self.stages if stage.name == "encoder")
        told = (
            f"p50 of {self.questions} questions of {self.tokens:.0f} word pieces: {1000 * self.whole:.2f} ms. "
            f"One core multiplies matrices at {self.peak / 1e9:.0f} GFLOP/s; the encoder's "
            f"{operations(self.tokens) / 1e6:.0f} MFLOP need {1000 * self.limit:.2f} ms there: it takes "
            f"{encoder / self.limit:.1f} times the limit, the whole answer {self.whole / self.limit:.1f} times."
        )
        return "\n".join(("| Stage | ms | Share |", "| --- | --- | --- |", *rows, "", told)) + "\n"


def operations(tokens: float) -> float:
    """Additions and multiplications of one text through the encoder's layers."""
    projections = 2 * tokens * (4 * WIDTH * WIDTH + 2 * WIDTH * INNER)
    attention = 2 * 2 * tokens * tokens * WIDTH
    return LAYERS * (projections + attention)


def measure_stages(questions: Sequence[KnownQuestion], assistant: Assistant | None = None) -> Stages:
    """Takes the answers apart; only English questions that go through a search are of the usual kind.

    Raises:
        EvalInputError: None of the questions is.
    """
    assistant = assistant or load_assistant()
    encoder = make_encoder(read_settings())
    asked = [q.question for q in questions if q.language is Language.EN and not q.history]
    measured = [dict(found) for text in asked if (found := _measure(assistant, text))]
    if not measured:
        raise EvalInputError("none of the questions is in English, without a conversation, and searched for.")
    names = list(measured[0])
    return Stages(
        tuple(Stage(name, median(row[name] for row in measured)) for name in names),
        median(sum(row.values()) for row in measured),
        len(measured),
        median(encoder.count_tokens(text) for text in asked),
        _peak(),
    )


def _measure(assistant: Assistant, text: str) -> list[tuple[str, float]]:
    """Seconds of each stage of one answer; nothing where nothing is searched for."""
    question = Question(text)
    state: Any = question
    steps: dict[str, float] = {}
    names = ("understand", "retrieve", "select", "compose", "verify", "conclude")
    states = []
    for name, step in zip(names, assistant.steps, strict=True):
        steps[name], state = _quickest(partial(step, state))
        states.append(state)
    found: Found = states[1]
    if not found.searched:
        return []
    return list(_parts(assistant, text, found, state, steps))


def _parts(
    assistant: Assistant, text: str, found: Found, answer: Answer, steps: dict[str, float]
) -> Iterator[tuple[str, float]]:
    """The steps with what they hold taken out, so that all together are the whole."""
    retriever = assistant.retriever
    language, _ = _quickest(partial(detect_language, text))
    encoder, vector = _quickest(partial(retriever.encoder.encode_queries, [text]))
    vectors, near = _quickest(partial(retriever.index.vectors.nearest, vector, SEARCHED))
    nearness, _ = _quickest(partial(retriever.index.questions.nearness, vector, near.places))
    find, _ = _quickest(partial(retriever.find, found.understanding.search_text, k=DEPTH))

    def judge() -> object:
        return decide(found, make_signals(found, retriever.terms, MEMORY.outside()))

    decision, _ = _quickest(judge)
    yield "language", language
    yield "understanding", steps["understand"] - language
    yield "encoder", encoder
    yield "vectors", vectors
    yield "nearness to known questions", nearness
    yield "words, spelling, fusion", find - encoder - vectors - nearness
    yield "candidates", steps["retrieve"] - find
    yield "selection", steps["select"]
    yield "composition", steps["compose"]
    yield "verification", steps["verify"]
    yield "decision", decision
    yield "conclusion", steps["conclude"] - decision
    yield "text", _quickest(partial(answer_to_text, answer))[0]


def _quickest(work: Callable[[], _T]) -> tuple[float, _T]:
    best = float("inf")
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        made = work()
        best = min(best, time.perf_counter() - started)
    return best, made


def _peak() -> float:
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-c", _PEAK]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)  # noqa: S603  our own
    return float(done.stdout)
