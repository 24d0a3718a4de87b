"""The known questions were not copied from the editors'."""

from types import MappingProxyType

from corpus.editorial import Entry, StatementKind, read_editorial
from corpus.model import Plan
from eval import read_questions
from eval.echoes import find_echoes
from eval.types import Language
from tests.eval.small import make_question

ENTRY = Entry(
    unit_id="ch18.a2",
    text_hash="",
    plain=MappingProxyType({}),
    questions=MappingProxyType({"en": ("What must the police tell me?",), "ru": (), "kk": ()}),
    groups=(),
    form=None,
    kinds=(StatementKind.MEASURE,),
)


def test_a_question_with_the_editors_words_is_named_with_their_unit() -> None:
    copied = make_question("q1", text="what must police tell me")
    assert list(find_echoes([copied], {"ch18.a2": ENTRY})) == [
        "small.jsonl:q1: q1 is nearly the editors' 'What must the police tell me?' of ch18.a2"
    ]


def test_other_words_or_another_language_are_no_echo() -> None:
    other = make_question("q1", text="Do officers have to say why they took my son?")
    russian = make_question("q2", text="what must police tell me", language=Language.RU)
    assert list(find_echoes([other, russian], {"ch18.a2": ENTRY})) == []


def test_no_known_question_is_an_echo(plan: Plan) -> None:
    assert list(find_echoes(read_questions(), read_editorial(plan))) == []
