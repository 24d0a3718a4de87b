"""The words around an answer, in the three languages that answers come in."""

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.types import Status
from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class AnswerStrings:
    """Labels of an answer in one language; its sentences come with the answer itself."""

    language: Language
    status_labels: Mapping[Status, str]
    deadline: str
    period: str
    executors: str
    addressees: str
    more: str
    """With `{count}`."""
    card: str
    related: str
    choices: str
    next_step: str
    copy_question: str


EN = AnswerStrings(
    language="en",
    status_labels={
        Status.ANSWERED: "From the Plan",
        Status.PARTLY_ANSWERED: "Partly in the Plan",
        Status.NOT_IN_PLAN: "Not in the Plan",
        Status.OUT_OF_SCOPE: "Outside the Plan",
        Status.UNCLEAR: "Please say more",
        Status.ERROR: "No answer",
    },
    deadline="Deadline",
    period="Period of the list",
    executors="Responsible",
    addressees="Addressed to",
    more="More from the Plan ({count})",
    card="Ready card on this matter",
    related="Related actions",
    choices="Choose a question",
    next_step="What you can do next",
    copy_question="Copy link to this question",
)

RU = AnswerStrings(
    language="ru",
    status_labels={
        Status.ANSWERED: "Из Плана",
        Status.PARTLY_ANSWERED: "В Плане лишь частично",
        Status.NOT_IN_PLAN: "В Плане этого нет",
        Status.OUT_OF_SCOPE: "Не о Плане",
        Status.UNCLEAR: "Уточните вопрос",
        Status.ERROR: "Нет ответа",
    },
    deadline="Срок",
    period="Период списка",
    executors="Исполнители",
    addressees="Кому адресовано",
    more="Ещё из Плана ({count})",
    card="Готовая карточка по этой теме",
    related="Связанные меры",
    choices="Выберите вопрос",
    next_step="Что можно сделать дальше",
    copy_question="Скопировать ссылку на этот вопрос",
)

KK = AnswerStrings(
    language="kk",
    status_labels={
        Status.ANSWERED: "Жоспардан",
        Status.PARTLY_ANSWERED: "Жоспарда ішінара бар",
        Status.NOT_IN_PLAN: "Жоспарда бұл жоқ",
        Status.OUT_OF_SCOPE: "Жоспар туралы емес",
        Status.UNCLEAR: "Сұрағыңызды нақтылаңыз",
        Status.ERROR: "Жауап жоқ",
    },
    deadline="Мерзімі",
    period="Тізім кезеңі",
    executors="Орындаушылар",
    addressees="Кімге арналған",
    more="Жоспардан тағы ({count})",
    card="Осы тақырып бойынша дайын карточка",
    related="Байланысты шаралар",
    choices="Сұрақты таңдаңыз",
    next_step="Әрі қарай не істеуге болады",
    copy_question="Осы сұраққа сілтемені көшіру",
)

ANSWER_STRINGS: Mapping[Language, AnswerStrings] = {"en": EN, "ru": RU, "kk": KK}
