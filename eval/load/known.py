"""Questions whose reply is known by heart: each was asked alone, by every door."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from eval.load.crowd import Done, Job, drive
from eval.load.doors import Asked, Door, open_client
from eval.load.verdicts import LoadError
from eval.load.wire import Site
from eval.types import KnownQuestion, Language

SEED: Final = 20_092_012
"""The same questions in the same order in every run."""
_EARLIER: Final = 3
"""Of so many questions one gets an earlier question of somebody else's, which changes what it means."""
_PAGE_LANGUAGES: Final = {Language.EN: "en", Language.RU: "ru", Language.KK: "kk", Language.OTHER: "en"}


@dataclass(frozen=True, slots=True)
class Known:
    """Questions, and what each is answered at each door."""

    asked: tuple[Asked, ...]
    digests: Mapping[Door, tuple[str, ...]]

    @property
    def distinct(self) -> int:
        """How many replies of the JSON API differ from one another: a mix-up of equal ones would go unseen."""
        return len({*next(iter(self.digests.values()))})

    def is_right(self, done: Done) -> bool:
        """Whether an answer is the one that its question gets alone at that door."""
        door = done.outcome.door
        return door is None or done.outcome.digest == self.digests[door][done.place]

    def jobs(self, count: int | None = None, seed: int = SEED) -> Iterator[Job]:
        """Questions in random order, as many as are wanted; without a number they never end."""
        chance = random.Random(seed)  # noqa: S311  the order of questions, no secret
        places = range(len(self.asked))
        asked = 0
        while count is None or asked < count:
            place = chance.choice(places)
            yield Job(place, self.asked[place])
            asked += 1


def choose(questions: Sequence[KnownQuestion], count: int | None) -> tuple[Asked, ...]:
    """Known questions as they are sent: all, or some at even distances; languages in a random order.

    Follow-ups keep their conversation; of the others some get the question of somebody else before them.
    """
    if count is not None and count < len(questions):
        questions = [questions[place * len(questions) // count] for place in range(count)]
    mixed = list(questions)
    random.Random(SEED).shuffle(mixed)  # noqa: S311  the order of questions, no secret
    return tuple(_asked(question, mixed[place - 1], place) for place, question in enumerate(mixed))


def _asked(question: KnownQuestion, other: KnownQuestion, place: int) -> Asked:
    history = question.history
    if not history and place % _EARLIER == 0:
        history = (other.question,)
    return Asked(question.question, history, _PAGE_LANGUAGES[question.language])


async def learn(site: Site, asked: Sequence[Asked], doors: Sequence[Door]) -> Known:
    """Asks every question alone at every door.

    Raises:
        LoadError: A question that nobody else disturbs gets no answer.
    """
    return Known(tuple(asked), {door: await _learn_at(site, asked, door) for door in doors})


async def _learn_at(site: Site, asked: Sequence[Asked], door: Door) -> tuple[str, ...]:
    client = open_client(site, door)
    run = await drive([client], (Job(place, question) for place, question in enumerate(asked)))
    await client.close()
    for done in run.done:
        if trouble := done.outcome.trouble:
            raise LoadError(f"question {done.place + 1}, asked alone by the door '{door}', got: {trouble}.")
    return tuple(done.outcome.digest for done in run.done)
