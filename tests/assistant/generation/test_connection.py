"""The operator is told whether the model answers, and what to do where it does not."""

import pytest

from assistant.generation.connection import QUESTION, Connection, check_connection
from assistant.generation.settings import read_model_settings
from tests.model_server import Answer, faults, model_server, say, unused_address

KEY = "sk-canary-5f1e"


def check(url: str) -> Connection:
    settings = read_model_settings({"PLAN_MODEL": "small", "PLAN_MODEL_URL": url, "PLAN_MODEL_KEY": KEY})
    assert settings is not None
    return check_connection(settings)


def test_a_model_that_answers() -> None:
    with model_server(say("ready")) as server:
        found = check(server.url)
        assert [message["content"] for message in server.requests[0].json["messages"]] == [QUESTION]
        assert found.works
        assert found.sentence.startswith(f"small at {server.host} answers, after ")
        assert found.sentence.endswith(" seconds. Questions stay on this machine.")


TOLD: dict[str, tuple[Answer, str]] = {
    "key": (faults.key_in_error(), "the server refused the key (401). Check the key in PLAN_MODEL_KEY"),
    "model": (
        faults.status(404),
        "does not know the model or the address (404). Check the name in PLAN_MODEL",
    ),
    "busy": (faults.status(429), "too many requests (429). Wait a minute"),
    "server": (faults.status(500), "the server failed (500). Look into the server's own log"),
    "page": (faults.html, "not in the form of the protocol. The server must speak OpenAI's protocol"),
    "empty": (faults.null_content, "the reply is empty. Check that the model is made for conversation"),
    "length": (faults.finishes("length"), "before its end. The reply must end by itself"),
    "large": (faults.enormous_line, "larger than 262144 bytes. This is not a usable model"),
}


@pytest.mark.bad_input(166, 167, 168, 172, 174, 175, 181)
@pytest.mark.parametrize("name", TOLD)
def test_what_is_wrong_is_told_with_what_to_do(name: str) -> None:
    answer, words = TOLD[name]
    with model_server(answer) as server:
        found = check(server.url)
        assert found.sentence.startswith(f"small at {server.host} does not answer: ")
    assert not found.works
    assert words in found.sentence
    assert KEY not in found.sentence


@pytest.mark.bad_input(164)
def test_a_server_that_is_down() -> None:
    found = check(unused_address())
    assert not found.works
    assert "Check that the server runs, that PLAN_MODEL_URL is right" in found.sentence
