"""Documents and places in them as JSON values and as plain text."""

from collections.abc import Iterator, Sequence
from typing import Any

from assistant.library.address import place_address
from assistant.library.telling import place_of_unit, tell_lacks, tell_state
from assistant.library.words import OFFERED
from assistant.types import Answer, DocumentPlace, FoundPassage
from corpus.languages import Language
from corpus.library.ids import PLAN_ID
from corpus.library.manifest import DocumentManifest


def document_to_dict(manifest: DocumentManifest, language: Language) -> dict[str, Any]:
    """The published JSON form of what is stated of a document."""
    is_plan = manifest.document_id == PLAN_ID
    return {
        "document_id": manifest.document_id,
        "title": manifest.title(language),
        "titles": dict(manifest.titles),
        "kind": manifest.kind.value,
        "issuer": manifest.issuer,
        "date": manifest.date,
        "period": manifest.period,
        "language": manifest.language,
        "source": manifest.source,
        "licence": manifest.licence,
        "state": manifest.state.value,
        "stated_on": manifest.stated_on.isoformat(),
        "state_told": None if is_plan else tell_state(manifest, language),
        "lacks": None if is_plan else tell_lacks(manifest, language),
    }


def documents_to_dict(
    documents: Sequence[DocumentManifest], language: Language, *, limit: int, offset: int
) -> dict[str, Any]:
    """A stretch of a list of documents: `{"count", "offset", "documents"}`; `count` is of all of them.

    Args:
        documents: All of them, in the order of the list.
        language: Of what is told of them.
        limit: How many are listed at most.
        offset: How many are passed over.
    """
    listed = documents[offset : offset + limit]
    return {
        "count": len(documents),
        "offset": offset,
        "documents": [document_to_dict(manifest, language) for manifest in listed],
    }


def place_to_dict(place: DocumentPlace, unit_id: str) -> dict[str, Any]:
    """Where words of a unit of a document stand."""
    return {
        "document_id": place.document_id,
        "title": place.title,
        "headings": list(place.headings),
        "number": place.number,
        "address": place_address(place.document_id, unit_id, place.span),
    }


def passages_to_dict(
    manifest: DocumentManifest, found: Sequence[FoundPassage], language: Language
) -> dict[str, Any]:
    """What a search of a document found, best first: `{"count", "units", "document"}`."""
    return {
        "count": len(found),
        "units": [_passage_to_dict(manifest, one, language) for one in found],
        "document": document_to_dict(manifest, language),
    }


def _passage_to_dict(manifest: DocumentManifest, found: FoundPassage, language: Language) -> dict[str, Any]:
    unit = found.unit
    place, locator = place_of_unit(manifest, unit, language)
    return {
        "unit_id": unit.unit_id,
        "lead_in": unit.lead_in or None,
        "text": unit.text,
        "page": unit.page,
        "last_page": unit.last_page,
        "source_lines": list(unit.source_lines),
        "score": found.score,
        "locator": locator,
        "place": place_to_dict(place, unit.unit_id),
    }


def offers_to_text(answer: Answer) -> Iterator[str]:
    """The documents that a question names although another was asked, with the id to choose each by."""
    for offered in answer.offered:
        told = OFFERED[answer.language].format(title=offered.title(answer.language))
        yield f"{told} [{offered.document_id}]"
