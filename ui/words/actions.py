"""The words of the table of measures: search, filters, charts, and a measure in full."""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language
from ui.words.plurals import Noun


@dataclass(frozen=True, slots=True)
class ActionWords:
    """The table of measures in one language."""

    heading: str
    intro: str
    """What a measure is and is not."""
    # Search and filters
    search: str
    search_hint: str
    submit: str
    filters: str
    chapter: str
    executor: str
    form: str
    group: str
    due: str
    """When a measure's own deadline ends."""
    chosen: str
    """With `{count}`: how many values of a filter are ticked."""
    start: str
    end: str
    any_time: str
    period_hint: str
    """What a period asked for finds."""
    agreement: str
    sort: str
    descending: str
    # What is shown
    active: str
    remove: str
    """With `{filter}`."""
    clear: str
    text_filter: str
    """With `{text}`."""
    due_filter: str
    """With `{time}`."""
    from_filter: str
    """With `{time}`."""
    to_filter: str
    """With `{time}`."""
    measures: Noun
    all_shown: str
    """With `{all}`."""
    some_shown: str
    """With `{count}` and `{all}`."""
    none_shown: str
    """What to do where nothing is found."""
    first_shown: str
    """With `{shown}`."""
    show_all: str
    """With `{all}`."""
    download: str
    copy_list: str
    # Charts
    charts: str
    by_deadline: str
    by_executor: str
    by_chapter: str
    by_form: str
    deadline_note: str
    executor_note: str
    others: str
    """With `{bodies}`, a number, and `{measures}`."""
    chart_link: str
    """Tells a screen reader what a bar's link does; with `{label}`, `{measures}`."""
    # A measure
    list_label: str
    deadline: str
    period: str
    executors: str
    addressees: str
    groups: str
    printed: str
    """A value as the Plan prints it; with `{label}`."""
    whole: str
    whole_of: str
    """The same for a screen reader; with `{name}`."""
    """With `{name}`."""
    before: str
    after: str
    same: str
    citation: str
    copy_citation: str
    copy_link: str


EN = ActionWords(
    heading="Measures of the Plan",
    intro="All 218 measures that the Plan recommended for 2009–2012: what to do, by whom and by when. A measure is a "
    "recommendation of that time, not a right or a law in force today.",
    search="Search the measures",
    search_hint="A word, a body, a number: torture, akimats, chapter 18",
    submit="Show",
    filters="Filters and order",
    chapter="Chapter",
    executor="Executor or addressee",
    form="Form of measure",
    group="Whom it concerns",
    due="Deadline",
    chosen="{count} chosen",
    start="From",
    end="To",
    any_time="any time",
    period_hint="Finds what runs in this time, also in part. A measure without a deadline of its own runs through "
    "the period of its list.",
    agreement="Only measures in which a body takes part “per agreement”",
    sort="Order",
    descending="In reverse order",
    active="Filters in use",
    remove="Remove the filter: {filter}",
    clear="Remove all",
    text_filter="“{text}”",
    due_filter="deadline: {time}",
    from_filter="from: {time}",
    to_filter="to: {time}",
    measures=Noun("measure", "measures", "measures"),
    all_shown="All {all} measures",
    some_shown="{count} of {all} measures",
    none_shown="Take a filter away, or try another word.",
    first_shown="The first {shown} are shown.",
    show_all="Show all {all}",
    download="Download this list",
    copy_list="Copy link",
    charts="Charts: deadlines, executors, chapters, forms",
    by_deadline="By deadline",
    by_executor="By executor and addressee",
    by_chapter="By chapter",
    by_form="By form of measure",
    deadline_note="Counted by the end of a measure’s own deadline.",
    executor_note="A measure with several of them counts for each.",
    others="The others ({bodies}): {measures}",
    chart_link="{label}: {measures}. Show only these",
    list_label="Measures found",
    deadline="Deadline",
    period="Period of the list",
    executors="Executors",
    addressees="Addressed to",
    groups="Concerns",
    printed="{label}, as printed",
    whole="The measure in full",
    whole_of="The measure in full: {name}",
    before="Before it",
    after="After it",
    same="The same measure elsewhere",
    citation="To cite it",
    copy_citation="Copy quotation and source",
    copy_link="Copy link",
)

RU = ActionWords(
    heading="Меры Плана",
    intro="Все 218 мер, которые План рекомендовал на 2009–2012 годы: что сделать, кто исполнитель, какой срок. "
    "Мера – это рекомендация того времени, а не гарантированное право и не действующий закон.",
    search="Поиск по мерам",
    search_hint="Слово, орган или номер: пытки, акиматы, глава 18",
    submit="Показать",
    filters="Фильтры и порядок",
    chapter="Глава",
    executor="Исполнитель или адресат",
    form="Вид меры",
    group="Кого касается",
    due="Срок",
    chosen="выбрано: {count}",
    start="С какого времени",
    end="По какое время",
    any_time="любое время",
    period_hint="Найдутся меры, которые приходятся на это время хотя бы частично. Мера без собственного срока "
    "относится ко всему периоду своего списка.",
    agreement="Только меры, где кто-то участвует «по согласованию»",
    sort="Порядок",
    descending="В обратном порядке",
    active="Включённые фильтры",
    remove="Убрать фильтр: {filter}",
    clear="Убрать все",
    text_filter="«{text}»",
    due_filter="срок: {time}",
    from_filter="с: {time}",
    to_filter="по: {time}",
    measures=Noun("мера", "меры", "мер"),
    all_shown="Все {all} мер",
    some_shown="{count} из {all} мер",
    none_shown="Уберите один из фильтров или попробуйте другое слово.",
    first_shown="Показаны первые {shown}.",
    show_all="Показать все {all}",
    download="Скачать этот список",
    copy_list="Скопировать ссылку",
    charts="Диаграммы: сроки, исполнители, главы, виды мер",
    by_deadline="По срокам",
    by_executor="По исполнителям и адресатам",
    by_chapter="По главам",
    by_form="По видам мер",
    deadline_note="Учтён конец собственного срока меры.",
    executor_note="Мера с несколькими исполнителями или адресатами учтена у каждого из них.",
    others="Остальные ({bodies}): {measures}",
    chart_link="{label}: {measures}. Показать только их",
    list_label="Найденные меры",
    deadline="Срок",
    period="Период списка",
    executors="Исполнители",
    addressees="Кому адресовано",
    groups="Кого касается",
    printed="{label}, как в Плане",
    whole="Мера полностью",
    whole_of="Мера полностью: {name}",
    before="Перед ней",
    after="После неё",
    same="Та же мера в другом месте",
    citation="Для ссылки",
    copy_citation="Скопировать цитату с источником",
    copy_link="Скопировать ссылку",
)

KK = ActionWords(
    heading="Жоспардың шаралары",
    intro="Жоспар 2009–2012 жылдарға ұсынған барлық 218 шара: не істеу керек, кім орындайды, мерзімі қандай. "
    "Шара – сол кездегі ұсыным, кепілдік берілген құқық та, қолданыстағы заң да емес.",
    search="Шаралардан іздеу",
    search_hint="Сөз, орган немесе нөмір: азаптау, әкімдіктер, 18\u2011тарау",
    submit="Көрсету",
    filters="Сүзгілер және реттеу",
    chapter="Тарау",
    executor="Орындаушы немесе адресат",
    form="Шараның түрі",
    group="Кімге қатысты",
    due="Мерзімі",
    chosen="таңдалғаны: {count}",
    start="Қай уақыттан",
    end="Қай уақытқа дейін",
    any_time="кез келген уақыт",
    period_hint="Осы уақытқа ішінара болса да сәйкес келетін шаралар табылады. Өз мерзімі жоқ шара өз тізімінің бүкіл "
    "кезеңіне жатады.",
    agreement="Тек біреу «келісім бойынша» қатысатын шаралар",
    sort="Реті",
    descending="Кері ретпен",
    active="Қосылған сүзгілер",
    remove="Сүзгіні алып тастау: {filter}",
    clear="Бәрін алып тастау",
    text_filter="«{text}»",
    due_filter="мерзімі: {time}",
    from_filter="басы: {time}",
    to_filter="соңы: {time}",
    measures=Noun("шара", "шара", "шара"),
    all_shown="Барлық {all} шара",
    some_shown="{all} шараның ішінен {count}",
    none_shown="Бір сүзгіні алып тастаңыз немесе басқа сөз жазып көріңіз.",
    first_shown="Алғашқы {shown} шара көрсетілген.",
    show_all="Барлық {all} шараны көрсету",
    download="Осы тізімді жүктеп алу",
    copy_list="Сілтемені көшіру",
    charts="Диаграммалар: мерзімдер, орындаушылар, тараулар, шара түрлері",
    by_deadline="Мерзімдер бойынша",
    by_executor="Орындаушылар мен адресаттар бойынша",
    by_chapter="Тараулар бойынша",
    by_form="Шара түрлері бойынша",
    deadline_note="Шараның өз мерзімінің соңы есепке алынған.",
    executor_note="Бірнеше орындаушысы немесе адресаты бар шара олардың әрқайсысында есептелген.",
    others="Қалғандары ({bodies}): {measures}",
    chart_link="{label}: {measures}. Тек соларды көрсету",
    list_label="Табылған шаралар",
    deadline="Мерзімі",
    period="Тізімнің кезеңі",
    executors="Орындаушылар",
    addressees="Кімге арналған",
    groups="Кімге қатысты",
    printed="{label}, Жоспардағыдай",
    whole="Шара толығымен",
    whole_of="Шара толығымен: {name}",
    before="Алдындағы",
    after="Кейінгі",
    same="Осы шара басқа жерде",
    citation="Сілтеме жасау үшін",
    copy_citation="Дәйексөз бен дереккөзді көшіру",
    copy_link="Сілтемені көшіру",
)

ACTION_WORDS: Mapping[Language, ActionWords] = {"en": EN, "ru": RU, "kk": KK}
