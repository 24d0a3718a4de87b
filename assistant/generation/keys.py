"""The key to a model: where it comes from, and where it may go."""

from collections.abc import Mapping

from assistant.generation.addresses import Address, read_address
from assistant.generation.faults import SettingsError
from assistant.generation.providers import PROVIDERS

KEY_LIMIT = 8_192
"""Characters: the longest keys are signed tokens of a few thousand."""


def read_key(environment: Mapping[str, str], provider: str, address: Address) -> str | None:
    """Reads the key: from `PLAN_MODEL_KEY`, else from the provider's own variable.

    Args:
        environment: Variables by name.
        provider: A word of `PROVIDERS`.
        address: Where the key would be sent.

    Returns:
        The key; None where none is set and none is needed.

    Raises:
        SettingsError: It is malformed, missing, or would travel in the clear; told without the key.
    """
    variable = _key_variable(environment, provider, address)
    key = environment.get(variable)
    if not key:
        _check_absence(variable, provider, address, empty=key is not None)
        return None
    if len(key) > KEY_LIMIT or not key.isascii() or not key.isprintable() or " " in key:
        raise SettingsError(
            f"{variable} holds a space, a line break or a character that no key has: copy the key again, "
            "without quotation marks and without anything before or after it."
        )
    if address.outside and not address.encrypted:
        raise SettingsError(
            f"PLAN_MODEL_URL begins with http:// and names another machine, so the key in {variable} would "
            "travel in the clear: use https://, or unset the key."
        )
    return key


def _key_variable(environment: Mapping[str, str], provider: str, address: Address) -> str:
    """A provider's own key is for the provider's own machine, never for another address."""
    known = PROVIDERS[provider]
    if "PLAN_MODEL_KEY" in environment or not known.key or not known.address:
        return "PLAN_MODEL_KEY"
    own = read_address("PLAN_MODEL_URL", known.address)
    return known.key if own.host == address.host else "PLAN_MODEL_KEY"


def _check_absence(variable: str, provider: str, address: Address, *, empty: bool) -> None:
    if not address.outside:
        return
    if empty:
        raise SettingsError(f"{variable} is set but empty: put the key in, or unset it.")
    if PROVIDERS[provider].key == variable:
        raise SettingsError(f"The provider {provider} needs a key: set {variable} or PLAN_MODEL_KEY.")
