"""The sentences that programs are answered with when something is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class ApiWords:
    """What is wrong with a request, one plain sentence each; none repeats what was sent."""

    body: str
    question: str
    history: str
    text: str
    k: str
    lang: str
    limit: str
    offset: str
    parameters: str
    flag: str
    """With `{name}`."""
    value: str
    """With `{name}`."""
    no_unit: str
    no_card: str
    no_document: str
    no_file: str
    """With `{endings}`."""
    loading: str
    not_ready: str
    unsearchable: str


EN = ApiWords(
    body="The body must be a JSON object with question; it may also hold history, lang, document, own_words and send_personal, "
    "and nothing else.",
    question="question must be a text of 1 to 1,000 characters.",
    history="history must be a list of texts: the earlier questions, oldest first.",
    text="q must be given: the words to look for, 1 to 1,000 characters.",
    k="k must be a whole number from 1 to 50.",
    lang="lang must be en, ru or kk.",
    limit="limit must be a whole number from 1 to 218.",
    offset="offset must be a whole number, 0 or more.",
    flag="{name} must be true or false.",
    parameters="There is a parameter that is not known here. The known ones are in /api/openapi.json.",
    value="{name} has a value that the table of measures does not know. The known ones are in /api/openapi.json.",
    no_unit="The Plan has no unit of this id. An id looks like ch18.a2; /api/search finds units.",
    no_card="There is no card of this id. /api/cards lists them.",
    no_document="document must be plan or the id of a document of the library. /api/documents lists them.",
    no_file="The measures are not given in this format. Formats: {endings}.",
    loading="The search is still getting ready. Please try again in a few seconds.",
    not_ready="The search could not be started, so questions cannot be answered. Everything else works.",
    unsearchable="This document cannot be searched at present: it was changed since it was added, or its index was. "
    "Whoever runs this copy has to see to it.",
)
RU = ApiWords(
    body="Тело запроса должно быть объектом JSON с полем question; в нём могут быть также history, lang, "
    "document, own_words и send_personal, и больше ничего.",
    question="question — это текст длиной от 1 до 1000 знаков.",
    history="history — это список текстов: прежние вопросы, сначала самый давний.",
    text="Нужен параметр q: слова для поиска, от 1 до 1000 знаков.",
    k="k — это целое число от 1 до 50.",
    lang="lang — это en, ru или kk.",
    limit="limit — это целое число от 1 до 218.",
    offset="offset — это целое число, 0 или больше.",
    flag="{name} принимает только значения true и false.",
    parameters="Один из параметров здесь неизвестен. Известные перечислены в /api/openapi.json.",
    value="У параметра {name} значение, которого нет в таблице мер. Все значения перечислены в /api/openapi.json.",
    no_unit="В Плане нет фрагмента с таким идентификатором. Идентификатор выглядит так: ch18.a2; "
    "фрагменты находит /api/search.",
    no_card="Карточки с таким идентификатором нет. Все карточки перечислены в /api/cards.",
    no_document="document — это plan или идентификатор документа библиотеки. Все документы перечислены в /api/documents.",
    no_file="В этом формате меры не выдаются. Форматы: {endings}.",
    loading="Поиск ещё готовится. Повторите запрос через несколько секунд.",
    not_ready="Поиск не запустился, поэтому ответить на вопросы нельзя. Всё остальное работает.",
    unsearchable="Сейчас искать в этом документе нельзя: изменился он сам или его индекс. Исправить это может тот, кто "
    "ведёт эту копию.",
)
KK = ApiWords(
    body="Сұраудың денесі question өрісі бар JSON нысаны болуы керек; онда history, lang, document, own_words және "
    "send_personal да болуы мүмкін, басқа ештеңе болмауы тиіс.",
    question="question — ұзындығы 1-ден 1000 таңбаға дейінгі мәтін.",
    history="history — мәтіндер тізімі: бұрынғы сұрақтар, ең ескісі бірінші.",
    text="q параметрі керек: ізделетін сөздер, 1-ден 1000 таңбаға дейін.",
    k="k — 1-ден 50-ге дейінгі бүтін сан.",
    lang="lang — en, ru немесе kk.",
    limit="limit — 1-ден 218-ге дейінгі бүтін сан.",
    offset="offset — 0 немесе одан үлкен бүтін сан.",
    flag="{name} тек true немесе false мәнін қабылдайды.",
    parameters="Параметрлердің бірі мұнда белгісіз. Белгілілері /api/openapi.json ішінде көрсетілген.",
    value="{name} параметрінің мәні шаралар кестесінде жоқ. Барлық мәндер /api/openapi.json ішінде көрсетілген.",
    no_unit="Жоспарда мұндай идентификаторы бар үзінді жоқ. Идентификатор мынадай: ch18.a2; "
    "үзінділерді /api/search табады.",
    no_card="Мұндай идентификаторы бар карточка жоқ. Барлық карточкалар /api/cards ішінде.",
    no_document="document — plan немесе кітапханадағы құжаттың идентификаторы. Барлық құжаттар /api/documents ішінде.",
    no_file="Шаралар бұл пішімде берілмейді. Пішімдер: {endings}.",
    loading="Іздеу әлі дайындалып жатыр. Бірнеше секундтан кейін қайталап көріңіз.",
    not_ready="Іздеу іске қосылмады, сондықтан сұрақтарға жауап беру мүмкін емес. Қалғанының бәрі жұмыс істейді.",
    unsearchable="Қазір бұл құжаттан іздеу мүмкін емес: құжаттың өзі немесе оның индексі өзгерген. Мұны осы көшірмені "
    "жүргізетін адам ғана түзете алады.",
)

API_WORDS: Mapping[Language, ApiWords] = {"en": EN, "ru": RU, "kk": KK}
