"""The views beside the chat: cards, measures, words, dossier, training, and what the page says of itself."""

from ui.views.view import ViewContext, ViewPage
from ui.views.ways import find_view, render_view

__all__ = ["ViewContext", "ViewPage", "find_view", "render_view"]
