"""A prompt fits the model's window, by the model's own tokens or by an upper bound."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import tiktoken
import tiktoken.load
import tiktoken.registry
from hypothesis import given
from hypothesis import strategies as st
from langchain_core.messages import BaseMessage, HumanMessage

from assistant.faithfulness.sources import make_sources
from assistant.generation.budget import (
    REPLY_TOKENS,
    UPPER_BOUND,
    Counter,
    count_prompt,
    fit_prompt,
    make_counter,
)
from assistant.generation.prompt import make_prompt
from assistant.generation.settings import Price
from corpus.model import Plan

LETTERS = Counter(len, "letters", exact=True)


def prompt(unit_ids: Sequence[str]) -> Sequence[BaseMessage]:
    return [HumanMessage("x" * 100 * len(unit_ids))]


def test_as_many_units_fit_as_there_is_room_for_and_the_last_are_left_out() -> None:
    budget = fit_prompt(prompt, ["a", "b", "c"], counter=LETTERS, window=REPLY_TOKENS + 208, price=None)
    assert (budget.sent, budget.left_out, budget.prompt) == (("a", "b"), ("c",), 208)
    assert budget.prompt + budget.reply <= budget.window


def test_one_token_less_and_a_unit_less_fits() -> None:
    budget = fit_prompt(prompt, ["a", "b", "c"], counter=LETTERS, window=REPLY_TOKENS + 207, price=None)
    assert budget.sent == ("a",)


def test_where_not_even_one_unit_fits_nothing_is_sent() -> None:
    price = Price(1.0, 1.0)
    budget = fit_prompt(prompt, ["a"], counter=LETTERS, window=REPLY_TOKENS + 50, price=price)
    assert (budget.sent, budget.left_out, budget.prompt, budget.cost) == ((), ("a",), 0, None)


def test_the_cost_is_that_of_the_prompt_and_of_the_longest_reply() -> None:
    budget = fit_prompt(prompt, ["a"], counter=LETTERS, window=10_000, price=Price(2.0, 8.0))
    assert budget.cost == pytest.approx((108 * 2.0 + REPLY_TOKENS * 8.0) / 1_000_000)


def test_without_a_vocabulary_on_this_machine_bytes_are_the_bound_and_nothing_is_fetched(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(tiktoken.registry, "ENCODINGS", {})
    make_counter.cache_clear()
    counter = make_counter("gpt-4o-mini")
    assert (counter.name, counter.exact) == (UPPER_BOUND, False)
    assert counter.count("План") == 8
    make_counter.cache_clear()


def test_a_model_that_tiktoken_does_not_know_is_counted_by_the_bound() -> None:
    assert not make_counter("llama3.2:3b").exact


@pytest.fixture
def own_vocabulary(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    """A small vocabulary in tiktoken's own cache form: every byte, and a few pairs."""
    ranks = {bytes([byte]): byte for byte in range(256)} | {b"th": 256, b"the": 257, b" the": 258}
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    address = "https://vocabulary.invalid/own.tiktoken"
    import base64

    lines = (base64.b64encode(piece) + f" {rank}".encode() for piece, rank in ranks.items())
    (tmp_path / hashlib.sha1(address.encode()).hexdigest()).write_bytes(b"\n".join(lines))

    def encoding() -> dict[str, object]:
        return {
            "name": "own",
            "pat_str": r"\s?\p{L}+|\s+|[^\s\p{L}]+",
            "mergeable_ranks": tiktoken.load.load_tiktoken_bpe(address),
            "special_tokens": {"<|endoftext|>": 300},
        }

    monkeypatch.setattr(tiktoken.registry, "ENCODINGS", {})
    monkeypatch.setattr(tiktoken.registry, "ENCODING_CONSTRUCTORS", {"own": encoding})
    monkeypatch.setitem(tiktoken.model.MODEL_TO_ENCODING, "own-model", "own")
    make_counter.cache_clear()
    yield "own-model"
    make_counter.cache_clear()


def test_with_its_vocabulary_in_the_cache_a_model_is_counted_exactly(own_vocabulary: str) -> None:
    counter = make_counter(own_vocabulary)
    assert (counter.name, counter.exact) == ("tiktoken own", True)
    assert counter.count("the the") == 2
    assert counter.count("<|endoftext|>") == 13  # a person's text, never the special token


@given(text=st.text(max_size=200))
def test_bytes_are_an_upper_bound_of_a_byte_level_vocabulary(text: str) -> None:
    ranks = {bytes([byte]): byte for byte in range(256)} | {b"th": 256, b"the": 257, b" the": 258}
    encoding = tiktoken.Encoding(
        "own", pat_str=r"\s?\p{L}+|\s+|[^\s\p{L}]+", mergeable_ranks=ranks, special_tokens={}
    )
    assert len(encoding.encode(text, disallowed_special=())) <= make_counter("unknown").count(text)


def test_the_prompt_of_real_units_fits_and_counts_what_is_sent(plan: Plan) -> None:
    sources = make_sources(plan)
    names = [unit.unit_id for unit in plan.chapter(18).units][:8]

    def make(unit_ids: Sequence[str]) -> Sequence[BaseMessage]:
        return make_prompt("Какие у меня права?", [sources[name] for name in unit_ids], "ru")

    counter = make_counter("unknown")
    budget = fit_prompt(make, names, counter=counter, window=16_384, price=None)
    assert budget.sent
    assert (*budget.sent, *budget.left_out) == tuple(names)
    assert budget.prompt == count_prompt(counter, make(budget.sent)) <= 16_384 - REPLY_TOKENS
