"""A file that a browser stores instead of showing it, and the day that is written into it."""

from datetime import UTC, date, datetime

from starlette.responses import Response


def attachment(content: bytes, media_type: str, name: str) -> Response:
    """The response that brings a file; its name is of plain characters."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=media_type, headers=headers)


def today() -> date:
    """The day, the same wherever the program runs."""
    return datetime.now(UTC).date()
