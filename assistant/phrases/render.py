"""What a search of the wording found, as JSON values; the form is documented in docs/api.md."""

from dataclasses import asdict
from typing import Any

from assistant.phrases.types import Occurrence, PhraseResult


def phrase_result_to_dict(result: PhraseResult) -> dict[str, Any]:
    """The published form; the query itself is not repeated."""
    return {
        "count": result.count,
        "units": list(result.units),
        "pages": list(result.pages),
        "occurrences": [_occurrence_to_dict(found) for found in result.occurrences],
        "suggestions": [asdict(suggestion) for suggestion in result.suggestions],
        "fault": asdict(result.fault) if result.fault else None,
    }


def _occurrence_to_dict(found: Occurrence) -> dict[str, Any]:
    return {
        "part": found.part.value,
        "unit_id": found.unit_id,
        "anchor": found.anchor,
        "chapter": found.chapter,
        "page": found.page,
        "line": found.line,
        "start": found.start,
        "end": found.end,
        "match": found.match,
        "snippet": found.snippet,
        "snippet_start": found.snippet_start,
        "locator": found.locator,
        "term": found.term,
        "address": dict(found.address),
    }
