"""What the project prepared for packs: short tellings, statements, made-up situations, fixed words."""

import re
from pathlib import Path

import pytest

from assistant.packs.cases import read_scripts
from assistant.packs.everyday import everyday_questions
from assistant.packs.tellings import read_measure_tellings, read_statements
from assistant.packs.topics import TOPICS, topic_of, topic_units
from assistant.packs.truth import is_guarantee, is_only_recommended
from assistant.packs.types import MINUTES, PackRequest
from assistant.packs.words import PACK_WORDS
from corpus.cards import CARD_IDS, read_cards
from corpus.editorial import EditorialError
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from corpus.scripts import check_script


def test_every_measure_is_told(plan: Plan) -> None:
    assert list(read_measure_tellings(plan)) == [unit.unit_id for unit in plan.actions]


def test_every_telling_quotes_its_unit_to_the_letter(plan: Plan) -> None:
    tellings = [*read_measure_tellings(plan).values(), *read_statements(plan).values()]
    assert [t.unit_id for t in tellings if t.quote not in plan.unit(t.unit_id).text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_tellings_are_short_and_in_their_own_letters(plan: Plan, language: Language) -> None:
    texts = [
        t.told[language] for t in (*read_measure_tellings(plan).values(), *read_statements(plan).values())
    ]
    assert [text for text in texts if len(text) > 170 or text != text.strip()] == []
    assert [fault for text in texts for fault in check_script(text, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_telling_of_a_measure_names_its_deadline(plan: Plan, language: Language) -> None:
    names_time = re.compile(r"20(?:09|1[0-2])|quarter|квартал|тоқсан")
    told = read_measure_tellings(plan)
    assert [u.unit_id for u in plan.actions if names_time.search(told[u.unit_id].told[language])] == []


def test_every_statement_is_surely_a_guarantee_or_only_recommended(plan: Plan) -> None:
    unsure = [
        unit_id
        for unit_id in read_statements(plan)
        if not (
            is_only_recommended(plan, unit_id)
            if plan.unit(unit_id).measure
            else is_guarantee(plan, plan.unit(unit_id))
        )
    ]
    assert unsure == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_of_a_statement_does_not_betray_its_kind(plan: Plan, language: Language) -> None:
    """Both kinds begin with the words for `there is`, or in Kazakh end with them."""
    sign = {"en": re.compile("^There is"), "ru": re.compile("^Есть"), "kk": re.compile(r"бар\.$")}[language]
    told = read_statements(plan)
    with_sign = [
        plan.unit(unit_id).measure is None for unit_id in told if sign.search(told[unit_id].told[language])
    ]
    assert with_sign.count(True) >= 8
    assert with_sign.count(False) >= 8


def test_a_telling_of_another_wording_is_left_out(plan: Plan, tmp_path: Path) -> None:
    row = '{"ch18.a5": {"text_hash": "0000", "quote": "x", "en": "a", "ru": "б", "kk": "в"}}'
    (tmp_path / "measures.json").write_text(row, encoding="utf-8")
    assert dict(read_measure_tellings(plan, tmp_path)) == {}


def test_a_broken_file_is_named_with_what_to_do(plan: Plan, tmp_path: Path) -> None:
    (tmp_path / "statements.json").write_text("[", encoding="utf-8")
    with pytest.raises(EditorialError, match=r"statements\.json: cannot be read .*restore it"):
        read_statements(plan, tmp_path)


def test_every_ready_path_has_a_situation_with_three_questions() -> None:
    scripts = read_scripts()
    assert tuple(scripts) == CARD_IDS
    assert {name: len(script["questions"]) for name, script in scripts.items()} == dict.fromkeys(CARD_IDS, 3)


@pytest.mark.parametrize("language", LANGUAGES)
def test_situations_are_short_and_in_their_own_letters(language: Language) -> None:
    for name, script in read_scripts().items():
        texts = [
            script["situation"][language],
            *(question["text"][language] for question in script["questions"]),
        ]
        assert len(texts[0]) <= 260, name
        assert [fault for text in texts for fault in check_script(text, language)] == []


def test_every_question_of_a_situation_is_answered_by_short_units(plan: Plan) -> None:
    for name, card in read_cards().items():
        quoted = {line.unit_id for line in card.lines}
        for question in read_scripts()[name]["questions"]:
            others = [plan.unit(unit_id) for unit_id in question["units"] if unit_id not in quoted]
            assert question["units"], name
            assert [unit.unit_id for unit in others if len(unit.text) > 600] == []


def test_topics_cover_whole_chapters_first(plan: Plan) -> None:
    topic = TOPICS["torture"]
    units = topic_units(plan, topic)
    own = plan.chapter(19).units
    assert units[: len(own)] == own
    assert {unit.chapter for unit in units[len(own) :]} == {18, 20, 22}


def test_there_are_fourteen_topics_with_a_title_in_each_language() -> None:
    assert len(TOPICS) == 14
    for language in LANGUAGES:
        titles = [topic.title[language] for topic in TOPICS.values()]
        assert len(set(titles)) == 14
        assert [fault for title in titles for fault in check_script(title, language)] == []


def test_chosen_chapters_bring_the_ready_paths_that_stand_in_them(plan: Plan) -> None:
    topic = topic_of(plan, PackRequest(topic="", chapters=(5, 6)))
    assert topic.cards == ("religion", "assembly")
    assert topic.title["en"] == (
        "The Right to Freedom of Thought, Conscience and Religion; The Right to Freedom of Peaceful Assembly and Association"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_everyday_questions_are_whole_and_decent(plan: Plan, language: Language) -> None:
    questions = [q for unit in plan.units for q in everyday_questions(plan, unit, language)]
    assert len(questions) > 2_000
    assert [q for q in questions if not q.endswith("?") or q[0] != q[0].upper()] == []
    coarse = re.compile(r"\b(?:cops?|disabled|мент\w*|зэк\w*|инвалид(?!ност)\w*|мүгедекпін)\b", re.IGNORECASE)
    assert [q for q in questions if coarse.search(q)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_steps_of_every_session_add_up(language: Language) -> None:
    plans = PACK_WORDS[language].session.plans
    assert {minutes: sum(step.minutes for step in plans[minutes]) for minutes in MINUTES} == {
        45: 45,
        90: 90,
        180: 180,
    }
