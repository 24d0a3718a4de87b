"""The words of the reader: the Plan page by page, its contents, what can be done with a place."""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class ReaderWords:
    """The reader in one language."""

    language: Language
    reader_region: str
    reader_heading: str
    reader_intro: str
    deadline: str
    executors: str
    contents: str
    page_of: str
    """With `{page}` and `{last}`."""
    page_short: str
    """With `{page}`."""
    unnumbered_pages: str
    page_before: str
    page_after: str
    go_to_page: str
    go: str
    copy_place: str
    quoted_here: str
    continues: str
    go_back: str
    opened: str
    """With `{place}`."""
    no_such_place: str
    reader_unreachable: str


EN = ReaderWords(
    language="en",
    reader_region="The text of the Plan",
    reader_heading="The Plan",
    reader_intro="National Human Rights Action Plan of the Republic of Kazakhstan for 2009–2012. "
    "Choose a chapter to read it, or ask a question and follow its sources here.",
    deadline="Deadline",
    executors="Responsible",
    contents="Contents",
    page_of="Page {page} of {last}",
    page_short="p. {page}",
    unnumbered_pages="Opening pages",
    page_before="Page before",
    page_after="Page after",
    go_to_page="Go to page",
    go="Go",
    copy_place="Copy link",
    quoted_here="Quoted here",
    continues="Continues on the next page",
    go_back="Go back",
    opened="Opened: {place}",
    no_such_place="There is no such place in the Plan. Choose a chapter below.",
    reader_unreachable="This page of the Plan could not be opened: the program behind this page does not "
    "answer. Start it again on this computer.",
)

RU = ReaderWords(
    language="ru",
    reader_region="Текст Плана",
    reader_heading="План",
    reader_intro="Национальный план действий в области прав человека в Республике Казахстан на 2009–2012 годы; "
    "текст – на английском языке. Выберите главу или задайте вопрос и откройте источники ответа здесь.",
    deadline="Срок",
    executors="Исполнители",
    contents="Оглавление",
    page_of="Страница {page} из {last}",
    page_short="с. {page}",
    unnumbered_pages="Начальные страницы",
    page_before="Назад",
    page_after="Вперёд",
    go_to_page="Страница",
    go="Открыть",
    copy_place="Скопировать ссылку",
    quoted_here="Цитата",
    continues="Продолжение на следующей странице",
    go_back="Вернуться",
    opened="Открыто: {place}",
    no_such_place="Такого места в Плане нет. Выберите главу ниже.",
    reader_unreachable="Эту страницу Плана открыть не удалось: программа, которая обслуживает страницу, "
    "не отвечает. Запустите её на этом компьютере ещё раз.",
)

KK = ReaderWords(
    language="kk",
    reader_region="Жоспар мәтіні",
    reader_heading="Жоспар",
    reader_intro="Қазақстан Республикасындағы адам құқықтары саласындағы 2009–2012 жылдарға арналған ұлттық іс-қимыл "
    "жоспары; мәтіні ағылшын тілінде. Тарауды таңдаңыз немесе сұрақ қойып, жауаптың дереккөздерін осы жерден ашыңыз.",
    deadline="Мерзімі",
    executors="Орындаушылар",
    contents="Мазмұны",
    page_of="{last} беттің {page}-беті",
    page_short="{page}-бет",
    unnumbered_pages="Бастапқы беттер",
    page_before="Алдыңғы",
    page_after="Келесі",
    go_to_page="Бет",
    go="Ашу",
    copy_place="Сілтемені көшіру",
    quoted_here="Дәйексөз",
    continues="Келесі бетте жалғасады",
    go_back="Кері оралу",
    opened="Ашылды: {place}",
    no_such_place="Жоспарда мұндай жер жоқ. Төменнен тарауды таңдаңыз.",
    reader_unreachable="Жоспардың бұл беті ашылмады: бетке қызмет көрсететін бағдарлама жауап бермейді. Оны осы компьютерде "
    "қайта іске қосыңыз.",
)

READER_WORDS: Mapping[Language, ReaderWords] = {"en": EN, "ru": RU, "kk": KK}
