"""What a printed document says of itself."""

from dataclasses import dataclass
from datetime import date

from assistant.labels import date_text
from assistant.printing.words import PRINT_WORDS
from corpus.languages import Language

AUTHOR = "Plan Assistant"
"""Named in the properties of every file: no person is."""


@dataclass(frozen=True, slots=True)
class About:
    """Title, language, day and notice of a document."""

    title: str
    language: Language
    printed: date
    notice: str
    """Stands at the foot of every page."""

    @property
    def day(self) -> str:
        """`Printed: 5 May 2009`, in the language."""
        return PRINT_WORDS[self.language].printed.format(date=date_text(self.printed, self.language))
