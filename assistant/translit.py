"""Russian or Kazakh typed in Latin letters, put back into Cyrillic ones."""

import re

_PAIRS = (
    ("shch", "щ"), ("sch", "щ"), ("yo", "ё"), ("jo", "ё"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"),
    ("sh", "ш"), ("yu", "ю"), ("ju", "ю"), ("ya", "я"), ("ja", "я"), ("ye", "е"), ("iy", "ий"), ("yy", "ый"),
    ("a", "а"), ("b", "б"), ("v", "в"), ("w", "в"), ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"), ("i", "и"),
    ("j", "й"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"),
    ("t", "т"), ("u", "у"), ("f", "ф"), ("h", "х"), ("c", "ц"), ("y", "ы"), ("x", "х"), ("q", "к"), ("'", "ь"),
)  # fmt: skip
_CYRILLIC = dict(_PAIRS)
_LATIN = re.compile("|".join(latin for latin, _ in _PAIRS))
_FINAL_Y = re.compile(r"(?<=[oiaey])y\b")
"""`kakoy`, `moy`: the short i."""
_FINAL_I = re.compile(r"(?<=[oiaey])i\b")
"""`kandai`: the same in Kazakh."""


def to_cyrillic(text: str) -> str:
    """The text with Latin letters read as Cyrillic ones; all else stays."""
    return _LATIN.sub(
        lambda match: _CYRILLIC[match.group()], _FINAL_I.sub("j", _FINAL_Y.sub("j", text.lower()))
    )
