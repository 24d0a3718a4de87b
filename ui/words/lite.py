"""The words of the light version."""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class LiteWords:
    """Labels of the light version in one language."""

    title: str
    whole: str
    ready_soon: str
    search: str
    chapter: str
    executor: str
    year: str
    """As on the whole page: what runs in it, also in part."""
    any: str
    show: str
    count: str
    """With `{count}` and `{total}`."""
    more: str
    fewer: str


EN = LiteWords(
    title="light version",
    whole="Whole version",
    ready_soon="The search is getting ready. Send your question again in a minute.",
    search="Words",
    chapter="Chapter",
    executor="Responsible or addressed",
    year="Runs in the year",
    any="All",
    show="Show",
    count="{count} of {total} measures",
    more="Next",
    fewer="Before",
)

RU = LiteWords(
    title="лёгкая версия",
    whole="Полная версия",
    ready_soon="Поиск ещё готовится. Отправьте вопрос снова через минуту.",
    search="Слова",
    chapter="Глава",
    executor="Исполнитель или адресат",
    year="На какой год приходится",
    any="Все",
    show="Показать",
    count="Мер: {count} из {total}",
    more="Дальше",
    fewer="Назад",
)

KK = LiteWords(
    title="жеңіл нұсқа",
    whole="Толық нұсқа",
    ready_soon="Іздеу дайындалып жатыр. Сұрағыңызды бір минуттан кейін қайта жіберіңіз.",
    search="Сөздер",
    chapter="Тарау",
    executor="Орындаушы не адресат",
    year="Қай жылға сәйкес келеді",
    any="Барлығы",
    show="Көрсету",
    count="{total} шараның ішінен {count}",
    more="Келесі",
    fewer="Алдыңғы",
)

LITE_WORDS: Mapping[Language, LiteWords] = {"en": EN, "ru": RU, "kk": KK}
