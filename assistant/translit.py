"""Russian or Kazakh typed in Latin letters, put back into Cyrillic ones."""

import re

from corpus.languages import Language

_PAIRS = (
    ("shch", "щ"), ("sch", "щ"), ("yo", "ё"), ("jo", "ё"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"),
    ("sh", "ш"), ("yu", "ю"), ("ju", "ю"), ("ya", "я"), ("ja", "я"), ("ye", "е"), ("iy", "ий"), ("yy", "ый"),
    ("a", "а"), ("b", "б"), ("v", "в"), ("w", "в"), ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"), ("i", "и"),
    ("j", "й"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"),
    ("t", "т"), ("u", "у"), ("f", "ф"), ("h", "х"), ("c", "ц"), ("y", "ы"), ("x", "х"), ("q", "к"), ("'", "ь"),
)  # fmt: skip
_KAZAKH_PAIRS = (("gh", "г"), ("j", "ж"))
"""What Kazakh writes otherwise: `maghan`, `joq`."""
_CYRILLIC: dict[Language, dict[str, str]] = {"ru": dict(_PAIRS), "kk": dict(_PAIRS) | dict(_KAZAKH_PAIRS)}
_LATIN = {
    language: re.compile("|".join(sorted(pairs, key=lambda latin: (-len(latin), latin))))
    for language, pairs in _CYRILLIC.items()
}
_FINAL_Y = re.compile(r"(?<=[oiaey])y\b")
"""`kakoy`, `moy`: the short i."""
_FINAL_I = re.compile(r"(?<=[oiaey])i\b")
"""`kandai`: the same in Kazakh."""


def to_cyrillic(text: str, language: Language) -> str:
    """The text with Latin letters read as those of a language; all else stays."""
    return _LATIN[language].sub(
        lambda match: _CYRILLIC[language][match.group()], _FINAL_I.sub("j", _FINAL_Y.sub("j", text.lower()))
    )
