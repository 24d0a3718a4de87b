"""The quiz of a pack: a mix of forms in which no measure is asked twice about the same thing."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from random import Random

from assistant.packs import choices, judgements, matchings
from assistant.packs.bodies import is_addressed, own_bodies
from assistant.packs.sameness import near_statements
from assistant.packs.stock import Stock, make_stock
from assistant.packs.types import (
    ASKS_WHEN,
    ASKS_WHO,
    Choice,
    Item,
    ItemForm,
    Level,
    Matching,
    Minutes,
    PackRequest,
    Quiz,
)
from assistant.packs.words import PACK_WORDS
from corpus import Plan, Unit

WANTED: Mapping[Minutes, int] = {45: 8, 90: 12, 180: 20}
"""Items that a session has time for."""
ORDER: Mapping[Level, tuple[ItemForm, ...]] = {
    Level.BASIC: (
        ItemForm.MATCH_WHO,
        ItemForm.TRUE_KIND,
        ItemForm.WHICH_MEASURE,
        ItemForm.GUARANTEE,
        ItemForm.WHO,
        ItemForm.TRUE_WHO,
        ItemForm.WHEN,
        ItemForm.TRUE_KIND,
        ItemForm.WHICH_MEASURE,
        ItemForm.CHAPTER,
        ItemForm.MATCH_WHEN,
        ItemForm.TRUE_WHEN,
    ),
    Level.ADVANCED: (
        ItemForm.MATCH_WHEN,
        ItemForm.WHO,
        ItemForm.WHICH_MEASURE,
        ItemForm.WHEN,
        ItemForm.GUARANTEE,
        ItemForm.TRUE_WHO,
        ItemForm.TRUE_KIND,
        ItemForm.MATCH_WHO,
        ItemForm.TRUE_WHEN,
        ItemForm.CHAPTER,
    ),
}
"""The forms by turns, again from the first after the last; matchings come early, for they need four new measures."""
MOST: Mapping[ItemForm, int] = {
    ItemForm.MATCH_WHO: 1,
    ItemForm.MATCH_WHEN: 1,
    ItemForm.CHAPTER: 2,
    ItemForm.GUARANTEE: 3,
}
"""Items of a form in one quiz at most, where there is a limit: they take long, or are soon seen through."""
ROUNDS = 3
"""In the first round a measure is asked about once, in the second twice, in the third three times."""

_MAKERS: Mapping[ItemForm, Callable[[Stock], Iterator[Item]]] = {
    ItemForm.WHICH_MEASURE: choices.which_measure,
    ItemForm.WHO: choices.who,
    ItemForm.WHEN: choices.when,
    ItemForm.GUARANTEE: choices.guarantee,
    ItemForm.CHAPTER: choices.chapter,
    ItemForm.TRUE_KIND: judgements.kind,
    ItemForm.TRUE_WHO: judgements.who,
    ItemForm.TRUE_WHEN: judgements.when,
    ItemForm.MATCH_WHO: matchings.who,
    ItemForm.MATCH_WHEN: matchings.when,
}
_KIND = frozenset({ItemForm.GUARANTEE, ItemForm.TRUE_KIND})
_Fact = tuple[str, str]
"""A thing that can be known of a unit: `("who", "ch18.a2")`."""


def make_quiz(plan: Plan, request: PackRequest, units: Sequence[Unit]) -> Quiz:
    """The quiz of a pack.

    Args:
        plan: The Plan asked about.
        request: Tells length, level, language and seed.
        units: What the topic covers, the closest first.
    """
    stock = make_stock(plan, units, request.language, Random(f"quiz {request.seed}"))  # noqa: S311
    wanted = WANTED[request.minutes]
    chosen = _Chosen(plan)
    for limit in range(1, ROUNDS + 1):
        _fill(stock, chosen, ORDER[request.level], wanted, limit)
    return Quiz(PACK_WORDS[request.language].quiz.intro, _arranged(chosen.items), wanted)


def _arranged(items: Sequence[Item]) -> tuple[Item, ...]:
    """Matchings in the middle and at the end: they take the most time."""
    single = [item for item in items if not isinstance(item, Matching)]
    matchings = [item for item in items if isinstance(item, Matching)]
    half, first = len(single) // 2, len(matchings) // 2
    return (*single[:half], *matchings[:first], *single[half:], *matchings[first:])


class _Chosen:
    """The items chosen so far, and what has been asked."""

    def __init__(self, plan: Plan) -> None:
        self.items: list[Item] = []
        self._plan = plan
        self._given: set[_Fact] = set()
        self._units: Counter[str] = Counter()

    def takes(self, item: Item, limit: int) -> bool:
        """Whether the item asks something new; if so, it is kept."""
        (barred, left), units = _facts(self._plan, item), _units(item)
        if barred & self._given or any(self._units[unit_id] >= limit for unit_id in units):
            return False
        self.items.append(item)
        self._given |= left
        self._units.update(units)
        return True

    def has_room_for(self, form: ItemForm) -> bool:
        """Whether the quiz can take another item of a form."""
        return sum(item.form is form for item in self.items) < MOST.get(form, len(self.items) + 1)


def _fill(stock: Stock, chosen: _Chosen, order: Sequence[ItemForm], wanted: int, limit: int) -> None:
    """Takes an item of each form by turns until there are enough or no form has any left."""
    supplies = {form: _MAKERS[form](stock) for form in dict.fromkeys(order)}
    while supplies and len(chosen.items) < wanted:
        for form in order:
            if form not in supplies or len(chosen.items) == wanted:
                continue
            if not chosen.has_room_for(form) or not any(chosen.takes(i, limit) for i in supplies[form]):
                del supplies[form]


def _units(item: Item) -> frozenset[str]:
    if isinstance(item, Matching):
        return frozenset(pair.unit_id for pair in item.pairs)
    return frozenset({item.unit_id})


def _facts(plan: Plan, item: Item) -> tuple[set[_Fact], set[_Fact]]:
    """What no earlier item may have given away, and what this one gives away."""
    if item.form in _KIND:
        return _kind_facts(plan, item)
    if item.form is ItemForm.CHAPTER:
        asked = {("chapter", str(plan.unit(unit_id).chapter)) for unit_id in _units(item)}
        return asked, asked
    aspect = "who" if item.form in ASKS_WHO else "when" if item.form in ASKS_WHEN else "what"
    asked = {(aspect, unit_id) for unit_id in _units(item)}
    if item.form in ASKS_WHO and not isinstance(item, Matching):
        unit = plan.unit(item.unit_id)
        if is_addressed(unit):  # a whole chapter is addressed alike: once is enough
            asked.add(("addressed", "; ".join(own_bodies(unit))))
    return asked, asked


def _kind_facts(plan: Plan, item: Item) -> tuple[set[_Fact], set[_Fact]]:
    """Of statements: one that was judged is no answer later, and one that was an answer is not judged later."""
    own = _with_near(plan, _units(item))
    judged = {("judged", unit_id) for unit_id in own}
    if not isinstance(item, Choice):
        return judged | {("answer", unit_id) for unit_id in own}, judged
    answers = _with_near(plan, {option.unit_id for option in item.options})
    return judged | {("judged", unit_id) for unit_id in answers}, judged | {("answer", u) for u in answers}


def _with_near(plan: Plan, statements: Set[str]) -> set[str]:
    return set(statements).union(*(near_statements(plan)[unit_id] for unit_id in statements))
