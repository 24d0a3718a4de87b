"""A language model's part of an answer as text and as JSON."""

import json
from dataclasses import replace

import pytest

from assistant import answer_to_dict, answer_to_text
from assistant.generation_words import CHECKED, LEFT_OUT, PLAN_WORDS, WRITING, WRITTEN, tell_fallback
from assistant.schemas.answers import Answer as AnswerForm
from assistant.types import Answer, Budget, Fallback, Generation, Model, Question, Sentence
from corpus import Plan
from corpus.languages import LANGUAGES, Language
from corpus.scripts import check_script
from tests.ui.fakes import FakeAssistant

MODEL = Model("openai:gpt-4o-mini", "api.example", outside=True)
BUDGET = Budget(16_384, 900, 700, "tiktoken o200k_base", True, ("ch18.a2", "ch18.a1"), ("ch19.p46",), 0.0004)


@pytest.fixture(scope="module")
def written(plan: Plan) -> Answer:
    """An answer with two sentences by a model."""
    fake = FakeAssistant(plan)
    one = Sentence("One.", (fake.citation("ch18.a2"),))
    two = Sentence("Two.", (fake.citation("ch18.a1"), fake.citation("ch18.a2")))
    generation = Generation(
        MODEL, True, (one, two), 2, (("number", 1), ("words", 2)), None, BUDGET, "Rewritten?", 2
    )
    return replace(fake.answer(Question("arrest")), generation=generation)


def without(answer: Answer, **changes: object) -> Answer:
    """The answer with its generation changed."""
    assert answer.generation is not None
    return replace(answer, generation=replace(answer.generation, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_stand_after_the_lead_under_who_wrote_them(written: Answer, language: Language) -> None:
    parts = answer_to_text(replace(written, language=language)).split("\n\n")
    assert parts[0] == written.lead
    assert parts[1].split("\n") == [
        f"{WRITTEN[language].format(name=MODEL.name)}. {CHECKED[language]}",
        "- One. (Chapter 18, Action 2, p. 101)",
        "- Two. (Chapter 18, Action 1, p. 101; Chapter 18, Action 2, p. 101)",
        LEFT_OUT[language].format(count=3),
    ]
    assert parts[2] == f"{PLAN_WORDS[language]}:"
    assert parts[3].startswith("“Criminal procedure legislation")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fallback", Fallback)
def test_a_fallback_is_one_notice(written: Answer, fallback: Fallback, language: Language) -> None:
    fallen = replace(without(written, sentences=(), fallback=fallback), language=language)
    parts = answer_to_text(fallen).split("\n\n")
    assert parts[1] == tell_fallback(fallback, language)
    assert parts[2].startswith("“")
    assert list(check_script(parts[1], language)) == []


def test_each_fallback_has_a_sentence_of_its_own() -> None:
    for language in LANGUAGES:
        assert len({tell_fallback(fallback, language) for fallback in Fallback}) == len(Fallback)


def test_without_a_model_the_text_is_the_plans_alone(written: Answer) -> None:
    alone = answer_to_text(replace(written, generation=None))
    assert answer_to_text(without(written, sentences=())) == alone
    assert MODEL.name not in alone


def test_an_answer_that_still_grows_says_so(written: Answer) -> None:
    assert WRITING["en"].format(name=MODEL.name) in answer_to_text(without(written, done=False, sentences=()))


def test_the_json_form_is_the_published_one(written: Answer) -> None:
    told = answer_to_dict(written)["generation"]
    assert told == {
        "model": {"name": "openai:gpt-4o-mini", "host": "api.example", "outside": True},
        "done": True,
        "sentences": [
            {"text": "One.", "unit_ids": ["ch18.a2"]},
            {"text": "Two.", "unit_ids": ["ch18.a1", "ch18.a2"]},
        ],
        "passed": 2,
        "dropped": {"number": 1, "words": 2},
        "fallback": None,
        "budget": {
            "window": 16_384,
            "prompt": 900,
            "reply": 700,
            "counted_by": "tiktoken o200k_base",
            "exact": True,
            "sent": ["ch18.a2", "ch18.a1"],
            "left_out": ["ch19.p46"],
            "cost": 0.0004,
        },
        "rewritten": "Rewritten?",
        "calls": 2,
    }


def test_the_json_form_has_a_schema(written: Answer) -> None:
    fallen = without(written, sentences=(), fallback=Fallback.LATE, budget=None, rewritten=None)
    for answer in (written, fallen, replace(written, generation=None)):
        row = json.loads(json.dumps(answer_to_dict(answer)))
        assert AnswerForm.model_validate(row).model_dump(mode="json") == row
    assert answer_to_dict(fallen)["generation"]["fallback"] == "late"
