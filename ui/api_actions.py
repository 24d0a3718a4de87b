"""The table of measures for programs: filtered as JSON, and as a file in six formats."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Query
from starlette.requests import Request
from starlette.responses import Response

from assistant.explore import ActionQuery, explore, parse_query, unknown_pairs
from assistant.exports import EXPORTS, ActionTable, file_name, make_file, make_table
from corpus.export import action_to_dict
from corpus.languages import Language
from corpus.model import Plan
from ui.api_models import ActionsResult
from ui.api_parameters import ActionsParameters
from ui.api_route import REFUSALS, Answers, not_found
from ui.files import attachment, today
from ui.words.api import API_WORDS

_FORMATS = {kind.extension: export for export, kind in EXPORTS.items()}
_FILE_ANSWERS: Answers = {
    200: {
        "description": "All measures that fit, as a file.",
        "content": {kind.media_type: {"schema": {"format": "binary"}} for kind in EXPORTS.values()},
    },
    **not_found("No such format."),
}
_Ending = Annotated[str, Path(description="Format of the file.", json_schema_extra={"enum": list(_FORMATS)})]
_Filters = Annotated[ActionsParameters, Query()]


def add_actions(router: APIRouter, plan: Plan, base_of: Callable[[Request], str]) -> None:
    """Adds the routes of the table of measures.

    Args:
        router: Where they are added.
        plan: Whose measures they are.
        base_of: The address of the page, for the links in files.
    """

    @router.get("/actions", responses=REFUSALS, summary="Measures of the Plan, filtered and sorted")
    def actions(request: Request, filters: _Filters) -> ActionsResult:
        """All that fit, complete: what is counted is listed."""
        units = explore(plan, _query(request, filters.lang), language=filters.lang)
        return ActionsResult.model_validate(
            {
                "total": len(plan.actions),
                "count": len(units),
                "actions": [action_to_dict(plan, unit) for unit in units],
            }
        )

    @router.get(
        "/actions.{ending}",
        responses=_FILE_ANSWERS,
        response_class=Response,
        summary="The same measures as a file: xlsx, csv, docx, json, bib, ris",
    )
    def actions_file(request: Request, ending: _Ending, filters: _Filters) -> Response:
        """With the filters used, the plain words and a link to each measure."""
        export = _FORMATS.get(ending)
        if export is None:
            sentence = API_WORDS[filters.lang].no_file.format(endings=", ".join(_FORMATS))
            raise HTTPException(404, sentence)
        table = _table(plan, _query(request, filters.lang), filters.lang, base_of(request))
        name = file_name(export, table.exported)
        return attachment(make_file(table, export), EXPORTS[export].media_type, name)


def _query(request: Request, language: Language) -> ActionQuery:
    """What an address asks for; the explorer reads the pairs themselves, as on the page."""
    pairs = request.query_params.multi_items()
    for name, _ in unknown_pairs(pairs):
        raise HTTPException(422, API_WORDS[language].value.format(name=name))
    return parse_query(pairs)


def _table(plan: Plan, query: ActionQuery, language: Language, base: str) -> ActionTable:
    """The measures; without links where the page was called by a name that makes no address."""
    exported = today()
    try:
        return make_table(plan, query, language=language, exported=exported, base_address=base)
    except ValueError:
        return make_table(plan, query, language=language, exported=exported)
