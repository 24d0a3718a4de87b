"""The square code that a telephone's camera reads as an address."""

from functools import lru_cache

import segno
from reportlab.lib.colors import black
from reportlab.platypus.flowables import Flowable

QUIET_ZONE = 4
"""Empty modules around the code; with fewer, some cameras do not find it."""


@lru_cache(maxsize=64)
def qr_modules(address: str) -> tuple[tuple[bool, ...], ...]:
    """The code of an address, row by row from the top; True is dark. Without the quiet zone.

    Level M mends about 15 % of the area: paper is folded and photocopied.
    """
    code = segno.make(address, micro=False, error="m", boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


class QrCode(Flowable):
    """A QR code as drawn squares, sharp at any size."""

    def __init__(self, address: str, *, side: float) -> None:
        super().__init__()
        self.address = address
        self.width = self.height = side

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its size, whatever room there is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draws each run of dark modules as one bar, so that no seam shows between them."""
        rows = qr_modules(self.address)
        module = self.width / (len(rows) + 2 * QUIET_ZONE)
        self.canv.setFillColor(black)
        for index, row in enumerate(rows):
            bottom = self.height - (index + QUIET_ZONE + 1) * module
            for first, length in _runs(row):
                left = (first + QUIET_ZONE) * module
                self.canv.rect(left, bottom, length * module, module, stroke=0, fill=1)


def _runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if not dark:
            continue
        if found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((place, 1))
    return found
