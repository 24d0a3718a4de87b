"""The page: whole, self-contained, escaped, and of the right questions."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from corpus.model import Plan
from eval.__main__ import main
from eval.charts import Bar, BarGroup, bar_chart
from eval.html import ScoredRun, html_report
from eval.report import table
from eval.score import score_run
from eval.summary import Estimate, summarise
from eval.types import Kind, KnownQuestion, Language, RunRow, Split
from tests.eval.small import LINE, OUT_OF_SCOPE, cite, make_question, make_row, write_lines

VOID = {"meta", "rect", "line"}
EVIL = '<script>alert("x")</script> & more'


class Page(HTMLParser):
    """Sees to it that elements are closed in order, and keeps what was met."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def questions() -> list[KnownQuestion]:
    return [
        make_question(
            "q1", {"ch18.a2": 2, "ch18.a3": 1}, text=EVIL, split=Split.TEST, facts=(("lawyer",), ("no",))
        ),
        make_question("q2", {"ch1.a1": 2}, text="Сұрақ?", language=Language.KK, split=Split.TEST),
        make_question("q3", kind=Kind.OFF_TOPIC, status=OUT_OF_SCOPE, split=Split.TEST),
        make_question("q4", {"ch1.a1": 2}, text="only for tuning"),
    ]


RUN = {
    "q1": make_row(
        "q1",
        answer="A lawyer.",
        retrieved=("ch18.a2", "ch18.a3", "ch1.a1", "ch1.a2", "ch1.a3", "ch2.a1"),
        citations=(cite("ch18.a2"),),
    ),
    "q3": make_row("q3"),
}


@pytest.fixture
def page(plan: Plan) -> str:
    return html_report(scored(plan, "mine & yours", RUN), [scored(plan, "plain", {})])


def scored(plan: Plan, name: str, run: dict[str, RunRow]) -> ScoredRun:
    return ScoredRun(name, score_run(plan, questions(), run))


def row_of(page: str, question_id: str) -> str:
    return next(row for row in re.findall(r"<tr role=.*?</tr>", page) if f">{question_id}</small>" in row)


def test_the_page_is_well_formed_and_asks_for_nothing_from_outside(page: str) -> None:
    parsed = Page(page)
    names = {tag for tag, _ in parsed.tags}
    assert not names & {"script", "link", "img", "iframe", "object"}
    assert not any({"src", "href", "onclick"} & set(attributes) for _, attributes in parsed.tags)
    assert not re.search(r"https?:|url\(|@import", page)
    ids = [attributes["id"] for _, attributes in parsed.tags if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_what_people_typed_is_text_and_never_markup(page: str) -> None:
    parsed = Page(page)
    assert EVIL in parsed.texts
    assert "mine & yours" in "".join(parsed.texts)


def test_charts_have_a_title_and_say_their_figures_in_words(page: str) -> None:
    charts = re.findall(r"<svg.*?</svg>", page)
    assert len(charts) == 6
    for chart in charts:
        names = re.search(r'aria-labelledby="(\S+) (\S+)"', chart)
        assert names
        assert f'<title id="{names[1]}">' in chart
        assert f'<desc id="{names[2]}">' in chart
    assert "English, mine &amp; yours: 1.00 (1.00 to 1.00), n 1; English, plain: 0.00" in charts[0]
    assert "plain" not in charts[2]


def test_every_head_of_a_table_has_a_scope(page: str) -> None:
    heads = [attributes for tag, attributes in Page(page).tags if tag == "th"]
    assert heads
    assert all(attributes.get("scope") in ("col", "row") for attributes in heads)


def test_charts_and_questions_are_of_the_test_half_and_tables_of_everything(page: str, plan: Plan) -> None:
    assert "3 known questions of the test half" in page
    assert "only for tuning" not in page
    assert "mine &amp; yours: 1 of these questions have no answer in the run" in page
    assert "plain: 3 of these questions have no answer in the run" in page
    cells = {text.strip() for text in Page(page).texts}
    everything = table(summarise(scored(plan, "", RUN).scores))
    for line in everything.split("\n"):
        if line.startswith("| ") and "---" not in line:
            assert {cell.strip() for cell in line.strip("|").split("|")} <= cells


def test_a_run_without_the_test_half_is_shown_whole(plan: Plan) -> None:
    scores = score_run(plan, questions()[3:], {})
    page = html_report(ScoredRun("tuning", scores))
    assert "1 known questions of the tuning half" in page
    assert "only for tuning" in page


def test_a_question_shows_its_marks_and_five_graded_units(page: str) -> None:
    row = row_of(page, "q1")
    assert '<span class="mark yes">✓ found first</span>' in row
    assert '<span class="mark part">50% of facts</span>' in row
    assert re.findall(r'class="chip g(\d)">(\S+) ·', row) == [
        ("2", "ch18.a2"),
        ("1", "ch18.a3"),
        ("0", "ch1.a1"),
        ("0", "ch1.a2"),
        ("0", "ch1.a3"),
    ]
    unanswered = row_of(page, "q2")
    assert 'lang="kk"' in unanswered
    assert "no answer" in unanswered
    assert '<span class="mark no">✗ found first</span>' in unanswered
    assert '<span class="mark no">✗ status</span>' in row_of(page, "q3")


def test_a_bar_is_as_long_as_its_mean_with_whiskers_at_its_interval() -> None:
    group = BarGroup("<b>", (Bar("run", Estimate(0.5, 0.25, 0.75, 8), series=5),))
    chart = bar_chart("c", "Found", [group])
    assert '<rect class="s1" y="21" width="50.00%" height="10"/>' in chart
    assert '<line x1="25.00%" x2="75.00%" y1="26" y2="26"/>' in chart
    assert '<line x1="75.00%" x2="75.00%"' in chart
    assert "0.50 (0.25 to 0.75), n 8" in chart
    assert "<b>" not in chart
    assert 'height="64"' in chart


def test_score_writes_the_page_with_other_runs_beside(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known = write_lines(tmp_path / "questions.jsonl", LINE)
    run = write_lines(tmp_path / "run.jsonl", {"id": LINE["id"], "status": "answered"})
    out = tmp_path / "report.html"
    score = ["score", "--questions", str(known), str(run), "--html", str(out)]
    assert main([*score, "--beside", f"again={run}"]) == 0
    assert "English, run: 0.00 (0.00 to 0.00), n 1; English, again: 0.00" in out.read_text(encoding="utf-8")
    assert main([*score, "--beside", f"gone={tmp_path / 'gone.jsonl'}"]) == 1
    assert "gone.jsonl: cannot be read" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main([*score, "--beside", str(run)])
    assert "is not NAME=RUN" in capsys.readouterr().err
