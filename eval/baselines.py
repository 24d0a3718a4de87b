"""What a plain pipeline finds: the Plan's paragraphs as they are, BM25 or one encoder, nothing else.

Paragraphs are the units themselves, so a baseline is spared the cuts of fixed windows: it is the strongest of
the plain ones. It retrieves and does not answer; its rows show the three best units and cite nothing, so only
the ranking and the facts can be compared.
"""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, Literal

from corpus.model import Plan, Unit
from eval.types import KnownQuestion
from index.encoder import Encoder
from index.lexical import make_lexical_index

_DEPTH: Final = 10
"""Units of a row, as the assistant gives them."""
_SHOWN: Final = 3
"""Units that make up the text of a row."""
_WORD: Final = re.compile(r"\w+")

Search = Callable[[str], Sequence[int]]
"""Units for a question by their place in the Plan, best first."""
Name = Literal["bm25", "dense"]


def bm25_search(units: Sequence[Unit]) -> Search:
    """BM25 over lower-case words; no stems, no stop words."""
    index = make_lexical_index([_words(unit.text) for unit in units])

    def search(question: str) -> Sequence[int]:
        found = index.search(_words(question))
        return sorted(found, key=lambda at: (-found[at], at))

    return search


def dense_search(units: Sequence[Unit], encoder: Encoder) -> Search:
    """Cosine over the encoder's vectors; what is longer than the encoder takes is cut, as is usual."""
    vectors = encoder.encode_passages([unit.text for unit in units])

    def search(question: str) -> Sequence[int]:
        cosines = (vectors @ encoder.encode_queries([question])[0]).tolist()
        return sorted(range(len(units)), key=lambda at: (-cosines[at], at))

    return search


def baseline_rows(units: Sequence[Unit], search: Search, questions: Sequence[KnownQuestion]) -> Iterator[str]:
    """A run in the form of `generate_run`, line by line; the history is put before the question."""
    for known in questions:
        best = [units[at] for at in search(" ".join((*known.history, known.question)))[:_DEPTH]]
        row = {
            "id": known.question_id,
            "status": "answered",
            "answer": "\n\n".join(unit.text for unit in best[:_SHOWN]),
            "retrieved": [
                {"unit_id": unit.unit_id, "score": 1 / place} for place, unit in enumerate(best, start=1)
            ],
        }
        yield json.dumps(row, ensure_ascii=False) + "\n"


def write_baseline(name: Name, plan: Plan, questions: Sequence[KnownQuestion], out: Path) -> None:
    """Runs a baseline and writes its run."""
    units = tuple(plan.units)
    if name == "bm25":
        search = bm25_search(units)
    else:
        from index.sentence import SentenceTransformerEncoder

        search = dense_search(units, SentenceTransformerEncoder())
    out.write_text("".join(baseline_rows(units, search, questions)), encoding="utf-8")


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
