"""The page's own fixtures, for a page that is hosted."""

from tests.ui.conftest import browser, chromium, fake

__all__ = ["browser", "chromium", "fake"]
