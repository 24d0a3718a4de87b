"""The border: what is wrong in a file is named with its file and line."""

from pathlib import Path

import pytest

from assistant.types import Status
from eval import EvalInputError, read_questions, read_run
from eval.types import Kind, Label, Language, Split
from tests.eval.small import LINE, make_question, write_lines

ROW = {"id": "q1", "status": "answered", "answer": "…", "retrieved": [{"unit_id": "ch1.a1", "score": 0.5}]}


def test_a_question_is_read_with_all_its_fields(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "en.jsonl", LINE | {"history": ["Hello"], "status": "answered"}, "")
    (question,) = read_questions(path)
    assert question.question_id == "en-ch18-01"
    assert (question.language, question.kind, question.split) == (Language.EN, Kind.RIGHTS, Split.TUNING)
    assert question.history == ("Hello",)
    assert question.expected == (Label("ch18.a2", 2, 1),)
    assert question.facts == (("lawyer",), ("keep silence", "silence"))
    assert question.status == {Status.ANSWERED}
    assert question.where == "en.jsonl:1"


def test_a_folder_is_read_in_the_order_of_its_files(tmp_path: Path) -> None:
    write_lines(tmp_path / "ru.jsonl", LINE | {"id": "second"})
    write_lines(tmp_path / "en.jsonl", LINE | {"id": "first"})
    (tmp_path / "notes.txt").write_text("not read", encoding="utf-8")
    assert [question.question_id for question in read_questions(tmp_path)] == ["first", "second"]


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"id": ""}, "field 'id' holds '', expected text"),
        ({"question": None}, "field 'question' holds None, expected text"),
        ({"language": "fr"}, "field 'language' holds 'fr', expected one of en, ru, kk, other"),
        ({"kind": 7}, "field 'kind' holds 7, expected text"),
        ({"split": "dev"}, "field 'split' holds 'dev', expected one of tuning, test"),
        ({"status": []}, "field 'status' holds [], expected one or more of answered"),
        ({"status": ["maybe"]}, "field 'status' holds ['maybe']"),
        ({"history": "Hello"}, "field 'history' holds 'Hello', expected a list of texts"),
        ({"facts": [[]]}, "field 'facts' holds [[]], expected a list of texts"),
        ({"facts": "lawyer"}, "field 'facts' holds 'lawyer'"),
        (
            {"expected": {"unit_id": "ch1.a1"}},
            "field 'expected' holds {'unit_id': 'ch1.a1'}, expected a list",
        ),
        ({"expected": ["ch1.a1"]}, "expected[0]: found str, expected a JSON object"),
        ({"expected": [{"unit_id": "ch1.a1", "relevance": 3}]}, "expected[0]: field 'relevance' holds 3"),
        ({"expected": [{"unit_id": "ch1.a1", "relevance": True}]}, "field 'relevance' holds True"),
        ({"expected": [{"relevance": 2}]}, "field 'unit_id' holds nothing, expected text"),
        ({"expected": [{"unit_id": "ch1.a1", "relevance": 2, "part": 0}]}, "field 'part' holds 0"),
    ],
)
def test_a_wrong_field_is_named_with_file_and_line(
    tmp_path: Path, change: dict[str, object], complaint: str
) -> None:
    path = write_lines(tmp_path / "en.jsonl", LINE | {"id": "well"}, LINE | change)
    with pytest.raises(EvalInputError) as error:
        read_questions(path)
    assert str(error.value).startswith("en.jsonl:2: ")
    assert complaint in str(error.value)


@pytest.mark.parametrize("line", ["{", "[1]", "null", '"text"', "[" * 100_000])
def test_a_line_that_is_no_object_is_named(tmp_path: Path, line: str) -> None:
    path = write_lines(tmp_path / "en.jsonl", line)
    with pytest.raises(EvalInputError, match=r"^en\.jsonl:1: (not JSON|found)"):
        read_questions(path)


def test_two_questions_with_one_id_are_refused(tmp_path: Path) -> None:
    write_lines(tmp_path / "a.jsonl", LINE)
    write_lines(tmp_path / "b.jsonl", LINE)
    with pytest.raises(
        EvalInputError, match=r"b\.jsonl:1: the id 'en-ch18-01' is already used at a\.jsonl:1"
    ):
        read_questions(tmp_path)


def test_a_missing_file_an_empty_folder_and_another_encoding_are_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "latin.jsonl").write_bytes(b'{"id": "\xe9"}')
    with pytest.raises(EvalInputError, match=r"absent\.jsonl: cannot be read"):
        read_questions(tmp_path / "absent.jsonl")
    with pytest.raises(EvalInputError, match=r"empty: no \*\.jsonl file"):
        read_questions(tmp_path / "empty")
    with pytest.raises(EvalInputError, match=r"latin\.jsonl: cannot be read as UTF-8"):
        read_questions(tmp_path / "latin.jsonl")


def test_a_run_is_read_by_question(tmp_path: Path) -> None:
    citation = {"unit_id": "ch1.a1", "quote": "ratify", "source_lines": [373, 376], "page": 11}
    path = write_lines(tmp_path / "run.jsonl", ROW | {"citations": [citation], "seconds": 0.2, "more": 1})
    row = read_run(path, [make_question("q1"), make_question("q2")])["q1"]
    assert (row.status, row.answer, row.seconds) == (Status.ANSWERED, "…", 0.2)
    assert (row.citations[0].unit_id, row.citations[0].source_lines) == ("ch1.a1", (373, 376))
    assert (row.retrieved[0].doc_id, row.retrieved[0].score) == ("ch1.a1", 0.5)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"id": "q9"}, "no known question has the id 'q9'"),
        ({"status": "fine"}, "field 'status' holds 'fine'"),
        ({"seconds": "quick"}, "field 'seconds' holds 'quick', expected a number"),
        ({"retrieved": [{"unit_id": "a", "score": float("nan")}]}, "expected a finite number"),
        ({"retrieved": [{"unit_id": "a", "score": 1}, {"unit_id": "b", "score": 2}]}, "best first"),
        ({"retrieved": [{"unit_id": "a", "score": 2}, {"unit_id": "a", "score": 1}]}, "every unit once"),
        ({"citations": [{"unit_id": "a", "quote": "b", "source_lines": [1]}]}, "expected two line numbers"),
    ],
)
def test_a_wrong_row_of_a_run_is_named(tmp_path: Path, change: dict[str, object], complaint: str) -> None:
    path = write_lines(tmp_path / "run.jsonl", "", ROW | change)
    with pytest.raises(EvalInputError) as error:
        read_run(path, [make_question("q1")])
    assert str(error.value).startswith("run.jsonl:2")
    assert complaint in str(error.value)


def test_a_question_answered_twice_is_refused(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "run.jsonl", ROW, ROW)
    with pytest.raises(EvalInputError, match=r"run\.jsonl:2: 'q1' is answered a second time"):
        read_run(path, [make_question("q1")])
