"""What the libraries bring: routes and the chat's configuration, held against lists that a person has read.

A new version of Gradio or FastAPI that brings a route or a setting fails here first. When it has been read and is
well: `WRITE_GOLDEN=1 make test ARGS="tests/ui/test_golden.py"`.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gradio.context import Context
from starlette.routing import Mount, Route
from starlette.testclient import TestClient

from corpus.model import Plan
from tests.ui.conftest import built, client_of
from tests.ui.fakes import FakeAssistant
from ui.backend import Backend
from ui.document import parse_gradio_index
from ui.guard import _is_served
from ui.server import Site

GOLDEN = Path(__file__).with_name("golden")
CHANGES = {"app_id", "api_prefix_info"}
"""What is new at every start."""


@pytest.fixture(scope="module")
def site(plan: Plan, fake: FakeAssistant) -> Site:
    Context.id = 0  # Gradio numbers the components of all pages of a process
    return built(plan, Backend(lambda _: fake))


def application(site: Site) -> Any:  # noqa: ANN401 - four layers, each with its own type
    """What Gradio is mounted in, behind the guard, the gate and the page's own index."""
    return site.app._app._app._app  # type: ignore[attr-defined]


def routes(app: Any, prefix: str = "") -> Iterator[str]:  # noqa: ANN401
    for route in app.routes:
        if isinstance(route, Mount):
            yield from routes(route, f"{prefix}{route.path}")
        elif isinstance(route, Route):
            for method in sorted(route.methods or ()):
                yield f"{method} {prefix}{route.path}"
        elif included := getattr(route, "original_router", None):
            yield from routes(included, prefix)
        else:
            yield f"{type(route).__name__} {prefix}{getattr(route, 'path', '')}"


def held_against(name: str, found: str) -> None:
    """Compares with the list, or writes it."""
    path = GOLDEN / name
    if os.environ.get("WRITE_GOLDEN"):
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")


def test_the_routes_are_those_that_have_been_read(site: Site) -> None:
    found = sorted(set(routes(application(site))))
    assert len(found) > 40
    held_against("routes.txt", "".join(f"{line}\n" for line in found))


def test_of_the_routes_that_gradio_brings_those_that_the_page_needs_are_served(site: Site) -> None:
    brought = [line.split(" ", 1) for line in routes(application(site)) if "gradio_api" in line]
    open_ = {
        f"{method} {path}"
        for method, path in brought
        if _is_served(
            {"method": method, "path": path.replace("{session_hash}", "a"), "query_string": b"session_hash=a"}
        )
    }
    assert open_ == {
        "GET /gradio_api/heartbeat/{session_hash}",
        "GET /gradio_api/queue/data",
        "POST /gradio_api/queue/join",
    }


def test_the_configuration_of_the_chat_is_the_one_that_has_been_read(site: Site) -> None:
    with client_of(site) as client:
        config = configuration(client, site)
    held_against("chat.json", json.dumps(config, indent=1, sort_keys=True, ensure_ascii=False) + "\n")


def configuration(client: TestClient, site: Site) -> dict[str, Any]:
    index = TestClient(application(site), base_url="http://127.0.0.1").get("/").text
    config = parse_gradio_index(index).config
    assert client.get("/health").status_code == 200
    return {name: without_paths(value) for name, value in config.items() if name not in CHANGES}


def without_paths(value: object) -> object:
    """Without what Gradio works out from the folder that the checkout lies in."""
    if isinstance(value, dict):
        return {name: without_paths(held) for name, held in value.items() if name != "component_class_id"}
    return [without_paths(held) for held in value] if isinstance(value, list) else value
