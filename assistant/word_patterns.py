"""Makes patterns from lists of words.

A list has alternatives on lines of its own, parted by bars; a space stands for itself. The patterns read
normalised text: small letters, `е` for `ё`, plain quotes and dashes.
"""

import re
from re import Pattern


def any_of(*lists: str) -> Pattern[str]:
    """Finds any of the words or phrases listed, as whole words."""
    listed = "|".join(alternatives(each) for each in lists)
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)")


def word_of(listed: str) -> Pattern[str]:
    """Matches a single word that is one of those listed, parted by white space."""
    return re.compile("|".join(listed.split()) or r"(?!)")


def alternatives(listed: str) -> str:
    """The lines of a list as one pattern."""
    return "|".join(line.strip() for line in listed.strip().splitlines())
