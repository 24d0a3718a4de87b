"""Whether a text is written in the letters of its language."""

import re
from collections.abc import Iterator

from corpus.languages import Language

_KAZAKH = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
_CYRILLIC = re.compile("[А-Яа-яЁё]")
_LATIN = re.compile("[A-Za-z]")
_LATIN_SHARE = 0.6
"""Latin letters a Russian or Kazakh text may have for each Cyrillic one: names and numbers of laws."""
_LONG_ENOUGH = 25
"""Characters from which a Kazakh text must show a letter of its own."""


def check_script(text: str, language: Language) -> Iterator[str]:
    """The faults of a text's letters, one sentence each."""
    latin, cyrillic = len(_LATIN.findall(text)), len(_CYRILLIC.findall(text))
    if language == "en":
        if cyrillic:
            yield f"Cyrillic letters in English: {text!r}"
        return
    if latin > cyrillic * _LATIN_SHARE:
        yield f"mostly Latin letters in {language}: {text!r}"
    kazakh = bool(_KAZAKH.search(text))
    if language == "ru" and kazakh:
        yield f"Kazakh letters in Russian: {text!r}"
    if language == "kk" and len(text) > _LONG_ENOUGH and not kazakh:
        yield f"no Kazakh letter in Kazakh: {text!r}"
