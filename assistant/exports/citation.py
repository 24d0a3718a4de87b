"""The full citation of a place in the Plan, as a report carries it."""

from assistant.citations import make_locator
from corpus import Unit
from corpus.languages import Language

PLAN_TITLES: dict[Language, str] = {
    "en": "National Human Rights Action Plan of the Republic of Kazakhstan 2009-2012",
    "ru": "Национальный план действий в области прав человека в Республике Казахстан на 2009–2012 годы",
    "kk": "Қазақстан Республикасындағы адам құқықтары саласындағы 2009–2012 жылдарға арналған "
    "ұлттық іс-қимыл жоспары",
}
"""The English one is that of the source; the others are the project's."""

_SHORT: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (("Chapter ", "ch. "), ("Action ", "action ")),
    "ru": (("Глава ", "гл. "),),
    "kk": (),
}
"""What a citation shortens of a locator."""


def cite(unit: Unit, language: Language = "en") -> str:
    """The citation of a unit, by the page it begins on.

    English unless asked otherwise, as citations stay in the language of the source: `National Human
    Rights Action Plan of the Republic of Kazakhstan 2009-2012, ch. 18, action 2, p. 101`.
    """
    return f"{PLAN_TITLES[language]}, {short_place(unit, language)}"


def short_place(unit: Unit, language: Language = "en") -> str:
    """Where a unit stands, as a citation says it: `ch. 18, action 2, p. 101`."""
    place = make_locator(unit, unit.page, language)
    for long, short in _SHORT[language]:
        place = place.replace(long, short)
    return place[:1].lower() + place[1:]
