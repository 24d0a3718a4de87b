"""The words around the choice of a document."""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """Labels of the choice in one language."""

    choose: str
    one_at_a_time: str
    ask_there: str


DOCUMENT_WORDS: Mapping[Language, DocumentWords] = {
    "en": DocumentWords(
        choose="Document to ask",
        one_at_a_time="An answer is always of one document. Cards, measures and chapters are of the Plan alone.",
        ask_there="Ask it there",
    ),
    "ru": DocumentWords(
        choose="Документ, по которому задать вопрос",
        one_at_a_time="Ответ всегда даётся по одному документу. Карточки, меры и главы — только из Плана.",
        ask_there="Спросить по нему",
    ),
    "kk": DocumentWords(
        choose="Сұрақ қойылатын құжат",
        one_at_a_time="Жауап әрқашан бір құжат бойынша беріледі. Карточкалар, шаралар мен тараулар тек Жоспардан алынған.",
        ask_there="Сол құжаттан сұрау",
    ),
}
