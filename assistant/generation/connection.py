"""Tries the connection to a model with one fixed question, for the operator."""

import time
from dataclasses import dataclass

from langchain_core.messages import HumanMessage

from assistant.generation.client import ModelClient
from assistant.generation.faults import ModelFault
from assistant.generation.settings import ModelSettings
from assistant.types import Fallback, Model

QUESTION = "Reply with the word ready."
REPLY_TOKENS = 1_000
"""Far more than the word takes: some models think before they write, and that counts."""

_ADVICE = {
    Fallback.UNREACHABLE: (
        "Check that the server runs, that PLAN_MODEL_URL is right and that nothing on the way blocks it. "
        "If its certificate is your own, name the certificate's file in SSL_CERT_FILE."
    ),
    Fallback.LATE: "Try again; if it stays so, use a smaller or faster model, or raise PLAN_MODEL_SECONDS (at most 30).",
    Fallback.KEY: "Check the key in PLAN_MODEL_KEY or in the provider's own variable, and that its account is paid.",
    Fallback.NO_MODEL: (
        "Check the name in PLAN_MODEL and the address in PLAN_MODEL_URL, which often ends in /v1. "
        "With Ollama fetch the model first: ollama pull NAME."
    ),
    Fallback.BUSY: "Wait a minute; if it stays so, the account's limit is too low for what is asked.",
    Fallback.SERVER: (
        "Look into the server's own log. If it sent the question elsewhere, set PLAN_MODEL_URL to the new address."
    ),
    Fallback.TRUNCATED: "The reply must end by itself: try again, or use another model.",
    Fallback.EMPTY: "Check that the model is made for conversation, or use another one.",
    Fallback.TOO_LARGE: "This is not a usable model: check PLAN_MODEL_URL, or use another one.",
    Fallback.GARBLED: (
        "The server must speak OpenAI's protocol and stream its replies: check PLAN_MODEL_URL, which often "
        "ends in /v1, and that no sign-in page stands in between."
    ),
}


@dataclass(frozen=True, slots=True)
class Connection:
    """Whether a model answers."""

    works: bool
    sentence: str
    """What was found, and what to do where it does not work."""


def check_connection(settings: ModelSettings) -> Connection:
    """Asks the model one fixed question; nothing of anybody's is sent.

    Args:
        settings: Which model, and where it is.

    Returns:
        Whether it answers; how fast and where, or why not.

    Raises:
        MissingPackageError: The provider's package is not installed.
        SettingsError: The provider's library does not take the settings.
    """
    begun = time.monotonic()
    client = ModelClient(settings)
    reply = client.stream(
        [HumanMessage(QUESTION)], reply_tokens=REPLY_TOKENS, deadline=begun + settings.seconds
    )
    try:
        for _ in reply:
            pass
    except ModelFault as fault:
        return Connection(works=False, sentence=_trouble(settings.model, fault))
    finally:
        client.close()
    return Connection(works=True, sentence=_success(settings.model, time.monotonic() - begun))


def _trouble(model: Model, fault: ModelFault) -> str:
    return f"{model.name} at {model.host} does not answer: {fault.detail}. {_ADVICE.get(fault.fallback, '')}".strip()


def _success(model: Model, seconds: float) -> str:
    where = "Questions leave this machine." if model.outside else "Questions stay on this machine."
    return f"{model.name} at {model.host} answers, after {seconds:.1f} seconds. {where}"
