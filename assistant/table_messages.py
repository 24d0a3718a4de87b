"""The sentences above measures from the table, beside those in `assistant.messages`."""

from assistant.table_types import By
from corpus.languages import Language

NONE: dict[Language, str] = {
    "en": "None of the Plan's {total} measures fits ({what}).",
    "ru": "Ни одна из {total} мер Плана не подходит под такие условия ({what}).",
    "kk": "Жоспардағы {total} шараның ешқайсысы мұндай шартқа сай келмейді ({what}).",
}
NONE_DUE: dict[Language, str] = {
    "en": "None of the Plan's {total} measures has such a deadline ({what}).",
    "ru": "Ни у одной из {total} мер Плана нет такого срока ({what}).",
    "kk": "Жоспардағы {total} шараның ешқайсысында мұндай мерзім жоқ ({what}).",
}
ANY_TIME: dict[Language, str] = {
    "en": "Whatever the time: {count}; they follow.",
    "ru": "Без учёта срока таких мер: {count}; они приведены далее.",
    "kk": "Мерзімі ескерілмесе, мұндай шаралар саны: {count}; олар төменде келтірілген.",
}
"""After none was found at the time asked for."""
ANY_QUARTER: dict[Language, str] = {
    "en": "Whatever the quarter: {count}; they follow.",
    "ru": "Без учёта квартала таких мер: {count}; они приведены далее.",
    "kk": "Тоқсаны ескерілмесе, мұндай шаралар саны: {count}; олар төменде келтірілген.",
}
UNDATED_BESIDE: dict[Language, str] = {
    "en": "Without a deadline of their own: {count} more; they follow.",
    "ru": "Ещё мер без собственного срока: {count}; они приведены далее.",
    "kk": "Өз мерзімі көрсетілмеген тағы {count} шара бар; олар төменде келтірілген.",
}
"""What a list's period alone puts into the time asked for."""
ELSEWHERE: dict[Language, str] = {
    "en": "Other chapters have {count} more that concern this group ({group}); they follow.",
    "ru": "Ещё мер об этой группе ({group}) в других главах: {count}; они приведены далее.",
    "kk": "Басқа тарауларда осы топқа ({group}) қатысты тағы {count} шара бар; олар төменде келтірілген.",
}
MARKED: dict[Language, str] = {
    "en": "Groups of people and kinds of work were marked by the project; the Plan itself does not sort by them.",
    "ru": "Группы людей и виды мер отметил проект; в самом Плане такого деления нет.",
    "kk": "Адамдар топтары мен шара түрлерін жоба белгілеген; Жоспардың өзінде ондай бөлу жоқ.",
}
UNREAD: dict[Language, str] = {
    "en": "Not taken into account: {words}.",
    "ru": "Не учтены слова: {words}.",
    "kk": "Мына сөздер ескерілген жоқ: {words}.",
}
GROUP: dict[Language, str] = {
    "en": "about: {name}",
    "ru": "кого касается: {name}",
    "kk": "кімге қатысты: {name}",
}
FORM: dict[Language, str] = {
    "en": "kind of work: {name}",
    "ru": "вид меры: {name}",
    "kk": "шара түрі: {name}",
}
DUE_QUARTERS: dict[Language, str] = {
    "en": "due in {years}, quarter {quarters}",
    "ru": "срок: {years}, квартал {quarters}",
    "kk": "мерзімі: {years}, {quarters}-тоқсан",
}
QUARTERS: dict[Language, str] = {
    "en": "due in quarter {quarters}",
    "ru": "срок: квартал {quarters}",
    "kk": "мерзімі: {quarters}-тоқсан",
}
MOST: dict[Language, str] = {
    "en": "Most measures: {first}.",
    "ru": "Больше всего мер: {first}.",
    "kk": "Ең көп шара: {first}.",
}
FEWEST: dict[Language, str] = {
    "en": "Fewest measures: {first}.",
    "ru": "Меньше всего мер: {first}.",
    "kk": "Ең аз шара: {first}.",
}
NEXT: dict[Language, str] = {"en": "Next: {others}.", "ru": "Далее: {others}.", "kk": "Одан кейін: {others}."}
AMONG: dict[Language, str] = {
    "en": "Counted: {what}.",
    "ru": "Учтены меры: {what}.",
    "kk": "Саналған шаралар: {what}.",
}
MORE: dict[Language, str] = {"en": "{count} more", "ru": "ещё {count}", "kk": "тағы {count}"}
NOBODY: dict[By, dict[Language, str]] = {
    By.MINISTRY: {
        "en": "No ministry is named in the measures asked for: {what}. They follow.",
        "ru": "В этих мерах не названо ни одно министерство: {what}. Сами меры приведены далее.",
        "kk": "Бұл шараларда бірде-бір министрлік аталмаған: {what}. Шаралардың өздері төменде келтірілген.",
    },
    By.BODY: {
        "en": "No body is named in the measures asked for: {what}. They follow.",
        "ru": "В этих мерах не назван ни один орган: {what}. Сами меры приведены далее.",
        "kk": "Бұл шараларда бірде-бір орган аталмаған: {what}. Шаралардың өздері төменде келтірілген.",
    },
    By.YEAR: {
        "en": "None of the measures asked for has a deadline of its own: {what}. They follow.",
        "ru": "Ни у одной из этих мер нет собственного срока: {what}. Сами меры приведены далее.",
        "kk": "Бұл шаралардың ешқайсысының өз мерзімі жоқ: {what}. Шаралардың өздері төменде келтірілген.",
    },
}
"""Of a comparison in which nothing can be counted; a measure is always of a chapter."""
COUNTED_BY: dict[By, dict[Language, str]] = {
    By.MINISTRY: {
        "en": "A measure of several ministries counts for each; what is addressed to the Government counts for none.",
        "ru": "Мера нескольких министерств учтена у каждого; порученное Правительству в целом не учтено.",
        "kk": "Бірнеше министрліктің шарасы әрқайсысында саналды; тұтас Үкіметке жүктелгені саналған жоқ.",
    },
    By.BODY: {
        "en": "A measure of several bodies counts for each.",
        "ru": "Мера нескольких органов учтена у каждого.",
        "kk": "Бірнеше органның шарасы әрқайсысында саналды.",
    },
    By.CHAPTER: {"en": "", "ru": "", "kk": ""},
    By.YEAR: {
        "en": "Only measures with a deadline of their own count, in the year in which it ends.",
        "ru": "Учтены только меры с собственным сроком, в том году, когда он истекает.",
        "kk": "Өз мерзімі бар шаралар ғана, мерзімі аяқталатын жылы бойынша саналды.",
    },
}
