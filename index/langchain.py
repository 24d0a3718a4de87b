"""The retriever as LangChain runnables know it."""

from dataclasses import asdict

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from index.retriever import DEFAULT_K, Retriever
from index.types import Hit


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
        return [self._document(hit) for hit in self.retriever.search(query, k=self.k)]

    def _document(self, hit: Hit) -> Document:
        metadata = {
            "unit_id": hit.unit_id,
            "passage_id": hit.passage_id,
            "score": hit.score,
            "parts": [asdict(part) for part in hit.parts],
        }
        return Document(id=hit.unit_id, page_content=self.retriever.passage(hit).text, metadata=metadata)
