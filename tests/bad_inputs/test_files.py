"""Bad texts in the files that people take along: dossiers and training packs."""

import json
import re
from collections.abc import Iterator
from io import BytesIO
from urllib.parse import quote

import pytest
from docx import Document
from httpx2 import Response
from markdown_it import MarkdownIt
from starlette.testclient import TestClient

from assistant.dossier import ITEMS_LIMIT, NOTE_LIMIT, TITLE_LIMIT
from assistant.types import QUESTION_LIMIT
from tests.bad_inputs.catalogue import MARK, TEXTS, BadText, cases, numbered
from tests.bad_inputs.checks import check_html, check_sentence, in_time
from tests.bad_inputs.test_api import check_package
from ui.guard import BODY_LIMIT

SMALL = tuple(bad for bad in TEXTS if len(bad.text) <= QUESTION_LIMIT)
LARGE = tuple(bad for bad in TEXTS if len(bad.text) > QUESTION_LIMIT)
AT_ONCE = 40
"""Texts of one dossier: with their three places in it they fit a body."""
_MARKUP = frozenset(
    {"link", "image", "html_inline", "html_block", "autolink", "code_block", "fence", "table"}
)


def _send(doors: TestClient, kind: str, title: str, texts: tuple[str, ...]) -> tuple[int, Response]:
    """The size of a dossier in which every text is a question and a note, and what is answered to it."""
    items: list[dict[str, object]] = []
    for text in texts:
        items.append({"kind": "unit", "unit_id": "ch18.a2", "note": text})
        items.append(
            {"kind": "answer", "question": text, "language": "en", "unit_ids": ["ch18.a1"], "note": ""}
        )
    body = json.dumps({"title": title, "items": items}).encode()
    with in_time():
        response = doors.post(
            f"/export/dossier.{kind}?lang=en", content=body, headers={"content-type": "application/json"}
        )
    return len(body), response


def _tokens(text: str) -> Iterator[str]:
    """The kinds of everything that a Markdown reader makes of a text."""
    for token in MarkdownIt("commonmark", {"html": True}).enable("table").parse(text):
        yield token.type
        yield from (child.type for child in token.children or ())


@pytest.mark.parametrize("bad", cases(SMALL))
def test_markdown_with_bad_texts_shows_them_and_does_nothing(doors: TestClient, bad: BadText) -> None:
    _, response = _send(doors, "md", bad.text[:TITLE_LIMIT], (bad.text,))
    assert response.status_code == 200
    text = response.content.decode("utf-8")
    found = {re.sub("_(open|close)$", "", kind) for kind in _tokens(text)}
    assert not found & _MARKUP
    # An address turns into a link by itself where the reader knows how.
    assert not re.search(r"https?://|www\.", text)
    assert not [line for line in text.splitlines() if line.lstrip("#>- *").startswith(("=", "+", "@"))]
    assert not any(ord(character) < 32 and character != "\n" for character in text)


@pytest.mark.bad_input(*(bad.number for bad in SMALL))
@pytest.mark.parametrize("start", range(0, len(SMALL), AT_ONCE))
def test_word_files_with_bad_texts_open_and_hold_nothing_that_runs(doors: TestClient, start: int) -> None:
    texts = tuple(bad.text for bad in SMALL[start : start + AT_ONCE] if len(bad.text) < QUESTION_LIMIT // 2)
    size, response = _send(doors, "docx", MARK, texts)
    assert size < BODY_LIMIT
    assert response.status_code == 200
    check_package(response.content)
    document = Document(BytesIO(response.content))
    assert len(document.paragraphs) > 3 * len(texts)
    assert not [rel for rel in document.part.rels.values() if rel.is_external]


@pytest.mark.parametrize("kind", ["docx", "md"])
@pytest.mark.parametrize("bad", cases(LARGE))
def test_a_dossier_with_a_large_text_is_refused(doors: TestClient, kind: str, bad: BadText) -> None:
    size, response = _send(doors, kind, "", (bad.text,))
    # A text is measured without what cannot be seen and without the space around it.
    fits = len(bad.text.strip()) <= QUESTION_LIMIT
    assert response.status_code == (413 if size > BODY_LIMIT else 200 if fits else 400)
    if response.status_code != 200:
        check_sentence(response)


@pytest.mark.bad_input(7, 8)
def test_every_part_of_a_dossier_has_its_limit(doors: TestClient) -> None:
    note, title = "n" * (NOTE_LIMIT + 1), "t" * (TITLE_LIMIT + 1)
    assert _send(doors, "md", "", (note,))[1].status_code == 400
    assert _send(doors, "md", title, ())[1].status_code == 400
    assert _send(doors, "md", "", ("x",) * (ITEMS_LIMIT // 2))[1].status_code == 200
    assert _send(doors, "md", "", ("x",) * (ITEMS_LIMIT // 2 + 1))[1].status_code == 400


@pytest.mark.parametrize(
    "bad", cases(numbered(1, 5, 14, 20, 24, 44, 45, 48, 49, 62, 66, 68, 69, 71, 72, 73, 75))
)
@pytest.mark.parametrize("kind", ["html", "gift", "anki"])
def test_a_pack_takes_nothing_from_an_address_but_what_it_knows(
    doors: TestClient, kind: str, bad: BadText
) -> None:
    text = quote(bad.text.encode("utf-8", "replace"))
    usual = _pack(doors, f"{kind}?lang=en")
    parameters = "&".join(
        f"{name}={text}" for name in ("topic", "chapter", "level", "minutes", "size", "seed")
    )
    with in_time():
        made = _pack(doors, f"{kind}?lang=en&{parameters}")
    assert made.status_code == 200
    assert made.content == usual.content
    assert made.headers["content-disposition"] == usual.headers["content-disposition"]


def _pack(doors: TestClient, rest: str) -> Response:
    return doors.get(f"/export/pack.{rest}")


@pytest.mark.parametrize("bad", cases(numbered(48, 71, 73)))
def test_a_word_pack_and_the_view_of_it_do_not_repeat_an_address(doors: TestClient, bad: BadText) -> None:
    text = quote(bad.text)
    made = _pack(doors, f"docx?lang=en&topic={text}&seed={text}")
    check_package(made.content)
    shown = doors.get(f"/view?lang=en&packs={text}&seed={text}")
    check_html(shown.text, like=doors.get("/view?lang=en&packs=").text)
    assert MARK not in shown.text


@pytest.mark.parametrize("bad", cases(numbered(14, 20, 48, 68, 71, 72)))
def test_no_other_file_can_be_had(doors: TestClient, bad: BadText) -> None:
    text = quote(bad.text.encode("utf-8", "replace"), safe="")
    for path in (f"/export/pack.{text}", f"/export/card/{text}.pdf", f"/ui/{text}", f"/assets/{text}"):
        with in_time():
            response = doors.get(path)
        assert response.status_code == 404
        check_sentence(response)


@pytest.mark.bad_input(1)
@pytest.mark.parametrize(
    "path", ["/export/pack.", "/export/pack", "/export/card/x", "/export/a/b.c", "/assets/x.js"]
)
def test_a_file_that_no_route_makes_is_told_in_a_sentence(doors: TestClient, path: str) -> None:
    response = doors.get(path)
    assert response.status_code == 404
    check_sentence(response)
