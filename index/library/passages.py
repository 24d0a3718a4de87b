"""From a document's units to passages that the encoder can take in whole."""

from collections.abc import Iterator

from corpus.library.model import DocumentUnit, LibraryDocument
from index.passages import (
    HEADING_SHARE,
    LEAD_IN_SHARE,
    PASSAGE_TOKENS,
    Span,
    TokenCounter,
    _cut_to,
    _embedded,
    _slices,
)
from index.types import Passage


def make_document_passages(
    document: LibraryDocument, count_tokens: TokenCounter, *, limit: int = PASSAGE_TOKENS
) -> tuple[Passage, ...]:
    """Every unit as one or more passages, in the order of the document; slices are verbatim runs of its text.

    Args:
        document: What is cut.
        count_tokens: The encoder's own count of word pieces.
        limit: Word pieces of `Passage.embedded` at most.
    """
    return tuple(passage for unit in document.units for passage in _of_unit(unit, count_tokens, limit))


def _of_unit(unit: DocumentUnit, count: TokenCounter, limit: int) -> Iterator[Passage]:
    headings, lead_in = "\n".join(unit.headings), unit.lead_in
    if count(_embedded(headings, lead_in, unit.text)) > limit:
        headings = _cut_to(headings, int(limit * HEADING_SHARE), count)
        lead_in = _cut_to(lead_in, int(limit * LEAD_IN_SHARE), count)

    def fits(span: Span) -> bool:
        return count(_embedded(headings, lead_in, unit.text[slice(*span)])) <= limit

    for number, (start, end) in enumerate(_slices(unit.text, fits)):
        text = unit.text[start:end]
        yield Passage(f"{unit.unit_id}#{number}", unit.unit_id, text, _embedded(headings, lead_in, text))
