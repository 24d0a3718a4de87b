"""An answer taken apart."""

import pytest

from assistant import Assistant
from eval.read import EvalInputError, read_questions
from eval.stages import Stage, Stages, measure_stages, operations
from eval.types import Language


def test_the_operations_of_the_encoder_are_those_counted_by_hand() -> None:
    """One token: 6 layers of 2 x (4 x 384 x 384 + 2 x 384 x 1536), and 4 x 384 for its look at itself."""
    assert operations(1) == 6 * (2 * 1_769_472 + 1_536)


def test_the_limit_is_the_arithmetic_at_the_peak() -> None:
    stages = Stages((Stage("encoder", 0.002), Stage("text", 0.001)), 0.003, 1, 1, operations(1) / 0.001)
    assert stages.limit == pytest.approx(0.001)
    assert "| encoder | 2.00 | 67 % |" in stages.table()
    assert "it takes 2.0 times the limit, the whole answer 3.0 times" in stages.table()


def test_the_stages_of_an_answer_are_named_in_their_order(assistant: Assistant) -> None:
    english = [q for q in read_questions() if q.language is Language.EN and not q.history][:4]
    measured = measure_stages(english, assistant)
    names = [stage.name for stage in measured.stages]
    assert names[:4] == ["language", "understanding", "encoder", "vectors"]
    assert names[-4:] == ["verification", "decision", "conclusion", "text"]
    assert 5 < measured.tokens < 60


def test_without_a_question_that_is_searched_for_there_is_nothing_to_take_apart(assistant: Assistant) -> None:
    with pytest.raises(EvalInputError, match="none of the questions is in English"):
        measure_stages([q for q in read_questions() if q.language is Language.KK][:2], assistant)
