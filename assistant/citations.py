"""How a place in the Plan is named."""

from assistant.types import Citation
from corpus import Plan, Unit, locate, page_of
from corpus.languages import Language

_LISTS: dict[Language, dict[str, str]] = {
    "en": {
        "labor": "labor list",
        "health": "health list",
        "education": "education list",
        "lawyers": "list on lawyers",
        "standard of living": "list on the standard of living",
    },
    "ru": {
        "labor": "список о труде",
        "health": "список о здоровье",
        "education": "список об образовании",
        "lawyers": "список об адвокатах",
        "standard of living": "список об уровне жизни",
    },
    "kk": {
        "labor": "еңбек туралы тізім",
        "health": "денсаулық туралы тізім",
        "education": "білім туралы тізім",
        "lawyers": "адвокаттар туралы тізім",
        "standard of living": "тұрмыс деңгейі туралы тізім",
    },
}


def make_citation(plan: Plan, unit: Unit, quote: str, language: Language = "en") -> Citation | None:
    """The citation of a quotation, or None where the quotation is not in the unit to the letter."""
    lines = locate(unit, quote)
    if lines is None:
        return None
    measure = unit.measure
    page = page_of(plan, lines[0])
    return Citation(
        unit_id=unit.unit_id,
        chapter=unit.chapter,
        chapter_title=plan.chapter(unit.chapter).title,
        list_name=measure.list_name if measure else None,
        action=measure.number if measure else None,
        page=page,
        source_lines=lines,
        quote=quote,
        locator=make_locator(unit, page, language),
    )


def make_locator(unit: Unit, page: int | None, language: Language = "en") -> str:
    """`Chapter 18, Action 2, p. 101`, in the given language."""
    parts = [chapter_label(unit.chapter, language), place_label(unit, language), _page(page, language)]
    return ", ".join(part for part in parts if part)


def chapter_label(number: int, language: Language) -> str:
    """What a chapter is called in a running line: `Chapter 18`, `Conclusion`."""
    special: dict[int, dict[Language, str]] = {
        0: {"en": "Introductory pages", "ru": "Вводные страницы", "kk": "Кіріспе беттер"},
        23: {"en": "Conclusion", "ru": "Заключение", "kk": "Қорытынды"},
    }
    if number in special:
        return special[number][language]
    return {"en": f"Chapter {number}", "ru": f"Глава {number}", "kk": f"{number}-тарау"}[language]


def place_label(unit: Unit, language: Language) -> str:
    """What a unit is called inside its chapter: `Action 2`; empty for narrative."""
    measure = unit.measure
    if measure is None:
        return ""
    if measure.number is None:
        position = unit.unit_id.rsplit("m", 1)[-1]
        words = {
            "en": f"unnumbered measure {position}",
            "ru": f"мера без номера, {position}-я по порядку",
            "kk": f"нөмірсіз шара, реті бойынша {position}-ші",
        }[language]
    elif measure.list_name == "10":
        return {
            "en": f"Action 10, row {measure.number}",
            "ru": f"мера 10, строка {measure.number}",
            "kk": f"10-шара, {measure.number}-жол",
        }[language]
    else:
        number = measure.number
        words = {"en": f"Action {number}", "ru": f"мера {number}", "kk": f"{number}-шара"}[language]
    if measure.list_name:
        return f"{_LISTS[language][measure.list_name]}, {words}"
    return words


def _page(page: int | None, language: Language) -> str:
    if page is None:
        return ""
    return {"en": f"p. {page}", "ru": f"с. {page}", "kk": f"{page}-бет"}[language]
