"""The fixed words that only a printed pack needs, in three languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class PackPrintWords:
    """The fixed words in one language."""

    contents: str
    part: str
    pages: str
    lacks: str
    """Above what the Plan does not have enough of."""
    left_empty: str
    """On a page that keeps the next part from the back of this one."""


PACK_PRINT_WORDS: Mapping[Language, PackPrintWords] = MappingProxyType(
    {
        "en": PackPrintWords(
            contents="What to print",
            part="Part",
            pages="Pages",
            lacks="What this pack lacks",
            left_empty="This page is left empty for two-sided printing.",
        ),
        "ru": PackPrintWords(
            contents="Что печатать",
            part="Часть",
            pages="Страницы",
            lacks="Чего в этом комплекте не хватает",
            left_empty="Эта страница оставлена пустой для двусторонней печати.",
        ),
        "kk": PackPrintWords(
            contents="Нені басып шығару керек",
            part="Бөлігі",
            pages="Беттері",
            lacks="Бұл жиынтықта не жетіспейді",
            left_empty="Бұл бет екі жақты басып шығару үшін бос қалдырылған.",
        ),
    }
)
