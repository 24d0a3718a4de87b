"""The fixed words of the exported files, a value a language."""

from dataclasses import dataclass

from assistant.messages import KINDS, NOTICE, PLAIN_WORDS
from corpus.editorial import StatementKind
from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class ExportWords:
    """What the files say beside the measures."""

    title: str
    count: str
    """With `{count}` and `{total}`."""
    exported_on: str
    """With `{date}`."""
    notice: str
    """That it is the Plan of 2009-2012, not law in force and not advice."""
    kind: str
    """What every row is: a measure the Plan recommends."""
    rows_are: str
    """The same, of all rows together."""
    made_by_project: str
    """Which parts are not words of the Plan."""
    illegible: str
    no_measures: str
    measures_sheet: str
    """At most 31 characters, as Excel takes no more."""
    notes_sheet: str
    filters_used: str
    no_filters: str
    page_number: str

    chapter: str
    chapter_title: str
    measure: str
    wording: str
    plain: str
    deadline: str
    deadline_ends: str
    period: str
    executors: str
    executors_or_addressees: str
    addressees: str
    form: str
    groups: str
    page: str
    citation: str
    citation_in_english: str
    what_it_is: str
    address: str

    search_words: str
    body: str
    period_from: str
    period_to: str
    per_agreement: str
    yes: str
    sorted: str
    descending: str
    """With `{order}`."""


WORDS: dict[Language, ExportWords] = {
    "en": ExportWords(
        title="Measures of Kazakhstan’s National Human Rights Action Plan 2009-2012",
        count="{count} of the Plan’s {total} measures",
        exported_on="Exported on {date}",
        notice=NOTICE["en"],
        kind=KINDS[StatementKind.MEASURE]["en"],
        rows_are="Each row is a measure that the Plan recommends, not a right in force.",
        made_by_project="The wording, deadlines, periods and executors are the Plan’s own. Plain words, forms, groups and "
        "the short names of addressees were prepared by the project.",
        illegible="▯ stands for a character that is lost in the source.",
        no_measures="No measure of the Plan matches these filters.",
        measures_sheet="Measures",
        notes_sheet="Filters and notes",
        filters_used="Filters used",
        no_filters="none, all measures",
        page_number="Page",
        chapter="Chapter",
        chapter_title="Chapter title",
        measure="Measure",
        wording="Wording of the Plan (verbatim)",
        plain=PLAIN_WORDS["en"],
        deadline="Deadline",
        deadline_ends="Deadline ends",
        period="Period of the list",
        executors="Executors",
        executors_or_addressees="Executors or addressees",
        addressees="Addressees",
        form="Form of measure",
        groups="Whom it concerns",
        page="Page",
        citation="Citation",
        citation_in_english="Citation",
        what_it_is="What it is",
        address="Address",
        search_words="Words searched for",
        body="Executor or addressee",
        period_from="Period from",
        period_to="Period to",
        per_agreement="Per agreement only",
        yes="yes",
        sorted="Order",
        descending="{order}, descending",
    ),
    "ru": ExportWords(
        title="Меры Национального плана действий в области прав человека в Республике Казахстан "
        "на 2009–2012 годы",
        count="{count} из {total} мер Плана",
        exported_on="Выгружено {date}",
        notice=NOTICE["ru"],
        kind=KINDS[StatementKind.MEASURE]["ru"],
        rows_are="Каждая строка – мера, которую рекомендует План, а не действующее право.",
        made_by_project="Слова самого Плана – только формулировка мер; она приводится на языке источника, английском. "
        "Изложение простыми словами, вид меры, группы людей, а также сроки и названия органов на русском языке "
        "подготовлены проектом.",
        illegible="Знак ▯ стоит на месте символа, утраченного в источнике.",
        no_measures="Под эти фильтры не подходит ни одна мера Плана.",
        measures_sheet="Меры",
        notes_sheet="Фильтры и примечания",
        filters_used="Использованные фильтры",
        no_filters="нет, все меры",
        page_number="Страница",
        chapter="Глава",
        chapter_title="Название главы",
        measure="Мера",
        wording="Формулировка Плана (дословно, на английском)",
        plain=PLAIN_WORDS["ru"],
        deadline="Срок",
        deadline_ends="Конец срока",
        period="Период списка",
        executors="Исполнители",
        executors_or_addressees="Исполнители или кому адресовано",
        addressees="Кому адресовано",
        form="Вид меры",
        groups="Кого касается",
        page="Страница",
        citation="Ссылка на источник",
        citation_in_english="Ссылка на источник (на английском)",
        what_it_is="Что это",
        address="Адрес",
        search_words="Слова поиска",
        body="Исполнитель или адресат",
        period_from="Начало периода",
        period_to="Конец периода",
        per_agreement="Только по согласованию",
        yes="да",
        sorted="Порядок",
        descending="{order}, в обратном порядке",
    ),
    "kk": ExportWords(
        title="Қазақстан Республикасындағы адам құқықтары саласындағы 2009–2012 жылдарға арналған "
        "ұлттық іс-қимыл жоспарының шаралары",
        count="Жоспардағы {total} шараның ішінен: {count}",
        exported_on="Жүктелген күні: {date}",
        notice=NOTICE["kk"],
        kind=KINDS[StatementKind.MEASURE]["kk"],
        rows_are="Әр жол – Жоспар ұсынған шара, қолданыстағы құқық емес.",
        made_by_project="Жоспардың өз сөзі – тек шаралардың мәтіні; ол дереккөздің тілінде, ағылшынша беріледі. "
        "Қарапайым сөзбен баяндау, шараның түрі, адамдар топтары, сондай-ақ мерзімдер мен органдардың "
        "қазақша атаулары жоба тарапынан дайындалған.",
        illegible="▯ белгісі дереккөзде жоғалған таңбаның орнында тұр.",
        no_measures="Бұл сүзгілерге Жоспардың бірде-бір шарасы сәйкес келмейді.",
        measures_sheet="Шаралар",
        notes_sheet="Сүзгілер мен ескертпелер",
        filters_used="Қолданылған сүзгілер",
        no_filters="жоқ, барлық шара",
        page_number="Бет",
        chapter="Тарау",
        chapter_title="Тараудың атауы",
        measure="Шара",
        wording="Жоспардың мәтіні (сөзбе-сөз, ағылшын тілінде)",
        plain=PLAIN_WORDS["kk"],
        deadline="Мерзімі",
        deadline_ends="Мерзімнің соңы",
        period="Тізімнің кезеңі",
        executors="Орындаушылар",
        executors_or_addressees="Орындаушылар немесе кімге арналған",
        addressees="Кімге арналған",
        form="Шараның түрі",
        groups="Кімге қатысты",
        page="Бет",
        citation="Дереккөзге сілтеме",
        citation_in_english="Дереккөзге сілтеме (ағылшынша)",
        what_it_is="Бұл не",
        address="Мекенжайы",
        search_words="Іздеу сөздері",
        body="Орындаушы немесе адресат",
        period_from="Кезеңнің басы",
        period_to="Кезеңнің соңы",
        per_agreement="Тек келісім бойынша",
        yes="иә",
        sorted="Реті",
        descending="{order}, кері ретпен",
    ),
}
