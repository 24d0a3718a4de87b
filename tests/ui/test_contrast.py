import re
from itertools import product
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "ui"
NEEDED_CONTRAST = 4.5
"""WCAG 2.2, success criterion 1.4.3, level AA."""
READ = (
    ("ink", "paper"), ("ink", "surface"), ("ink", "sunk"), ("soft", "paper"), ("soft", "surface"),
    ("soft", "sunk"), ("accent", "paper"), ("accent", "surface"), ("accent", "accent-wash"),
    ("accent-ink", "accent"), ("mark-ink", "mark"), ("warn", "warn-wash"), ("warn", "paper"),
    ("warn", "surface"), ("ink", "accent-wash"), ("soft", "accent-wash"),
)  # fmt: skip


def palette(scheme: str) -> dict[str, str]:
    """The colours of the page in one scheme."""
    css = (UI / "assets" / "page.css").read_text("utf-8")
    light, dark = re.findall(r":root \{(.*?)\}", css, re.DOTALL)
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", light if scheme == "light" else dark))


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, as WCAG defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(("scheme", "pair"), list(product(("light", "dark"), READ)))
def test_words_stand_out_from_their_ground(scheme: str, pair: tuple[str, str]) -> None:
    colours = palette(scheme)
    low, high = sorted(luminance(colours[name]) for name in pair)
    assert (high + 0.05) / (low + 0.05) >= NEEDED_CONTRAST
