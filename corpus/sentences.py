"""Cuts a unit's text into sentences; every sentence is a verbatim slice."""

import re

_END = re.compile(r"(?<=[.!?])[\"”’)\]]*(?=\s+[A-Z0-9“‘\"(•])")
_NO_END = re.compile(r"(?:^|[\s(“])(?:No|Mr|Mrs|Dr|Art|St|cf|vs|e\.g|i\.e|[A-Z]|\. \.|\.)\.$")
"""Abbreviations, initials and `. . .`: a full stop that ends no sentence."""
_ENUMERATOR = re.compile(r"^[“•\s-]*\(?\d{1,2}(?:\.\d+)?[.)]$")


def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, in order, outer spaces dropped.

    A line break always ends one; an item's number stays with the item.
    """
    return tuple(sentence for line in text.split("\n") for sentence in _of_line(line))


def _of_line(line: str) -> list[str]:
    found: list[str] = []
    start = 0
    for match in _END.finditer(line):
        before = line[start : match.end()]
        if _NO_END.search(line[start : match.start()]) or _ENUMERATOR.match(before.strip()):
            continue
        found.append(before.strip())
        start = match.end()
    found.append(line[start:].strip())
    return [sentence for sentence in found if sentence]
