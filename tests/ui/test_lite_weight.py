"""The light version with real answers: small enough for the slowest line."""

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from assistant import Assistant
from corpus.model import Plan
from eval.read import read_questions
from eval.types import Split
from tests.ui.conftest import built, client_of
from ui.backend import Backend

LIMIT = 30_000
"""Bytes, before compression."""
EVERY = 6
"""Of the tuning questions one in so many is asked."""


@pytest.fixture(scope="module")
def real_client(plan: Plan, assistant: Assistant) -> Iterator[TestClient]:
    backend = Backend(lambda _: assistant)
    backend.start()
    with client_of(built(plan, backend)) as client:
        yield client


def test_a_light_page_with_a_real_answer_is_one_small_document(real_client: TestClient) -> None:
    known = [question for question in read_questions() if question.split is Split.TUNING][::EVERY]
    sizes = {}
    for question in known:
        fields = [("history", text) for text in question.history] + [("q", question.question)]
        response = real_client.post(
            f"/lite?lang={question.language if question.language != 'other' else 'en'}",
            content="&".join(f"{name}={quote(text)}" for name, text in fields),
            headers={"content-type": "application/x-www-form-urlencoded"},
        )
        assert response.status_code == 200
        assert "<script" not in response.text
        sizes[question.question] = len(response.content)
    assert len(sizes) > 50
    assert max(sizes.values()) < LIMIT, max(sizes, key=lambda text: sizes[text])
