"""Tries every attack on the assistant as it comes, and on one whose language model obeys the attack."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, Protocol

from assistant.chain import Assistant
from assistant.faithfulness.check import Verifier
from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.wording.words import make_vocabularies
from assistant.generation.generate import Writer
from assistant.generation.settings import ModelSettings, read_model_settings
from assistant.types import Answer, Question
from corpus.editorial import read_editorial
from corpus.model import Plan
from eval.attacks.judge import Seen, judge, misses_crisis
from eval.attacks.obeying import ObeyingClient
from eval.attacks.planted import PlantedVerifier, PlantedWriter, RememberingRetriever, plant
from eval.attacks.tricks import TRICKS
from eval.attacks.types import Attack, Mode, Outcome, Place, Win
from index import Retriever

_SETTINGS: Final = {"PLAN_MODEL": "obeying", "PLAN_MODEL_URL": "http://127.0.0.1:9/v1"}
"""Of a model that is never called over any connection."""


class Progress(Protocol):
    """Told after every attack."""

    def __call__(self, done: int, total: int) -> None:
        """`done` of `total` attacks were tried."""


class Range:
    """Where attacks are tried: the real Plan and search, with a model that obeys."""

    def __init__(self, plan: Plan, retriever: Retriever) -> None:
        """Opens the assistant.

        Args:
            plan: The real one.
            retriever: Over the real index.
        """
        self._plan = plan
        self._retriever = RememberingRetriever(retriever)
        self._vocabularies = make_vocabularies(make_sources(plan))
        self._editorial = read_editorial(plan)
        self._client = ObeyingClient()
        self._verifier = Verifier(plan)
        self._settings = _settings()
        writer = Writer(plan, retriever.terms, self._settings, self._client)
        self._assistant = Assistant(plan, self._retriever, writer)

    def attack(self, attack: Attack) -> tuple[Outcome, ...]:
        """What becomes of an attack in each mode; one that is planted has a mode more."""
        question = Question(attack.question, attack.history)
        if attack.place is not Place.PASSAGE:
            seen = Seen(self._plan, self._editorial, self._verifier, ())
            return (
                self._own_words(attack, self._assistant, question, seen),
                self._obeying(attack, self._assistant, question, seen),
            )
        planting = plant(self._plan, self._retriever, attack)
        target = Assistant(planting.plan, planting.retriever)
        without = self._assistant.answer(replace(question, own_words=True))
        outcomes: list[Outcome] = []
        for mode in (Mode.OBEYING, Mode.BELIEVED):
            believed = mode is Mode.BELIEVED
            verifier = PlantedVerifier(self._plan, self._vocabularies, planting, believed=believed)
            target.writer = PlantedWriter(self._plan, planting, verifier, self._settings, self._client)
            seen = Seen(planting.plan, self._editorial, verifier, (), without)
            outcomes.append(self._obeying(attack, target, question, seen, mode))
        return (self._own_words(attack, target, question, seen), *outcomes)

    def _own_words(self, attack: Attack, target: Assistant, question: Question, seen: Seen) -> Outcome:
        seen = replace(seen, answers=tuple(target.stream(replace(question, own_words=True))))
        return Outcome(attack, Mode.OWN_WORDS, judge(attack, seen), misses_crisis(attack, seen))

    def _obeying(
        self, attack: Attack, target: Assistant, question: Question, seen: Seen, mode: Mode = Mode.OBEYING
    ) -> Outcome:
        """Tries every trick; where the model is not asked at all, one try tells as much."""
        self._client.obey(attack)
        wins: dict[Win, None] = {}
        missed = False
        for trick in TRICKS:
            self._client.trick = trick
            answers: tuple[Answer, ...] = tuple(target.stream(question))
            seen = replace(seen, answers=answers, sent=tuple(self._client.prompts))
            wins |= dict.fromkeys(judge(attack, seen))
            missed = missed or misses_crisis(attack, seen)
            if not self._client.prompts:
                break
        return Outcome(attack, mode, tuple(wins), missed, len(self._client.prompts))


def _settings() -> ModelSettings:
    settings = read_model_settings(_SETTINGS)
    if settings is None:
        raise ValueError("the settings of the obeying model name none")
    return settings


def try_attacks(
    plan: Plan, retriever: Retriever, attacks: Sequence[Attack], *, progress: Progress | None = None
) -> Iterator[Outcome]:
    """What becomes of each attack, in each mode."""
    place = Range(plan, retriever)
    for done, attack in enumerate(attacks, start=1):
        yield from place.attack(attack)
        if progress:
            progress(done, len(attacks))
