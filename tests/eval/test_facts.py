"""What counts as saying a fact."""

import pytest

from eval.facts import normalise, says, share_said


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("ratify it in 2011.", "2011"),
        ("13283 electoral commissions", "13,283"),
        ("16 008 children", "16,008"),
        ("The People’s “Lawyer”", 'people\'s "lawyer"'),
        ("the  right\nto silence", "right to silence"),
        ("2009–2012", "2009-2012"),
        ("объявлен мораторий", "мораторий"),
        ("о моратории", "моратори"),
        ("more than ▯0% of mass media", "▯0%"),
        ("the Ministry of Justice, the court", "Ministry of Justice"),
    ],
)
def test_typography_and_endings_do_not_hide_a_fact(text: str, wording: str) -> None:
    assert says(normalise(text), wording)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("in 2010", "10"),
        ("100 people", "10"),
        ("more than ▯0%", "80%"),
        ("unanswered", "answered"),
        ("silence", "keep silence"),
        ("anything", " "),
    ],
)
def test_a_fact_is_not_found_inside_another_word_or_figure(text: str, wording: str) -> None:
    assert not says(normalise(text), wording)


def test_the_share_counts_each_fact_once_in_any_of_its_wordings() -> None:
    facts = (("lawyer", "advocate"), ("silence",), ("2011",))
    assert share_said("An advocate, a lawyer, and silence.", facts) == pytest.approx(2 / 3)
