"""Everyday names of the chapters' subjects, for questions about the table of measures."""

from functools import lru_cache
from typing import NamedTuple

from index.text import query_terms

TOPICS: dict[int, str] = {
    1: "life death penalty жизнь смертная казнь казни өмір өлім жазасы",
    2: "privacy private personal data information частная жизнь персональные данные жеке өмір дербес деректер",
    3: "movement migration migrants residence передвижение миграция мигранты жүріп-тұру көші-қон мигрант",
    4: "associations unions объединения профсоюзы бірлестік кәсіподақ",
    5: "religion religious conscience belief faith религия религиозный вера вероисповедание совесть дін діни "
    "сенім ар-ождан",
    6: "peaceful assembly assemblies protest rally demonstration мирные собрания митинг протест бейбіт жиналыс "
    "митинг наразылық",
    7: "speech media press слово СМИ пресса сөз БАҚ",
    8: "elections election voting выборы голосование сайлау",
    9: "labor employment social security труд трудовой социальное обеспечение еңбек әлеуметтік қамсыздандыру",
    10: "health medical medicine здоровье здравоохранение медицина медицинский денсаулық медицина",
    11: "persons disabilities disability disabled инвалиды инвалидность мүгедек мүгедектік",
    12: "oralman kandas repatriates оралманы репатрианты оралман қандас",
    13: "child children minors дети ребёнок ребёнка несовершеннолетние бала балалар кәмелетке толмаған",
    14: "women woman gender женщины гендер әйел әйелдер гендер",
    15: "national minorities minority ethnic национальные меньшинства этнические ұлттық азшылық этнос",
    16: "legal education awareness правовое просвещение құқықтық ағарту",
    17: "free legal assistance aid lawyers бесплатная юридическая помощь адвокаты тегін заң көмегі адвокат",
    18: "preliminary investigation inquest следствие дознание тергеу анықтау",
    19: "torture ill-treatment пытки пыток жестокое обращение азаптау қинау",
    20: "fair trial courts judges justice judicial судебный судебные справедливый суд судьи правосудие әділ сот судья",
    21: "execution judicial decisions исполнение судебных решений сот шешімдерін орындау",
    22: "convicted prisoners prison prisons осуждённые осуждённых заключённые тюрьма сотталған түрме",
}
"""Chapter -> words that mean its whole subject, in three languages; one form of a word will do.

Words for a part of a subject (domestic violence, tuberculosis) do not belong here: they would
answer with the whole chapter where a few of its measures were asked for.
"""


@lru_cache(maxsize=1)
def _stems() -> dict[int, frozenset[str]]:
    return {chapter: frozenset(query_terms(words)) for chapter, words in TOPICS.items()}


class Subject(NamedTuple):
    """A chapter named by its subject."""

    chapter: int
    stems: frozenset[str]
    """Of all words that name it."""


def find_chapter(words: tuple[frozenset[str], ...]) -> Subject | None:
    """The one chapter whose subject the words name; None where none or several are named.

    Args:
        words: For each word of a question its possible stems.
    """
    matches = {chapter: sum(bool(word & stems) for word in words) for chapter, stems in _stems().items()}
    best = max(matches.values())
    winners = [chapter for chapter, count in matches.items() if count == best]
    if not best or len(winners) > 1:
        return None
    return Subject(winners[0], _stems()[winners[0]])
