"""The words of the search for exact words and phrases."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from assistant.phrases.types import Part
from corpus.languages import Language
from ui.words.plurals import Noun


class Example(NamedTuple):
    """A query to try, and what it finds."""

    query: str
    meaning: str


@dataclass(frozen=True, slots=True)
class FindWords:
    """The search for words in one language."""

    heading: str
    intro: str
    field: str
    submit: str
    help_heading: str
    help: tuple[Example, ...]
    try_it: str
    """Tells a screen reader that an example can be followed; with `{query}`."""
    fault_heading: str
    suggestions: str
    """For a query in Russian or Kazakh, or one without a result."""
    nothing: str
    ask_instead: str
    found: str
    """With `{places}`, `{where}`."""
    and_: str
    """Joins the last two of several: ` and `."""
    on_pages: str
    """With `{pages}`; begins with a space or a comma."""
    places: Noun
    passages: Noun
    """After the word for "in"."""
    headings: Noun
    signatures: Noun
    pages: Noun
    inside: str
    """With `{things}`."""
    shown: str
    """With `{first}`, `{last}` and `{all}`: passages and headings."""
    earlier: str
    later: str
    parts: Mapping[Part, str]
    """The cells of a measure; of headings and signatures the locator tells it."""
    open_place: str
    """Tells a screen reader what the chip does; with `{place}`."""
    copy_search: str
    copy_place: str
    verbatim: str


EN = FindWords(
    heading="Find words in the Plan",
    intro="Every place where a word or an exact phrase stands in the Plan. The Plan is searched in English, as it is "
    "printed.",
    field="Words to find",
    submit="Find",
    help_heading="How to search: examples",
    help=(
        Example("torture", "every place with this word; capital letters make no difference"),
        Example("“legal assistance”", "exactly these words, in this order"),
        Example("prison*", "every word that begins so: prison, prisons, prisoners"),
        Example("police AND torture", "passages that have both"),
        Example("refugees OR migrants", "passages that have one of them, or both"),
        Example("prosecutor NOT court", "passages that have the first without the second"),
        Example("(police OR prosecutor) AND “human rights”", "parentheses say what belongs together"),
    ),
    try_it="Search for {query}",
    fault_heading="This search could not be read",
    suggestions="Words that the Plan uses for it",
    nothing="The Plan does not have these words to the letter. It may say the same in other words.",
    ask_instead="Ask about it in your own words:",
    found="{places}{where}",
    and_=" and ",
    on_pages=" on {pages}",
    places=Noun("place", "places", "places"),
    passages=Noun("passage", "passages", "passages"),
    headings=Noun("heading", "headings", "headings"),
    signatures=Noun("signature", "signatures", "signatures"),
    pages=Noun("page", "pages", "pages"),
    inside=" in {things}",
    shown="Shown: {first}–{last} of {all}",
    earlier="Earlier ones",
    later="Further ones",
    parts={Part.DEADLINE: "Deadline", Part.EXECUTORS: "Responsible"},
    open_place="{place}: open in the Plan",
    copy_search="Copy link to this search",
    copy_place="Copy link",
    verbatim="Sentences are quoted word for word from the Plan of 2009–2012. It is not the law in force today.",
)

RU = FindWords(
    heading="Поиск слов в тексте Плана",
    intro="Все места, где в Плане встречается слово или точная фраза. Текст Плана – на английском языке, поэтому и искать "
    "нужно английские слова; к русскому слову мы подскажем английские.",
    field="Что найти",
    submit="Найти",
    help_heading="Как искать: примеры",
    help=(
        Example("torture", "все места с этим словом; заглавные и строчные буквы не различаются"),
        Example("«legal assistance»", "именно эти слова и именно в этом порядке"),
        Example("prison*", "все слова с таким началом: prison, prisons, prisoners"),
        Example("police И torture", "отрывки, где есть оба слова"),
        Example("refugees ИЛИ migrants", "отрывки, где есть хотя бы одно из слов"),
        Example("prosecutor НЕ court", "отрывки, где есть первое слово и нет второго"),
        Example("(police ИЛИ prosecutor) И «human rights»", "скобки показывают, что к чему относится"),
        Example("пытки", "русское слово: подскажем, какие английские слова есть в Плане"),
    ),
    try_it="Искать: {query}",
    fault_heading="Не удалось разобрать этот запрос",
    suggestions="Английские слова об этом, которые есть в Плане",
    nothing="Именно таких слов в Плане нет. Возможно, о том же сказано иначе.",
    ask_instead="Спросите об этом своими словами:",
    found="{places}{where}",
    and_=" и ",
    on_pages=" на {pages}",
    places=Noun("место", "места", "мест"),
    passages=Noun("отрывке", "отрывках", "отрывках"),
    headings=Noun("заголовке", "заголовках", "заголовках"),
    signatures=Noun("подписи", "подписях", "подписях"),
    pages=Noun("странице", "страницах", "страницах"),
    inside=" в {things}",
    shown="Показаны {first}–{last} из {all}",
    earlier="Предыдущие",
    later="Следующие",
    parts={Part.DEADLINE: "Срок", Part.EXECUTORS: "Исполнители"},
    open_place="{place}: открыть в Плане",
    copy_search="Скопировать ссылку на поиск",
    copy_place="Скопировать ссылку",
    verbatim="Предложения приведены слово в слово из Плана 2009–2012 годов. Это не действующий закон.",
)

KK = FindWords(
    heading="Жоспар мәтінінен сөз іздеу",
    intro="Жоспарда сөз немесе дәл тіркес кездесетін барлық жер. Жоспардың мәтіні ағылшын тілінде, сондықтан ағылшын "
    "сөздерін іздеу керек; қазақша сөзге ағылшынша баламаларын көрсетеміз.",
    field="Нені іздеу керек",
    submit="Іздеу",
    help_heading="Қалай іздеуге болады: мысалдар",
    help=(
        Example("torture", "осы сөз тұрған барлық жер; бас әріп пен кіші әріптің айырмасы жоқ"),
        Example("«legal assistance»", "дәл осы сөздер, дәл осы ретпен"),
        Example("prison*", "осылай басталатын барлық сөз: prison, prisons, prisoners"),
        Example("police ЖӘНЕ torture", "екі сөз де бар үзінділер"),
        Example("refugees НЕМЕСЕ migrants", "сөздердің кемінде біреуі бар үзінділер"),
        Example("prosecutor ЕМЕС court", "бірінші сөз бар, екіншісі жоқ үзінділер"),
        Example(
            "(police НЕМЕСЕ prosecutor) ЖӘНЕ «human rights»", "жақша ненің неге қатысты екенін көрсетеді"
        ),
        Example("азаптау", "қазақша сөз: Жоспарда қандай ағылшын сөздері бар екенін көрсетеміз"),
    ),
    try_it="Іздеу: {query}",
    fault_heading="Бұл сұрауды түсіну мүмкін болмады",
    suggestions="Бұл туралы Жоспарда бар ағылшын сөздері",
    nothing="Жоспарда дәл осындай сөздер жоқ. Бәлкім, сол туралы басқаша айтылған шығар.",
    ask_instead="Бұл туралы өз сөзіңізбен сұраңыз:",
    found="{places}де бар{where}",
    and_=" және ",
    on_pages=", {pages}",
    places=Noun("жер", "жер", "жер"),
    passages=Noun("үзінді", "үзінді", "үзінді"),
    headings=Noun("тақырып", "тақырып", "тақырып"),
    signatures=Noun("қолтаңба", "қолтаңба", "қолтаңба"),
    pages=Noun("бет", "бет", "бет"),
    inside=": {things}",
    shown="Көрсетілгені: {first}–{last}, барлығы {all}",
    earlier="Алдыңғылары",
    later="Келесілері",
    parts={Part.DEADLINE: "Мерзімі", Part.EXECUTORS: "Орындаушылар"},
    open_place="{place}: Жоспардан ашу",
    copy_search="Іздеу сілтемесін көшіру",
    copy_place="Сілтемені көшіру",
    verbatim="Сөйлемдер 2009–2012 жылдарға арналған Жоспардан сөзбе-сөз келтірілген. Бұл – қолданыстағы заң емес.",
)

FIND_WORDS: Mapping[Language, FindWords] = {"en": EN, "ru": RU, "kk": KK}
