"""An MCP server: the Plan's words as tools for other assistants, over standard input and output.

It needs the package `mcp`, which the page and the command line do without.
"""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Annotated

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import Field

from assistant.explore import explore, parse_query, unknown_pairs
from assistant.library.forms import documents_to_dict, passages_to_dict
from assistant.library.plan import PLAN_MANIFEST
from assistant.lookup import found_to_dict, look_up, unit_detail_to_dict
from assistant.mcp_forms import (
    ActionFilters,
    AnswerLanguage,
    DocumentId,
    ListedActions,
    LookedUp,
    Text,
)
from assistant.mcp_loading import Loading, Service
from assistant.phrases import find_text, phrase_result_to_dict
from assistant.render import answer_to_dict
from assistant.schemas.answers import Answer
from assistant.schemas.documents import Documents
from assistant.schemas.parameters import LISTED, MOST_UNITS, Limit, Offset
from assistant.schemas.phrases import Phrases
from assistant.schemas.search import SearchResult
from assistant.types import QUESTION_LIMIT, Question
from corpus import Plan
from corpus.export import action_to_dict
from corpus.languages import Language
from corpus.library.faults import LibraryError
from corpus.library.ids import PLAN_ID
from corpus.library.manifest import DocumentManifest, find_manifest
from index.faults import IndexFault

INSTRUCTIONS = """\
These tools give the wording of Kazakhstan's National Human Rights Action Plan 2009-2012 ("the Plan") and, where `ask` or \
`search` is told another `document` of `list_documents`, the wording of that document; and nothing else.

- Quote verbatim: every `quote`, `text`, `match` and `snippet` is a slice of the Plan, or of the document named. Copy it to \
the letter, with its `locator`. A `▯` is a character that the source lost: keep it, do not guess it.
- The Plan of 2009-2012 is not law in force and nothing here is legal advice. Say so wherever you use it.
- An action is a measure that the Plan recommends, never a right that a person has. `kind` tells what each sentence is.
- `plain` is written by the project's editors. It is no quotation and must not be shown as one.
- Where `ask` ends with `not_in_plan`, `out_of_scope` or `unclear`, say that the Plan does not answer. Do not fill the \
gap, and never add a telephone number, an article of a law or a deadline that the tools did not give.
- An answer is of one document. Name it, and never mix two. What `list_documents` tells of a document other than the Plan is \
as stated by whoever added it; nobody has checked it. Call none "in force" without saying who stated that, and when.
- These tools ask no language model of their own and send nothing to another machine.
"""


_READS = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)


class Tools:
    """The tools; what a docstring says is what the other assistant reads."""

    def __init__(self, plan: Plan, loading: Loading) -> None:
        """Keeps the Plan, and the assistant that is still being loaded."""
        self._plan = plan
        self._loading = loading

    def ask(
        self,
        question: Annotated[Text, Field(description="In English, Russian or Kazakh.")],
        history: Annotated[
            list[str], Field(description="Earlier questions of the conversation, oldest first.")
        ] = [],  # noqa: B006 - read, never changed; the schema tells the default
        language: Annotated[
            Language | None, Field(description="Of the answer; without it the question's own.")
        ] = None,
        document: DocumentId = PLAN_ID,
    ) -> Answer:
        """Answer a question from the Plan, or from one other document, in the language given, else in the question's own.

        Gives verbatim quotations with their places, or a refusal in words where the document does not say it. No language
        model is asked, whatever the program is set up with: `generation` is always null.
        """
        service = self._loading.service()
        _stated(service, document)
        answer = service.answer(
            Question(question, tuple(history), language, own_words=True, document=document)
        )
        return Answer.model_validate(answer_to_dict(answer))

    def search(
        self,
        query: Annotated[Text, Field(description="A question or words, in English, Russian or Kazakh.")],
        k: Annotated[int, Field(ge=1, le=MOST_UNITS, description="How many units are wanted.")] = 10,
        language: AnswerLanguage = "en",
        document: DocumentId = PLAN_ID,
    ) -> SearchResult:
        """Find the units of the Plan, or of one other document, that a text is about, best first.

        Whether a unit answers anything is not judged: read it. For complete lists of the Plan use find_text or
        list_actions.
        """
        service = self._loading.service()
        manifest = _stated(service, document)
        if manifest is None:
            units = service.search(query, k)
            return SearchResult.model_validate(found_to_dict(self._plan, units, language))
        try:
            found = service.search_document(document, query, k)
        except (IndexFault, LibraryError) as error:
            raise ToolError(f"This document cannot be searched: {type(error).__name__}: {error}") from None
        return SearchResult.model_validate(passages_to_dict(manifest, found, language))

    def list_documents(
        self, limit: Limit = LISTED, offset: Offset = 0, language: AnswerLanguage = "en"
    ) -> Documents:
        """List the documents that ask and search can be told: the Plan first, then those added by whoever runs this.

        `count` is of all; they are listed from `offset` on. Of the others everything is as stated by whoever added them,
        `state` and `stated_on` too; nobody has checked it.
        """
        documents = (PLAN_MANIFEST, *self._loading.service().documents)
        return Documents.model_validate(documents_to_dict(documents, language, limit=limit, offset=offset))

    def look_up(
        self,
        citation: Annotated[
            str,
            Field(
                max_length=QUESTION_LIMIT,
                description="`chapter 18 action 2`, `глава 18, мера 2`, `ch18.a2`; several parted by `;`.",
            ),
        ],
        language: AnswerLanguage = "en",
    ) -> LookedUp:
        """Read the units that a citation or a unit id names: wording, place, deadline, executors.

        A chapter alone gives all of its actions.
        """
        units = look_up(self._plan, citation)
        if not units:
            raise ToolError(
                "The Plan has no such place. Name a chapter and an action, or a unit id such as ch18.a2."
            )
        made = [unit_detail_to_dict(self._plan, unit, language) for unit in units]
        return LookedUp.model_validate({"count": len(made), "units": made})

    def find_text(
        self,
        query: Annotated[
            str,
            Field(
                description='English words, "exact phrases", word beginnings (tortur*), AND, OR, NOT, parentheses; '
                "up to 300 characters. Words side by side must stand in one unit."
            ),
        ],
        limit: Limit = LISTED,
        offset: Offset = 0,
        language: AnswerLanguage = "en",
    ) -> Phrases:
        """Find every place where words and phrases stand in the Plan, with page and whole sentence.

        `count`, `units` and `pages` are complete; occurrences are listed from `offset` on. For words in Russian or
        Kazakh, English terms are suggested.
        """
        result = phrase_result_to_dict(find_text(self._plan, query, language))
        if result["fault"]:
            raise ToolError(result["fault"]["sentence"])
        result["occurrences"] = result["occurrences"][offset : offset + limit]
        return Phrases.model_validate(result)

    def list_actions(
        self, filters: ActionFilters | None = None, limit: Limit = LISTED, offset: Offset = 0
    ) -> ListedActions:
        """List the measures of the Plan that fit every filter given, complete, with deadlines and executors.

        Within a filter one of its values is enough. A measure fits a period if it runs in it at any time. Without
        filters all 218 are listed.
        """
        pairs = (filters or ActionFilters()).pairs()
        for name, _ in unknown_pairs(pairs):
            raise ToolError(f"{name}: the table of measures does not know this value. Nothing was listed.")
        units = explore(self._plan, parse_query(pairs))
        return ListedActions.model_validate(
            {
                "total": len(self._plan.actions),
                "count": len(units),
                "offset": offset,
                "actions": [action_to_dict(self._plan, unit) for unit in units[offset : offset + limit]],
            }
        )


def _stated(service: Service, document_id: str) -> DocumentManifest | None:
    """What is stated of the document that is named; None: it is the Plan.

    Raises:
        ToolError: There is none of that id.
    """
    stated = find_manifest(service.documents, document_id)
    if stated is None and document_id != PLAN_ID:
        raise ToolError("The library holds no document of this id. list_documents tells which there are.")
    return stated


def make_server(plan: Plan, load: Callable[[], Service]) -> MCPServer[None]:
    """The server with its tools.

    Args:
        plan: Read already: places, words and measures need no search.
        load: Makes the assistant; called once, while the first client says hello.
    """
    loading = Loading(load)
    tools = Tools(plan, loading)

    @asynccontextmanager
    async def lifespan(_: MCPServer[None]) -> AsyncIterator[None]:
        loading.start()
        yield

    server = MCPServer(
        name="plan-assistant", title="Plan Assistant", instructions=INSTRUCTIONS, lifespan=lifespan
    )
    # Where a tool fails, the library logs what was raised: a question could be among it.
    logging.getLogger("mcp").setLevel(logging.CRITICAL + 1)
    server.add_tool(tools.ask, title="Ask the Plan or another document", annotations=_READS)
    server.add_tool(tools.search, title="Search the Plan or another document", annotations=_READS)
    server.add_tool(tools.list_documents, title="List the documents that can be asked", annotations=_READS)
    server.add_tool(tools.look_up, title="Look up a place of the Plan", annotations=_READS)
    server.add_tool(tools.find_text, title="Find words in the Plan", annotations=_READS)
    server.add_tool(tools.list_actions, title="List measures of the Plan", annotations=_READS)
    return server


def serve(plan: Plan, load: Callable[[], Service]) -> None:
    """Serves over standard input and output until the client closes them; nothing else is written there."""
    make_server(plan, load).run("stdio")
