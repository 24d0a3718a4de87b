"""A whole pack: the same for the same request, whole in its parts, with a quotation under each answer."""

from functools import lru_cache

import pytest

from assistant.packs import PackRequest, build_pack
from assistant.packs.cases import case_lines
from assistant.packs.session import groups_of, make_session
from assistant.packs.topics import TOPICS
from assistant.packs.types import MINUTES, Level, Minutes, Pack, PackLine
from corpus.editorial import StatementKind
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan

PACKS = [
    PackRequest("detention", (), Level.BASIC, 90, 16, 1, "en"),
    PackRequest("torture", (), Level.ADVANCED, 180, 7, 2, "ru"),
    PackRequest("fair-trial", (), Level.BASIC, 45, 60, 3, "kk"),
    PackRequest("labour", (), Level.BASIC, 45, 4, 4, "ru"),
    PackRequest("children", (), Level.ADVANCED, 90, 23, 5, "kk"),
    PackRequest("elections-speech", (), Level.ADVANCED, 180, 12, 6, "en"),
    PackRequest("minorities", (), Level.BASIC, 180, 10, 7, "ru"),
    PackRequest("", (10, 16), seed=3, language="ru"),
]


@lru_cache
def _built(plan: Plan, request: PackRequest) -> Pack:
    return build_pack(plan, request)


def _lines(pack: Pack) -> list[PackLine]:
    lines = [line for section in pack.handout.sections for line in section.lines]
    return [*lines, *case_lines(pack.cases), *(line for entry in pack.key for line in entry.lines)]


@pytest.mark.parametrize("request_", PACKS)
def test_the_same_request_gives_the_same_pack(plan: Plan, request_: PackRequest) -> None:
    assert build_pack(plan, request_) == _built(plan, request_)


def test_another_number_gives_other_questions_and_another_language_the_same_steps(plan: Plan) -> None:
    one, two = (_built(plan, PackRequest(seed=seed)) for seed in (1, 2))
    assert one.quiz != two.quiz
    russian = _built(plan, PackRequest(seed=1, language="ru"))
    assert [(s.start, s.minutes) for s in russian.session.steps] == [
        (s.start, s.minutes) for s in one.session.steps
    ]


@pytest.mark.parametrize("request_", PACKS)
def test_every_quotation_is_verbatim_and_has_its_page(plan: Plan, request_: PackRequest) -> None:
    for line in _lines(_built(plan, request_)):
        unit = plan.unit(line.citation.unit_id)
        assert line.citation.quote in unit.text
        assert line.citation.page is not None
        assert str(line.citation.page) in line.citation.locator
        assert line.plain
        assert line.kind_label


@pytest.mark.parametrize("request_", PACKS)
def test_printed_words_stand_in_the_source(plan: Plan, request_: PackRequest) -> None:
    for line in _lines(_built(plan, request_)):
        unit = plan.unit(line.citation.unit_id)
        measure = unit.measure
        leads = {other.lead_in for other in plan.chapter(unit.chapter).actions}
        deadline = measure.deadline.printed if measure and measure.deadline else None
        known = {deadline, measure.executors_printed if measure else None} | leads
        assert set(line.printed) <= known


@pytest.mark.parametrize("request_", PACKS)
def test_every_answer_of_a_case_card_is_in_the_handout(plan: Plan, request_: PackRequest) -> None:
    pack = _built(plan, request_)
    there = {line.citation for section in pack.handout.sections for line in section.lines}
    assert {line.citation for line in case_lines(pack.cases)} <= there


@pytest.mark.parametrize("request_", PACKS)
def test_the_handout_shows_nothing_twice(plan: Plan, request_: PackRequest) -> None:
    shown = [line.citation for section in _built(plan, request_).handout.sections for line in section.lines]
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize("request_", PACKS)
def test_no_measure_is_told_among_the_guarantees(plan: Plan, request_: PackRequest) -> None:
    pack = _built(plan, request_)
    kinds = {kind.kind for line in pack.handout.sections[0].lines for kind in line.kinds}
    assert StatementKind.GUARANTEE in kinds
    assert StatementKind.MEASURE not in kinds
    for section in pack.handout.sections[:-1]:
        assert [line for line in section.lines if plan.unit(line.citation.unit_id).measure] == []


@pytest.mark.parametrize("request_", PACKS)
def test_every_item_has_its_key_with_a_quotation(plan: Plan, request_: PackRequest) -> None:
    pack = _built(plan, request_)
    assert [entry.number for entry in pack.key] == list(range(1, len(pack.quiz.items) + 1))
    assert all(entry.lines and entry.answer for entry in pack.key)


@pytest.mark.parametrize("topic", list(TOPICS))
def test_a_topic_has_enough_for_an_hour_and_a_half(plan: Plan, topic: str) -> None:
    pack = _built(plan, PackRequest(topic))
    assert len(pack.quiz.items) == 12
    assert len(pack.cases) == 3
    assert pack.shortfalls == ()


@pytest.mark.parametrize(("minutes", "wanted"), [(45, 8), (90, 12), (180, 20)])
def test_a_longer_session_has_a_longer_quiz(plan: Plan, minutes: Minutes, wanted: int) -> None:
    pack = _built(plan, PackRequest("assembly", minutes=minutes))
    assert (pack.quiz.wanted, len(pack.quiz.items)) == (wanted, wanted)


def test_a_pack_says_what_the_plan_has_not_enough_of(plan: Plan) -> None:
    pack = _built(plan, PackRequest("", (1,), minutes=180))
    made = len(pack.quiz.items)
    assert made < 20
    assert f"The quiz has {made} questions instead of 20" in pack.shortfalls[0]


def test_the_basic_handout_leaves_facts_out_and_the_advanced_one_tells_them(plan: Plan) -> None:
    basic, advanced = (_built(plan, PackRequest("assembly", level=level)) for level in Level)
    told = [line.details for section in basic.handout.sections for line in section.lines]
    assert [details for details in told if details] == []
    measures = advanced.handout.sections[-1].lines
    assert any(
        "Carried out by: Ministry of Justice" in detail for line in measures for detail in line.details
    )


@pytest.mark.parametrize("request_", PACKS)
def test_the_steps_follow_one_another_and_add_up(plan: Plan, request_: PackRequest) -> None:
    steps = _built(plan, request_).session.steps
    ends = [step.start + step.minutes for step in steps]
    assert [step.start for step in steps] == [0, *ends[:-1]]
    assert ends[-1] == request_.minutes


@pytest.mark.parametrize(
    ("size", "groups", "grouping"),
    [
        (4, 2, "2 groups of 2 people"),
        (10, 2, "2 groups of 5 people"),
        (16, 4, "4 groups of 4 people"),
        (17, 4, "4 groups of 4 or 5 people"),
        (60, 12, "12 groups of 5 people"),
    ],
)
def test_groups_are_small(size: int, groups: int, grouping: str) -> None:
    assert groups_of(size) == groups
    assert make_session(PackRequest(size=size)).grouping == grouping


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pack_asks_for_no_personal_stories_and_is_no_law(plan: Plan, language: Language) -> None:
    pack = _built(plan, PackRequest("women", language=language))
    notes = " ".join(text for section in pack.notes for text in section.paragraphs)
    wanted = {
        "en": ("Do not ask people for stories of their own", "not the law in force today"),
        "ru": ("Не просите участников рассказывать о себе", "не действующий закон"),
        "kk": ("Қатысушылардан өзі немесе жақындары туралы айтуды сұрамаңыз", "қолданыстағы заң емес"),
    }[language]
    assert [words for words in wanted if words not in notes] == []


def test_more_groups_than_cards_are_told_how_to_share_them(plan: Plan) -> None:
    many, few = (_built(plan, PackRequest(size=size)) for size in (60, 8))
    text = "There are 12 groups and 3 case cards"
    assert any(text in paragraph for section in many.notes for paragraph in section.paragraphs)
    assert not any(
        "case cards: several" in paragraph for section in few.notes for paragraph in section.paragraphs
    )


@pytest.mark.parametrize("minutes", MINUTES)
@pytest.mark.parametrize("chapter", range(1, 23))
def test_every_chapter_makes_a_pack(plan: Plan, chapter: int, minutes: Minutes) -> None:
    languages = dict(zip(MINUTES, LANGUAGES, strict=True))
    pack = build_pack(
        plan, PackRequest("", (chapter,), minutes=minutes, language=languages[minutes], seed=chapter)
    )
    assert pack.cases
    assert len(pack.quiz.items) >= 4
    assert chapter in pack.chapters


def test_a_case_card_ends_with_what_the_plan_does_not_say(plan: Plan) -> None:
    case = _built(plan, PackRequest("detention")).cases[0]
    assert (case.card_id, case.title) == ("detention", "Someone was detained")
    assert [question.note for question in case.questions[:-1]] == ["", "", ""]
    assert case.questions[-1].note.startswith(
        "This is what the Plan does not say here. How long a person may be held"
    )
