"""The bodies that a question about the table of measures names, in full or in short."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from assistant.table import CYRILLIC
from assistant.worded import blanked, folded, worded
from corpus.bodies import BODIES
from corpus.names import BODY_NAMES
from index.kazakh import fold_kazakh

STEM = 4
"""Letters of a Russian or Kazakh word of a name that always stay; its ending may change."""

_AKIMAT = "Akimat"
_AKIMATS = re.compile(r"\b(?:akimats?\b|акимат|акимдик)\w*")
"""Akimats without a name are all of them."""
_EVERYWHERE = frozenset({"and", "the", "kazakhstan", "republic"})
"""Words that stand in the names of many bodies, beside others."""
_SOME_BODY = worded(
    en=r"(?:ministr(?:y|ies)|agenc(?:y|ies)|departments?|committees?|commissions?)\b",
    ru=r"(?:министерств\w*|мин(?:сель|транс|эконом|энерго|спорт|эко|связ|пром)\w*|ведомств\w*|агентств\w*|"
    r"департамент\w*|комитет\w*|комисси\w*)\b",
    kk=r"(?:министрли\w*|\w{3,}мини|ведомство\w*|агенттик\w*|агенттиг\w*|департамент\w*|комитет\w*|комиссия\w*)\b",
)
"""A body of some kind: beside the names of those known, one that is not."""
_NGOS = "NGOs"
_ABOUT_NGOS = worded(
    en=r"(?:about|on|for|concern\w*|regarding|affect\w*|relat\w+ to)\s+(?:the\s+)?(?:ngos?|non-?\s?governmental organi)\b",
    ru=r"(?:об?|по|для|про|касающи\w+ся|касаются|относительно)\s+(?:нпо\b|неправительственн)",
    kk=r"(?:уеу\w*(?:-\w+)?|укиметтик емес уйым\w*)\s+(?:туралы|ушин|катысты|арналган|женинде|бойынша)",
)


def find_bodies(text: str) -> tuple[str, ...]:
    """Canonical names of the bodies a text names, in full or in short."""
    text = folded(text)
    found = {name: match.start() for name in _told_of(text) if (match := _pattern(name).search(text))}
    if _AKIMATS.search(text) and not any(name.startswith(_AKIMAT) for name in found):
        return (*sorted(found, key=lambda name: found[name]), *all_akimats())
    return tuple(sorted(found, key=lambda name: found[name]))


def all_akimats() -> tuple[str, ...]:
    """Canonical names of the akimats of every region and level."""
    return tuple(name for name in BODY_NAMES if name.startswith(_AKIMAT))


def without_bodies(text: str, bodies: tuple[str, ...]) -> str:
    """A normalised text without the names of bodies, which are no subjects: `Ministry of Health`."""
    for name in BODY_NAMES:
        if name in bodies:
            text = _cut(_pattern(name), text)
    return _cut(_AKIMATS, text) if set(all_akimats()) & set(bodies) else text


def names_another(text: str, bodies: tuple[str, ...]) -> bool:
    """Whether a text names a body that the Plan's table does not have, or not by that name."""
    return bool(_SOME_BODY.search(fold_kazakh(without_bodies(text, bodies))))


def spoken_about(text: str, bodies: tuple[str, ...]) -> str | None:
    """The body that measures are to concern rather than to be carried out by; only of NGOs both are asked."""
    return _NGOS if _NGOS in bodies and _ABOUT_NGOS.search(folded(text)) else None


def _cut(pattern: re.Pattern[str], text: str) -> str:
    return blanked(text, pattern.finditer(fold_kazakh(text)))


def _told_of(text: str) -> list[str]:
    """The bodies that a text may name; all others lack the letters that each of their names begins with."""
    return [name for name, heads in _heads().items() if any(head in text for head in heads)]


@lru_cache(maxsize=1)
def _heads() -> Mapping[str, frozenset[str]]:
    """What a text must hold one of, to name a body."""
    return {
        name: frozenset(form.split()[0][:STEM] for form in _names_of(name))
        | frozenset(
            word[:STEM] for word in re.findall(r"[a-z]{3,}", BODIES[name].lower()) if word not in _EVERYWHERE
        )
        for name in BODY_NAMES
    }


def _names_of(name: str) -> list[str]:
    known = BODY_NAMES[name]
    return [folded(word) for word in (name, known.ru, known.kk, *known.aliases)]


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """All names of a body; made when a text first may name it."""
    forms = [BODIES[name].lower(), *map(_inflected, _names_of(name))]
    return re.compile(rf"\b(?:{'|'.join(forms)})", re.IGNORECASE)


def _inflected(name: str) -> str:
    """A pattern for a name whose Russian or Kazakh words may carry any ending."""
    parts = [_stemmed(word) for word in name.split()]
    return r"\s+".join(parts) + r"(?!\w)"


def _stemmed(word: str) -> str:
    """A pattern for a word: a longer Russian or Kazakh one by its beginning, a shorter one with an ending beside it."""
    if not CYRILLIC.search(word):
        return re.escape(word)
    if len(word) > STEM + 1:
        return re.escape(word[: len(word) - 2]) + r"\w*"
    return re.escape(word) + r"(?:-?\w{1,3})?"
