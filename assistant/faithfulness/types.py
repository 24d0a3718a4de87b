"""What the verification of a sentence works with."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from corpus.editorial import StatementKind
from corpus.languages import Language


class Fault(StrEnum):
    """Why a sentence may not be shown."""

    NO_SOURCE = "no_source"
    """It names no unit."""
    NOT_RETRIEVED = "not_retrieved"
    """It names a unit that the model was not given for this question."""
    FORM = "form"
    """Quotation marks, a link, markup, or a page, chapter or action number of its own."""
    LANGUAGE = "language"
    """It is not in the language of the answer."""
    NUMBER = "number"
    """A number that its units do not carry."""
    DATE = "date"
    """A year, date, period or age that its units do not carry."""
    BODY = "body"
    """A body of state or an organisation that its units do not name."""
    NAME = "name"
    """Another proper name that its units do not carry."""
    NEGATION = "negation"
    """It denies what its units affirm, or the other way round."""
    FORCE = "force"
    """It tells a recommendation as law or as done, or a plan of 2009 as what holds today."""
    WORDS = "words"
    """It says what its units do not."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault of a sentence."""

    fault: Fault
    what: str
    """The words of the sentence that are at fault. Never logged: they may be the question's."""


@dataclass(frozen=True, slots=True)
class Source:
    """All that a sentence may rest on in one unit."""

    unit_id: str
    text: str
    """The wording of the unit, in English."""
    around: str
    """English: the sentence that introduces its list, the titles of its section and chapter."""
    facts: str
    """English: deadline, period, executors and addressees of a measure, as printed and by canonical name."""
    plain: Mapping[Language, str]
    """The editors' plain words for the unit, in three languages: faithful to the wording."""
    told: Mapping[Language, str]
    """Deadline, period, executors, addressees and titles, told by the project in each language."""
    questions: Mapping[Language, str]
    """The editors' everyday questions that the unit answers, a line each: for words only, never for facts."""
    kinds: tuple[StatementKind, ...]
    """One for each sentence of `text`, as `corpus.sentences.split_sentences` cuts it."""

    @property
    def is_measure(self) -> bool:
        """Whether the unit is a measure of the Plan: a recommendation of 2009."""
        return set(self.kinds) == {StatementKind.MEASURE}

    def texts_in(self, language: Language) -> tuple[str, ...]:
        """All texts in a language that facts may be taken from; in English the wording first."""
        told = (self.plain[language], self.told[language])
        return (self.text, self.around, self.facts, *told) if language == "en" else told
