"""Answers of a model that keeps to the protocol, whatever it says."""

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias

from tests.model_server.wire import Answer, Received, Wire

Statement: TypeAlias = tuple[str, Sequence[str]]
"""What the model says, and the units that it names."""
CHUNK = 12
"""Letters of a piece of a streamed reply."""


def reply(*statements: Statement, pace: float = 0.0) -> Answer:
    """The same statements to everybody.

    Args:
        statements: Texts with their units.
        pace: Seconds before each piece.
    """
    return say(_written(statements), pace=pace)


def answering(write: Callable[[Received], Iterable[Statement]], *, pace: float = 0.0) -> Answer:
    """Statements that depend on what was asked."""
    return say(lambda received: _written(write(received)), pace=pace)


def say(text: str | Callable[[Received], str], *, pace: float = 0.0, finish: str | None = "stop") -> Answer:
    """Any text, as the client asks for it: streamed or whole."""

    def answer(wire: Wire, received: Received) -> None:
        said = text if isinstance(text, str) else text(received)
        if not received.json.get("stream"):
            whole(said, finish=finish)(wire, received)
            return
        wire.stream()
        wire.event(piece({"role": "assistant", "content": ""}))
        for start in range(0, len(said), CHUNK):
            wire.pause(pace)
            wire.event(piece({"content": said[start : start + CHUNK]}))
        wire.event(piece({}, finish))
        if (received.json.get("stream_options") or {}).get("include_usage"):
            wire.event({**piece({}), "choices": [], "usage": _usage(received, said)})
        wire.event("[DONE]")
        wire.end()

    return answer


def whole(text: str | None, *, finish: str | None = "stop") -> Answer:
    """A text in one piece, whether or not the client asked for a stream."""

    def answer(wire: Wire, received: Received) -> None:
        choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": text}}
        body = {"id": "1", "object": "chat.completion", "created": 0, "model": "m", "choices": [choice]}
        wire.page(
            200, json.dumps({**body, "usage": _usage(received, text or "")}).encode(), "application/json"
        )

    return answer


def models(wire: Wire, received: Received) -> None:
    """The list of models."""
    listed = {"object": "list", "data": [{"id": "m", "object": "model", "created": 0, "owned_by": "tests"}]}
    wire.page(200, json.dumps(listed).encode(), "application/json")


def piece(delta: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
    """The data of one event of a streamed reply."""
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": "m", "choices": [choice]}


def _written(statements: Iterable[Statement]) -> str:
    listed = [{"text": text, "unit_ids": list(unit_ids)} for text, unit_ids in statements]
    return json.dumps({"statements": listed}, ensure_ascii=False)


def _usage(received: Received, said: str) -> dict[str, int]:
    """Counted in letters: what counts is that it arrives."""
    prompt, written = len(received.text), len(said)
    return {"prompt_tokens": prompt, "completion_tokens": written, "total_tokens": prompt + written}
