"""A run as one page: headline figures, charts, tables, and every question. No script, nothing from outside."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from eval.charts import Bar, BarGroup, bar_chart
from eval.html_style import STYLE
from eval.metrics import rank
from eval.report import METRICS, table
from eval.summary import Summary, summarise
from eval.types import Language, QuestionScore, RunRow, Split

HEADLINES: Final = (
    "Success(rel=2)@1",
    "Success(rel=2)@5",
    "first_citation",
    "citation_precision",
    "facts",
    "quotation",
    "false_refusal",
    "refused",
)
"""Metrics shown large."""
LANGUAGES: Final = {Language.EN: "English", Language.RU: "Russian", Language.KK: "Kazakh"}
"""Languages with charts."""
MARKS: Final = {
    "status": "status",
    "Success(rel=2)@1": "found first",
    "Success(rel=2)@5": "among five",
    "first_citation": "cited first",
    "exact": "exact",
    "facts": "facts",
    "quotation": "verbatim",
    "unforbidden": "nothing forbidden",
}
"""Metrics marked for each question, with what the mark says."""
SHOWN: Final = 5
"""Units shown for each question."""
_READING: Final = (
    "Every mean comes with a 95 % interval from a bootstrap over the questions; "
    "read the intervals, not the last decimal."
)
_QUESTION_HEADS: Final = ("Question", "Language", "Kind", "Status", "Right or wrong", "First five units")
_GRADES: Final = {2: "answers", 1: "helps", 0: "no label"}


@dataclass(frozen=True, slots=True)
class ScoredRun:
    """A run with its name and what each of its answers is worth."""

    name: str
    scores: Sequence[QuestionScore]


def html_report(run: ScoredRun, beside: Sequence[ScoredRun] = ()) -> str:
    """The page.

    Charts, headlines and the list of questions are of the test half, wherever the run has any of it;
    the tables are of everything scored.

    Args:
        run: What the page is about.
        beside: Runs of the same questions, drawn beside it for what is found.
    """
    runs = [ScoredRun(some.name, _reported(some.scores)) for some in (run, *beside)]
    summaries = [(some.name, summarise(some.scores)) for some in runs]
    title = f"How good are the answers? {run.name}"
    body = "".join(
        (
            f"<header><h1>{escape(title)}</h1>{_lead(summaries, runs[0].scores)}</header>",
            _section("Headline figures", _headlines(summaries[0][1])),
            _section("Charts", _charts(summaries)),
            _section("Tables", _tables(table(summarise(run.scores)))),
            _section("Every question", _questions(runs[0].scores)),
        )
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main>{body}</main></body></html>\n"
    )


def _reported(scores: Sequence[QuestionScore]) -> Sequence[QuestionScore]:
    """The test half, or everything where the run has none of it."""
    return [score for score in scores if score.question.split is Split.TEST] or scores


def _section(title: str, content: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{content}</section>"


def _lead(summaries: Sequence[tuple[str, Summary]], scores: Sequence[QuestionScore]) -> str:
    halves = {score.question.split for score in scores}
    half = f"the {halves.pop() or 'undrawn'} half" if len(halves) == 1 else "both halves"
    said = [f"{len(scores)} known questions of {half}. {_READING}"]
    said += [
        f"{name}: {len(summary.missing)} of these questions have no answer in the run and score 0."
        for name, summary in summaries
        if summary.missing
    ]
    return "".join(f"<p>{escape(line)}</p>" for line in said)


def _headlines(summary: Summary) -> str:
    everything = summary.groups["all"].get("all", {})
    tiles = (
        f"<div><dt>{escape(METRICS[metric])}</dt><dd><b>{found.mean:.2f}</b> "
        f"<span>{found.low:.2f} to {found.high:.2f}, n {found.n}</span></dd></div>"
        for metric in HEADLINES
        if (found := everything.get(metric))
    )
    return f'<dl class="tiles">{"".join(tiles)}</dl>'


def _charts(summaries: Sequence[tuple[str, Summary]]) -> str:
    own = summaries[:1]
    charts = (
        (
            "found-first",
            "Success@1: a unit that answers is found first",
            _by_language("Success(rel=2)@1", summaries),
        ),
        (
            "among-five",
            "Success@5: a unit that answers is among the first five",
            _by_language("Success(rel=2)@5", summaries),
        ),
        ("refused", "Refused where it must be, by kind", _by_kind("refused", own[0][1])),
        (
            "false-refusals",
            "Refused although the Plan answers, by kind (lower is better)",
            _by_kind("false_refusal", own[0][1]),
        ),
        ("facts", "Expected facts that the answer says", _by_language("facts", own)),
        ("facts-opening", "The same in its first 1,500 characters", _by_language("facts_opening", own)),
    )
    figures = (
        f"<figure><figcaption>{escape(title)}</figcaption>{bar_chart(name, title, groups)}</figure>"
        for name, title, groups in charts
        if groups
    )
    return f'<p>Bars run from 0 to 1.</p><div class="charts">{"".join(figures)}</div>'


def _by_language(metric: str, summaries: Sequence[tuple[str, Summary]]) -> list[BarGroup]:
    """A group for each language, a bar for each run."""
    groups = []
    for language, name in LANGUAGES.items():
        bars = tuple(
            Bar(run, found, series)
            for series, (run, summary) in enumerate(summaries)
            if (found := summary.groups["language"].get(language, {}).get(metric))
        )
        groups += [BarGroup(name, bars)] if bars else []
    return groups


def _by_kind(metric: str, summary: Summary) -> list[BarGroup]:
    bars = tuple(
        Bar(_plain(kind), metrics[metric])
        for kind, metrics in summary.groups["kind"].items()
        if metric in metrics
    )
    return [BarGroup("", bars)] if bars else []


def _tables(markdown: str) -> str:
    """The tables of the report in Markdown, and the lines between them."""
    made = []
    for block in markdown.strip().split("\n\n"):
        lines = block.split("\n")
        is_table = lines[0].startswith("|")
        made.append(_table(lines) if is_table else "".join(f"<p>{escape(line)}</p>" for line in lines))
    return "".join(made)


def _table(lines: Sequence[str]) -> str:
    head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    caption = "Every metric" if head[0] == "Metric" else f"By {head[0].lower()}"
    heads = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    body = "".join(
        f'<tr><th scope="row">{escape(first)}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in rest)}</tr>'
        for first, *rest in rows
    )
    return (
        f'<div class="wide" role="region" aria-label="{escape(caption)}" tabindex="0"><table>'
        f"<caption>{escape(caption)}</caption><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _questions(scores: Sequence[QuestionScore]) -> str:
    """The list; its roles are written out, as narrow screens lay it out as blocks."""
    legend = " ".join(_chip(f"{grade}: {words}", grade) for grade, words in _GRADES.items())
    heads = "".join(f'<th role="columnheader" scope="col">{head}</th>' for head in _QUESTION_HEADS)
    rows = "".join(_question_row(score) for score in scores)
    return (
        f"<p>Units are marked with their grade: {legend}</p>"
        '<table class="questions" role="table"><caption>Every question, in the order of the files</caption>'
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead><tbody role="rowgroup">{rows}</tbody></table>'
    )


def _question_row(score: QuestionScore) -> str:
    known = score.question
    spoken = f' lang="{known.language}"' if known.language in LANGUAGES else ""
    asked_before = "".join(f"<small>after: {escape(earlier)}</small>" for earlier in known.history)
    cells = (
        escape(known.language),
        escape(_plain(known.kind)),
        escape(_plain(score.row.status) if score.row else "no answer"),
        "".join(_marks(score)),
        "".join(_first_units(score.row, {label.unit_id: label.relevance for label in known.expected})),
    )
    rest = "".join(
        f'<td role="cell" data-head="{head}">{cell}</td>'
        for head, cell in zip(_QUESTION_HEADS[1:], cells, strict=True)
    )
    return (
        f'<tr role="row"><th role="rowheader" scope="row"{spoken}>{escape(known.question)}{asked_before}'
        f'<small lang="en">{escape(known.question_id)}</small></th>{rest}</tr>'
    )


def _marks(score: QuestionScore) -> Iterator[str]:
    for metric, words in MARKS.items():
        value = score.values.get(metric)
        if value is None:
            continue
        look, sign = (
            ("yes", "✓") if value == 1 else ("no", "✗") if value == 0 else ("part", f"{value:.0%} of")
        )
        yield f'<span class="mark {look}">{sign} {words}</span> '


def _first_units(row: RunRow | None, grades: dict[str, int]) -> Iterable[str]:
    found = rank(row.retrieved)[:SHOWN] if row else ()
    for unit_id in found:
        grade = grades.get(unit_id, 0)
        yield f"{_chip(f'{unit_id} · {grade}', grade)} "


def _chip(text: str, grade: int) -> str:
    return f'<span class="chip g{grade}">{escape(text)}</span>'


def _plain(word: str) -> str:
    return word.replace("_", " ")
