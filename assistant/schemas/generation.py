"""Published forms: what a language model added to an answer."""

from pydantic import BaseModel, Field

from assistant.schemas.fields import UnitId
from assistant.types import Fallback


class Model(BaseModel):
    """A language model and where it is."""

    name: str = Field(description="As the operator named it.", examples=["openai:gpt-4o-mini"])
    host: str = Field(description="Where questions go.", examples=["api.openai.com"])
    outside: bool = Field(description="Whether that is another computer than the one that serves this.")


class Sentence(BaseModel):
    """A sentence that a language model wrote and the verification let through. Never a quotation."""

    text: str
    unit_ids: tuple[UnitId, ...] = Field(description="The units it rests on.")


class Budget(BaseModel):
    """How a prompt fits the model's window; all in tokens."""

    window: int = Field(description="What the model can take, prompt and reply together.")
    prompt: int = Field(description="Of the prompt; an upper bound where `exact` is false.")
    reply: int = Field(description="Kept free for the reply, and its limit.")
    counted_by: str = Field(description="By what tokens were counted.", examples=["tiktoken o200k_base"])
    exact: bool
    sent: tuple[UnitId, ...] = Field(description="Units that went into the prompt, best first.")
    left_out: tuple[UnitId, ...] = Field(description="Units found that had no room.")
    cost: float | None = Field(description="US dollars at most; null where no prices are set.")


class Generation(BaseModel):
    """What a language model added to an answer, and what became of its reply."""

    model: Model
    done: bool = Field(description="False while it is still writing.")
    sentences: tuple[Sentence, ...] = Field(description="Verified one by one; they are no quotations.")
    passed: int = Field(
        description="Sentences that passed the verification: those shown, or more where a fallback hid them all."
    )
    dropped: dict[str, int] = Field(
        description="Sentences that did not pass, counted by the fault found first.",
        examples=[{"number": 1}],
    )
    fallback: Fallback | None = Field(description="Why there are no sentences.")
    budget: Budget | None
    rewritten: str | None = Field(
        description="The follow-up as the model put it to search, where that was used."
    )
    calls: int = Field(
        description="Requests made: for the answer, for a follow-up to be rewritten, and second tries."
    )
