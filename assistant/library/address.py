"""Where a place of a document is read on the page: an address that is relative to the page's own."""

from urllib.parse import quote, urlencode

from corpus.languages import Language

LIBRARY = "library"
"""The page that lists the documents; a document is read one step below it."""


def library_address(language: Language, *, start: int = 0) -> str:
    """The address of the list of documents: `library?start=10&lang=en`.

    Args:
        language: Of the page.
        start: How many documents are passed over.
    """
    passed = [("start", str(start))] if start else []
    return f"{LIBRARY}?{urlencode([*passed, ('lang', language)])}"


def document_address(document_id: str, *pairs: tuple[str, str]) -> str:
    """The address of a document: `library/northland-2015?part=2&lang=en`.

    Args:
        document_id: Of the document.
        pairs: What is wanted of it.
    """
    query = f"?{urlencode(pairs)}" if pairs else ""
    return f"{LIBRARY}/{quote(document_id, safe='')}{query}"


def place_address(
    document_id: str, unit_id: str, span: tuple[int, int] | None = None, language: Language | None = None
) -> str:
    """The address of a unit: `library/northland-2015?unit=p12&quote=0-80&lang=en#p12`.

    Args:
        document_id: Of the document.
        unit_id: Of the unit, which the page is opened at.
        span: The slice of its text that is marked, as character offsets.
        language: Of the page; None: as the browser asks.
    """
    pairs = [("unit", unit_id)]
    if span:
        pairs.append(("quote", f"{span[0]}-{span[1]}"))
    if language:
        pairs.append(("lang", language))
    return f"{document_address(document_id, *pairs)}#{quote(unit_id, safe='')}"
