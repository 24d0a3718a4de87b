"""How a document and a place in it are told in each language."""

from assistant.library.words import (
    KINDS,
    LACKS,
    LANGUAGE_NAMES,
    LINE,
    LINES,
    NOTICE,
    PAGE,
    PERIOD,
    REFUSAL_NOTICE,
    STATES,
)
from assistant.types import Citation, DocumentPlace
from corpus.languages import Language
from corpus.library.manifest import DocumentManifest
from corpus.library.model import DocumentUnit


def tell_facts(manifest: DocumentManifest, language: Language) -> str:
    """Kind, issuer, date and period: `plan; Government of Northland; 2015-02-01; for 2015-2018`."""
    period = PERIOD[language].format(period=manifest.period) if manifest.period else ""
    return "; ".join(
        part for part in (KINDS[manifest.kind][language], manifest.issuer, manifest.date, period) if part
    )


def tell_state(manifest: DocumentManifest, language: Language) -> str:
    """Whether it is in force, as stated and with the day."""
    return STATES[manifest.state][language].format(day=manifest.stated_on.isoformat())


def tell_notice(manifest: DocumentManifest, language: Language, *, refused: bool) -> str:
    """What stands under an answer of a document: what it is, of which state, and what it lacks."""
    form = (REFUSAL_NOTICE if refused else NOTICE)[language]
    told = form.format(
        title=manifest.title(language),
        facts=tell_facts(manifest, language),
        state=tell_state(manifest, language),
    )
    return told if refused else f"{told} {tell_lacks(manifest, language)}"


def tell_lacks(manifest: DocumentManifest, language: Language) -> str:
    """What a document lacks that the editors have not worked on."""
    return LACKS[language].format(language=LANGUAGE_NAMES[manifest.language][language])


def cite_document(
    manifest: DocumentManifest, unit: DocumentUnit, quote: str, language: Language
) -> Citation | None:
    """The citation of a quotation; None where the unit does not hold it to the letter."""
    located = unit.locate(quote)
    if located is None:
        return None
    lines, page = located
    start = unit.text.index(quote)
    place = _place(manifest, unit, (start, start + len(quote)), language)
    return Citation(
        unit_id=unit.unit_id,
        chapter=0,
        chapter_title=unit.headings[-1] if unit.headings else "",
        list_name=None,
        action=None,
        page=page,
        source_lines=lines,
        quote=quote,
        locator=_locator(place, lines, page, language),
        place=place,
    )


def place_of_unit(
    manifest: DocumentManifest, unit: DocumentUnit, language: Language
) -> tuple[DocumentPlace, str]:
    """Where a whole unit stands, and how that is told."""
    place = _place(manifest, unit, (0, len(unit.text)), language)
    return place, _locator(place, unit.source_lines, unit.page, language)


def tell_where(lines: tuple[int, int], page: int | None, language: Language) -> str:
    """Page and lines: `p. 4, lines 44–46`; of a text without pages the lines alone."""
    first, last = lines
    told = (LINE if first == last else LINES)[language]
    span = told.format(lines=first if first == last else f"{first}–{last}")
    return span if page is None else f"{PAGE[language].format(page=page)}, {span}"


def _place(
    manifest: DocumentManifest, unit: DocumentUnit, span: tuple[int, int], language: Language
) -> DocumentPlace:
    return DocumentPlace(manifest.document_id, manifest.title(language), unit.headings, unit.number, span)


def _locator(place: DocumentPlace, lines: tuple[int, int], page: int | None, language: Language) -> str:
    """`National Plan of Northland: Chapter 2 › 2.2 Measures › 1., p. 4, lines 44–46`."""
    path = " › ".join((*place.headings, *([place.number] if place.number else [])))
    where = f"{place.title}: {path}" if path else place.title
    return f"{where}, {tell_where(lines, page, language)}"
