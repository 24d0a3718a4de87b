"""The words around the choice of a document."""

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.types import Status
from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """Labels of the choice in one language."""

    choose: str
    one_at_a_time: str
    some_shown: str
    """With `{count}` and `{total}`."""
    ask_there: str
    unknown: str
    status_labels: Mapping[Status, str]
    """Above an answer of a document; of the Plan: `ui.words.answer`."""


DOCUMENT_WORDS: Mapping[Language, DocumentWords] = {
    "en": DocumentWords(
        choose="Document to ask",
        one_at_a_time="An answer is always of one document. Cards, measures and chapters are of the Plan alone.",
        some_shown="Here are {count} of {total} documents; any other is chosen from the list of documents.",
        ask_there="Ask it there",
        unknown="The document that this link names is not in this copy, so nothing has been asked. The Plan is another "
        "document; if you want to ask it instead, send your question yourself.",
        status_labels={
            Status.ANSWERED: "From the document",
            Status.PARTLY_ANSWERED: "Nearest in the document",
            Status.NOT_IN_PLAN: "Not in the document",
            Status.OUT_OF_SCOPE: "Outside the document",
            Status.UNCLEAR: "Please say more",
            Status.ERROR: "No answer",
        },
    ),
    "ru": DocumentWords(
        choose="По какому документу спросить",
        one_at_a_time="Ответ всегда даётся по одному документу. Карточки, меры и главы — только из Плана.",
        some_shown="Здесь документов: {count} из {total}; любой другой можно выбрать в списке документов.",
        ask_there="Спросить по нему",
        unknown="Документа, на который указывает эта ссылка, в этой копии нет, поэтому вопрос не задан. План — другой "
        "документ; если хотите спросить по нему, отправьте вопрос сами.",
        status_labels={
            Status.ANSWERED: "Из документа",
            Status.PARTLY_ANSWERED: "Ближайшее в документе",
            Status.NOT_IN_PLAN: "В документе этого нет",
            Status.OUT_OF_SCOPE: "Не об этом документе",
            Status.UNCLEAR: "Уточните вопрос",
            Status.ERROR: "Нет ответа",
        },
    ),
    "kk": DocumentWords(
        choose="Сұрақ қойылатын құжат",
        one_at_a_time="Жауап әрқашан бір құжат бойынша беріледі. Карточкалар, шаралар мен тараулар тек Жоспардан алынған.",
        some_shown="Мұнда {total} құжаттың ішінен {count} құжат берілген; басқасын құжаттар тізімінен таңдауға болады.",
        ask_there="Сол құжат бойынша сұрау",
        unknown="Бұл сілтемеде көрсетілген құжат осы көшірмеде жоқ, сондықтан сұрақ қойылған жоқ. Жоспар — басқа құжат; "
        "сол бойынша сұрағыңыз келсе, сұрақты өзіңіз жіберіңіз.",
        status_labels={
            Status.ANSWERED: "Құжаттан",
            Status.PARTLY_ANSWERED: "Құжаттағы ең жақыны",
            Status.NOT_IN_PLAN: "Құжатта жоқ",
            Status.OUT_OF_SCOPE: "Бұл құжат туралы емес",
            Status.UNCLEAR: "Сұрағыңызды нақтылаңыз",
            Status.ERROR: "Жауап жоқ",
        },
    ),
}
