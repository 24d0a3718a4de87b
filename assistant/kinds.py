"""What each sentence of a quotation is, and how that is told beside it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from assistant.messages import KINDS, NO_YEAR, SENTENCE, SENTENCES
from assistant.types import KindRun
from corpus import Unit
from corpus.editorial import Entry, StatementKind
from corpus.languages import Language
from corpus.sentences import split_sentences
from corpus.statements import statement_kinds

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d|s)")


def kind_runs(unit: Unit, quote: str, entry: Entry | None) -> tuple[KindRun, ...]:
    """The kinds of a quotation's sentences, neighbours of one kind together; empty without an entry."""
    if entry is None:
        return ()
    start = unit.text.find(quote)
    quoted = [
        (sentence, kind)
        for sentence, place, kind in _placed(unit, statement_kinds(unit, entry))
        if start <= place and place + len(sentence) <= start + len(quote)
    ]
    runs: list[KindRun] = []
    for kind, group in groupby(quoted, key=lambda pair: pair[1]):
        sentences = [sentence for sentence, _ in group]
        first = runs[-1].last + 1 if runs else 1
        years = _years(sentences) if kind is StatementKind.STATISTIC else ()
        runs.append(KindRun(kind, first, first + len(sentences) - 1, sum(map(len, sentences)), years))
    return tuple(runs)


def main_kind(runs: Sequence[KindRun]) -> StatementKind | None:
    """The kind of most of a quotation's words."""
    lengths: Counter[StatementKind] = Counter()
    for run in runs:
        lengths[run.kind] += run.length
    return lengths.most_common(1)[0][0] if lengths else None


def tell_kinds(runs: Sequence[KindRun], language: Language) -> str:
    """`Finding of the Plan`, or which sentences of the quotation are what."""
    if len(runs) == 1:
        return _label(runs[0], language)
    return "; ".join(f"{_place(run, language)}: {_label(run, language)}" for run in runs)


def _placed(unit: Unit, kinds: Sequence[StatementKind]) -> Iterator[tuple[str, int, StatementKind]]:
    position = 0
    for sentence, kind in zip(split_sentences(unit.text), kinds, strict=True):
        position = unit.text.index(sentence, position)
        yield sentence, position, kind
        position += len(sentence)


def _years(sentences: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(year for sentence in sentences for year in _YEAR.findall(sentence)))


def _label(run: KindRun, language: Language) -> str:
    label = KINDS[run.kind][language]
    if run.kind is not StatementKind.STATISTIC:
        return label
    return f"{label}, {', '.join(run.years)}" if run.years else f"{label} ({NO_YEAR[language]})"


def _place(run: KindRun, language: Language) -> str:
    if run.first == run.last:
        return SENTENCE[language].format(first=run.first)
    return SENTENCES[language].format(first=run.first, last=run.last)
