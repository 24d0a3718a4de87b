"""What was measured as Markdown, which reads as plain text too."""

from collections.abc import Sequence

from eval.markdown import table_head, table_row
from eval.scale.types import Answers, Row

_STORE_HEAD = (
    "passages", "store", "built, passages/s", "peak MB", "disk MB", "ready, s", "MB", "p50, ms", "p95, ms", "R@5",
    "R@400",
)  # fmt: skip
_ANSWER_HEAD = (
    "passages beside the Plan", "store", "the Plan alone: p50, ms", "p95, ms", "together: p50, ms", "p95, ms",
    "p95 to p95", "more MB", "ready after, s",
)  # fmt: skip


def stores_table(rows: Sequence[Row], *, head: bool = True) -> str:
    """A line for each store and size."""
    lines = [*table_head(_STORE_HEAD)] if head else []
    lines += [table_row(_store_cells(row)) for row in rows]
    return "\n".join(lines) + "\n"


def answers_table(answers: Sequence[Answers]) -> str:
    """A line for each library."""
    lines = ["", *table_head(_ANSWER_HEAD), *(table_row(_answer_cells(found)) for found in answers)]
    return "\n".join(lines) + "\n" if answers else ""


def _answer_cells(found: Answers) -> tuple[str, ...]:
    return (
        f"{found.passages:,}",
        found.store,
        f"{found.alone.p50:.1f}",
        f"{found.alone.p95:.1f}",
        f"{found.together.p50:.1f}",
        f"{found.together.p95:.1f}",
        f"{found.together.p95 / found.alone.p95:.2f}",
        f"{found.more_mb:.0f}",
        f"{found.ready:.1f}",
    )


def _store_cells(row: Row) -> tuple[str, ...]:
    built, searched = row.built, row.searched
    return (
        f"{row.passages:,}",
        row.store,
        f"{row.passages / built.seconds:,.0f}",
        f"{built.peak_mb:.0f}",
        f"{built.disk_mb:.0f}",
        f"{searched.opened:.1f}",
        f"{searched.rss_mb:.0f}",
        f"{searched.p50:.1f}",
        f"{searched.p95:.1f}",
        f"{searched.recall:.3f}",
        f"{searched.deep_recall:.3f}",
    )
