"""How many units of the Plan fit into a model's window, counted in its own tokens or by an upper bound."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from langchain_core.messages import BaseMessage

from assistant.generation.settings import Price
from assistant.types import Budget

logger = logging.getLogger(__name__)

REPLY_TOKENS = 1_200
"""Tokens kept free for a reply: six sentences of Kazakh, which takes most, with their ids."""
PER_MESSAGE = 4
"""Tokens around each message, and `PER_PROMPT` around all: what the chat form of OpenAI's models adds,
by the figures of OpenAI's own cookbook (3 and 3), and one to spare."""
PER_PROMPT = 4
MILLION = 1_000_000
UPPER_BOUND = "upper bound: one token a byte of UTF-8"
"""A byte-level vocabulary holds every single byte, so a text never has more tokens than bytes."""


@dataclass(frozen=True, slots=True)
class Counter:
    """Counts the tokens of a text."""

    count: Callable[[str], int]
    name: str
    exact: bool


@lru_cache(maxsize=8)
def make_counter(model: str) -> Counter:
    """The counter for a model: its own vocabulary where tiktoken knows it and has it on this machine.

    Args:
        model: Name as the provider has it: `gpt-4o-mini`.
    """
    import tiktoken
    import tiktoken.load

    # tiktoken has no offline switch: this is the one place where it would fetch a vocabulary.
    tiktoken.load.read_file = _never_fetch
    try:
        encoding = tiktoken.encoding_for_model(model)
    except (KeyError, OSError, ValueError):
        logger.info("The model's vocabulary is not on this machine: tokens are counted by an upper bound.")
        return Counter(_bytes, UPPER_BOUND, exact=False)

    def count(text: str) -> int:
        return len(encoding.encode(text, disallowed_special=()))

    return Counter(count, f"tiktoken {encoding.name}", exact=True)


def _never_fetch(blobpath: str) -> bytes:  # noqa: ARG001  the name is tiktoken's
    raise OSError("vocabularies are not fetched; put them where TIKTOKEN_CACHE_DIR says")


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def count_prompt(counter: Counter, messages: Sequence[BaseMessage]) -> int:
    """Tokens of a prompt."""
    return PER_PROMPT + sum(PER_MESSAGE + counter.count(str(message.content)) for message in messages)


def fit_prompt(
    make: Callable[[Sequence[str]], Sequence[BaseMessage]],
    unit_ids: Sequence[str],
    *,
    counter: Counter,
    window: int,
    price: Price | None,
) -> Budget:
    """As many units as fit, the best first; those that come last are left out.

    Args:
        make: Makes the prompt of some units.
        unit_ids: The units found, best first.
        counter: Counts tokens.
        window: Tokens that the model takes, prompt and reply together.
        price: Of tokens; None: not known.

    Returns:
        The budget; `sent` is empty where not even the best unit fits.
    """
    room = window - REPLY_TOKENS
    for many in range(len(unit_ids), 0, -1):
        tokens = count_prompt(counter, make(unit_ids[:many]))
        if tokens <= room:
            break
    else:
        many, tokens = 0, 0
    return Budget(
        window=window,
        prompt=tokens,
        reply=REPLY_TOKENS,
        counted_by=counter.name,
        exact=counter.exact,
        sent=tuple(unit_ids[:many]),
        left_out=tuple(unit_ids[many:]),
        cost=_cost(tokens, price) if many else None,
    )


def _cost(tokens: int, price: Price | None) -> float | None:
    """US dollars of one request whose reply is as long as it may be."""
    if price is None:
        return None
    return round((tokens * price.prompt + REPLY_TOKENS * price.reply) / MILLION, 6)
