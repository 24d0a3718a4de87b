"""What a language model added over a run: sentences and how many are faithful, fallbacks, time, tokens, cost."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from eval.markdown import NONE
from eval.summary import estimate
from eval.types import QuestionScore, RunRow, WrittenRow


def generation_table(scores: Sequence[QuestionScore]) -> str:
    """The table of a run in which a language model was asked, as Markdown; empty where none was."""
    rows = [score.row for score in scores if score.row and score.row.written]
    return "\n".join(("", "| Language model | |", "| --- | --- |", *_lines(rows))) + "\n" if rows else ""


def _lines(rows: Sequence[RunRow]) -> Iterator[str]:
    written = [row.written for row in rows if row.written]
    yield f"| model | {', '.join(sorted({one.model for one in written}))} |"
    yield f"| answers it was asked for | {len(written)} |"
    yield f"| answers with its sentences | {sum(one.sentences > 0 for one in written)} |"
    yield f"| sentences written | {sum(map(_count, written))} |"
    yield f"| faithful: passed the verification | {_faithful(written)} |"
    yield f"| did not pass, by fault | {_told(_sum(one.dropped for one in written))} |"
    yield f"| the Plan's own words only, by reason | {_told(Counter(o.fallback for o in written if o.fallback))} |"
    seconds = np.asarray([row.seconds for row in rows])
    yield f"| seconds of an answer | {np.percentile(seconds, 50):.1f} (p50), {np.percentile(seconds, 95):.1f} (p95) |"
    yield f"| tokens of the prompts | {sum(one.tokens or 0 for one in written)} |"
    costs = [one.cost for one in written if one.cost is not None]
    yield f"| US dollars at most | {f'{sum(costs):.4f}' if costs else NONE} |"


def _count(written: WrittenRow) -> int:
    return written.passed + sum(written.dropped.values())


def _faithful(written: Sequence[WrittenRow]) -> str:
    """Share of all sentences; the interval is over answers, whose sentences are not independent."""
    total = sum(map(_count, written))
    if not total:
        return NONE
    found = estimate([one.passed / _count(one) for one in written if _count(one)])
    return (
        f"{sum(one.passed for one in written) / total:.3f} (mean of answers {found.low:.3f}-{found.high:.3f})"
    )


def _sum(counts: Iterator[Mapping[str, int]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    return total


def _told(counts: Mapping[str, int]) -> str:
    told = (f"{name} {count}" for name, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
    return ", ".join(told) or NONE
