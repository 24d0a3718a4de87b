"""What the index of a plan must hold, known before any of its files is read."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from corpus.editorial import Entry, read_editorial
from corpus.glossary import Term, read_glossary
from corpus.languages import LANGUAGES
from corpus.model import Plan
from corpus.outside import Matter, read_outside
from index.adapter import SETTINGS
from index.encoder import Encoder
from index.installed import version_of
from index.manifest import FORMAT, Origin, digest_of
from index.passage_list import PassageList
from index.passages import PASSAGE_TOKENS, make_passages


@dataclass(frozen=True, slots=True)
class Sample:
    """What was written about one matter in a language the encoder may not understand."""

    text: str
    belongs_to: str
    """A unit id, the name of a matter outside the Plan, or the English name of a term."""


@dataclass(frozen=True, slots=True)
class Content:
    """The passages of a plan for one encoder, and what identifies them."""

    passages: PassageList
    listing: bytes
    """The passages as `passages.jsonl`."""
    samples: tuple[Sample, ...]
    """From which the query adapter learns; none where the plan has no editorial layer."""
    outside: tuple[Matter, ...]
    glossary: tuple[Term, ...]
    origin: Origin
    editorial: Mapping[str, Entry]
    key: str
    """Of all that it was made from; empty where nobody may take it for granted."""


def make_content(plan: Plan, encoder: Encoder, key: str = "") -> Content:
    """The content of the index of that plan for that encoder.

    Args:
        plan: The plan.
        encoder: Decides where it is cut.
        key: Of both and of the code, where the index shall tell by it that it still fits (`index.kept`).
    """
    limit = min(PASSAGE_TOKENS, encoder.max_tokens)
    editorial = read_editorial(plan)
    outside, glossary = (read_outside(), read_glossary()) if editorial else ((), ())
    passages = make_passages(plan, encoder.count_tokens, editorial=editorial, limit=limit)
    listing = "".join(json.dumps(asdict(passage), ensure_ascii=False) + "\n" for passage in passages).encode()
    foreign = [language for language in LANGUAGES if language not in encoder.languages]
    samples = [
        Sample("\n".join((entry.plain[language], *entry.questions[language])), entry.unit_id)
        for language in foreign
        for entry in editorial.values()
    ]
    samples += [
        Sample("\n".join(matter.questions[language]), matter.name)
        for language in foreign
        for matter in outside
    ]
    samples += [
        Sample(term.written_in(language), term.names["en"]) for language in foreign for term in glossary
    ]
    learnt = [asdict(sample) for sample in samples] + [
        {"kind": matter.kind, "questions": matter.questions["en"]} for matter in outside
    ]
    learnt.append({"settings": SETTINGS})
    learnt += [{"term": term.written_in("en")} for term in glossary]
    origin = Origin(
        format=FORMAT,
        plan=plan.sha256,
        passages=digest_of(listing),
        questions=digest_of(json.dumps(learnt, ensure_ascii=False).encode()),
        encoder=encoder.name,
        encoder_fingerprint=encoder.fingerprint,
        dimension=encoder.dimension,
        chroma=version_of("chromadb"),
    )
    return Content(
        PassageList.of(passages), listing, tuple(samples), outside, glossary, origin, editorial, key
    )
