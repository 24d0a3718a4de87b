"""What was measured as Markdown, which reads as plain text too."""

from collections.abc import Sequence

from eval.scale.types import Answers, Row

_STORE_HEAD = (
    "passages", "store", "built, passages/s", "peak MB", "disk MB", "ready, s", "MB", "p50, ms", "p95, ms", "R@5",
    "R@400",
)  # fmt: skip
_ANSWER_HEAD = (
    "synthetic passages beside the Plan",
    "p50, ms",
    "p95, ms",
    "p95 to the Plan's own",
    "MB",
    "ready, s",
)


def stores_table(rows: Sequence[Row], *, head: bool = True) -> str:
    """A line for each store and size."""
    lines = _head(_STORE_HEAD) if head else []
    lines += [_line(_store_cells(row)) for row in rows]
    return "\n".join(lines) + "\n"


def answers_table(answers: Sequence[Answers]) -> str:
    """A line for each collection; the first one is what the others are held against."""
    lines = ["", *_head(_ANSWER_HEAD)]
    for found in answers:
        ratio = found.p95 / answers[0].p95
        lines.append(
            _line(
                (
                    f"{found.passages:,}",
                    f"{found.p50:.1f}",
                    f"{found.p95:.1f}",
                    f"{ratio:.2f}",
                    f"{found.rss_mb:.0f}",
                    f"{found.ready:.1f}",
                )
            )
        )
    return "\n".join(lines) + "\n" if answers else ""


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


def _head(names: Sequence[str]) -> list[str]:
    return [_line(names), _line(["---"] * len(names))]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
