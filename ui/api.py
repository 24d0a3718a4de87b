"""What programs may ask: the same answers, searches and tables as on the page, as JSON and files."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Annotated, Any, Protocol

from fastapi import APIRouter, HTTPException, Path, Query
from starlette.requests import Request
from starlette.responses import JSONResponse

from assistant import answer_to_dict
from assistant.cards import make_sheet
from assistant.library.forms import documents_to_dict, passages_to_dict
from assistant.library.plan import PLAN_MANIFEST
from assistant.lookup import found_to_dict, unit_detail_to_dict
from assistant.phrases import find_text, phrase_result_to_dict
from assistant.render import model_to_dict
from assistant.schemas.answers import Answer as AnswerForm
from assistant.schemas.search import SearchResult
from assistant.schemas.units import UnitDetail
from assistant.types import Answer, FoundPassage, Model, Question, Retrieved
from corpus.cards import CARD_IDS, read_cards
from corpus.languages import Language
from corpus.library.faults import LibraryError
from corpus.library.ids import PLAN_ID
from corpus.library.manifest import DocumentManifest, find_manifest
from corpus.model import Plan
from index.faults import IndexFault
from ui.api_actions import add_actions
from ui.api_models import (
    CardEntry,
    CardResult,
    CardsResult,
    DocumentsResult,
    FindProblem,
    FindResult,
    ModelResult,
)
from ui.api_parameters import AskRequest, DocumentsParameters, FindParameters, Parameters, SearchParameters
from ui.api_route import BODY_REFUSALS, NOT_READY, REFUSALS, ApiRoute, not_found
from ui.backend import NotReadyError, State
from ui.words.api import API_WORDS

RETRY_SECONDS = 5
"""When to ask again while the search gets ready."""

_Language = Annotated[Parameters, Query()]
_UnitId = Annotated[str, Path(description="Id of a unit; letter case is free.", examples=["ch18.a2"])]
_CardId = Annotated[str, Path(description="Id of a card.", json_schema_extra={"enum": list(CARD_IDS)})]


class Service(Protocol):
    """What is needed of the backend."""

    model: Model | None
    """The language model in use, if any."""
    documents: tuple[DocumentManifest, ...]
    """Those that can be asked beside the Plan."""

    @property
    def state(self) -> State:
        """How far the assistant is."""
        ...

    def answer(self, question: Question) -> Answer:
        """Answers one question."""
        ...

    def search(self, text: str, k: int) -> tuple[Retrieved, ...]:
        """The k units that a text is about, best first."""
        ...

    def search_document(self, document_id: str, text: str, k: int) -> tuple[FoundPassage, ...]:
        """The same of a document of the library."""
        ...


def make_api(plan: Plan, backend: Service, base_of: Callable[[Request], str]) -> APIRouter:
    """The routes under `/api`.

    Args:
        plan: What is read and quoted.
        backend: Answers and searches.
        base_of: The address of the page, for the links in files: `http://127.0.0.1:7860/`.
    """
    router = APIRouter(
        prefix="/api", route_class=ApiRoute, generate_unique_id_function=lambda route: route.name
    )
    _add_ask(router, backend)
    _add_choices(router, backend)
    _add_search(router, plan, backend)
    _add_find(router, plan)
    add_actions(router, plan, base_of)
    _add_units(router, plan)
    _add_cards(router, plan)

    @cache
    def description() -> dict[str, Any]:
        from ui.api_description import describe  # its examples are made with a parser that no page needs

        return describe(plan, router.routes)

    @router.get("/openapi.json", include_in_schema=False)
    def openapi() -> JSONResponse:
        return JSONResponse(description())

    return router


_NO_DOCUMENT = {**not_found("No such document."), **NOT_READY}


def _add_ask(router: APIRouter, backend: Service) -> None:
    @router.post(
        "/ask",
        responses={**BODY_REFUSALS, **_NO_DOCUMENT},
        summary="Answer a question from one document",
    )
    def ask(asked: AskRequest) -> AnswerForm:
        """Quotations with their places, or a refusal in words where the Plan does not say it.

        Where a language model is used, `generation` holds its verified sentences, or why there are none.
        """
        language = asked.lang or "en"
        _stated(backend, asked.document, language)
        with _ready(backend, language):
            answer = backend.answer(asked.as_question())
        return AnswerForm.model_validate(answer_to_dict(answer))


def _add_choices(router: APIRouter, backend: Service) -> None:
    """What a question can be asked with, and of what."""

    @router.get(
        "/model", responses=REFUSALS, summary="Whether a language model is used, which, and where it is"
    )
    def model(_: _Language) -> ModelResult:
        """Ask this before a question that is not for other machines; or send it with `own_words`."""
        return ModelResult.model_validate({"model": model_to_dict(backend.model) if backend.model else None})

    @router.get("/documents", responses=REFUSALS, summary="What can be asked: the Plan and the library")
    def documents(wanted: Annotated[DocumentsParameters, Query()]) -> DocumentsResult:
        """The Plan comes first; of the others, everything is as stated by whoever added them."""
        listed = (PLAN_MANIFEST, *backend.documents)
        stretch = documents_to_dict(listed, wanted.lang, limit=wanted.limit, offset=wanted.offset)
        return DocumentsResult.model_validate(stretch)


def _add_search(router: APIRouter, plan: Plan, backend: Service) -> None:
    @router.get("/search", responses=_NO_DOCUMENT, summary="Units that a text is about, best first")
    def search(wanted: Annotated[SearchParameters, Query()]) -> SearchResult:
        """Of the Plan, or of one document of the library; whether they answer anything is not judged.

        The Plan is searched by meaning and by words, in three languages; a document in its own language, and in
        another one by the words of the project's glossary alone.
        """
        manifest = _stated(backend, wanted.document, wanted.lang)
        with _ready(backend, wanted.lang):
            if manifest is None:
                units = backend.search(wanted.q, wanted.k)
                return SearchResult.model_validate(found_to_dict(plan, units, wanted.lang))
            found = backend.search_document(manifest.document_id, wanted.q, wanted.k)
        return SearchResult.model_validate(passages_to_dict(manifest, found, wanted.lang))


def _add_find(router: APIRouter, plan: Plan) -> None:
    responses: dict[int | str, dict[str, Any]] = {
        400: {"model": FindProblem, "description": "The query cannot be read; `fault` tells where."},
        **REFUSALS,
    }

    @router.get(
        "/find",
        responses=responses,
        response_model=FindResult,
        summary="Every place where words and phrases stand",
    )
    def find(wanted: Annotated[FindParameters, Query()]) -> FindResult | JSONResponse:
        """Boolean and exact-phrase search over all that the Plan prints, in English."""
        result = phrase_result_to_dict(find_text(plan, wanted.q, wanted.lang))
        fault = result.pop("fault")
        if fault:
            return JSONResponse({"detail": fault["sentence"], "fault": fault}, status_code=400)
        return FindResult.model_validate(result)


def _add_units(router: APIRouter, plan: Plan) -> None:
    @router.get("/units/{unit_id}", responses=not_found("No such unit."), summary="One unit of the Plan")
    def unit(unit_id: _UnitId, wanted: _Language) -> UnitDetail:
        """Its wording, its place and what it says in plain words."""
        found = plan.find_unit(unit_id.strip().lower())
        if found is None:
            raise HTTPException(404, API_WORDS[wanted.lang].no_unit)
        return UnitDetail.model_validate(unit_detail_to_dict(plan, found, wanted.lang))


def _add_cards(router: APIRouter, plan: Plan) -> None:
    @router.get("/cards", responses=REFUSALS, summary="The ready cards, the most urgent first")
    def cards(wanted: _Language) -> CardsResult:
        """For a situation that a person is in."""
        entries = tuple(CardEntry.of(card, wanted.lang) for card in read_cards().values())
        return CardsResult(count=len(entries), cards=entries)

    @router.get(
        "/cards/{card_id}",
        responses=not_found("No such card."),
        summary="One card: what the Plan says of a situation",
    )
    def card(card_id: _CardId, wanted: _Language) -> CardResult:
        """Quotations in the order a person needs them, what the Plan does not say, and whom to turn to."""
        found = read_cards().get(card_id)
        if found is None:
            raise HTTPException(404, API_WORDS[wanted.lang].no_card)
        return CardResult.of(make_sheet(plan, found, wanted.lang))


def _stated(backend: Service, document_id: str, language: Language) -> DocumentManifest | None:
    """What is stated of the document that is named; None: it is the Plan.

    Raises:
        HTTPException: There is none of that id.
    """
    stated = find_manifest(backend.documents, document_id)
    if stated is None and document_id != PLAN_ID:
        raise HTTPException(404, API_WORDS[language].no_document)
    return stated


@contextmanager
def _ready(backend: Service, language: Language) -> Iterator[None]:
    """Refuses where the assistant is not ready: a program can ask again, and need not hold a connection."""
    if backend.state == "loading":
        retry = {"Retry-After": str(RETRY_SECONDS)}
        raise HTTPException(503, API_WORDS[language].loading, headers=retry)
    try:
        yield
    except NotReadyError as error:
        raise HTTPException(503, API_WORDS[language].not_ready) from error
    except (IndexFault, LibraryError) as error:
        raise HTTPException(503, API_WORDS[language].unsearchable) from error
