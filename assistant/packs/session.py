"""The session plan: steps that add up to the minute, groups, goals and materials."""

from assistant.packs.types import PackRequest, SessionPlan, Step
from assistant.packs.words import PACK_WORDS

PEOPLE_OF_A_GROUP = 5
"""At most: in a larger group somebody stays silent."""
FEWEST_GROUPS = 2
"""Even four people compare their answers in pairs."""


def groups_of(size: int) -> int:
    """How many small groups the people in the room make."""
    return max(FEWEST_GROUPS, -(-size // PEOPLE_OF_A_GROUP))


def make_session(request: PackRequest) -> SessionPlan:
    """The session plan of a request."""
    pack_words = PACK_WORDS[request.language]
    words = pack_words.session
    groups = groups_of(request.size)
    steps: list[Step] = []
    for step in words.plans[request.minutes]:
        start = steps[-1].start + steps[-1].minutes if steps else 0
        text = step.text.format(groups=groups, reading=words.reading[request.level])
        uses = tuple(pack_words.parts[part] for part in step.uses)
        steps.append(Step(start, step.minutes, step.title, text, uses))
    return SessionPlan(
        minutes=request.minutes,
        size=request.size,
        groups=groups,
        grouping=_grouping(request, groups),
        goals=words.goal_list[request.level],
        materials=tuple(text.format(size=request.size, groups=groups) for text in words.material_list),
        steps=tuple(steps),
    )


def _grouping(request: PackRequest, groups: int) -> str:
    words = PACK_WORDS[request.language].session
    least, over = divmod(request.size, groups)
    text = words.uneven if over else words.even
    return text.format(groups=groups, least=least, most=least + 1)
