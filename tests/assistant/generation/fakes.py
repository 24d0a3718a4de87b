"""A scripted stand-in for the connection to a model, and scripts for it."""

import json
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from langchain_core.messages import BaseMessage

from assistant.faithfulness.split import split_written
from assistant.generation.client import Chunk
from assistant.generation.faults import ModelFault
from assistant.generation.settings import ModelSettings, read_model_settings

SETTINGS = read_model_settings({"PLAN_MODEL": "small", "PLAN_MODEL_URL": "http://127.0.0.1:9/v1"})
assert SETTINGS is not None
SMALL: ModelSettings = SETTINGS


@dataclass(frozen=True, slots=True)
class Asked:
    """A prompt, read."""

    rules: str
    data: Mapping[str, Any]

    @property
    def passages(self) -> list[dict[str, Any]]:
        """The units it was given."""
        found: list[dict[str, Any]] = self.data["passages"]
        return found

    @property
    def is_rewrite(self) -> bool:
        """Whether a follow-up is to be rewritten."""
        return "last" in self.data


Script = Callable[[Asked], str | ModelFault | Exception]


class ScriptedClient:
    """Replies as a script says, in pieces; remembers what it was asked and whether it was closed early."""

    def __init__(self, script: Script, *, size: int = 25, pace: float = 0.0) -> None:
        self.script = script
        self.size = size
        self.pace = pace
        self.asked: list[Asked] = []
        self.closed_early = 0

    def stream(
        self,
        messages: Sequence[BaseMessage],
        *,
        reply_tokens: int,
        deadline: float,
        schema: Mapping[str, object],
    ) -> Generator[Chunk, None, None]:
        """Gives the reply of the script, or raises its fault after half of it."""
        rules, human = (str(message.content) for message in messages)
        asked = Asked(rules, json.loads(human.removeprefix("<data>\n").removesuffix("\n</data>")))
        self.asked.append(asked)
        assert reply_tokens > 0
        assert deadline > time.monotonic()
        assert schema["type"] == "object"
        reply = self.script(asked)
        if isinstance(reply, Exception):
            yield Chunk('{"statements": [')
            yield Chunk("")
            raise reply
        try:
            for start in range(0, len(reply), self.size):
                time.sleep(self.pace)
                yield Chunk(reply[start : start + self.size])
            yield Chunk("", "stop", calls=1)
        except GeneratorExit:
            self.closed_early += 1
            raise


def reply_of(*statements: tuple[str, Sequence[str]]) -> str:
    """A reply in the form asked for."""
    rows = [{"text": text, "unit_ids": list(unit_ids)} for text, unit_ids in statements]
    return json.dumps({"statements": rows}, ensure_ascii=False)


def honest(asked: Asked) -> str:
    """Says of each unit what the editors say of it: a model that keeps to what it was given."""
    if asked.is_rewrite:
        return json.dumps({"question": asked.data["last"]}, ensure_ascii=False)
    return reply_of(*((first_words(passage), [passage["id"]]) for passage in asked.passages))


def first_words(passage: Mapping[str, Any]) -> str:
    """The first sentence that the editors wrote of a passage; it names the Plan, as each sentence must."""
    return split_written(passage["plain"])[0]
