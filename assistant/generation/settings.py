"""The operator's settings for a language model, read once from the environment and checked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec

from assistant.generation.addresses import Address, read_address, read_proxy
from assistant.generation.faults import MissingPackageError, SettingsError
from assistant.generation.keys import read_key
from assistant.generation.providers import PROVIDERS
from assistant.types import Model

DEFAULT_WINDOW = 16_384
"""Tokens: what small models on a person's own machine take as well."""
WINDOWS = range(2_048, 2_000_001)
"""Below, no passage fits beside the instructions; above, no model is known."""
SECONDS_LIMIT = 30.0
"""The longest anybody is left waiting, whatever the settings say."""
SECONDS_LEAST = 1.0
NAME_LIMIT = 200
PRICE_LIMIT = 10_000.0
PRICE_PATTERN = re.compile(r"(\d{1,5}(?:\.\d{1,6})?)/(\d{1,5}(?:\.\d{1,6})?)", re.ASCII)
NUMBER_PATTERN = re.compile(r"\d{1,9}(?:\.\d{1,3})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Price:
    """What a model costs, in US dollars per million tokens."""

    prompt: float
    reply: float


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """Which model to use, where it is and how far it may go."""

    named: str
    """As the operator named it: `openai:gpt-4o-mini`, `llama3.2:3b`."""
    provider: str
    """A word of `PROVIDERS`; `openai` for every server that speaks its protocol."""
    name: str
    """What the server calls the model."""
    address: Address
    key: str | None = field(default=None, repr=False)
    window: int = DEFAULT_WINDOW
    """What the model takes, prompt and reply together, in tokens."""
    price: Price | None = None
    seconds: float = SECONDS_LIMIT
    """Wall-clock limit of everything the model does for one question."""
    proxy: Address | None = None

    @property
    def model(self) -> Model:
        """The model as people are told of it."""
        if self.proxy is None:
            return Model(self.named, self.address.host, outside=self.address.outside)
        # The question passes through the proxy first, and people must see that it does.
        return Model(self.named, f"{self.proxy.host} → {self.address.host}", outside=True)

    @property
    def speaks_openai(self) -> bool:
        """Whether the server speaks OpenAI's protocol, over our own transport."""
        return PROVIDERS[self.provider].speaks_openai


def read_model_settings(environment: Mapping[str, str]) -> ModelSettings | None:
    """Reads and checks the settings.

    Args:
        environment: Variables by name, as `environment_with_file` makes them.

    Returns:
        The settings, or None where no model is named: then none is used, which is the default.

    Raises:
        SettingsError: A value is out of range or malformed; told in plain words, never with a key.
    """
    named = environment.get("PLAN_MODEL", "").strip()
    url = environment.get("PLAN_MODEL_URL", "").strip()
    if not named:
        if url:
            raise SettingsError(
                "PLAN_MODEL_URL is set, but PLAN_MODEL does not name a model: set both or neither."
            )
        return None
    provider, name = _read_name(named, url)
    address = read_address("PLAN_MODEL_URL", url or PROVIDERS[provider].address or "")
    proxy = _read_proxy(environment, provider, address)
    return ModelSettings(
        named=named,
        provider=provider,
        name=name,
        address=address,
        key=read_key(environment, provider, address),
        window=_read_window(environment),
        price=_read_price(environment),
        seconds=_read_seconds(environment),
        proxy=proxy,
    )


def require_package(settings: ModelSettings) -> None:
    """Sees to it that the provider's library is there, without importing it.

    Raises:
        MissingPackageError: It is not installed; the text holds the command that installs it.
    """
    package = PROVIDERS[settings.provider].package
    if find_spec(package.replace("-", "_")) is None:
        raise MissingPackageError(
            f"{settings.named} needs the package {package}, which is not installed: .venv/bin/pip install {package}"
        )


def _read_name(named: str, url: str) -> tuple[str, str]:
    if len(named) > NAME_LIMIT or not named.isprintable() or " " in named:
        raise SettingsError(
            f"PLAN_MODEL must be a model's name without spaces, at most {NAME_LIMIT} characters, "
            "such as openai:gpt-4o-mini."
        )
    prefix, colon, rest = named.partition(":")
    provider = prefix.lower().replace("-", "_")
    if colon and provider in PROVIDERS:
        return _known_provider(provider, rest, url)
    if url:
        # A bare name may hold a colon of its own: llama3.2:3b.
        return "openai", named
    raise SettingsError(
        f"PLAN_MODEL is {named!r}: write provider:name, such as openai:gpt-4o-mini (providers: "
        f"{', '.join(PROVIDERS)}), or set PLAN_MODEL_URL to a server that speaks OpenAI's protocol."
    )


def _known_provider(provider: str, name: str, url: str) -> tuple[str, str]:
    if not name:
        raise SettingsError(f"PLAN_MODEL names the provider {provider} but no model: write {provider}:name.")
    if not url and PROVIDERS[provider].address is None:
        raise SettingsError(
            f"PLAN_MODEL names the provider {provider}, which has no address of its own: say in "
            "PLAN_MODEL_URL where questions go."
        )
    return provider, name


def _read_window(environment: Mapping[str, str]) -> int:
    text = environment.get("PLAN_MODEL_WINDOW", "").strip()
    if not text:
        return DEFAULT_WINDOW
    if not re.fullmatch(r"\d{1,9}", text, re.ASCII) or int(text) not in WINDOWS:
        raise SettingsError(
            f"PLAN_MODEL_WINDOW must be a whole number of tokens from {WINDOWS.start} to {WINDOWS.stop - 1}."
        )
    return int(text)


def _read_price(environment: Mapping[str, str]) -> Price | None:
    text = environment.get("PLAN_MODEL_PRICE", "").strip()
    if not text:
        return None
    match = PRICE_PATTERN.fullmatch(text)
    if match is None or any(float(part) > PRICE_LIMIT for part in match.groups()):
        raise SettingsError(
            "PLAN_MODEL_PRICE must be two numbers, US dollars per million tokens of the prompt and of the "
            "reply, such as 0.15/0.60."
        )
    return Price(float(match[1]), float(match[2]))


def _read_seconds(environment: Mapping[str, str]) -> float:
    text = environment.get("PLAN_MODEL_SECONDS", "").strip()
    if not text:
        return SECONDS_LIMIT
    if not NUMBER_PATTERN.fullmatch(text) or not SECONDS_LEAST <= float(text) <= SECONDS_LIMIT:
        raise SettingsError(
            f"PLAN_MODEL_SECONDS must be a number of seconds from {SECONDS_LEAST:g} to {SECONDS_LIMIT:g}."
        )
    return float(text)


def _read_proxy(environment: Mapping[str, str], provider: str, address: Address) -> Address | None:
    text = environment.get("PLAN_MODEL_PROXY", "").strip()
    if not text:
        return None
    if not PROVIDERS[provider].speaks_openai:
        raise SettingsError(
            "PLAN_MODEL_PROXY works with servers that speak OpenAI's protocol only: unset it, or reach "
            f"{provider} through such a server."
        )
    if not address.outside:
        raise SettingsError("PLAN_MODEL_PROXY is set, but the model is on this machine: unset it.")
    return read_proxy("PLAN_MODEL_PROXY", text)
