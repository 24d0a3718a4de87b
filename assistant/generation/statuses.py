"""HTTP status codes as faults."""

from assistant.generation.faults import ModelFault, Option
from assistant.types import Fallback

_BY_STATUS = {
    400: (Fallback.SERVER, "the server refused the request (400)"),
    401: (Fallback.KEY, "the server refused the key (401)"),
    402: (Fallback.KEY, "the account behind the key has nothing left to pay with (402)"),
    403: (Fallback.KEY, "the key may not use this model (403)"),
    404: (Fallback.NO_MODEL, "the server does not know the model or the address (404)"),
    413: (Fallback.SERVER, "the request is too large for the server (413)"),
    429: (Fallback.BUSY, "too many requests (429)"),
}


def fault_of_status(status: int, retry_after: str | None = None, refused: Option | None = None) -> ModelFault:
    """The fault that a status code other than 200 stands for.

    Args:
        status: As the server sent it.
        retry_after: The header of that name.
        refused: Option that the server will not have.
    """
    fallback, detail = _BY_STATUS.get(status) or _of_class(status)
    busy = status == 429 or status >= 500  # noqa: PLR2004  HTTP's own numbers
    return ModelFault(
        fallback,
        detail,
        again=refused is not None or (busy and not _is_date(retry_after)),
        retry_after=_seconds(retry_after) if busy else None,
        refused=refused,
    )


def _of_class(status: int) -> tuple[Fallback, str]:
    if 300 <= status < 400:  # noqa: PLR2004
        return Fallback.SERVER, f"the server sent the question elsewhere ({status}); it was not sent on"
    if 200 <= status < 300:  # noqa: PLR2004
        return Fallback.GARBLED, f"the server answered without a reply ({status})"
    return Fallback.SERVER, f"the server failed ({status})"


def _seconds(text: str | None) -> float | None:
    if text is None or not text.isascii() or not text.isdigit():
        return None
    return float(text[:9])


def _is_date(text: str | None) -> bool:
    """Whether the server named a moment, which this machine's clock need not share: then no second try."""
    return text is not None and _seconds(text) is None
