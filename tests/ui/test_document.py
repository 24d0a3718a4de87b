import json

import pytest
from starlette.datastructures import QueryParams

from ui.document import Document, GradioIndexError, GradioParts, parse_gradio_index
from ui.words.chat import EN as CHAT
from ui.words.page import EN

INDEX = """<html><head><script>window.gradio_config = {"components": [{"props": {"elem_id": "send", "value": "?"}}]};</script>
<script>window.gradio_api_info = {"b": 2};</script>
<script type="module" crossorigin src="./assets/index-X.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index-X.css"></head></html>"""
PARTS = GradioParts(
    config={"components": [{"props": {"elem_id": "send", "value": "?"}}]},
    api_info='window.gradio_api_info = {"b": 2};',
    module="./assets/index-X.js",
    style="./assets/index-X.css",
)


def test_gradios_index_gives_the_parts_that_start_its_chat() -> None:
    assert parse_gradio_index(INDEX) == PARTS


@pytest.mark.parametrize("part", ["gradio_config", "gradio_api_info", 'type="module"', "stylesheet"])
def test_an_index_of_another_gradio_is_named(part: str) -> None:
    with pytest.raises(GradioIndexError, match="install the locked versions"):
        parse_gradio_index(INDEX.replace(part, "other"))


def test_the_document_holds_its_parts_and_no_open_place() -> None:
    document = Document(EN).compose(PARTS, "<p>reader</p>", None, QueryParams(""), "n0nce")
    assert '<script nonce="n0nce">window.gradio_config' in document
    assert "<p>reader</p>" in document
    assert "$" not in document.replace("${", "")


def test_every_example_is_a_button_in_its_group() -> None:
    document = Document(EN).compose(PARTS, "", None, QueryParams(""), "n")
    for group in CHAT.examples:
        assert f"<h3>{group.title}</h3>" in document
        for question in group.questions:
            assert f'<button type="button" class="example">{question}</button>' in document


def test_the_scripts_words_are_json_that_cannot_end_its_element() -> None:
    document = Document(EN).compose(PARTS, "", None, QueryParams(""), "n")
    words = document.split('<script type="application/json" id="strings">')[1].split("</script>")[0]
    assert json.loads(words)["thinking"] == CHAT.thinking
    assert "<" not in words
