"""The draw: even, the same everywhere, and final."""

from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from eval.read import read_questions
from eval.split import draw_split, unbalanced, write_split
from eval.types import KnownQuestion, Language, Split
from tests.eval.small import LINE, make_question, write_lines

SETS = st.lists(
    st.tuples(st.integers(1, 5), st.sampled_from([Language.EN, Language.RU])), min_size=1, max_size=60
)


def questions_of(strata: list[tuple[int, Language]]) -> list[KnownQuestion]:
    return [
        make_question(f"q{at}", {f"ch{chapter}.a1": 2}, language=language, split=None)
        for at, (chapter, language) in enumerate(strata)
    ]


@given(SETS)
def test_every_stratum_and_every_language_is_halved(strata: list[tuple[int, Language]]) -> None:
    questions = questions_of(strata)
    drawn = draw_split(questions)
    for of in ((lambda q: q.stratum), (lambda q: q.language)):
        sides = Counter((of(question), drawn[question.question_id]) for question in questions)
        for name, _ in list(sides):
            assert abs(sides[name, Split.TUNING] - sides[name, Split.TEST]) <= 1


@given(SETS.flatmap(lambda strata: st.permutations(questions_of(strata))))
def test_the_draw_does_not_depend_on_the_order(shuffled: list[KnownQuestion]) -> None:
    in_order = sorted(shuffled, key=lambda question: question.question_id)
    assert draw_split(shuffled) == draw_split(in_order)


def test_a_drawn_question_stays_and_new_ones_fill_the_smaller_side() -> None:
    old = [make_question(f"old{at}", {"ch1.a1": 2}, split=Split.TUNING) for at in range(3)]
    new = [make_question(f"new{at}", {"ch1.a2": 2}, split=None) for at in range(3)]
    assert draw_split([*old, *new]) == dict.fromkeys(("new0", "new1", "new2"), Split.TEST)


def test_the_draw_is_written_into_the_files_once(tmp_path: Path) -> None:
    lines = [
        {key: value for key, value in LINE.items() if key != "split"} | {"id": f"q{at}"} for at in range(4)
    ]
    path = write_lines(tmp_path / "en.jsonl", *lines)
    assert write_split(tmp_path) == 4
    written = path.read_text(encoding="utf-8")
    sides = Counter(question.split for question in read_questions(path))
    assert sides == {Split.TUNING: 2, Split.TEST: 2}
    assert write_split(path) == 0
    assert path.read_text(encoding="utf-8") == written


def test_a_lopsided_stratum_is_reported() -> None:
    lopsided = [make_question(f"q{at}", {"ch1.a1": 2}) for at in range(2)]
    assert unbalanced(lopsided) == ("en ch1: 2 for tuning, 0 for the test",)
    assert unbalanced(lopsided[:1]) == ()
