"""The ready topics, and which units of the Plan a topic or chosen chapters cover."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from assistant.packs.types import PackRequest
from corpus import Plan, Unit
from corpus.cards import Card, read_cards
from corpus.editorial import read_editorial
from corpus.languages import LANGUAGES, Language
from corpus.model import Chapter
from corpus.names import chapter_title

SHARE_OF_CARD = 0.5
"""A ready path belongs to chosen chapters if at least this part of its lines stands in them."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What a pack is about."""

    topic_id: str
    """Empty where the chapters were chosen one by one."""
    title: Mapping[Language, str]
    chapters: tuple[int, ...]
    """Taken whole."""
    wider: Mapping[int, frozenset[str]]
    """Of other chapters only the units that concern one of these groups."""
    cards: tuple[str, ...]
    """Ids of ready paths, the closest first."""


def _topic(
    topic_id: str,
    titles: tuple[str, str, str],
    chapters: tuple[int, ...],
    cards: tuple[str, ...] = (),
    wider: Mapping[int, str] | None = None,
) -> Topic:
    groups = {chapter: frozenset(names.split()) for chapter, names in (wider or {}).items()}
    title: Mapping[Language, str] = dict(zip(LANGUAGES, titles, strict=True))
    return Topic(topic_id, MappingProxyType(title), chapters, MappingProxyType(groups), cards)


_IN_CUSTODY = "detained_people torture_victims"

TOPICS: Mapping[str, Topic] = MappingProxyType(
    {
        topic.topic_id: topic
        for topic in (
            _topic(
                "detention",
                ("Arrest and detention", "Задержание и арест", "Ұстау және қамауға алу"),
                (18,),
                ("detention", "home-search"),
                {19: _IN_CUSTODY, 20: "detained_people", 22: "detained_people"},
            ),
            _topic(
                "torture",
                ("Freedom from torture", "Свобода от пыток", "Азаптаудан азат болу"),
                (19,),
                ("detention", "prison"),
                {18: _IN_CUSTODY, 20: "torture_victims", 22: _IN_CUSTODY},
            ),
            _topic(
                "fair-trial",
                (
                    "Fair trial, lawyers and court decisions",
                    "Справедливый суд, адвокаты и исполнение решений",
                    "Әділ сот, адвокаттар және шешімдердің орындалуы",
                ),
                (17, 20, 21),
                ("court-decision",),
                {18: "lawyers"},
            ),
            _topic(
                "privacy",
                ("Private life and the home", "Частная жизнь и жилище", "Жеке өмір және тұрғын үй"),
                (2,),
                ("home-search",),
            ),
            _topic(
                "religion",
                (
                    "Freedom of religion and belief",
                    "Свобода совести и вероисповедания",
                    "Ар-ождан және діни сенім бостандығы",
                ),
                (5,),
                ("religion",),
            ),
            _topic(
                "assembly",
                (
                    "Peaceful assembly and associations",
                    "Мирные собрания и объединения",
                    "Бейбіт жиналыстар мен бірлестіктер",
                ),
                (4, 6),
                ("assembly",),
            ),
            _topic(
                "labour",
                (
                    "Labour rights and social security",
                    "Трудовые права и социальное обеспечение",
                    "Еңбек құқықтары және әлеуметтік қамсыздандыру",
                ),
                (9,),
                ("dismissed", "unpaid-wages"),
                {4: "trade_unions", 13: "workers", 14: "workers"},
            ),
            _topic(
                "children",
                ("Children’s rights", "Права детей", "Балалардың құқықтары"),
                (13,),
                ("child",),
                {10: "children", 20: "children", 21: "children", 22: "children"},
            ),
            _topic(
                "women",
                (
                    "Women’s rights and domestic violence",
                    "Права женщин и домашнее насилие",
                    "Әйелдердің құқықтары және тұрмыстық зорлық-зомбылық",
                ),
                (14,),
                ("domestic-violence",),
                {3: "women", 9: "women", 10: "women", 21: "women"},
            ),
            _topic(
                "disability",
                (
                    "Rights of persons with disabilities",
                    "Права лиц с инвалидностью",
                    "Мүгедектігі бар адамдардың құқықтары",
                ),
                (11,),
                ("disability",),
                dict.fromkeys((9, 13, 17), "persons_with_disabilities"),
            ),
            _topic(
                "migration",
                (
                    "Migrants, refugees and Oralman",
                    "Мигранты, беженцы, оралманы",
                    "Мигранттар, босқындар, оралмандар",
                ),
                (3, 12),
                ("migrant-or-refugee", "oralman"),
                {9: "migrants foreigners oralman", 15: "migrants refugees"},
            ),
            _topic(
                "minorities",
                ("National minorities", "Национальные меньшинства", "Ұлттық азшылықтар"),
                (15,),
                (),
                dict.fromkeys((3, 5, 8, 13), "national_minorities"),
            ),
            _topic(
                "elections-speech",
                ("Elections and free speech", "Выборы и свобода слова", "Сайлау және сөз бостандығы"),
                (7, 8),
            ),
            _topic(
                "prison",
                ("Rights of convicted people", "Права осуждённых", "Сотталғандардың құқықтары"),
                (22,),
                ("prison",),
                dict.fromkeys((1, 20, 21), "convicted_people"),
            ),
        )
    }
)
"""By id, in the order they are offered."""


def topic_of(plan: Plan, request: PackRequest) -> Topic:
    """The topic a request asks for; chosen chapters make one of their own."""
    if request.topic:
        return TOPICS[request.topic]
    chapters = [plan.chapter(number) for number in request.chapters]
    title: Mapping[Language, str] = {name: _chapter_titles(chapters, name) for name in LANGUAGES}
    cards = tuple(card.card_id for card in read_cards().values() if _belongs(plan, card, request.chapters))
    return Topic("", MappingProxyType(title), request.chapters, MappingProxyType({}), cards)


def topic_units(plan: Plan, topic: Topic) -> tuple[Unit, ...]:
    """The units a topic covers: those of its own chapters first, each part in the order of the Plan."""
    editorial = read_editorial(plan)
    own = [unit for number in topic.chapters for unit in plan.chapter(number).units]
    wider = [
        unit
        for number, groups in topic.wider.items()
        for unit in plan.chapter(number).units
        if unit.unit_id in editorial and groups & set(editorial[unit.unit_id].groups)
    ]
    return tuple(own + wider)


def related_chapters(number: int) -> frozenset[int]:
    """The chapters that share a ready topic with a chapter, itself included."""
    kin = [{*topic.chapters, *topic.wider} for topic in TOPICS.values()]
    return frozenset({number}.union(*(chapters for chapters in kin if number in chapters)))


def _chapter_titles(chapters: list[Chapter], language: Language) -> str:
    return "; ".join(chapter_title(chapter.number, chapter.title, language) for chapter in chapters)


def _belongs(plan: Plan, card: Card, chapters: tuple[int, ...]) -> bool:
    units = [plan.find_unit(line.unit_id) for line in card.lines]
    inside = sum(1 for unit in units if unit and unit.chapter in chapters)
    return inside >= SHARE_OF_CARD * len(units) > 0
