"""Cuts what a model wrote into sentences, in three languages."""

import re

_END = re.compile(r"(?<=[.!?…])[)\]]*\s+(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ0-9(–-])")
_NO_END = re.compile(
    r"(?:^|[\s(])(?:No|Art|St|Dr|Mr|Mrs|cf|e\.g|i\.e|г|гг|ст|п|пп|т|ч|им|т\.е|т\.д|т\.п|др|ж|жж|б|т\.б|\w)\.$",
    re.IGNORECASE,
)


def split_written(text: str) -> tuple[str, ...]:
    """The sentences of a text, in order; a line break always ends one."""
    return tuple(sentence for line in text.splitlines() for sentence in _of_line(line) if sentence)


def _of_line(line: str) -> list[str]:
    found: list[str] = []
    start = 0
    for end in _END.finditer(line):
        if not _NO_END.search(line[start : end.start()]):
            found.append(line[start : end.start()].strip())
            start = end.end()
    return [*found, line[start:].strip()]
