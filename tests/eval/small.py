"""Questions, answers and files small enough to follow by eye."""

import json
from collections.abc import Mapping
from pathlib import Path

from assistant.types import Answer, Citation, Question, Retrieved, Statement, Status
from eval.types import CitedQuote, Kind, KnownQuestion, Label, Language, Persona, RunRow, ScoredDoc, Split

ANSWERED = frozenset({Status.ANSWERED, Status.PARTLY_ANSWERED})
OUT_OF_SCOPE = frozenset({Status.OUT_OF_SCOPE})
RIGHTS_ON_ARREST = "The right to keep silence (the right not to testify against oneself);"
LINE: dict[str, object] = {
    "id": "en-ch18-01",
    "question": "What rights do I have when I am arrested?",
    "history": [],
    "language": "en",
    "persona": "citizen",
    "kind": "rights",
    "split": "tuning",
    "expected": [{"unit_id": "ch18.a2", "relevance": 2}],
    "facts": ["lawyer", ["keep silence", "silence"]],
    "forbidden": [],
    "status": ["answered"],
}


def make_question(  # noqa: PLR0913  a test names the one or two that matter
    question_id: str = "q1",
    labels: Mapping[str, int | tuple[int, int]] | None = None,
    *,
    text: str | None = None,
    kind: Kind = Kind.RIGHTS,
    language: Language = Language.EN,
    split: Split | None = Split.TUNING,
    status: frozenset[Status] = ANSWERED,
    facts: tuple[tuple[str, ...], ...] = (),
    forbidden: tuple[str, ...] = (),
) -> KnownQuestion:
    """A known question; labels are unit to grade, or to grade and part."""
    expected = tuple(
        Label(unit_id, *(grade if isinstance(grade, tuple) else (grade,)))
        for unit_id, grade in (labels or {}).items()
    )
    return KnownQuestion(
        question_id=question_id,
        question=text or f"question {question_id}",
        language=language,
        persona=Persona.CITIZEN,
        kind=kind,
        split=split,
        status=status,
        expected=expected,
        facts=facts,
        forbidden=forbidden,
        where=f"small.jsonl:{question_id}",
    )


def make_row(
    question_id: str = "q1",
    *,
    status: Status = Status.ANSWERED,
    answer: str = "",
    citations: tuple[CitedQuote, ...] = (),
    retrieved: tuple[str, ...] = (),
) -> RunRow:
    """A row whose units are ranked in the order given."""
    docs = tuple(ScoredDoc(question_id, unit_id, 1 / place) for place, unit_id in enumerate(retrieved, 1))
    return RunRow(question_id, status, answer, citations, docs, 0.1)


def cite(unit_id: str, quote: str = "words", lines: tuple[int, int] = (1, 1)) -> CitedQuote:
    """A citation; its quotation is of no matter unless the test says so."""
    return CitedQuote(unit_id, quote, lines)


def write_lines(path: Path, *rows: object) -> Path:
    """A JSON Lines file; a string is written as it is."""
    lines = [row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


class SilenceAnswerer:
    """Answers everything with the right to keep silence, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[Question] = []

    def answer(self, question: Question) -> Answer:
        self.asked.append(question)
        citation = Citation(
            unit_id="ch18.a2",
            chapter=18,
            chapter_title="Human Rights in the Stage of Preliminary Investigation and Inquest",
            list_name=None,
            action=2,
            page=104,
            source_lines=(6142, 6142),
            quote=f"- {RIGHTS_ON_ARREST}",
            locator="Chapter 18, Action 2, p. 104",
        )
        return Answer(
            status=Status.ANSWERED,
            language="en",
            lead="The Plan says:",
            next_step="",
            notice="Not legal advice.",
            statements=(Statement(citation),),
            retrieved=(Retrieved("ch18.a2", (6133, 6148), 1.0),),
            seconds=0.01,
        )
