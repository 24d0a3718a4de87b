"""What the forms, groups, sort orders, deadlines and bodies of measures are called, in three languages.

Prepared by the project. In English the words of the Plan stay as printed.
"""

import re
from collections.abc import Iterable

from assistant.explorer.query import Sort
from assistant.messages import PER_AGREEMENT
from assistant.time_words import date_text, due_text, span_text, time_text
from corpus.languages import Language
from corpus.model import Executor, Measure
from corpus.names import body_name

__all__ = [
    "FORM_NAMES",
    "GROUP_NAMES",
    "SORT_NAMES",
    "addressees_text",
    "alphabet_key",
    "body_names",
    "date_text",
    "due_text",
    "executors_text",
    "form_name",
    "group_name",
    "sort_name",
    "span_text",
    "time_text",
]

FORM_NAMES: dict[str, dict[Language, str]] = {
    "adopt_law": {"en": "Adopting a law", "ru": "Принятие закона", "kk": "Заң қабылдау"},
    "agreement": {
        "en": "International agreement",
        "ru": "Международное соглашение",
        "kk": "Халықаралық келісім",
    },
    "amend_law": {"en": "Amending laws", "ru": "Изменение законов", "kk": "Заңдарға өзгерістер енгізу"},
    "campaign": {"en": "Information campaign", "ru": "Информационная кампания", "kk": "Ақпараттық науқан"},
    "draft_law": {"en": "Draft law", "ru": "Законопроект", "kk": "Заң жобасы"},
    "event": {
        "en": "Meeting, round table or conference",
        "ru": "Встреча, круглый стол или конференция",
        "kk": "Кездесу, дөңгелек үстел немесе конференция",
    },
    "funding": {
        "en": "Funding and pay",
        "ru": "Финансирование и оплата труда",
        "kk": "Қаржыландыру және еңбекке ақы төлеу",
    },
    "institution": {
        "en": "New body, post or institution",
        "ru": "Новый орган, должность или учреждение",
        "kk": "Жаңа орган, лауазым немесе мекеме",
    },
    "monitoring": {
        "en": "Monitoring and control",
        "ru": "Мониторинг и контроль",
        "kk": "Мониторинг және бақылау",
    },
    "other": {"en": "Other", "ru": "Другое", "kk": "Басқа"},
    "practice": {
        "en": "Practice of the authorities",
        "ru": "Практика работы органов",
        "kk": "Органдардың жұмыс тәжірибесі",
    },
    "programme": {
        "en": "Programme, plan or concept",
        "ru": "Программа, план или концепция",
        "kk": "Бағдарлама, жоспар немесе тұжырымдама",
    },
    "publication": {
        "en": "Publication or teaching material",
        "ru": "Издание или учебное пособие",
        "kk": "Басылым немесе оқу құралы",
    },
    "ratify": {
        "en": "Ratifying a treaty",
        "ru": "Ратификация международного договора",
        "kk": "Халықаралық шартты ратификациялау",
    },
    "report": {"en": "Report", "ru": "Доклад", "kk": "Баяндама"},
    "rules": {"en": "Rules and procedures", "ru": "Правила и порядок", "kk": "Қағидалар мен тәртіп"},
    "study": {"en": "Study", "ru": "Изучение вопроса", "kk": "Мәселені зерделеу"},
    "training": {"en": "Training", "ru": "Обучение", "kk": "Оқыту"},
}

GROUP_NAMES: dict[str, dict[Language, str]] = {
    "believers": {"en": "Believers", "ru": "Верующие", "kk": "Дінге сенушілер"},
    "children": {"en": "Children", "ru": "Дети", "kk": "Балалар"},
    "convicted_people": {"en": "Convicted people", "ru": "Осуждённые", "kk": "Сотталғандар"},
    "crime_victims": {
        "en": "Victims of crime",
        "ru": "Пострадавшие от преступлений",
        "kk": "Қылмыстан зардап шеккендер",
    },
    "demonstrators": {
        "en": "People at peaceful assemblies",
        "ru": "Участники мирных собраний",
        "kk": "Бейбіт жиналысқа қатысушылар",
    },
    "detained_people": {
        "en": "Detained and arrested people",
        "ru": "Задержанные и арестованные",
        "kk": "Ұсталғандар мен қамауға алынғандар",
    },
    "domestic_violence_victims": {
        "en": "Victims of domestic violence",
        "ru": "Пострадавшие от бытового насилия",
        "kk": "Тұрмыстық зорлық-зомбылықтан зардап шеккендер",
    },
    "employers": {"en": "Employers", "ru": "Работодатели", "kk": "Жұмыс берушілер"},
    "everyone": {"en": "Everyone", "ru": "Все люди", "kk": "Барлық адам"},
    "families": {"en": "Families", "ru": "Семьи", "kk": "Отбасылар"},
    "foreigners": {"en": "Foreigners", "ru": "Иностранцы", "kk": "Шетелдіктер"},
    "journalists": {"en": "Journalists", "ru": "Журналисты", "kk": "Журналистер"},
    "judges": {"en": "Judges", "ru": "Судьи", "kk": "Судьялар"},
    "law_enforcement": {
        "en": "Law-enforcement officers",
        "ru": "Сотрудники правоохранительных органов",
        "kk": "Құқық қорғау органдарының қызметкерлері",
    },
    "lawyers": {"en": "Lawyers", "ru": "Адвокаты и юристы", "kk": "Адвокаттар мен заңгерлер"},
    "medical_workers": {
        "en": "Medical workers",
        "ru": "Медицинские работники",
        "kk": "Медицина қызметкерлері",
    },
    "migrants": {"en": "Migrants", "ru": "Мигранты", "kk": "Мигранттар"},
    "national_minorities": {
        "en": "National minorities",
        "ru": "Национальные меньшинства",
        "kk": "Ұлттық азшылықтар",
    },
    "ngos": {
        "en": "Non-governmental organizations",
        "ru": "Неправительственные организации",
        "kk": "Үкіметтік емес ұйымдар",
    },
    "officials": {
        "en": "Public officials",
        "ru": "Государственные служащие и должностные лица",
        "kk": "Мемлекеттік қызметшілер мен лауазымды адамдар",
    },
    "older_people": {"en": "Older people", "ru": "Пожилые люди", "kk": "Егде жастағы адамдар"},
    "oralman": {"en": "Oralman (repatriates)", "ru": "Оралманы (репатрианты)", "kk": "Оралмандар"},
    "orphans": {"en": "Orphans", "ru": "Дети-сироты", "kk": "Жетім балалар"},
    "patients": {"en": "Patients", "ru": "Пациенты", "kk": "Пациенттер"},
    "persons_with_disabilities": {
        "en": "Persons with disabilities",
        "ru": "Лица с инвалидностью",
        "kk": "Мүгедектігі бар адамдар",
    },
    "poor_people": {
        "en": "People on low incomes",
        "ru": "Малообеспеченные люди",
        "kk": "Аз қамтылған адамдар",
    },
    "refugees": {"en": "Refugees", "ru": "Беженцы", "kk": "Босқындар"},
    "rural_people": {"en": "Rural residents", "ru": "Сельские жители", "kk": "Ауыл тұрғындары"},
    "stateless_persons": {
        "en": "Stateless persons",
        "ru": "Лица без гражданства",
        "kk": "Азаматтығы жоқ адамдар",
    },
    "students": {"en": "Pupils and students", "ru": "Школьники и студенты", "kk": "Оқушылар мен студенттер"},
    "teachers": {"en": "Teachers", "ru": "Учителя и преподаватели", "kk": "Мұғалімдер мен оқытушылар"},
    "torture_victims": {
        "en": "Victims of torture",
        "ru": "Пострадавшие от пыток",
        "kk": "Азаптаудан зардап шеккендер",
    },
    "trade_unions": {"en": "Trade unions", "ru": "Профсоюзы", "kk": "Кәсіподақтар"},
    "trafficking_victims": {
        "en": "Victims of human trafficking",
        "ru": "Пострадавшие от торговли людьми",
        "kk": "Адам саудасынан зардап шеккендер",
    },
    "voters": {"en": "Voters", "ru": "Избиратели", "kk": "Сайлаушылар"},
    "women": {"en": "Women", "ru": "Женщины", "kk": "Әйелдер"},
    "workers": {"en": "Workers", "ru": "Работники", "kk": "Жұмыскерлер"},
    "young_people": {"en": "Young people", "ru": "Молодёжь", "kk": "Жастар"},
}

SORT_NAMES: dict[Sort, dict[Language, str]] = {
    "plan": {"en": "Order of the Plan", "ru": "По порядку Плана", "kk": "Жоспардағы реті бойынша"},
    "deadline": {"en": "By deadline", "ru": "По сроку", "kk": "Мерзімі бойынша"},
    "executor": {"en": "By executor", "ru": "По исполнителю", "kk": "Орындаушысы бойынша"},
    "form": {"en": "By form of measure", "ru": "По виду меры", "kk": "Шараның түрі бойынша"},
}

_QUALIFIERS: dict[str, dict[Language, str]] = {
    "participation": {"en": "with participation", "ru": "при участии", "kk": "қатысуымен"},
    "assistance": {"en": "with assistance", "ru": "при содействии", "kk": "жәрдемдесуімен"},
    "involvement": {"en": "with involvement", "ru": "с привлечением", "kk": "тартылуымен"},
    "coordination": {"en": "in coordination", "ru": "в координации", "kk": "үйлестіруімен"},
}
"""What the Plan says of a body's part, by the noun it uses; set in brackets behind the body's name."""

_ALPHABETS: dict[Language, str] = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
}
"""Kazakh letters stand among the others, which the order of their codes does not know."""
_LETTERS = re.compile(r"[^\W\d_]+")


def form_name(form: str, language: Language) -> str:
    """The name of a form of measure: `Training`.

    Raises:
        KeyError: There is no such form.
    """
    return FORM_NAMES[form][language]


def group_name(group: str, language: Language) -> str:
    """The name of a group of people: `Children`.

    Raises:
        KeyError: There is no such group.
    """
    return GROUP_NAMES[group][language]


def sort_name(sort: Sort, language: Language) -> str:
    """The name of a sort order: `By deadline`."""
    return SORT_NAMES[sort][language]


def body_names(names: Iterable[str], language: Language) -> tuple[str, ...]:
    """The names of bodies, given by their canonical ones, in their order.

    Raises:
        KeyError: One of them is no canonical name.
    """
    return tuple(body_name(name, language) for name in names)


def executors_text(measure: Measure, language: Language) -> str:
    """Who carries a measure out: in English the cell as printed, else the names; empty where nobody is named."""
    if language == "en":
        return measure.executors_printed or ""
    return "; ".join(_executor(executor, language) for executor in measure.executors)


def addressees_text(measure: Measure, language: Language) -> str:
    """Whom a measure is addressed to, one name after the other; empty where nobody is named."""
    return "; ".join(body_names(measure.addressees, language))


def alphabet_key(text: str, language: Language) -> tuple[int, ...]:
    """What names of a language are sorted by: its alphabet, letter case and signs passed over."""
    letters = " ".join(_LETTERS.findall(text.casefold()))
    return tuple(_ALPHABETS[language].find(letter) for letter in letters)


def _executor(executor: Executor, language: Language) -> str:
    notes = [words[language] for noun, words in _QUALIFIERS.items() if noun in (executor.qualifier or "")]
    if executor.per_agreement:
        notes.append(PER_AGREEMENT[language])
    name = body_name(executor.name, language)
    return f"{name} ({', '.join(notes)})" if notes else name
