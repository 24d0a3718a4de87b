"""Which group of people a question about the table of measures is about."""

from functools import lru_cache
from typing import NamedTuple

from assistant.table_words import TELLING
from index.text import query_terms

PEOPLE: dict[str, str] = {
    "believers": "believers верующие верующих дінге сенушілер",
    "children": "child children дети ребёнок ребёнка детей несовершеннолетние бала балалар",
    "convicted_people": "convicted convicts осуждённые осуждённых заключённые сотталған сотталғандар",
    "detained_people": "detainees arrestees задержанные задержанных арестованные арестованных",
    "employers": "employers работодатели",
    "foreigners": "foreigners foreigner aliens иностранцы иностранцев иностранец шетелдіктер",
    "journalists": "journalists journalist журналисты журналистер",
    "judges": "judges судьи судей судьялар",
    "lawyers": "lawyers lawyer attorneys адвокаты адвокатов адвокаттар",
    "medical_workers": "doctors medics врачи врачей медики дәрігерлер",
    "migrants": "migrants migrant мигранты мигрантов мигранттар",
    "national_minorities": "ethnic меньшинства меньшинств азшылықтар азшылық",
    "ngos": "нпо ngo ngos үеұ",
    "older_people": "elderly pensioners пенсионеры пенсионеров пожилые пожилых старики зейнеткерлер",
    "oralman": "oralman oralmans kandas repatriates оралманы оралманов кандасы репатрианты оралмандар қандас",
    "orphans": "orphans orphan сироты сирот сирота",
    "patients": "patients пациенты пациентов пациенттер",
    "persons_with_disabilities": "disabilities disabled инвалиды инвалидов инвалидностью мүгедек мүгедектер",
    "refugees": "refugees refugee беженцы беженцев беженец босқын босқындар",
    "rural_people": "rural villagers сельские сельских селяне ауылдықтар ауылдық",
    "stateless_persons": "stateless апатриды",
    "students": "students pupils schoolchildren студенты студентов школьники школьников студенттер оқушылар",
    "teachers": "teachers учителя учителей преподаватели мұғалімдер",
    "trade_unions": "профсоюзы профсоюзов профсоюз кәсіподақ кәсіподақтар",
    "trafficking_victims": "trafficking",
    "voters": "voters избиратели избирателей сайлаушылар",
    "women": "woman women женщины женщин әйел әйелдер",
    "workers": "workers employees работники работников трудящиеся жұмыскерлер қызметкерлер",
    "young_people": "youth youths молодёжь молодежи подростки",
}
"""Group of people -> words that mean it, in three languages; one form of a word will do.

Words for what people are in (a prison, a court) belong to the chapters, `assistant.topics`.
"""

_PHRASES = {
    ("trade", "union"): "trade_unions",
    ("older", "people"): "older_people",
    ("older", "persons"): "older_people",
    ("old", "people"): "older_people",
    ("young", "people"): "young_people",
    ("law", "enforcement"): "law_enforcement",
    ("правоохранительных", "органов"): "law_enforcement",
    ("құқық", "қорғау", "органдары"): "law_enforcement",
    ("торговли", "людьми"): "trafficking_victims",
    ("адам", "саудасы"): "trafficking_victims",
    ("domestic", "violence"): "domestic_violence_victims",
    ("жетім", "бала"): "orphans",
    ("бытовое", "насилие"): "domestic_violence_victims",
    ("домашнее", "насилие"): "domestic_violence_victims",
    ("тұрмыстық", "зорлық-зомбылық"): "domestic_violence_victims",
}
"""Words that mean a group together only."""
_SHORT = frozenset({"дет", "нпо", "ngo", "уеу"})
"""Stems that tell a group although they are shorter than `TELLING`."""


class People(NamedTuple):
    """Groups of people named."""

    groups: tuple[str, ...]
    """One, or those that a question joins: `women and children`."""
    stems: frozenset[str]
    """Of the words that name them."""


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[str, tuple[frozenset[str], ...]], ...]:
    return tuple(
        (group, tuple(frozenset(query_terms(word)) for word in phrase)) for phrase, group in _PHRASES.items()
    )


@lru_cache(maxsize=1)
def _groups() -> dict[str, str]:
    """Stem -> group."""
    return {
        stem: group
        for group, words in PEOPLE.items()
        for stem in query_terms(words)
        if len(stem) >= TELLING or stem in _SHORT
    }


def find_people(words: tuple[frozenset[str], ...], *, joined: bool) -> People | None:
    """The groups of people that words name; None where none is, or several that are not joined: `rural women`.

    Args:
        words: For each word of a question its possible stems.
        joined: Whether the question holds an "and".
    """
    for group, phrase in _phrases():
        if all(any(stems & word for word in words) for stems in phrase):
            return People((group,), frozenset[str]().union(*phrase))
    known = _groups()
    named = tuple(dict.fromkeys(known[stem] for word in words for stem in sorted(word) if stem in known))
    if not named or (len(named) > 1 and not joined):
        return None
    return People(named, frozenset(stem for stem, group in known.items() if group in named))
