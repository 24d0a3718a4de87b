"""What must hold of anything that a door gives back."""

import json
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser

from httpx2 import Response

from tests.bad_inputs.catalogue import MARK, OUTSIDE

SECONDS = 2.0
"""Within which anything is answered."""
_ACTIVE = frozenset(
    "script style link base meta iframe frame object embed applet svg math img image video audio source track portal "
    "form input textarea select button template noscript canvas".split()
)
"""Elements that load, send, run or take what a person types."""
_ADDRESSES = frozenset(
    {"href", "src", "action", "formaction", "srcset", "poster", "data", "xlink:href", "background"}
)
OWN_ADDRESSES = ("?", "lite?", "./?", "#", "export/")
"""What every link on a light page and in an answer begins with: a place on this page."""


@contextmanager
def in_time() -> Iterator[None]:
    """Fails what takes longer than anybody should wait; on a busy machine its own work counts."""
    wall, work = time.perf_counter(), time.process_time()
    yield
    took = min(time.perf_counter() - wall, time.process_time() - work)
    assert took < SECONDS, f"took {took:.1f} s"


class Elements(HTMLParser):
    """The elements of a document, with what is active in them."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self.active: Counter[str] = Counter()
        self.handlers: list[str] = []
        self.addresses: list[str] = []
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.active[tag] += tag in _ACTIVE
        self.handlers += [name for name, _ in attrs if name.startswith("on")]
        self.addresses += [value or "" for name, value in attrs if name in _ADDRESSES]


def check_html(document: str, like: str = "") -> None:
    """Nothing in a document runs, loads or leads outside but what is in another one, made of a harmless text."""
    found, harmless = Elements(document), Elements(like)
    assert +(found.active - harmless.active) == Counter()
    assert found.handlers == []
    new = set(found.addresses) - set(harmless.addresses)
    assert [address for address in sorted(new) if not address.startswith(OWN_ADDRESSES)] == []


def check_sentence(response: Response) -> None:
    """A refusal of the programs' door: one plain sentence, which repeats nothing."""
    body = json.loads(response.content)
    assert isinstance(body["detail"], str)
    assert body["detail"].endswith(".")
    check_silent(response.text)


def check_silent(text: str) -> None:
    """Nothing of an attacker's is repeated, and nothing of the machinery shown."""
    for word in (MARK, OUTSIDE, "Traceback", 'File "', "site-packages"):
        assert word not in text
