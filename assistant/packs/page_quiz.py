"""The quiz and its key as parts of the printable page."""

from collections.abc import Iterator
from html import escape
from string import ascii_uppercase

from assistant.packs.page_parts import render_line
from assistant.packs.types import Item, Matching, Pack, TrueFalse
from assistant.packs.wording import PackWords
from assistant.packs.words import PACK_WORDS


def render_quiz(pack: Pack) -> str:
    """The quiz without answers, for the participants."""
    words = PACK_WORDS[pack.request.language]
    items = "".join(_item(item, number, words) for number, item in enumerate(pack.quiz.items, 1))
    name = f'<p class="name">{escape(words.quiz.name_line)}</p>'
    return f"<p>{escape(pack.quiz.intro)}</p>{name}{items}"


def render_key(pack: Pack) -> str:
    """The right answers with their quotations, for the trainer."""
    return "".join(_entries(pack))


def _item(item: Item, number: int, words: PackWords) -> str:
    prompt = f'<p><span class="number">{number}.</span> {escape(item.prompt)}</p>'
    if isinstance(item, Matching):
        return f'<div class="item">{prompt}{_matching(item)}</div>'
    told = f'<p class="told">{escape(item.told)}</p>' if item.told else ""
    if isinstance(item, TrueFalse):
        choose = "".join(
            f'<li><span class="box"></span>{escape(text)}</li>'
            for text in (words.quiz.true, words.quiz.false)
        )
        return f'<div class="item">{prompt}{told}<ul class="choose">{choose}</ul></div>'
    options = "".join(f"<li>{escape(option.text)}</li>" for option in item.options)
    return f'<div class="item">{prompt}{told}<ol class="options">{options}</ol></div>'


def _matching(item: Matching) -> str:
    left = "".join(f"<li>{escape(pair.left)} → <span>____</span></li>" for pair in item.pairs)
    right = "".join(f"<li>{escape(item.pairs[place].right)}</li>" for place in item.shown)
    return f'<div class="match"><ol>{left}</ol><ol class="options">{right}</ol></div>'


def _entries(pack: Pack) -> Iterator[str]:
    for item, entry in zip(pack.quiz.items, pack.key, strict=True):
        answer = f'<p class="answer">{entry.number}. {escape(entry.answer)}</p>'
        because = f"<p>{escape(entry.because)}</p>" if entry.because else ""
        lines = "".join(render_line(pack, line) for line in entry.lines)
        rights = _rights(item) if isinstance(item, Matching) else ""
        yield f'<div class="entry">{answer}{rights}{because}{lines}</div>'


def _rights(item: Matching) -> str:
    letters = [ascii_uppercase[item.shown.index(place)] for place in range(len(item.pairs))]
    rights = "; ".join(f"{letter}. {pair.right}" for letter, pair in zip(letters, item.pairs, strict=True))
    return f"<p>{escape(rights)}</p>"
