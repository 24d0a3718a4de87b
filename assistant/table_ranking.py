"""Questions that compare: which ministry, body, chapter or year has most of the measures, or fewest."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from assistant.table_types import ActionFilter, By, Rank
from assistant.worded import Wording, blanked, worded
from corpus import Unit
from index.kazakh import fold_kazakh

_MINISTRY = "Ministry"

_MOST = worded(
    en=r"(?:the\s+)?(?:most|largest number of|greatest number of|highest number of|biggest number of)\b",
    ru=r"""(?:больше всего|больше всех|максимальн\w+|сам\w+ больш\w+ (?:число|количеств\w+))
        наибольш\w+(?:\s+(?:число|количеств\w+))?""",
    kk=r"ен (?:коп|копи)\b",
)
_FEWEST = worded(
    en=r"(?:the\s+)?(?:fewest|least|smallest number of|lowest number of)\b",
    ru=r"(?:меньше всего|меньше всех|наименьш\w+(?:\s+(?:число|количеств\w+))?|минимальн\w+)",
    kk=r"ен аз\w?\b",
)
_COMPARED: dict[By, Wording] = {
    By.MINISTRY: worded(
        en=r"(?:which|what)\s+(?:\w+\s+)?ministr(?:y|ies)\b",
        ru=r"как\w+\s+(?:\w+\s+)?министерств\w*|министерств\w*",
        kk=r"(?:кай|кандай)\s+министрли\w+",
    ),
    By.CHAPTER: worded(
        en=r"(?:which|what)\s+chapters?\b", ru=r"как\w+\s+глав\w+", kk=r"(?:кай|кандай)\s+тарау\w*"
    ),
    By.YEAR: worded(en=r"(?:which|what)\s+year\b", ru=r"как\w+\s+год\w*", kk=r"(?:кай|кандай)\s+жыл\w*"),
    By.BODY: worded(
        en=r"(?:which|what)\s+(?:\w+\s+)?(?:body|bodies|agenc(?:y|ies)|authorit(?:y|ies)|executors?)\b|who\b",
        ru=r"как\w+\s+(?:\w+\s+)?(?:орган\w*|ведомств\w*|исполнител\w*)|кто\b|кому\b|у кого\b",
        kk=r"(?:кай|кандай)\s+(?:\w+\s+)?(?:орган\w*|ведомство\w*|орындаушы\w*)|ким\w*\b",
    ),
}
"""In the order in which they are looked for."""


def find_ranking(text: str) -> tuple[Rank | None, str]:
    """The comparison that a normalised text asks for, and the text with blanks where it does; none: all as it was."""
    plain = fold_kazakh(text)
    fewest = _FEWEST.search(plain)
    extreme = fewest or _MOST.search(plain)
    if extreme is None:
        return None, text
    for by, wording in _COMPARED.items():
        match = wording.search(plain)
        if match:
            return Rank(by, fewest is not None), blanked(text, (extreme, match))
    return None, text


def count_by(by: By, units: tuple[Unit, ...]) -> dict[str, int]:
    """How many of the measures each body, chapter or year has; those alone that have any, in the order of the Plan.

    A year counts the measures whose own deadline ends in it.
    """
    return dict(Counter(value for unit in units for value in dict.fromkeys(_values(by, unit))))


def narrowed(wanted: ActionFilter, by: By, value: str) -> ActionFilter:
    """A filter that lets through, of what another does, what a value has."""
    if by is By.CHAPTER:
        return replace(wanted, chapters=(int(value),), rank=None)
    if by is By.YEAR:
        return replace(wanted, years=(int(value),), rank=None)
    return replace(wanted, bodies=(value,), rank=None)


def _values(by: By, unit: Unit) -> Iterator[str]:
    measure = unit.measure
    if by is By.CHAPTER:
        yield str(unit.chapter)
    elif measure is None:
        return
    elif by is By.YEAR:
        if measure.deadline and measure.deadline.end:
            yield measure.deadline.end[:4]
    else:
        yield from (name for name in measure.bodies if by is By.BODY or name.startswith(_MINISTRY))
