"""The page on the scales."""

from eval.weight.browser import Visit
from eval.weight.lines import LINES
from eval.weight.run import LITE_LIMIT, Weight

VISIT = Visit("Slow 3G", 41.26, 47.5, 812_345, 34, 9_876, 3)


def test_the_table_tells_the_wait_and_the_bytes() -> None:
    table = Weight((VISIT,), 9_000, 21_000).table()
    assert "| Slow 3G | 41.3 s | 47.5 s | 812.3 KB in 34 requests | 9.9 KB in 3 requests |" in table
    assert table.endswith(
        "light version: first page 9.0 KB, with an answer 21.0 KB, one request each; limit 30.0 KB: pass\n"
    )


def test_a_light_version_that_is_not_light_fails() -> None:
    assert Weight((), 9_000, LITE_LIMIT - 1).passed
    assert not Weight((), 9_000, LITE_LIMIT).passed


def test_a_line_is_told_to_the_browser_in_bytes_a_second() -> None:
    here, fast, slow = (line.conditions for line in LINES)
    assert here["downloadThroughput"] == -1  # no limit
    assert (fast["downloadThroughput"], fast["latency"]) == (180_000, 562.5)
    assert (slow["downloadThroughput"], slow["latency"]) == (50_000, 2_000)
