"""What kind of statement each sentence is: the editors' judgement, and rules that only lower its claim."""

import pytest

from corpus import Plan
from corpus.editorial import Entry, StatementKind, read_editorial
from corpus.languages import LANGUAGES
from corpus.model import Measure
from corpus.sentences import split_sentences
from corpus.statements import statement_kinds
from tests.index.small import make_unit

GUARANTEE, STANDARD = StatementKind.GUARANTEE, StatementKind.INTERNATIONAL_STANDARD
FINDING, STATISTIC = StatementKind.FINDING, StatementKind.STATISTIC
OTHER, MEASURE, PROPOSAL = (
    StatementKind.OTHER_RECOMMENDATION,
    StatementKind.MEASURE,
    StatementKind.PROPOSAL,
)
A_MEASURE = Measure(None, 1, None, None)


def judged(*kinds: StatementKind) -> Entry:
    """An entry of which only the kinds matter."""
    return Entry(
        unit_id="ch1.p1",
        text_hash="",
        plain=dict.fromkeys(LANGUAGES, ""),
        questions=dict.fromkeys(LANGUAGES, ()),
        groups=(),
        form=None,
        kinds=kinds,
    )


def told(text: str, *kinds: StatementKind, lead_in: str | None = None) -> list[StatementKind]:
    """The kinds told for a narrative that the editors judged so; one kind stands for all sentences."""
    unit = make_unit("ch1.p1", text, lead_in=lead_in)
    if len(kinds) == 1:
        kinds *= len(split_sentences(text))
    return list(statement_kinds(unit, judged(*kinds)))


def test_every_sentence_of_a_measure_is_a_measure_whatever_the_editors_judged() -> None:
    unit = make_unit("ch1.a1", "Ratify it. The law guarantees it. Half did.", measure=A_MEASURE)
    entry = judged(MEASURE, GUARANTEE, STATISTIC)
    assert statement_kinds(unit, entry) == (MEASURE, MEASURE, MEASURE)


def test_a_measure_outside_the_table_of_measures_is_a_proposal() -> None:
    assert told("Ratify the Protocol.", MEASURE) == [PROPOSAL]


@pytest.mark.parametrize(
    "sentence",
    [
        "It is necessary to adopt a law.",
        "It is also necessary to adopt a law.",
        "A law on this is necessary.",
        "It is important that courts act.",
        "It is considered a necessity to adopt a law.",
        "The Criminal Code should be amended.",
        "The courts must hear everyone.",
        "The law has to be changed.",
        "We would propose a fund.",
        "The law requires considerable improvement.",
        "The article needs changes.",
        "There is an urgent need for courts.",
        "The procedure is subject to change.",
        "In view of this, IT IS NECESSARY TO ACT.",
    ],
)
def test_a_finding_that_asks_for_something_is_a_proposal(sentence: str) -> None:
    assert told(sentence, FINDING) == [PROPOSAL]


@pytest.mark.parametrize(
    "sentence",
    [
        "It is necessary to note that courts are few.",
        "It is also necessary to mention the courts.",
        "It is important to emphasize that courts are few.",
        "It should be noted that courts are few.",
        "It must be mentioned that courts are few.",
        "The courts have the necessary staff.",
        "All conditions necessary for schools exist.",
        "The courts need judges.",
        "A mustard factory was built.",
        "Is it necessary to reform the courts?",
        "Which law should be adopted?",
        "Must the courts act?",
    ],
)
def test_a_finding_that_only_notes_or_asks_a_question_stays_one(sentence: str) -> None:
    assert told(sentence, FINDING) == [FINDING]


@pytest.mark.parametrize("kind", [GUARANTEE, STANDARD, STATISTIC, OTHER, PROPOSAL])
def test_what_is_no_finding_is_left_as_the_editors_judged_it(kind: StatementKind) -> None:
    assert told("The courts must hear everyone.", kind) == [kind]
    assert told("The courts hear everyone.", kind) == [kind]


def test_each_sentence_is_judged_by_itself() -> None:
    text = "The law is old. It should be amended. The State must pay. It was passed in 1997."
    assert told(text, FINDING, FINDING, GUARANTEE, FINDING) == [FINDING, PROPOSAL, GUARANTEE, FINDING]


def test_the_items_of_a_list_that_a_proposal_opens_are_proposals() -> None:
    text = "To settle this, it is necessary to:\n- adopt a law;\n- train judges;\n1) open courts."
    assert told(text, FINDING) == [PROPOSAL] * 4


def test_the_items_of_another_list_are_not() -> None:
    assert told("There are such courts:\n- of cities;\n- of districts.", FINDING) == [FINDING] * 3
    assert told("A law should be adopted.\n- of cities;\n- of districts.", FINDING) == [
        PROPOSAL,
        FINDING,
        FINDING,
    ]


def test_a_list_ends_with_its_last_item() -> None:
    text = "It is necessary to:\n- adopt a law.\nThe courts are few.\n- of cities;"
    assert told(text, FINDING) == [PROPOSAL, PROPOSAL, FINDING, FINDING]


def test_a_guarantee_among_the_items_stays_one() -> None:
    text = "It is necessary to:\n- adopt a law;\n- keep Article 13;"
    assert told(text, FINDING, FINDING, GUARANTEE) == [PROPOSAL, PROPOSAL, GUARANTEE]


def test_items_whose_lead_in_stands_in_another_unit_are_proposals_as_well() -> None:
    items = "- the courts;\n- the police."
    assert told(items, FINDING, lead_in="The law should touch upon:") == [PROPOSAL, PROPOSAL]
    assert told(items, FINDING, lead_in="The law touches upon:") == [FINDING, FINDING]
    assert told("The courts are few.\n- of cities.", FINDING, lead_in="The law should touch upon:") == [
        FINDING,
        FINDING,
    ]


def test_the_kinds_must_be_as_many_as_the_sentences() -> None:
    with pytest.raises(ValueError, match="shorter"):
        told("One. Two. Three.", FINDING, FINDING)


def test_over_the_whole_plan_the_rules_only_lower_what_is_claimed(plan: Plan) -> None:
    changes = set()
    for unit in plan.units:
        entry = read_editorial(plan)[unit.unit_id]
        told = statement_kinds(unit, entry)
        assert len(told) == len(split_sentences(unit.text))
        if unit.measure:
            assert set(told) == {MEASURE}
        else:
            changes |= {(was, now) for was, now in zip(entry.kinds, told, strict=True) if was is not now}
    assert changes == {(FINDING, PROPOSAL), (MEASURE, PROPOSAL)}
