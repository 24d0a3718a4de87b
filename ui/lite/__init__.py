"""The light version: pages without scripts, under 30 KB each, for old phones and bad lines."""

from ui.lite.documents import make_reading
from ui.lite.routes import make_lite

__all__ = ["make_lite", "make_reading"]
