"""What a view is given, and what it gives."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from starlette.datastructures import QueryParams
from starlette.requests import Request

from assistant.types import Model
from corpus.languages import Language
from corpus.library.manifest import DocumentManifest
from corpus.model import Plan
from ui.words.page import Strings

Width = Literal["half", "wide", "whole"]


@dataclass(frozen=True, slots=True)
class ViewContext:
    """What every view is made with."""

    plan: Plan
    strings: Strings
    base: str
    """Address of the page, for what leaves it: `http://127.0.0.1:7860/`."""
    model: Model | None = None
    """The language model in use, if any."""
    documents: tuple[DocumentManifest, ...] = ()
    """Those that can be asked beside the Plan."""

    @property
    def language(self) -> Language:
        """The page's language."""
        return self.strings.language


@dataclass(frozen=True, slots=True)
class ViewPage:
    """One view, rendered."""

    name: str
    """The word that names it in an address: `cards`."""
    title: str
    html: str
    """Escaped; begins with a heading of level 2."""
    width: Width = "half"
    """Of the page; the reader has the rest, and stands below where nothing is left."""


ContextOf = Callable[[Request], ViewContext]
"""Tells what a request's page is made with: its language, its address."""
Render = Callable[[ViewContext, QueryParams], ViewPage | None]
"""Renders a view for a query; None where the query names something that does not exist."""
