"""What a reply says, shortened to a digest: two replies with one digest say the same."""

import hashlib
import re
from typing import Final

_SECONDS: Final = re.compile(rb'"seconds":[0-9.eE+-]+')
"""How long it took: differs every time. Inside a quotation the marks would be escaped."""
_TURN: Final = re.compile(r'id="(turn-[0-9a-f]{32})"')
"""The name that the tab gave this answer."""


def digest_json(body: bytes) -> str:
    """Of an answer of the JSON API, whole but for how long it took."""
    return _digest(_SECONDS.sub(b"", body))


def digest_html(html: str) -> str:
    """Of an answer of the page or of the light version, whole but for the name that the tab gave it."""
    return _digest(_TURN.sub("", html).encode())


def turn_of(html: str) -> str:
    """The name of the turn that an answer of the page is for; empty where it has none."""
    found = _TURN.search(html)
    return found[1] if found else ""


def _digest(told: bytes) -> str:
    return hashlib.blake2b(told, digest_size=12).hexdigest()
