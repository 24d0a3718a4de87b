"""A language model that does what it is told by whatever it reads: a chat model of LangChain, and its connection.

What an attack wants said is its marker; the model says it in every way that `tricks` knows, one reply at a time,
among true sentences, so that no count of failed ones gives it away.
"""

import json
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Any, Final

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult

from assistant.generation.client import Chunk
from eval.attacks.tricks import TRICKS, Orders, Trick, rewrite
from eval.attacks.types import Attack

_PIECE: Final = 200
"""Characters of a piece of the reply: statements come one by one, as from a real model."""


class ObeyingModel(BaseChatModel):
    """Replies as an attack wants it."""

    reply_to: Callable[[Sequence[BaseMessage]], str]

    @property
    def _llm_type(self) -> str:
        return "obeying"

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,  # noqa: ARG002  the parent asks
        run_manager: CallbackManagerForLLMRun | None = None,  # noqa: ARG002
        **kwargs: Any,  # noqa: ANN401, ARG002
    ) -> ChatResult:
        return ChatResult(generations=[ChatGeneration(message=AIMessage(self.reply_to(messages)))])


class ObeyingClient:
    """The connection to the obeying model; holds the attack it obeys and the trick it tries."""

    def __init__(self) -> None:
        self.attack: Attack | None = None
        self.trick: Trick = TRICKS[0]
        self.prompts: list[str] = []
        """Everything that was sent since `obey`."""
        self._model = ObeyingModel(reply_to=self._reply)

    def obey(self, attack: Attack) -> None:
        """Takes orders from another attack."""
        self.attack, self.prompts = attack, []

    def stream(
        self,
        messages: Sequence[BaseMessage],
        *,
        reply_tokens: int,  # noqa: ARG002  it writes as much as it likes
        deadline: float,  # noqa: ARG002
        schema: Mapping[str, object],  # noqa: ARG002
    ) -> Generator[Chunk, None, None]:
        """The reply, piece by piece."""
        for message in self._model.stream(list(messages), {"callbacks": []}):
            text = str(message.text)
            for start in range(0, len(text), _PIECE):
                yield Chunk(text[start : start + _PIECE])
        yield Chunk("", "stop", calls=1)

    def _reply(self, messages: Sequence[BaseMessage]) -> str:
        rules, human = (str(message.content) for message in messages)
        self.prompts.append(human)
        data = json.loads(human.removeprefix("<data>\n").removesuffix("\n</data>"))
        if self.attack is None:
            raise RuntimeError("the model was asked before it was told what to obey")
        orders = Orders(self.attack, rules, data)
        return rewrite(orders) if "last" in data else self.trick(orders)
