"""What kind of statement each sentence of the Plan is: the editors' judgement, and rules over it.

The rules only ever lower what a sentence claims: whatever a measure says is a measure, and what the
narrative asks for ("it is necessary to ...") is a proposal and no fact. None of them makes a guarantee.
"""

import re
from collections.abc import Iterator

from corpus.editorial import Entry, StatementKind
from corpus.model import Unit
from corpus.sentences import split_sentences

_ASKS = re.compile(
    r"""
    \b(?:is|are|be|was|becomes?)\s(?:\w+\s){0,2}?
        (?:necessary|necessity|advisable|expedient|desirable|logical|important|essential|urgent)\b
        (?!\sto\s(?:note|admit|mention|say|recall|remember|emphasize\sthat))
        (?:\s(?:\w+\s){0,4}?(?:to|that|for)\b|\.|,|;|:|$)
    | \bit\sis\s(?:\w+\s)?considered\sa\snecessity
    | \b(?:should|ought\sto|must|ha(?:s|ve)\sto)\b
        (?!\s(?:also\s)?(?:be\s)?(?:also\s)?(?:noted?|mentioned|recalled|remembered|admitted|said|stressed
        |emphasi[sz]ed?|pointed))
    | \bw(?:e|ould)\s(?:propose|suggest|recommend|consider\sadvisable)\b
    | \b(?:requires?|needs?|in\sneed\sof|need\sfor)\s(?:\w+\s){0,3}?(?:improvement|strengthening|reconsideration|changes?
        |adjustments?|regulation|revision|reform\w*|protection)\b
    | \b(?:requires?|needs?)\s(?:to\s(?:\w+\s)?(?:improve|take)|(?:additional|further)\sstudy)
    | \bit\sis\ssuggested\b
    | \b(?:there\sis|arises)\s(?:\w+\s){0,2}need\b | \bnecessity\sarises\b
    | \bsubject\sto\s(?:\w+\s)?change\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Wordings by which the narrative asks that something be done."""
_ITEM = re.compile(r"^(?:[-–•]|\d+[.)])\s")
_LEADS = re.compile(r":\s*$")


def statement_kinds(unit: Unit, entry: Entry) -> tuple[StatementKind, ...]:
    """The kind of each sentence of a unit, as `corpus.sentences.split_sentences` cuts it."""
    if unit.measure:
        return (StatementKind.MEASURE,) * len(entry.kinds)
    return tuple(_narrative(unit, entry))


def _narrative(unit: Unit, entry: Entry) -> Iterator[StatementKind]:
    """The first sentence of each item of a list that opens with a proposal is one."""
    in_list = bool(unit.lead_in and _proposes(unit.lead_in))
    for sentence, judged in zip(split_sentences(unit.text), entry.kinds, strict=True):
        if not _ITEM.match(sentence):
            in_list = bool(_LEADS.search(sentence)) and _proposes(sentence)
        proposed = judged is StatementKind.FINDING and (in_list or _proposes(sentence))
        yield StatementKind.PROPOSAL if proposed or judged is StatementKind.MEASURE else judged


def _proposes(sentence: str) -> bool:
    return not sentence.endswith("?") and bool(_ASKS.search(sentence))
