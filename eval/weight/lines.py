"""Lines of the speeds that people have, as Chromium's own tools imitate them."""

from dataclasses import dataclass
from typing import Final

_BITS: Final = 8


@dataclass(frozen=True, slots=True)
class Line:
    """A connection."""

    name: str
    kilobits: float | None
    """A second, down and up; None: as quick as this machine."""
    latency: float
    """Milliseconds before each reply begins."""

    @property
    def conditions(self) -> dict[str, float | bool]:
        """As the browser's protocol takes them."""
        bytes_a_second = -1.0 if self.kilobits is None else self.kilobits * 1000 / _BITS
        return {
            "offline": False,
            "latency": self.latency,
            "downloadThroughput": bytes_a_second,
            "uploadThroughput": bytes_a_second,
        }


LINES: Final = (
    Line("this machine", None, 0.0),
    Line("Fast 3G (1.44 Mbit/s, 563 ms)", 1_440.0, 562.5),
    Line("Slow 3G (400 kbit/s, 2,000 ms)", 400.0, 2_000.0),
)
"""The last two as the tools of Chromium named them until 2024; their delays hold for a request, not for a packet."""
