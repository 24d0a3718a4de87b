"""What the index of a plan must hold, known before any of its files is read."""

import json
from dataclasses import asdict, dataclass
from importlib.metadata import version

from corpus.editorial import read_editorial
from corpus.model import Plan
from index.encoder import Encoder
from index.manifest import FORMAT, Origin, digest_of
from index.passages import PASSAGE_TOKENS, make_passages
from index.types import Passage


@dataclass(frozen=True, slots=True)
class Content:
    """The passages of a plan for one encoder, and what identifies them."""

    passages: tuple[Passage, ...]
    listing: bytes
    """The passages as `passages.jsonl`."""
    origin: Origin


def make_content(plan: Plan, encoder: Encoder) -> Content:
    """The content of the index of that plan for that encoder."""
    limit = min(PASSAGE_TOKENS, encoder.max_tokens)
    passages = make_passages(plan, encoder.count_tokens, editorial=read_editorial(plan), limit=limit)
    listing = "".join(json.dumps(asdict(passage), ensure_ascii=False) + "\n" for passage in passages).encode()
    origin = Origin(
        format=FORMAT,
        plan=plan.sha256,
        passages=digest_of(listing),
        encoder=encoder.name,
        encoder_fingerprint=encoder.fingerprint,
        dimension=encoder.dimension,
        chroma=version("chromadb"),
    )
    return Content(passages, listing, origin)
