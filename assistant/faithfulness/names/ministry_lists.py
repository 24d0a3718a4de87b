"""Ministries named together: `Ministries of Justice and Health`, `Әділет және Қорғаныс министрліктері`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from assistant.faithfulness.names.name_table import Mention, NameTable, Phrase
from assistant.faithfulness.names.name_tokens import Token, exact_form
from corpus.languages import Language

MINISTRY = "ministry"
"""The entry that every ministry carries."""
_PLURALS: Mapping[Language, tuple[str, ...]] = {
    "en": ("ministries", "ministers"),
    "ru": ("министерства", "министерств", "министерствам", "министерствами", "министерствах", "министры"),
    "kk": (exact_form("министрліктер"), exact_form("министрлер")),
}
_HEADS: Mapping[Language, tuple[str, ...]] = {
    "en": ("ministry",),
    "ru": ("министерство",),
    "kk": (exact_form("министрлігі"),),
}
_JOINERS = frozenset(map(exact_form, "and of also as well и а также или және мен пен сондай ақ".split()))


def find_listed(
    mentions: Iterable[Mention], tokens: Sequence[Token], table: NameTable, language: Language
) -> Iterator[Mention]:
    """The ministries that share the word `ministries` with one that was found."""
    for mention in mentions:
        if not mention.names or any(MINISTRY not in table.carried[name] for name in mention.names):
            continue
        if language == "kk":
            if tokens[mention.last].exact.startswith(_PLURALS["kk"]):
                yield from _back(mention.first - 1, tokens, _matters(table, language))
        elif tokens[mention.first].exact in _PLURALS[language]:
            yield from _on(mention.last + 1, tokens, _matters(table, language))


def _on(place: int, tokens: Sequence[Token], matters: Sequence[Phrase]) -> Iterator[Mention]:
    while True:
        while place < len(tokens) and tokens[place].exact in _JOINERS and not tokens[place].opens:
            place += 1
        found = next((matter for matter in matters if matter.fits(tokens, place)), None)
        if found is None or tokens[place].opens:
            return
        yield Mention((found.name,), place, place + len(found.words) - 1, weak=False)
        place += len(found.words)


def _back(place: int, tokens: Sequence[Token], matters: Sequence[Phrase]) -> Iterator[Mention]:
    while True:
        while place >= 0 and tokens[place].exact in _JOINERS:
            place -= 1
        found = next(
            (matter for matter in matters if matter.fits(tokens, place + 1 - len(matter.words))), None
        )
        if found is None:
            return
        yield Mention((found.name,), place + 1 - len(found.words), place, weak=False)
        place -= len(found.words)


@lru_cache(maxsize=3)
def _matters(table: NameTable, language: Language) -> tuple[Phrase, ...]:
    """What ministries are of, without the word `ministry`; longest first."""
    found = [matter for phrase in table.phrases[language] for matter in _matter(phrase, table, language)]
    return tuple(sorted(found, key=lambda phrase: -len(phrase.words)))


def _matter(phrase: Phrase, table: NameTable, language: Language) -> Iterator[Phrase]:
    carried = table.carried.get(phrase.name, frozenset())
    if MINISTRY not in carried or len(phrase.words) == 1:
        return
    place = -1 if language == "kk" else 0
    if phrase.words[place].exact.isdisjoint(_HEADS[language]):
        return
    first = 2 if language == "en" else 1
    words = phrase.words[:-1] if language == "kk" else phrase.words[first:]
    yield Phrase(phrase.name, words, weak=False)
