"""Providers with a library of their own: the same limits and words, whatever the library raises."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import ClassVar

import pytest
from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessageChunk, BaseMessage, HumanMessage
from langchain_core.outputs import ChatGenerationChunk, ChatResult
from pydantic import SecretStr

from assistant.generation.client import Chunk, ModelClient, ReplyStream, Usage
from assistant.generation.faults import ModelFault, SettingsError
from assistant.generation.settings import ModelSettings, read_model_settings
from assistant.types import Fallback

KEY = "sk-canary-5f1e"
Pieces = Callable[[], Iterator[AIMessageChunk]]


class ChatUpstage(BaseChatModel):
    """Stands in for a provider's library."""

    pieces: ClassVar[Pieces]
    made: ClassVar[list["ChatUpstage"]]

    model: str
    api_key: SecretStr
    base_url: str
    temperature: float
    max_tokens: int
    timeout: float
    max_retries: int

    @property
    def _llm_type(self) -> str:
        return "stand-in"

    def _generate(self, messages: list[BaseMessage], *arguments: object, **options: object) -> ChatResult:
        raise NotImplementedError

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **options: object,
    ) -> Iterator[ChatGenerationChunk]:
        type(self).made.append(self)
        for message in type(self).pieces():
            yield ChatGenerationChunk(message=message)


class APIStatusError(Exception):
    """As such libraries name it; its text repeats the key."""

    def __init__(self, status_code: int) -> None:
        super().__init__(f"refused {KEY}")
        self.status_code = status_code


@pytest.fixture(autouse=True)
def library(monkeypatch: pytest.MonkeyPatch) -> None:
    found = ModuleType("langchain_upstage")
    found.__spec__ = ModuleSpec("langchain_upstage", None)
    found.__dict__["ChatUpstage"] = ChatUpstage
    monkeypatch.setitem(sys.modules, "langchain_upstage", found)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "intranet.example")
    ChatUpstage.made = []


def settings() -> ModelSettings:
    found = read_model_settings(
        {
            "PLAN_MODEL": "upstage:solar",
            "PLAN_MODEL_URL": "https://api.upstage.example/v1",
            "PLAN_MODEL_KEY": KEY,
        }
    )
    assert found is not None
    return found


def ask(pieces: Pieces, seconds: float = 3.0) -> ReplyStream:
    ChatUpstage.pieces = staticmethod(pieces)
    client = ModelClient(settings())
    return client.stream(
        [HumanMessage("?")], reply_tokens=90, deadline=time.monotonic() + seconds, schema={"type": "object"}
    )


def fault_of(pieces: Pieces, seconds: float = 3.0) -> ModelFault:
    with pytest.raises(ModelFault) as caught:
        list(ask(pieces, seconds))
    assert KEY not in str(caught.value)
    return caught.value


def whole() -> Iterator[AIMessageChunk]:
    yield AIMessageChunk(
        content="", usage_metadata={"input_tokens": 7, "output_tokens": 0, "total_tokens": 7}
    )
    yield AIMessageChunk(content=[{"type": "text", "text": "Hello "}])
    yield AIMessageChunk(content="there")
    yield AIMessageChunk(
        content="",
        response_metadata={"stop_reason": "end_turn"},
        usage_metadata={"input_tokens": 0, "output_tokens": 3, "total_tokens": 3},
    )


def test_a_reply_comes_with_its_end_and_its_tokens() -> None:
    chunks = list(ask(whole))
    assert "".join(chunk.text for chunk in chunks) == "Hello there"
    assert chunks[-1] == Chunk("", "end_turn", Usage(7, 3), calls=1)


def test_the_library_is_told_our_limits_and_the_address() -> None:
    list(ask(whole))
    (used,) = ChatUpstage.made
    assert (used.model, used.base_url) == ("solar", "https://api.upstage.example/v1")
    assert (used.temperature, used.max_tokens, used.max_retries, used.timeout) == (0, 90, 0, 20)
    assert used.api_key.get_secret_value() == KEY


def test_the_environments_proxies_are_left_out_for_the_host() -> None:
    list(ask(whole))
    assert os.environ["NO_PROXY"] == os.environ["no_proxy"] == "intranet.example,api.upstage.example"


def raises(error: Exception) -> Pieces:
    def pieces() -> Iterator[AIMessageChunk]:
        yield from ()
        raise error

    return pieces


class ConnectError(OSError):
    """As httpx names it."""


class ReadTimeout(OSError):  # noqa: N818
    """As httpx names it."""


class RemoteProtocolError(Exception):
    """As httpx names it."""


@pytest.mark.parametrize(
    ("error", "fallback", "calls"),
    [
        (APIStatusError(401), Fallback.KEY, 1),
        (APIStatusError(404), Fallback.NO_MODEL, 1),
        (APIStatusError(429), Fallback.BUSY, 2),
        (APIStatusError(500), Fallback.SERVER, 2),
        (APIStatusError(307), Fallback.SERVER, 1),
        (ConnectError(KEY), Fallback.UNREACHABLE, 2),
        (ReadTimeout(KEY), Fallback.LATE, 1),
        (RemoteProtocolError(KEY), Fallback.TRUNCATED, 1),
        (KeyError(KEY), Fallback.GARBLED, 1),
        (ValueError(KEY), Fallback.GARBLED, 1),
        (RuntimeError(KEY), Fallback.SERVER, 1),
    ],
    ids=lambda value: repr(value.args) + type(value).__name__ if isinstance(value, Exception) else None,
)
def test_an_error_of_the_library_is_told_in_our_words(
    error: Exception, fallback: Fallback, calls: int
) -> None:
    fault = fault_of(raises(error))
    assert (fault.fallback, fault.calls) == (fallback, calls)


def test_what_led_to_an_error_counts_as_well() -> None:
    def pieces() -> Iterator[AIMessageChunk]:
        yield from ()
        try:
            raise APIStatusError(401)
        except APIStatusError as error:
            raise RuntimeError from error

    assert fault_of(pieces).fallback is Fallback.KEY


def test_nobody_waits_beyond_the_limit_and_a_late_piece_ends_it() -> None:
    go_on, ended = threading.Event(), threading.Event()

    def pieces() -> Iterator[AIMessageChunk]:
        try:
            go_on.wait(10)
            yield AIMessageChunk(content="late")
            yield AIMessageChunk(content="later")
        finally:
            ended.set()

    begun = time.monotonic()
    assert fault_of(pieces, 0.4).fallback is Fallback.LATE
    assert time.monotonic() - begun < 1.0
    go_on.set()
    assert ended.wait(2)


def test_a_reply_without_end_is_cut() -> None:
    def pieces() -> Iterator[AIMessageChunk]:
        while True:
            yield AIMessageChunk(content="a" * 1_000)

    assert fault_of(pieces).fallback is Fallback.TOO_LARGE


def test_a_reply_that_breaks_off_is_none() -> None:
    def pieces() -> Iterator[AIMessageChunk]:
        yield AIMessageChunk(content="Hello")

    assert fault_of(pieces).fallback is Fallback.TRUNCATED


def test_settings_that_a_library_does_not_take_are_told_without_the_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise ValueError(f"input_value={options}")

    monkeypatch.setattr("langchain.chat_models.init_chat_model", refuse)
    with pytest.raises(SettingsError, match="does not take the settings of PLAN_MODEL") as caught:
        ModelClient(settings())
    assert KEY not in str(caught.value)
    assert caught.value.__suppress_context__
