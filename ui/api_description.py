"""The OpenAPI description of the addresses for programs, written from the models that they answer with."""

from collections.abc import Sequence
from typing import Any

from fastapi.openapi.utils import get_openapi
from starlette.routing import BaseRoute

from corpus.model import Plan
from ui.api_examples import make_document_example, make_examples

VERSION = "1"
"""Of these addresses. Fields may be added to an answer; none is renamed or changes its meaning."""
_DESCRIPTION = """\
What Kazakhstan's National Human Rights Action Plan 2009-2012 says, quoted word for word with chapter, action and page.

The Plan is a document of 2009. It is not the law in force today, and nothing here is legal advice. A measure is a
recommendation, not a right. Quotations (`quote`, `text`, `snippet`) are verbatim; `plain` is written by the project
and is never a quotation.

There is no key and no account, and nothing that is asked is stored or logged here. Whoever runs the page may have set
up a language model: `/api/model` tells which and where, and then a question to `/api/ask` is sent there too, unless it
comes with `own_words`. The sentences of the model (`generation`) are verified, but they are no quotations. Every refusal is
`{"detail": sentence}` and repeats nothing of what was sent."""


def describe(plan: Plan, routes: Sequence[BaseRoute]) -> dict[str, Any]:
    """The description of some routes, with an example of each answer."""
    described = get_openapi(
        title="Plan Assistant",
        version=VERSION,
        openapi_version="3.1.0",
        description=_DESCRIPTION,
        license_info={"name": "MIT (the code)", "identifier": "MIT"},
        routes=routes,
    )
    for path, example in make_examples(plan).items():
        for operation in described["paths"][path].values():
            operation["responses"]["200"]["content"]["application/json"]["example"] = example
    search = described["paths"]["/api/search"]["get"]["responses"]["200"]["content"]["application/json"]
    search["examples"] = {
        "plan": {"summary": "Of the Plan", "value": search.pop("example")},
        "document": {"summary": "Of a document of the library", "value": make_document_example()},
    }
    return described
