"""How the program is, for those who watch over it and for the page."""

from fastapi import APIRouter
from starlette.responses import JSONResponse, Response

from ui.backend import Backend


def make_health(backend: Backend) -> APIRouter:
    """`/health` answers as long as the program serves; `/ready` says whether questions are answered, else with 503.

    `/health` tells how far the search is too, for the page: a browser reports every 503 as a fault.
    """
    router = APIRouter()

    @router.get("/health")
    def health() -> Response:
        return JSONResponse({"state": "alive", "search": backend.state, "percent": backend.percent})

    @router.get("/ready")
    def ready() -> Response:
        state = backend.state
        return JSONResponse({"state": state, "percent": backend.percent}, 200 if state == "ready" else 503)

    return router
