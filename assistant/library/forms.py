"""Documents and places in them as JSON values and as plain text."""

from collections.abc import Iterator
from typing import Any

from assistant.library.telling import tell_lacks, tell_state
from assistant.library.words import OFFERED
from assistant.types import Answer, Citation
from corpus.languages import Language
from corpus.library.manifest import PLAN_ID, DocumentManifest


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


def place_to_dict(citation: Citation) -> dict[str, Any] | None:
    """Where a quotation of a document of the library stands; None of the Plan."""
    place = citation.place
    if place is None:
        return None
    return {
        "document_id": place.document_id,
        "title": place.title,
        "headings": list(place.headings),
        "number": place.number,
    }


def offers_to_text(answer: Answer) -> Iterator[str]:
    """The documents that a question names although another was asked, with the id to choose each by."""
    for offered in answer.offered:
        told = OFFERED[answer.language].format(title=offered.title(answer.language))
        yield f"{told} [{offered.document_id}]"
