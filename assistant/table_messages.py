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
    "en": "Whatever the time: {count}; see below.",
    "ru": "Без учёта срока таких мер: {count}; см. далее.",
    "kk": "Мерзімі ескерілмесе, мұндай шаралар саны: {count}; төменде келтірілген.",
}
"""After none was found at the time asked for."""
ANY_QUARTER: dict[Language, str] = {
    "en": "Whatever the quarter: {count}; see below.",
    "ru": "Без учёта квартала таких мер: {count}; см. далее.",
    "kk": "Тоқсаны ескерілмесе, мұндай шаралар саны: {count}; төменде келтірілген.",
}
UNDATED_BESIDE: dict[Language, str] = {
    "en": "Without a deadline of their own: {count} more; see below.",
    "ru": "Ещё мер без собственного срока: {count}; см. далее.",
    "kk": "Өз мерзімі көрсетілмеген тағы {count} шара бар; төменде келтірілген.",
}
"""What a list's period alone puts into the time asked for."""
ELSEWHERE: dict[Language, str] = {
    "en": "In other chapters, on this group ({group}): {count} more; see below.",
    "ru": "Ещё мер, которые касаются этой группы ({group}), в других главах: {count}; см. далее.",
    "kk": "Басқа тарауларда осы топқа ({group}) қатысты тағы {count} шара бар; төменде келтірілген.",
}
MARKED: dict[Language, str] = {
    "en": "Groups of people and kinds of work were marked by the project; the Plan itself does not sort by them.",
    "ru": "Группы людей и виды мер отмечены проектом; в самом Плане такого деления нет.",
    "kk": "Адамдар топтары мен шара түрлерін жоба белгілеген; Жоспардың өзінде мұндай бөлініс жоқ.",
}
UNREAD: dict[Language, str] = {
    "en": "Not taken into account: {words}.",
    "ru": "Не учтено: {words}.",
    "kk": "Ескерілген жоқ: {words}.",
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
DUE_QUARTER: dict[Language, str] = {
    "en": "due in {years}, quarter {quarters}",
    "ru": "срок: {years}, квартал {quarters}",
    "kk": "мерзімі: {years}, {quarters}-тоқсан",
}
DUE_QUARTERS: dict[Language, str] = {
    "en": "due in {years}, quarters {quarters}",
    "ru": "срок: {years}, кварталы {quarters}",
    "kk": DUE_QUARTER["kk"],
}
QUARTER: dict[Language, str] = {
    "en": "due in quarter {quarters}",
    "ru": "срок: квартал {quarters}",
    "kk": "мерзімі: {quarters}-тоқсан",
}
QUARTERS: dict[Language, str] = {
    "en": "due in quarters {quarters}",
    "ru": "срок: кварталы {quarters}",
    "kk": QUARTER["kk"],
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
    "ru": "Считались только такие меры ({what}).",
    "kk": "Тек мұндай шаралар есепке алынды ({what}).",
}
MORE: dict[Language, str] = {"en": "{count} more", "ru": "ещё {count}", "kk": "тағы {count}"}
NOBODY: dict[By, dict[Language, str]] = {
    By.MINISTRY: {
        "en": "No ministry is named in the measures asked for: {what}. See below.",
        "ru": "В этих мерах ({what}) не названо ни одно министерство. Сами меры приведены далее.",
        "kk": "Бұл шараларда ({what}) бірде-бір министрлік аталмаған. Шаралардың өздері төменде келтірілген.",
    },
    By.BODY: {
        "en": "No body is named in the measures asked for: {what}. See below.",
        "ru": "В этих мерах ({what}) не назван ни один орган. Сами меры приведены далее.",
        "kk": "Бұл шараларда ({what}) бірде-бір орган аталмаған. Шаралардың өздері төменде келтірілген.",
    },
    By.YEAR: {
        "en": "None of the measures asked for has a deadline of its own: {what}. See below.",
        "ru": "Ни у одной из этих мер ({what}) нет собственного срока. Сами меры приведены далее.",
        "kk": "Бұл шаралардың ({what}) ешқайсысының өз мерзімі жоқ. Шаралардың өздері төменде келтірілген.",
    },
}
"""Of a comparison in which nothing can be counted; a measure is always of a chapter."""
COUNTED_BY: dict[By, dict[Language, str]] = {
    By.MINISTRY: {
        "en": "A measure of several ministries counts for each; what is addressed to the Government counts for none.",
        "ru": "Мера, порученная нескольким министерствам, учтена у каждого из них; порученное Правительству в целом не учтено.",
        "kk": "Бірнеше министрлікке жүктелген шара олардың әрқайсысында саналды; жалпы Үкіметке жүктелгені саналған жоқ.",
    },
    By.BODY: {
        "en": "A measure of several bodies counts for each.",
        "ru": "Мера, порученная нескольким органам, учтена у каждого из них.",
        "kk": "Бірнеше органға жүктелген шара олардың әрқайсысында саналды.",
    },
    By.CHAPTER: {"en": "", "ru": "", "kk": ""},
    By.YEAR: {
        "en": "Only measures with a deadline of their own count, in the year in which it ends.",
        "ru": "Учтены только меры с собственным сроком — в том году, когда он истекает.",
        "kk": "Тек өз мерзімі бар шаралар мерзімі аяқталатын жыл бойынша саналды.",
    },
}
