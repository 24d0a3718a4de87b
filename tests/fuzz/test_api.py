"""The API against its own description: what it allows is answered as it says, what it forbids is refused in words.

Every operation gets requests that fit its description and requests that do not, over a real connection. Of
schemathesis' checks these are left out, with the reason: those of unknown methods (the guard answers 404 to whatever it
does not serve, and schemathesis wants 405 with a list of what would be), of credentials (there are none), and of an
object's life (nothing is made or deleted). Its own way to make tests of a fixture does not go with this pytest, so the
operations are gone through by hand.
"""

from collections.abc import Iterator

import pytest
import schemathesis
from hypothesis import assume, given
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi import checks

from corpus.model import Plan
from tests.fuzz.budget import tries
from tests.ui.conftest import served
from tests.ui.fakes import FakeAssistant

CHECKS = [
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
    checks.negative_data_rejection,
]
OPERATIONS = (
    "POST /api/ask", "GET /api/model", "GET /api/search", "GET /api/find", "GET /api/actions", "GET /api/actions.{ending}",
    "GET /api/units/{unit_id}", "GET /api/cards", "GET /api/cards/{card_id}", "GET /api/documents",
)  # fmt: skip

TOO_LONG = 414


@pytest.fixture(scope="module")
def description(plan: Plan) -> Iterator[BaseSchema]:
    """The API as it describes itself, served."""
    fake = FakeAssistant(plan)
    with served(plan, lambda _: fake) as address:
        yield schemathesis.openapi.from_url(f"{address}/api/openapi.json")


def test_every_operation_is_tried(description: BaseSchema) -> None:
    found = {operation.ok().label for operation in description.get_all_operations()}
    assert found == set(OPERATIONS)


@pytest.mark.parametrize("mode", list(GenerationMode), ids=lambda mode: mode.value)
@pytest.mark.parametrize("label", OPERATIONS)
def test_an_operation_keeps_to_its_description(
    description: BaseSchema, label: str, mode: GenerationMode
) -> None:
    operations = [found.ok() for found in description.get_all_operations()]
    operation = next(operation for operation in operations if operation.label == label)

    @tries(8)
    @given(case=operation.as_strategy(generation_mode=mode))
    def keeps(case: schemathesis.Case) -> None:
        response = case.call(headers={"Connection": "close"})
        address = str(response.request.url)
        # Both are tried on their own below.
        assume(response.status_code != TOO_LONG and "=&" not in address and not address.endswith("="))
        case.validate_response(response, checks=CHECKS)
        assert b"Traceback" not in response.content

    keeps()


@pytest.mark.parametrize("path", ["/api/search", "/api/find", "/api/actions"])
def test_the_refusal_of_a_long_address_is_described(description: BaseSchema, path: str) -> None:
    assert str(TOO_LONG) in description.raw_schema["paths"][path]["get"]["responses"]


@pytest.mark.parametrize("name", ["chapter", "due", "form", "group"])
def test_an_empty_filter_is_described(description: BaseSchema, name: str) -> None:
    parameters = description.raw_schema["paths"]["/api/actions"]["get"]["parameters"]
    (found,) = (parameter for parameter in parameters if parameter["name"] == name)
    assert "" in found["schema"]["items"]["enum"]
