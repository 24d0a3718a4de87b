"""Files to take along: cards, training packs, dossiers. Made when asked for; nothing is kept.

The makers of packs, the libraries of the office formats and of print are imported with the first file: no answer needs them.
"""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from assistant.cards import make_sheet
from assistant.dossier import DossierError, parse_dossier
from assistant.exports import EXPORTS, ExportFormat
from assistant.exports.dossier_markdown import dossier_to_markdown
from corpus.cards import read_cards
from corpus.model import Plan
from ui.files import attachment, today
from ui.refusals import missing
from ui.views.cards import card_address
from ui.views.view import ContextOf

if TYPE_CHECKING:
    from assistant.packs import Pack

DOCX = EXPORTS[ExportFormat.DOCX].media_type


class File(NamedTuple):
    """What a file is and how its name ends."""

    media_type: str
    ending: str


PACK_FILES: Mapping[str, File] = {
    "docx": File(DOCX, "docx"),
    "pdf": File("application/pdf", "pdf"),
    "gift": File("text/plain; charset=utf-8", "gift.txt"),
    "anki": File("text/csv; charset=utf-8", "anki.csv"),
    "html": File("text/html; charset=utf-8", "html"),
}


def make_downloads(plan: Plan, context_of: ContextOf) -> APIRouter:
    """The routes under `/export`.

    Args:
        plan: What is quoted.
        context_of: Tells a request's language and address.
    """
    router = APIRouter(prefix="/export")
    for add in (_add_cards, _add_packs, _add_dossiers):
        add(router, plan, context_of)
    return router


def _add_cards(router: APIRouter, plan: Plan, context_of: ContextOf) -> None:
    @router.get("/card/{name}.{kind}")
    def card(request: Request, name: str, kind: str) -> Response:
        from assistant.printing.card_pdf import card_to_pdf, card_to_png

        found = read_cards().get(name)
        makers = {"pdf": (card_to_pdf, "application/pdf"), "png": (card_to_png, "image/png")}
        context = context_of(request)
        if found is None or kind not in makers:
            return missing(context.strings)
        make, media_type = makers[kind]
        sheet = make_sheet(plan, found, context.language)
        content = make(sheet, card_address(context, name), printed=today())
        return attachment(content, media_type, f"plan-card-{name}-{context.language}.{kind}")


def _add_packs(router: APIRouter, plan: Plan, context_of: ContextOf) -> None:
    @router.get("/pack.{kind}")
    def pack(request: Request, kind: str) -> Response:
        context = context_of(request)
        file = PACK_FILES.get(kind)
        if file is None:
            return missing(context.strings)
        from assistant.packs import build_pack
        from ui.views.packs import pack_request

        made = build_pack(plan, pack_request(context, request.query_params, "packs"))
        name = f"plan-pack-{made.request.topic or 'chapters'}-{made.request.seed}-{context.language}.{file.ending}"
        return attachment(_write_pack(kind, made, today()), file.media_type, name)


def _add_dossiers(router: APIRouter, plan: Plan, context_of: ContextOf) -> None:
    @router.post("/dossier.{kind}")
    async def dossier(request: Request, kind: str) -> Response:
        context = context_of(request)
        try:
            collected = parse_dossier(await request.json())
        except (DossierError, ValueError):
            return JSONResponse({"detail": context.strings.not_understood}, status_code=400)
        if kind == "docx":
            from assistant.exports.dossier_docx import dossier_to_docx

            content = await run_in_threadpool(
                dossier_to_docx, plan, collected, context.language, exported=today()
            )
            return attachment(content, DOCX, "dossier.docx")
        if kind == "md":
            text = dossier_to_markdown(plan, collected, context.language, exported=today())
            return attachment(text.encode("utf-8"), "text/markdown; charset=utf-8", "dossier.md")
        return missing(context.strings)


def _write_pack(kind: str, pack: "Pack", day: date) -> bytes:
    """A training pack as one of `PACK_FILES`; only the library of that format is imported."""
    if kind == "docx":
        from assistant.exports.pack_docx import pack_to_docx

        return pack_to_docx(pack, exported=day)
    if kind == "pdf":
        from assistant.printing.pack_pdf import pack_to_pdf

        return pack_to_pdf(pack, printed=day)
    from assistant.packs import pack_to_anki, pack_to_gift, pack_to_html

    writers = {"gift": pack_to_gift, "anki": pack_to_anki, "html": pack_to_html}
    return writers[kind](pack).encode("utf-8")
