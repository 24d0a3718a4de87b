"""Quizzes: proved for every topic, and planted faults are found."""

from collections import Counter
from dataclasses import replace
from functools import cache

import pytest

from assistant.packs import PackRequest, build_pack, check_quiz
from assistant.packs.bodies import are_related
from assistant.packs.key import letters_of
from assistant.packs.telling_words import deadline_text, measure_text
from assistant.packs.topics import TOPICS
from assistant.packs.truth import is_wrong_body, is_wrong_chapter, is_wrong_deadline, is_wrong_measure
from assistant.packs.types import (
    ASKS_WHEN,
    ASKS_WHO,
    Choice,
    Item,
    ItemForm,
    Level,
    Matching,
    Option,
    Pack,
    Quiz,
    TrueFalse,
)
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan, Span
from corpus.names import body_name

GOVERNMENT = "Government of the Republic of Kazakhstan"
SEEDS = {Level.BASIC: (1, 2, 14), Level.ADVANCED: (3, 500, 9999)}


@cache
def _built(plan: Plan, request: PackRequest) -> Pack:
    return build_pack(plan, request)


def _packs(plan: Plan, topic: str, language: Language) -> list[Pack]:
    return [
        _built(plan, PackRequest(topic, (), level, 180, seed=seed, language=language))
        for level, seeds in SEEDS.items()
        for seed in seeds
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", list(TOPICS))
def test_every_quiz_is_proved(plan: Plan, topic: str, language: Language) -> None:
    faults = [fault for pack in _packs(plan, topic, language) for fault in check_quiz(plan, pack.quiz)]
    assert faults == []


@pytest.mark.parametrize("chapter", range(1, 23))
def test_every_quiz_of_a_chapter_is_proved(plan: Plan, chapter: int) -> None:
    language = LANGUAGES[chapter % len(LANGUAGES)]
    pack = build_pack(plan, PackRequest("", (chapter,), Level.ADVANCED, 180, seed=chapter, language=language))
    assert check_quiz(plan, pack.quiz) == ()


def test_all_forms_are_made(plan: Plan) -> None:
    forms = {item.form for topic in ("religion", "torture", "assembly") for item in _items(plan, topic)}
    assert forms == set(ItemForm)


@pytest.mark.parametrize("topic", list(TOPICS))
def test_no_quiz_asks_the_same_twice(plan: Plan, topic: str) -> None:
    for pack in _packs(plan, topic, "ru"):
        asked = [
            (item.prompt, item.told)
            for item in pack.quiz.items
            if not isinstance(item, Matching) and item.form is not ItemForm.GUARANTEE
        ]
        assert Counter(asked).most_common(1)[0][1] == 1


@pytest.mark.parametrize("topic", list(TOPICS))
def test_no_measure_is_asked_about_the_same_thing_twice(plan: Plan, topic: str) -> None:
    for pack in _packs(plan, topic, "en"):
        single = [item for item in pack.quiz.items if not isinstance(item, Matching)]
        who = [item.unit_id for item in single if item.form in ASKS_WHO]
        when = [item.unit_id for item in single if item.form in ASKS_WHEN]
        assert len(set(who)) == len(who)
        assert len(set(when)) == len(when)


def test_right_answers_are_not_always_in_the_same_place(plan: Plan) -> None:
    places = Counter(
        [option.correct for option in item.options].index(True)
        for topic in TOPICS
        for item in _items(plan, topic)
        if isinstance(item, Choice)
    )
    assert set(places) == {0, 1, 2, 3}
    assert max(places.values()) < sum(places.values()) / 2


def test_claims_are_both_true_and_false(plan: Plan) -> None:
    claims = [item.is_true for topic in TOPICS for item in _items(plan, topic) if isinstance(item, TrueFalse)]
    assert 0.3 < claims.count(True) / len(claims) < 0.7


def test_letters_of_a_matching_lead_to_its_own_pairs(plan: Plan) -> None:
    for item in _items(plan, "assembly"):
        if isinstance(item, Matching):
            shown = {
                letter: item.pairs[place].right for letter, place in zip("ABCD", item.shown, strict=True)
            }
            assert [shown[letter] for letter in letters_of(item)] == [pair.right for pair in item.pairs]


@pytest.mark.parametrize(
    ("first", "second", "related"),
    [
        ("Akimats of all levels", "Akimats of all regions", True),
        ("Akimats of all levels", "Maslikhats of the regions and the cities of Astana and Almaty", True),
        (GOVERNMENT, "Ministry of Justice", True),
        (GOVERNMENT, "Parliament of the Republic of Kazakhstan", True),
        ("Ministry of Finance", "Customs Control Committee", True),
        ("Ministry of Justice", "Committee of the Criminal and Executive System", True),
        ("Authorized governmental agencies", "Prosecutor General", True),
        ("Governmental agencies", "Interested state authorities", True),
        ("Human Rights Commission", "Human Rights Commissioner (Ombudsman)", True),
        ("NGOs", "Human rights NGOs", True),
        ("OSCE Center in Astana", "OSCE in Kazakhstan", True),
        ("Ministry of Justice", "Ministry of Defense", False),
        ("Supreme Court", GOVERNMENT, False),
        ("Authorized governmental agencies", "UN Development Programme", False),
    ],
)
def test_bodies_that_belong_together_are_never_set_against_each_other(
    first: str, second: str, related: bool
) -> None:
    assert are_related(first, second) is related
    assert are_related(second, first) is related


@pytest.mark.parametrize(
    ("unit_id", "name", "wrong"),
    [
        ("ch5.a10", "Ministry of Justice", True),
        ("ch5.a10", "Ministry of Defense", False),  # carries it out
        ("ch5.a10", GOVERNMENT, False),  # a ministry is part of it
        ("ch5.a7", "Human Rights Commission", False),  # named in the wording
        ("ch20.a17", "Ministry of Foreign Affairs", False),  # carries out the same measure in chapter 1
        ("ch3.a3", "Ministry of Justice", False),  # addressed to the Government
        ("ch22.a6", "Prosecutor General", False),  # addressed to authorized agencies
        ("ch22.a6", "UN Development Programme", True),
        ("ch19.a9", "Prosecutor General", False),  # its staff are trained
        ("ch21.a7", "Supreme Court", False),  # on court orders
        ("ch4.a3", "NGOs", False),  # on noncommercial legal entities
        ("ch14.a10", "OSCE Center in Astana", False),  # on an OSCE plan
        ("ch6.a9", "Akimat of the Atyrau region", False),  # a single region is never an answer
    ],
)
def test_a_body_is_wrong_only_where_nothing_ties_it_to_the_measure(
    plan: Plan, unit_id: str, name: str, wrong: bool
) -> None:
    assert is_wrong_body(plan, plan.unit(unit_id), name) is wrong


@pytest.mark.parametrize(
    ("unit_id", "span", "wrong"),
    [
        ("ch2.a3", Span("2010", "2010", "2010"), False),  # the 2nd quarter of 2010 lies in it
        ("ch2.a3", Span("3rd quarter 2010", "2010-Q3", "2010-Q3"), True),
        ("ch2.a8", Span("2011", "2011", "2011"), False),  # 2009-2012
        ("ch17.a3", Span("2009", "2009", "2009"), False),  # before October 1, 2011
        ("ch17.a3", Span("4th quarter 2011", "2011-Q4", "2011-Q4"), True),
        ("ch5.a3", Span("2011", "2011", "2011"), False),  # yearly
        ("ch14.a6", Span("2010", "2010", "2010"), False),  # the same convention stands in a list of 2009-2012
        (
            "ch5.a7",
            Span("4th quarter of 2011", "2011-Q4", "2011-Q4"),
            False,
        ),  # the bill goes to Parliament then
    ],
)
def test_a_deadline_is_wrong_only_where_it_shares_no_quarter(
    plan: Plan, unit_id: str, span: Span, wrong: bool
) -> None:
    assert is_wrong_deadline(plan, plan.unit(unit_id), span) is wrong


def test_a_measure_of_a_kindred_chapter_is_never_a_wrong_answer(plan: Plan) -> None:
    asked, kindred, strange = (plan.unit(unit_id) for unit_id in ("ch18.a5", "ch22.a7", "ch10.a11"))
    question = "Can they keep holding someone after the date?"
    assert not is_wrong_measure(plan, asked, question, kindred, "en")
    assert is_wrong_measure(plan, asked, question, strange, "en")


def test_a_measure_that_shares_a_word_with_the_question_is_never_a_wrong_answer(plan: Plan) -> None:
    asked, other = plan.unit("ch18.a5"), plan.unit("ch10.a11")
    assert not is_wrong_measure(plan, asked, "Who pays for medicines at the clinic?", other, "en")


def test_a_chapter_with_the_same_measure_is_never_a_wrong_answer(plan: Plan) -> None:
    unit = plan.unit("ch3.a4")
    assert not is_wrong_chapter(plan, unit, 15)
    assert is_wrong_chapter(plan, unit, 10)


@pytest.mark.parametrize(
    ("span", "language", "text"),
    [
        (Span("During 2009", "2009", "2009"), "en", "2009"),
        (Span("In 2012", "2012", "2012"), "en", "2012"),
        (Span("2nd-3rd quarter 2009", "2009-Q2", "2009-Q3"), "en", "2nd–3rd quarter 2009"),
        (Span("4th quarter of 2009", "2009-Q4", "2009-Q4"), "en", "4th quarter 2009"),
        (Span("2009-2010", "2009", "2010"), "en", "2009–2010"),
        (Span("before October 1, 2011", None, "2011-Q3"), "en", "before October 1, 2011"),
        (Span("During 2009", "2009", "2009"), "ru", "2009 год"),
        (Span("2nd-3rd quarter 2009", "2009-Q2", "2009-Q3"), "kk", "2009 жылғы 2–3-тоқсан"),
    ],
)
def test_deadlines_are_told_in_one_form(span: Span, language: Language, text: str) -> None:
    assert deadline_text(span, language) == text


def test_a_telling_begins_with_a_capital_behind_its_quotation_mark(plan: Plan) -> None:
    assert measure_text(plan, "ch17.lawyers.m4", "kk").startswith("«Арнайы рұқсаты»")


# Planted faults: each changes one thing of a proved quiz.


def _items(plan: Plan, topic: str) -> list[Item]:
    return [item for pack in _packs(plan, topic, "en") for item in pack.quiz.items]


def _choice(plan: Plan, form: ItemForm) -> Choice:
    items = (item for topic in ("assembly", "religion", "torture") for item in _items(plan, topic))
    return next(item for item in items if isinstance(item, Choice) and item.form is form)


def _faults(plan: Plan, item: Item) -> str:
    return "; ".join(check_quiz(plan, Quiz(_quiz_intro(plan), (item,), 1)))


def _quiz_intro(plan: Plan) -> str:
    return _packs(plan, "assembly", "en")[0].quiz.intro


def _with_wrong(item: Choice, *, value: str = "", text: str = "", unit_id: str = "") -> Choice:
    """The item with one of its wrong answers changed."""
    place, old = next((place, option) for place, option in enumerate(item.options) if not option.correct)
    new = Option(text or old.text, False, value or old.value, unit_id or old.unit_id)
    return replace(item, options=(*item.options[:place], new, *item.options[place + 1 :]))


def test_a_second_right_body_is_found(plan: Plan) -> None:
    """Human rights NGOs carry the measure out together with the ministry."""
    unit = plan.unit("ch6.a10")
    item = next(
        item
        for seed in range(1, 40)
        for item in build_pack(plan, PackRequest("assembly", (), Level.ADVANCED, 180, seed=seed)).quiz.items
        if isinstance(item, Choice) and item.form is ItemForm.WHO and item.unit_id == unit.unit_id
    )
    right = next(option.value for option in item.options if option.correct)
    other = next(executor.name for executor in unit.measure.executors if executor.name != right)  # type: ignore[union-attr]
    planted = _with_wrong(item, value=other, text=body_name(other, "en"), unit_id=unit.unit_id)
    assert f"{other!r} is not surely wrong for ch6.a10" in _faults(plan, planted)


def test_the_government_beside_a_ministry_is_found(plan: Plan) -> None:
    item = next(
        item
        for topic in ("religion", "assembly", "torture")
        for item in _items(plan, topic)
        if isinstance(item, Choice) and item.form is ItemForm.WHO and "Ministry" in _right(item)
    )
    planted = _with_wrong(item, value=GOVERNMENT, text=GOVERNMENT, unit_id="ch7.a1")
    assert f"{GOVERNMENT!r} is not surely wrong" in _faults(plan, planted)


def _right(item: Choice) -> str:
    return next(option.value for option in item.options if option.correct)


def test_a_wrong_key_is_found(plan: Plan) -> None:
    item = _choice(plan, ItemForm.WHO)
    flipped = tuple(replace(option, correct=place == 0) for place, option in enumerate(item.options))
    if item.options[0].correct:
        flipped = tuple(replace(option, correct=place == 1) for place, option in enumerate(item.options))
    assert "is marked right, but" in _faults(plan, replace(item, options=flipped))


def test_two_right_answers_and_none_are_found(plan: Plan) -> None:
    item = _choice(plan, ItemForm.GUARANTEE)
    none = replace(item, options=tuple(replace(option, correct=False) for option in item.options))
    both = replace(item, options=tuple(replace(option, correct=True) for option in item.options))
    assert "0 answers are marked right" in _faults(plan, none)
    assert "4 answers are marked right" in _faults(plan, both)


def test_a_body_under_a_false_name_is_found(plan: Plan) -> None:
    item = _choice(plan, ItemForm.WHO)
    assert "is not what" in _faults(plan, _with_wrong(item, text="Ministry of Magic"))


def test_a_body_that_is_none_of_its_measure_is_found(plan: Plan) -> None:
    item = _choice(plan, ItemForm.WHO)
    assert "is no body of ch10.a1" in _faults(plan, _with_wrong(item, unit_id="ch10.a1"))


def test_an_overlapping_deadline_is_found(plan: Plan) -> None:
    """2009-2012 covers every other deadline."""
    item = _choice(plan, ItemForm.WHEN)
    planted = _with_wrong(item, value="2009-2012", text="2009–2012", unit_id="ch2.a8")
    assert "'2009-2012' is not surely wrong" in _faults(plan, planted)


def test_a_deadline_of_another_measure_marked_right_is_found(plan: Plan) -> None:
    item = _choice(plan, ItemForm.WHEN)
    wrong = next(place for place, option in enumerate(item.options) if not option.correct)
    flipped = tuple(replace(option, correct=place == wrong) for place, option in enumerate(item.options))
    assert "is marked right, but is not the deadline" in _faults(plan, replace(item, options=flipped))


def test_a_near_measure_among_the_wrong_ones_is_found(plan: Plan) -> None:
    item = next(
        item
        for item in _items(plan, "assembly")
        if isinstance(item, Choice) and item.form is ItemForm.WHICH_MEASURE and item.unit_id.startswith("ch6")
    )
    near = "ch6.a3" if item.unit_id != "ch6.a3" else "ch6.a5"
    planted = _with_wrong(item, value=near, text=measure_text(plan, near, "en"), unit_id=near)
    assert f"{near} is not surely wrong" in _faults(plan, planted)


def test_a_question_that_the_measure_does_not_answer_is_found(plan: Plan) -> None:
    item = replace(_choice(plan, ItemForm.WHICH_MEASURE), told="A person asks: “Who won the election?”")
    assert "is no question that" in _faults(plan, item)


def test_a_guarantee_among_the_recommended_is_found(plan: Plan) -> None:
    item = _choice(plan, ItemForm.GUARANTEE)
    planted = _with_wrong(item, value="ch7.p1", text="Censorship is forbidden.", unit_id="ch7.p1")
    assert "ch7.p1 is not surely a thing that is only recommended" in _faults(plan, planted)


def test_a_chapter_that_holds_the_same_measure_is_found(plan: Plan) -> None:
    """The convention on migrant workers is recommended in chapters 3 and 15."""
    item = next(
        item
        for seed in range(1, 60)
        for item in build_pack(plan, PackRequest("", (3, 12), Level.BASIC, 180, seed=seed)).quiz.items
        if isinstance(item, Choice) and item.form is ItemForm.CHAPTER and item.unit_id == "ch3.a4"
    )
    text = f"Chapter 15. {plan.chapter(15).title}"
    planted = _with_wrong(item, value="15", text=text)
    assert "chapter 15 says nearly what ch3.a4 says" in _faults(plan, planted)


@pytest.mark.parametrize("form", [ItemForm.TRUE_KIND, ItemForm.TRUE_WHO, ItemForm.TRUE_WHEN])
def test_a_claim_with_the_wrong_key_is_found(plan: Plan, form: ItemForm) -> None:
    items = [item for topic in ("religion", "torture") for item in _items(plan, topic)]
    claims = [item for item in items if isinstance(item, TrueFalse) and item.form is form]
    for is_true in (True, False):
        claim = next(item for item in claims if item.is_true is is_true)
        word = "false" if is_true else "true"
        assert f"marked {word}, but" in _faults(plan, replace(claim, is_true=not is_true))


def _matching(plan: Plan, form: ItemForm) -> Matching:
    items = (item for topic in ("religion", "assembly", "torture") for item in _items(plan, topic))
    return next(item for item in items if isinstance(item, Matching) and item.form is form)


def test_a_matching_with_two_right_answers_is_found(plan: Plan) -> None:
    """All of 2009-2012 is right for every measure of these years."""
    item = _matching(plan, ItemForm.MATCH_WHEN)
    telling = measure_text(plan, "ch2.a8", "en")
    pair = replace(item.pairs[0], unit_id="ch2.a8", left=telling, right="2009–2012", value="2009-2012")
    planted = replace(item, pairs=(pair, *item.pairs[1:]))
    assert "'2009-2012' is not surely wrong for" in _faults(plan, planted)


def test_a_matching_with_one_body_twice_is_found(plan: Plan) -> None:
    item = _matching(plan, ItemForm.MATCH_WHO)
    pair = replace(item.pairs[1], right=item.pairs[0].right, value=item.pairs[0].value)
    faults = _faults(plan, replace(item, pairs=(item.pairs[0], pair, *item.pairs[2:])))
    assert "two answers read alike" in faults
    assert f"{pair.unit_id} does not name" in faults


def test_a_matching_that_shows_an_answer_twice_is_found(plan: Plan) -> None:
    item = replace(_matching(plan, ItemForm.MATCH_WHO), shown=(0, 0, 1, 2))
    assert "4 pairs shown as (0, 0, 1, 2)" in _faults(plan, item)


def test_a_quiz_of_no_known_language_is_refused(plan: Plan) -> None:
    faults = check_quiz(plan, Quiz("Hello", (), 1))
    assert faults == ("the introduction is none of the packs': the quiz's language is not known",)


def test_an_item_about_no_unit_is_found(plan: Plan) -> None:
    item = replace(_choice(plan, ItemForm.WHO), unit_id="ch99.a1")
    assert "ch99.a1 is no unit of the Plan" in _faults(plan, item)
