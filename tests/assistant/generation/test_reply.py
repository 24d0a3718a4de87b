"""A model's reply, read while it arrives."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.generation.prompt import MOST_STATEMENTS
from assistant.generation.reply import GarbledError, ReplyReader, Statement, read_rewritten

STATEMENTS = [
    {"text": "The Plan proposes a law.", "unit_ids": ["ch18.a2"]},
    {"text": 'Two braces } ] and "marks" do not end it.', "unit_ids": ["ch18.a2", "ch19.a3"]},
]
WHOLE = json.dumps({"statements": STATEMENTS})


def read(text: str, size: int) -> list[Statement]:
    reader = ReplyReader()
    pieces = [text[start : start + size] for start in range(0, len(text), size)]
    found = [statement for piece in pieces for statement in reader.feed(piece)]
    reader.finish()
    return found


@given(size=st.integers(1, 200))
def test_the_statements_are_the_same_however_the_reply_is_cut(size: int) -> None:
    found = read(WHOLE, size)
    assert [(s.text, list(s.unit_ids)) for s in found] == [(s["text"], s["unit_ids"]) for s in STATEMENTS]


def test_a_statement_is_given_as_soon_as_it_is_whole() -> None:
    reader = ReplyReader()
    first_end = WHOLE.index("}") + 1
    assert list(reader.feed(WHOLE[: first_end - 1])) == []
    assert [s.text for s in reader.feed(WHOLE[first_end - 1 : first_end])] == ["The Plan proposes a law."]


@pytest.mark.parametrize(
    "wrapped",
    ["```json\n{}\n```", "```\n{}```", "\n  {}  \n", '<think>Is {{"statements": [ here?</think>\n{}'],
)
def test_fences_and_thoughts_around_the_object_are_skipped(wrapped: str) -> None:
    text = wrapped.replace("{{", "\x00").replace("{}", WHOLE).replace("\x00", "{")
    assert len(read(text, 7)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The Plan says nothing.",
        "<html><body>Bad gateway</body></html>",
        "[]",
        "null",
        '{"statements": null}',
        '{"statements": [1]}',
        '{"statements": [{"text": "", "unit_ids": ["ch1.p1"]}]}',
        '{"statements": [{"text": "a", "unit_ids": "ch1.p1"}]}',
        '{"statements": [{"text": "a", "unit_ids": [1]}]}',
        '{"statements": [{"unit_ids": ["ch1.p1"]}]}',
        '{"statements": [{"text": "' + "a" * 601 + '", "unit_ids": ["ch1.p1"]}]}',
        WHOLE[:-1],
        WHOLE[:-3],
        WHOLE + " And more words.",
        WHOLE + WHOLE,
        "[" * 100_000,
        '{"statements": ' + "[" * 100_000,
    ],
)
def test_anything_else_is_garbled(text: str) -> None:
    with pytest.raises(GarbledError):
        read(text, 64)


def test_no_more_statements_are_read_than_were_asked_for() -> None:
    many = json.dumps({"statements": [STATEMENTS[0]] * 50})
    assert len(read(many, 100)) == MOST_STATEMENTS


@pytest.mark.parametrize("opening", ['{"statements": [{"text": "', ""])
def test_an_endless_statement_and_endless_words_before_the_first_are_given_up(opening: str) -> None:
    with pytest.raises(GarbledError):
        read(opening + "Let me think. " * 2_000, 100)


def test_a_rewritten_question_is_read() -> None:
    assert read_rewritten('```json\n{"question": "Who ratifies it?"}\n```') == "Who ratifies it?"


@pytest.mark.parametrize("text", ["Who?", "{}", '{"question": 5}', '{"question": "a"'])
def test_a_rewritten_question_in_another_form_is_garbled(text: str) -> None:
    with pytest.raises(GarbledError):
        read_rewritten(text)
