"""What the parts of the table of measures are made with."""

from dataclasses import dataclass

from assistant.explore import ActionQuery, query_pairs
from assistant.labels import due_text
from corpus import Unit
from corpus.languages import Language
from ui.markup import link
from ui.views.view import ViewContext
from ui.words.actions import ActionWords

AGREEMENT = ("agreement", "1")
"""As the address has it."""


@dataclass(frozen=True, slots=True)
class ActionsRoom:
    """A request for measures, and what it found."""

    context: ViewContext
    words: ActionWords
    query: ActionQuery
    units: tuple[Unit, ...]
    """The measures found, in the order asked for."""

    @property
    def language(self) -> Language:
        """The page's language."""
        return self.context.language

    def address(self, query: ActionQuery, *more: tuple[str, str]) -> str:
        """Where another query leads."""
        return link(self.language, *query_pairs(query), *more)


def due_label(due: str, language: Language) -> str:
    """When a deadline ends, as a label: `Every year`."""
    told = due_text(due, language)
    return told[:1].upper() + told[1:]
