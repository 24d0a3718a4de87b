"""The address by which a person ends what a language model still writes for them."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from ui.chat import Chat
from ui.guard import STOP


def make_stop(chat: Chat) -> APIRouter:
    """The route; it answers the same for every turn, so that nobody learns which there are."""
    router = APIRouter()

    @router.post(STOP)
    async def stop(request: Request) -> Response:
        sent = await request.json()  # an object: the guard lets nothing else through
        chat.stop(str(sent.get("turn")))
        return Response(status_code=204)

    return router
