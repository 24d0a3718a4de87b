"""The page and its light version on the scales."""

import asyncio
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final
from urllib.parse import urlencode

from eval.load.server import Server, serve
from eval.load.wire import FORM, Connection, Site
from eval.markdown import table_head, table_row
from eval.weight.browser import Visit, WeightError, chromium, visit
from eval.weight.lines import LINES, Line

QUESTION: Final = "What rights do I have when I am arrested?"
LITE_LIMIT: Final = 30_000
"""Bytes of a light page, an answer's too: a few seconds on a line of the slowest kind."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What was measured."""

    visits: tuple[Visit, ...]
    lite_page: int
    """Bytes of the light version's first page, uncompressed; it is one request."""
    lite_answer: int
    """Of its answer."""

    @property
    def passed(self) -> bool:
        """Whether the light version is light."""
        return max(self.lite_page, self.lite_answer) < LITE_LIMIT

    def as_dict(self) -> dict[str, Any]:
        """As data."""
        return asdict(self)

    def table(self) -> str:
        """As Markdown, which reads as plain text too."""
        head = table_head(
            ("Line", "Interactive", "First answer shown", "Until interactive", "Question and answer")
        )
        told = f"light version: first page {_kb(self.lite_page)}, with an answer {_kb(self.lite_answer)}"
        verdict = "pass" if self.passed else "FAIL"
        last = f"\n{told}, one request each; limit {_kb(LITE_LIMIT)}: {verdict}\n"
        return "\n".join((*head, *map(_row, self.visits))) + "\n" + last


def _row(visit: Visit) -> str:
    before = f"{_kb(visit.page_bytes)} in {visit.page_requests} requests"
    after = f"{_kb(visit.answer_bytes)} in {visit.answer_requests} requests"
    cells = (visit.line, f"{visit.interactive:.1f} s", f"{visit.answered:.1f} s", before, after)
    return table_row(cells)


def _kb(count: int) -> str:
    return f"{count / 1000:.1f} KB"


def weigh(lines: Sequence[Line] = LINES) -> Weight:
    """Serves the page and weighs it.

    Raises:
        WeightError: There is no browser, or the light version does not answer.
        LoadError: The page does not start.
    """
    return asyncio.run(_weigh(lines))


async def _weigh(lines: Sequence[Line]) -> Weight:
    async with serve() as server:
        lite_page = await _size(server.site, "GET", "/lite?lang=en")
        lite_answer = await _size(server.site, "POST", "/lite?lang=en", urlencode({"q": QUESTION}).encode())
        visits = await asyncio.to_thread(_visit_all, server, lines)
    return Weight(visits, lite_page, lite_answer)


def _visit_all(server: Server, lines: Sequence[Line]) -> tuple[Visit, ...]:
    with chromium() as browser:
        return tuple(visit(browser, server.site, line, QUESTION) for line in lines)


async def _size(site: Site, method: str, path: str, body: bytes = b"") -> int:
    connection = Connection(site)
    try:
        reply = await connection.request(method, path, body, FORM)
    finally:
        await connection.close()
    if reply.head.status != 200:  # noqa: PLR2004  HTTP's own number
        raise WeightError(f"{path} gave {reply.head.status}, expected 200.")
    return len(reply.body)
