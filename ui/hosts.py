"""By which name the page was called, and whether a browser sent a request from a page of ours."""

import re
from urllib.parse import urlsplit

from starlette.datastructures import Headers

_HOST = re.compile(r"(?P<name>[A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?")
"""What a Host header may be: it goes into the links and the QR codes of files."""


def name_of(host: str) -> str:
    """The name in a Host header, in small letters and without its port; empty where it is no name."""
    match = _HOST.fullmatch(host)
    return match["name"].strip("[]").lower() if match else ""


def is_from_here(headers: Headers) -> bool:
    """Whether a browser sent this from a page of ours; a program says nothing of its origin."""
    origin = headers.get("origin")
    if origin == "null":
        return headers.get("sec-fetch-site") == "same-origin"
    return origin is None or _netloc(origin) == headers.get("host", "")


def _netloc(address: str) -> str | None:
    try:
        return urlsplit(address).netloc
    except ValueError:
        return None
