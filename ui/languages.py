"""In which language the page is shown: the one its address names, else the browser's."""

from collections.abc import Mapping

from corpus.languages import Language

FALLBACK: Language = "ru"
"""For a browser that asks for none of the three: Russian is what most people in Kazakhstan read."""
_TAGS: Mapping[str, Language] = {"en": "en", "ru": "ru", "kk": "kk", "kz": "kk"}
"""`kz` is a country, but people type it."""


def choose_language(named: str | None, accepted: str | None) -> Language:
    """The language of a page.

    Args:
        named: The `lang` of its address.
        accepted: The browser's `Accept-Language`.
    """
    return language_of(named or "") or _accepted(accepted or "") or FALLBACK


def language_of(tag: str) -> Language | None:
    """The served language that a tag such as `kk-KZ` names."""
    return _TAGS.get(tag.strip().lower().replace("_", "-").split("-")[0])


def _accepted(header: str) -> Language | None:
    weighed: list[tuple[float, int, Language]] = []
    for position, entry in enumerate(header.split(",")[:20]):
        tag, _, weight = entry.partition(";q=")
        language = language_of(tag)
        if language and _weight(weight) > 0:
            weighed.append((-_weight(weight), position, language))
    return min(weighed)[2] if weighed else None


def _weight(text: str) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 0.0
