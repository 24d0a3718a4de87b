"""What a trainer asks for, read from the parameters of an address and written back to them."""

import re
from collections.abc import Container, Sequence

from assistant.packs.topics import TOPICS
from assistant.packs.types import LARGEST_GROUP, MINUTES, SMALLEST_GROUP, Level, Minutes, PackRequest
from corpus.languages import LANGUAGES, Language

CHAPTERS = range(1, 23)
"""The chapters a pack can be made of; the front matter and the conclusion recommend nothing."""
LARGEST_SEED = 9999
"""The number of a pack is read out and typed in: four digits are enough."""
_NUMBER = re.compile(r"[0-9]{1,4}")


def parse_request(pairs: Sequence[tuple[str, str]]) -> PackRequest:
    """What the parameters ask for; what is unknown or out of range is left to the defaults.

    A topic comes before chapters. Of a parameter given twice the last known value counts.

    Args:
        pairs: Names and values: `topic`, `chapter` (repeats), `level`, `minutes`, `size`, `seed`, `lang`.
    """
    default = PackRequest()
    topic = _last(pairs, "topic", TOPICS)
    chapters = tuple(sorted({number for number in _numbers(pairs, "chapter") if number in CHAPTERS}))
    if not topic and not chapters:
        topic = default.topic
    return PackRequest(
        topic=topic,
        chapters=() if topic else chapters,
        level=Level(_last(pairs, "level", [level.value for level in Level]) or default.level),
        minutes=_minutes(pairs) or default.minutes,
        size=_within(pairs, "size", SMALLEST_GROUP, LARGEST_GROUP) or default.size,
        seed=_within(pairs, "seed", 1, LARGEST_SEED) or default.seed,
        language=_language(pairs) or default.language,
    )


def request_pairs(request: PackRequest) -> tuple[tuple[str, str], ...]:
    """The parameters of a request; `parse_request` reads the same request from them."""
    asked = [("topic", request.topic)] if request.topic else [("chapter", str(n)) for n in request.chapters]
    return (
        *asked,
        ("level", request.level.value),
        ("minutes", str(request.minutes)),
        ("size", str(request.size)),
        ("seed", str(request.seed)),
        ("lang", request.language),
    )


def _last(pairs: Sequence[tuple[str, str]], name: str, known: Container[str]) -> str:
    values = [value for key, value in pairs if key == name and value in known]
    return values[-1] if values else ""


def _numbers(pairs: Sequence[tuple[str, str]], name: str) -> list[int]:
    return [int(value) for key, value in pairs if key == name and _NUMBER.fullmatch(value)]


def _within(pairs: Sequence[tuple[str, str]], name: str, low: int, high: int) -> int | None:
    numbers = [number for number in _numbers(pairs, name) if low <= number <= high]
    return numbers[-1] if numbers else None


def _minutes(pairs: Sequence[tuple[str, str]]) -> Minutes | None:
    wanted = [minutes for number in _numbers(pairs, "minutes") for minutes in MINUTES if minutes == number]
    return wanted[-1] if wanted else None


def _language(pairs: Sequence[tuple[str, str]]) -> Language | None:
    wanted = [name for key, value in pairs if key == "lang" for name in LANGUAGES if name == value]
    return wanted[-1] if wanted else None
