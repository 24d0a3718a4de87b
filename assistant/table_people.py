"""Which group of people a question about the table of measures is about."""

from functools import lru_cache
from typing import NamedTuple

from index.text import query_terms

PEOPLE: dict[str, str] = {
    "believers": "believers верующие верующих дінге сенушілер",
    "children": "child children minors дети ребёнок ребёнка детей несовершеннолетние бала балалар",
    "convicted_people": "convicted convicts осуждённые осуждённых заключённые сотталған сотталғандар",
    "detained_people": "detainees arrestees задержанные арестованные ұсталғандар қамалғандар",
    "employers": "employers работодатели",
    "foreigners": "foreigners foreigner aliens иностранцы иностранцев иностранец шетелдіктер",
    "journalists": "journalists journalist журналисты журналистер",
    "judges": "judges судьи судей судьялар",
    "lawyers": "lawyers lawyer attorneys адвокаты адвокатов адвокаттар",
    "medical_workers": "doctors medics врачи врачей медики дәрігерлер",
    "migrants": "migrants migrant мигранты мигрантов мигранттар",
    "national_minorities": "minorities minority меньшинства меньшинств азшылықтар азшылық",
    "ngos": "нпо ngo ngos үеұ",
    "older_people": "elderly pensioners пенсионеры пенсионеров пожилые пожилых старики зейнеткерлер қарттар",
    "oralman": "oralman oralmans repatriates оралманы оралманов репатрианты оралмандар",
    "orphans": "orphans orphan сироты сирот сирота жетім жетімдер",
    "patients": "patients пациенты пациентов пациенттер",
    "persons_with_disabilities": "disabilities disabled инвалиды инвалидов инвалидностью мүгедек мүгедектер",
    "refugees": "refugees refugee беженцы беженцев беженец босқын босқындар",
    "rural_people": "rural villagers сельские сельских селяне ауылдықтар ауылдық",
    "stateless_persons": "stateless апатриды",
    "students": "students pupils schoolchildren студенты студентов школьники школьников студенттер оқушылар",
    "teachers": "teachers учителя учителей преподаватели мұғалімдер",
    "trade_unions": "профсоюзы профсоюзов профсоюз кәсіподақ кәсіподақтар",
    "voters": "voters избиратели избирателей сайлаушылар",
    "women": "woman women женщины женщин әйел әйелдер",
    "workers": "workers employees работники работников трудящиеся жұмыскерлер қызметкерлер",
    "young_people": "youth youths молодёжь молодежи подростки жастар",
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
    ("human", "trafficking"): "trafficking_victims",
    ("адам", "саудасы"): "trafficking_victims",
    ("domestic", "violence"): "domestic_violence_victims",
    ("бытовое", "насилие"): "domestic_violence_victims",
    ("домашнее", "насилие"): "domestic_violence_victims",
    ("тұрмыстық", "зорлық-зомбылық"): "domestic_violence_victims",
}
"""Words that mean a group together only."""


class People(NamedTuple):
    """A group of people named."""

    group: str
    stems: frozenset[str]
    """Of the words that name it."""


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[str, tuple[frozenset[str], ...]], ...]:
    return tuple(
        (group, tuple(frozenset(query_terms(word)) for word in phrase)) for phrase, group in _PHRASES.items()
    )


@lru_cache(maxsize=1)
def _groups() -> dict[str, str]:
    """Stem -> group."""
    return {stem: group for group, words in PEOPLE.items() for stem in query_terms(words)}


def find_people(words: tuple[frozenset[str], ...]) -> People | None:
    """The one group of people that words name; None where none or several are named.

    Args:
        words: For each word of a question its possible stems.
    """
    for group, phrase in _phrases():
        if all(any(stems & word for word in words) for stems in phrase):
            return People(group, frozenset[str]().union(*phrase))
    known = _groups()
    named = {known[stem] for word in words for stem in word if stem in known}
    if len(named) != 1:
        return None
    group = named.pop()
    return People(group, frozenset(stem for stem, of in known.items() if of == group))
