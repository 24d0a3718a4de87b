"""What the quiz asks as cards for Anki: a question without choices, the answer with its quotation."""

from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from assistant.packs.types import ASKS_WHEN, ASKS_WHO, Choice, ItemForm, Matching, Pack, PackLine, TrueFalse
from assistant.packs.wording import PackWords
from assistant.packs.words import PACK_WORDS

_HEAD = ("#separator:tab", "#html:true", "#columns:Front\tBack\tTags", "#tags column:3")
_BREAK = "<br>"


class _Card(NamedTuple):
    front: str
    answer: str
    line: PackLine
    form: ItemForm


def pack_to_anki(pack: Pack) -> str:
    """The cards of a pack as a text file that Anki imports; to be written as UTF-8.

    Fields are HTML and hold neither tabs nor line ends.
    """
    cards = {card.front: card for card in _cards(pack)}
    return "\n".join([*_HEAD, *(_row(pack, card) for card in cards.values())]) + "\n"


def _cards(pack: Pack) -> Iterator[_Card]:
    words = PACK_WORDS[pack.request.language]
    for item, entry in zip(pack.quiz.items, pack.key, strict=True):
        if isinstance(item, Matching):
            for pair, line in zip(item.pairs, entry.lines, strict=True):
                yield _of_measure(words, item.form, f"{pair.left}.", line)
        elif item.form in ASKS_WHO | ASKS_WHEN:
            told = item.told if isinstance(item, Choice) else f"{item.measure}."
            yield _of_measure(words, item.form, told, entry.lines[0])
        else:
            yield _of_matter(words, item, entry.lines[0])


def _of_measure(words: PackWords, form: ItemForm, told: str, line: PackLine) -> _Card:
    """A card that asks who or when."""
    if form in ASKS_WHEN:
        return _Card(words.anki_when.format(told=told), _detail(line, words.line.deadline), line, form)
    executors = _detail(line, words.line.executors)
    front = words.anki_who if executors else words.anki_addressed
    return _Card(front.format(told=told), executors or _detail(line, words.line.addressees), line, form)


def _detail(line: PackLine, label: str) -> str:
    return next((detail for detail in line.details if detail.startswith(f"{label}:")), "")


def _of_matter(words: PackWords, item: Choice | TrueFalse, line: PackLine) -> _Card:
    """A card that asks what is recommended, where it stands, or what kind of thing it is."""
    right = (
        next((option.text for option in item.options if option.correct), "")
        if isinstance(item, Choice)
        else ""
    )
    if item.form is ItemForm.WHICH_MEASURE:
        return _Card(words.anki_measure.format(question=item.told), f"{right}.", line, item.form)
    if item.form is ItemForm.CHAPTER:
        return _Card(f"{item.prompt} {item.told}", right, line, item.form)
    reported = isinstance(item, Choice) or item.is_true
    reason = words.quiz.is_reported if reported else words.quiz.only_recommended
    return _Card(words.anki_kind.format(told=right or item.told), reason, line, item.form)


def _row(pack: Pack, card: _Card) -> str:
    tags = ["plan-2009-2012", pack.request.topic or "chapters", card.form.value]
    tags.append(f"chapter-{card.line.citation.chapter}")
    return "\t".join([_flat(card.front), _back(pack, card), " ".join(tags)])


def _back(pack: Pack, card: _Card) -> str:
    line = card.line
    quote = f'<blockquote lang="en">“{_flat(line.citation.quote)}”</blockquote>'
    place = f"{_flat(line.citation.locator)} ({_flat(line.kind_label)})"
    rest = [detail for detail in line.details if detail != card.answer]
    parts = [
        f"<b>{_flat(card.answer)}</b>",
        quote,
        place,
        *map(_flat, rest),
        f"<small>{_flat(pack.notice)}</small>",
    ]
    return _BREAK.join(parts)


def _flat(text: str) -> str:
    """Text as HTML on one line."""
    return _BREAK.join(escape(" ".join(line.split())) for line in text.splitlines())
