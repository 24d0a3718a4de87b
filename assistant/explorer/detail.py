"""One measure with all that is known of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from assistant.citations import make_citation
from assistant.explorer.rows import ActionRow, read_rows
from assistant.types import Citation
from corpus import Plan, Unit
from corpus.languages import Language
from corpus.same import same_measures


@dataclass(frozen=True, slots=True)
class ActionDetail:
    """A measure, its place, and what the editors wrote beside it."""

    unit: Unit
    citation: Citation
    """Of its whole wording."""
    before: Unit | None
    """The measure before it in the Plan, of any chapter; None for the first."""
    after: Unit | None
    same: tuple[Unit, ...]
    """Where the Plan gives the same measure again."""
    plain: Mapping[Language, str]
    """Prepared by the project; empty where the editors' entry is stale."""
    groups: tuple[str, ...]
    form: str | None


def detail(plan: Plan, unit_id: str, *, language: Language = "en") -> ActionDetail:
    """All about one measure; the citation's locator is in the language.

    Raises:
        KeyError: The Plan has no measure of that id.
    """
    rows = read_rows(plan)
    row = next((row for row in rows if row.unit.unit_id == unit_id), None)
    citation = make_citation(plan, row.unit, row.unit.text, language) if row else None
    if row is None or citation is None:
        raise KeyError(f"{unit_id!r} is no measure of the Plan: its ids look like ch18.a2")
    return ActionDetail(
        unit=row.unit,
        citation=citation,
        before=_at(rows, row.position - 1),
        after=_at(rows, row.position + 1),
        same=tuple(plan.unit(other) for other in same_measures(unit_id)),
        plain=row.entry.plain if row.entry else MappingProxyType({}),
        groups=row.entry.groups if row.entry else (),
        form=row.entry.form if row.entry else None,
    )


def _at(rows: tuple[ActionRow, ...], position: int) -> Unit | None:
    return rows[position].unit if 0 <= position < len(rows) else None
