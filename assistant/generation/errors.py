"""What the libraries of providers raise, as faults in words of our own."""

from collections.abc import Iterator

from assistant.generation.faults import ModelFault
from assistant.generation.statuses import fault_of_status
from assistant.types import Fallback

STATUSES = range(100, 600)
_MALFORMED = (ValueError, TypeError, LookupError, AttributeError, AssertionError, RecursionError)
"""What Python raises where a reply is not in the form that a library expects."""


def fault_of_error(error: Exception, received: int | None) -> ModelFault:
    """The fault that an error of a library stands for.

    Args:
        error: As raised; nothing of its text is used.
        received: Bytes of the reply; None where they are not known.
    """
    for cause in chain(error):
        if isinstance(cause, ModelFault):
            return _bare(cause)
        status = _status(cause)
        if status is not None:
            return fault_of_status(status)
    return _by_name(error, received)


def _by_name(error: Exception, received: int | None) -> ModelFault:
    """For libraries that are not imported here: httpx and what is built on it use the same names."""
    names = " ".join(type(cause).__name__ for cause in chain(error))
    if "ConnectTimeout" in names or "ConnectError" in names:
        return ModelFault(Fallback.UNREACHABLE, "no connection", again=True)
    if "Timeout" in names:
        return ModelFault(Fallback.LATE, "the server took too long")
    if "Connection" in names or "ReadError" in names:
        return ModelFault(Fallback.UNREACHABLE, "no connection, or it broke off", again=True)
    if "ProtocolError" in names:
        return ModelFault(Fallback.TRUNCATED, "the connection broke off within the reply")
    if isinstance(error, _MALFORMED):
        return _malformed(received)
    return ModelFault(Fallback.SERVER, "the server reported an error in place of a reply")


def chain(error: BaseException) -> Iterator[BaseException]:
    """An error and what led to it, last first."""
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__


def _malformed(received: int | None) -> ModelFault:
    if received == 0:
        return ModelFault(Fallback.EMPTY, "the reply is empty", again=True)
    return ModelFault(Fallback.GARBLED, "the reply is not in the form of the protocol")


def _status(error: BaseException) -> int | None:
    places = (error, getattr(error, "response", None))
    values = (getattr(place, name, None) for place in places for name in ("status_code", "code"))
    return next((value for value in values if isinstance(value, int) and value in STATUSES), None)


def _bare(fault: ModelFault) -> ModelFault:
    """Without its traceback and causes: those hold the request."""
    fault.__cause__ = fault.__context__ = None
    return fault.with_traceback(None)
