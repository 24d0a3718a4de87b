"""What can go wrong with a language model, in words of our own: never the server's, the key or the question."""

from enum import StrEnum

from assistant.types import Fallback


class Option(StrEnum):
    """A part of a request that not every server knows; asked for until it is refused."""

    EXTRAS = "extras"
    """The form of the reply, and the count of tokens at its end."""
    TEMPERATURE = "temperature"
    """Models that think before they write fix it themselves."""


class SettingsError(ValueError):
    """A setting is malformed; the text names the variable and what to do, never a key."""


class MissingPackageError(RuntimeError):
    """The provider's package is not installed; the text holds the command that installs it."""


class ModelFault(Exception):  # noqa: N818  what became of a call, not a failing of this program
    """A call to a language model that brought nothing usable.

    Args:
        fallback: What people are told.
        detail: A fixed text for the operator; a status code at most, no word of the server's.
        again: Whether a second try may bring more.
        retry_after: Seconds for which the server asked to be left alone.
        refused: Option of the request that the server will not have.
    """

    def __init__(
        self,
        fallback: Fallback,
        detail: str,
        *,
        again: bool = False,
        retry_after: float | None = None,
        refused: Option | None = None,
    ) -> None:
        super().__init__(f"{fallback.value}: {detail}")
        self.fallback = fallback
        self.detail = detail
        self.again = again
        self.retry_after = retry_after
        self.refused = refused
        self.calls = 0
        """Requests made to the model before it was given up."""
