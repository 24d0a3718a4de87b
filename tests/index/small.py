"""A plan small enough to follow by eye, and a program that builds its index in a process of its own."""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from corpus.model import Chapter, Executor, Measure, Plan, Section, Span, Unit, UnitKind
from index import build_index
from index.encoder import KeywordEncoder, Vectors

KEYWORDS = ("torture", "arrest", "lawyer", "pension", "election", "child", "prison", "court")
QUERIES = ("torture in prison", "a lawyer after arrest", "pension", "children in court", "elections")


def make_unit(unit_id: str, text: str, *, measure: Measure | None = None, lead_in: str | None = None) -> Unit:
    chapter = int(unit_id.partition(".")[0].removeprefix("ch"))
    return Unit(
        unit_id=unit_id,
        kind=UnitKind.ACTION if measure else UnitKind.PARAGRAPH,
        chapter=chapter,
        section=f"ch{chapter}.s1",
        text=text,
        page=5,
        last_page=5,
        source_lines=(1, 1),
        pieces=(),
        lead_in=lead_in,
        measure=measure,
    )


def make_plan(units: Sequence[Unit], *, sha256: str = "5e1f" * 16) -> Plan:
    chapters = tuple(
        Chapter(
            number=number,
            title=f"Chapter of Rights {number}",
            sections=(Section(f"ch{number}.s1", "1", f"Section of Chapter {number}", 1, 5, ()),),
            units=tuple(unit for unit in units if unit.chapter == number),
            page=5,
            pieces=(),
        )
        for number in range(max(unit.chapter for unit in units) + 1)
    )
    by_id = {unit.unit_id: unit for unit in units}
    return Plan(chapters, (), (), {}, sha256, by_id)


def small_plan(*, sha256: str = "5e1f" * 16) -> Plan:
    measure = Measure(
        list_name=None,
        number=1,
        deadline=Span("2nd quarter 2009", "2009-Q2", "2009-Q2"),
        period=None,
        executors=(Executor("Ministry of Justice", "MoJ of RK"),),
        addressees=("Supreme Court",),
    )
    texts = {
        "ch1.p1": "Torture is forbidden in every prison.",
        "ch1.p2": "A lawyer is called after an arrest.",
        "ch1.p3": "An arrest is reported to the court.",
        "ch2.p1": "The pension is paid by the state.",
        "ch2.p2": "Elections are free; a child does not vote.",
        "ch2.p3": "A child in court has a lawyer.",
        "ch2.p4": "A child in court has a lawyer.",
    }
    units = [make_unit(unit_id, text) for unit_id, text in texts.items()]
    units.append(make_unit("ch2.a1", "Visit every prison.", measure=measure, lead_in="It is recommended:"))
    return make_plan(units, sha256=sha256)


class SlowEncoder(KeywordEncoder):
    """Takes its time, so that a build can be interrupted or met by another."""

    def __init__(self, seconds: float) -> None:
        super().__init__(KEYWORDS)
        self._seconds = seconds

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        time.sleep(self._seconds)
        return super().encode_passages(texts)


if __name__ == "__main__":
    built = build_index(small_plan(), folder=Path(sys.argv[1]), encoder=SlowEncoder(float(sys.argv[2])))
    sys.stdout.write(built.name)
