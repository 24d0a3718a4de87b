"""What a person asks of the table of measures, and the address that says it.

An address is a list of pairs, as a browser gives them:

| name | value | may repeat |
| --- | --- | --- |
| `actions` (or `q`) | words looked for, may be empty | no, the first counts |
| `chapter` | 0-23 | yes |
| `executor` | a body by any of its names in the three languages, letter case free | yes |
| `due` | one of `DEADLINE_AXIS`: `2009-Q4`, `2010` (no quarter named), `yearly`, `none` | yes |
| `from`, `to` | a quarter (`2009-Q2`) or a year (`2010`) | no |
| `form`, `group` | as in the editorial layer: `training`, `children` | yes |
| `agreement` | `1`: carried out per agreement | no |
| `sort` | `plan`, `deadline`, `executor`, `form` | no |
| `order` | `desc`: descending | no |

What is not known is left out, never an error; `unknown_pairs` tells it.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeVar, get_args

from assistant.explorer.periods import DEADLINE_AXIS, read_time
from assistant.types import QUESTION_LIMIT
from corpus.editorial_check import FORMS, GROUPS
from corpus.names import BODY_NAMES, CHAPTER_TITLES
from index.text import normalise

Sort = Literal["plan", "deadline", "executor", "form"]
SORTS: tuple[Sort, ...] = get_args(Sort)

Pair = tuple[str, str]
TEXT_NAMES = ("actions", "q")
"""The words looked for: `actions` on the page, where `q` is a question; `q` in the API."""
_LISTS = ("chapter", "executor", "due", "form", "group")
_SINGLE = ("from", "to", "agreement", "sort", "order")
_QUOTES = re.compile("[«»“”„\"']")
_Value = TypeVar("_Value", str, int)


@dataclass(frozen=True, slots=True)
class ActionQuery:
    """Which measures are wanted and in which order; every part given must hold.

    Within `chapters`, `bodies`, `due`, `forms` and `groups` one of the values is enough.
    """

    text: str = ""
    """Words looked for, white space single, no control characters."""
    chapters: tuple[int, ...] = ()
    bodies: tuple[str, ...] = ()
    """Canonical names; a measure matches if any of them carries it out or is addressed."""
    due: tuple[str, ...] = ()
    """When its own deadline ends, as the chart of deadlines counts: `2010` is the year with no quarter named."""
    start: str | None = None
    """`2009-Q2` or `2010`; a measure matches if it runs in the period at any time (`explorer/periods.py`)."""
    end: str | None = None
    forms: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    per_agreement: bool = False
    """Whether one of its executors (with `bodies`: one of those) takes part per agreement."""
    sort: Sort = "plan"
    descending: bool = False


def parse_query(pairs: Sequence[Pair]) -> ActionQuery:
    """The query that the pairs of an address state; what is not known is left out."""
    first = {name: value for name, value in reversed(pairs) if _known(name, value)}
    texts = [value for name in TEXT_NAMES for key, value in pairs if key == name]
    return ActionQuery(
        text=_tidy(texts[0]) if texts else "",
        chapters=_distinct(int(value) for value in _values(pairs, "chapter")),
        bodies=_distinct(_bodies()[fold_name(value)] for value in _values(pairs, "executor")),
        due=_distinct(_values(pairs, "due")),
        start=read_time(first.get("from", "")),
        end=read_time(first.get("to", "")),
        forms=_distinct(_values(pairs, "form")),
        groups=_distinct(_values(pairs, "group")),
        per_agreement="agreement" in first,
        sort=next((sort for sort in SORTS if sort == first.get("sort")), "plan"),
        descending="order" in first,
    )


def query_pairs(query: ActionQuery) -> tuple[Pair, ...]:
    """The address of a query: always `actions`, then what differs from asking for all; undoes `parse_query`."""
    pairs = [("actions", query.text)]
    pairs += [("chapter", str(chapter)) for chapter in query.chapters]
    pairs += [("executor", body) for body in query.bodies]
    pairs += [("due", time) for time in query.due]
    pairs += [(name, time) for name, time in (("from", query.start), ("to", query.end)) if time]
    pairs += [("form", form) for form in query.forms]
    pairs += [("group", group) for group in query.groups]
    pairs += [("agreement", "1")] if query.per_agreement else []
    pairs += [("sort", query.sort)] if query.sort != "plan" else []
    pairs += [("order", "desc")] if query.descending else []
    return tuple(pairs)


def unknown_pairs(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """The pairs that were left out: a filter of the table with a value it does not know."""
    names = (*_LISTS, *_SINGLE)
    return tuple(
        (name, value) for name, value in pairs if name in names and value and not _known(name, value)
    )


def fold_name(name: str) -> str:
    """A body's name in the form it is looked up by: small letters, no quotation marks."""
    return normalise(_QUOTES.sub("", name))


def _values(pairs: Sequence[Pair], wanted: str) -> Iterable[str]:
    return (value for name, value in pairs if name == wanted and _known(name, value))


def _distinct(values: Iterable[_Value]) -> tuple[_Value, ...]:
    return tuple(dict.fromkeys(values))


def _tidy(text: str) -> str:
    """Text with single spaces, without controls and halves of characters, at most as long as a question."""
    kept = "".join(c for c in " ".join(text.split()) if unicodedata.category(c) not in {"Cc", "Cs"})
    return " ".join(kept[:QUESTION_LIMIT].split())


def _known(name: str, value: str) -> bool:
    """Whether a filter has such a value."""
    if name == "executor":
        return fold_name(value) in _bodies()
    if name in ("from", "to"):
        return read_time(value) is not None
    return value in _closed_sets().get(name, ())


@lru_cache(maxsize=1)
def _closed_sets() -> dict[str, frozenset[str]]:
    return {
        "chapter": frozenset(map(str, CHAPTER_TITLES)),
        "due": frozenset(DEADLINE_AXIS),
        "form": FORMS,
        "group": GROUPS,
        "agreement": frozenset({"1"}),
        "sort": frozenset(SORTS),
        "order": frozenset({"desc"}),
    }


@lru_cache(maxsize=1)
def _bodies() -> dict[str, str]:
    """Every name of a body, folded -> its canonical name."""
    return {
        fold_name(word): canonical
        for canonical, name in BODY_NAMES.items()
        for word in (canonical, name.ru, name.kk, *name.aliases)
    }
