"""The measures as JSON; the form is documented in docs/formats.md."""

import json
from typing import Any

from assistant.exports.citation import cite
from assistant.exports.filters import filters_to_dict
from assistant.exports.table import ActionTable
from corpus import Unit
from corpus.export import action_to_dict
from corpus.languages import LANGUAGES


def make_json(table: ActionTable) -> bytes:
    """`table_to_dict` as a file, UTF-8."""
    return (json.dumps(table_to_dict(table), ensure_ascii=False, indent=1) + "\n").encode()


def table_to_dict(table: ActionTable) -> dict[str, Any]:
    """`{"total", "count", "exported", "notice", "filters", "actions"}`: all measures of the Plan, those found, and why."""
    return {
        "total": len(table.plan.actions),
        "count": len(table.units),
        "exported": table.exported.isoformat(),
        "notice": table.words.notice,
        "filters": filters_to_dict(table.query),
        "actions": [_action(table, unit) for unit in table.units],
    }


def _action(table: ActionTable, unit: Unit) -> dict[str, Any]:
    """A measure in its published form, with what the editors wrote, its citations and its address."""
    entry = table.entries.get(unit.unit_id)
    return {
        **action_to_dict(table.plan, unit),
        "form": entry.form if entry else None,
        "groups": list(entry.groups) if entry else [],
        "plain": dict(entry.plain) if entry else None,
        "citation": {language: cite(unit, language) for language in LANGUAGES},
        "address": table.address(unit),
    }
