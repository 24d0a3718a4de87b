"""The retriever as LangChain runnables know it."""

from dataclasses import asdict, fields

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from index.retriever import DEFAULT_K, Retriever
from index.types import Hit, Part

_PART_FIELDS = tuple(field.name for field in fields(Part))


class PlanRetriever(BaseRetriever):
    """Gives one document for each hit, best first: the slice that matched, its unit and its score."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    retriever: Retriever
    k: int = DEFAULT_K

    def _get_relevant_documents(
        self,
        query: str,
        *,
        run_manager: CallbackManagerForRetrieverRun,  # noqa: ARG002  the parent asks
    ) -> list[Document]:
        finding = self.retriever.find(query, k=self.k)
        shared: dict[str, object] = {"searched": finding.searched, "nearness": asdict(finding.nearness)}
        return [self._document(hit, shared) for hit in finding.hits]

    def _document(self, hit: Hit, shared: dict[str, object]) -> Document:
        metadata = {
            "unit_id": hit.unit_id,
            "passage_id": hit.passage_id,
            "score": hit.score,
            "parts": [_as_dict(part) for part in hit.parts],
            **shared,
        }
        return Document(id=hit.unit_id, page_content=self.retriever.passage(hit).text, metadata=metadata)


def _as_dict(part: Part) -> dict[str, object]:
    """Its fields as they are; `asdict` would copy each, and an answer has a hundred."""
    return {name: getattr(part, name) for name in _PART_FIELDS}
