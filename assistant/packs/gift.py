"""The quiz as Moodle reads it: GIFT, with the quotation and its place as feedback."""

from collections.abc import Iterator, Sequence

from assistant.messages import QUOTED
from assistant.packs.types import Choice, Item, KeyEntry, Matching, Pack, PackLine, TrueFalse
from assistant.packs.words import PACK_WORDS
from corpus.languages import Language

_ESCAPES = str.maketrans({sign: f"\\{sign}" for sign in "\\~=#{}:"})
"""Signs that mean something to GIFT; a backslash makes letters of them."""


def pack_to_gift(pack: Pack) -> str:
    """The quiz of a pack as GIFT text; to be written as UTF-8."""
    words = PACK_WORDS[pack.request.language]
    category = "/".join(part.replace("/", "//") for part in (words.pack, pack.title))
    head = [f"// {pack.title}. {pack.subtitle}", f"// {pack.notice}", f"$CATEGORY: {category}"]
    questions = (_question(pack, item, entry) for item, entry in zip(pack.quiz.items, pack.key, strict=True))
    return "\n\n".join(["\n".join(head), *questions]) + "\n"


def escape_gift(text: str) -> str:
    """Text in which nothing is a command of GIFT; line ends become its own sign for them."""
    return "\\n".join(line.strip() for line in text.translate(_ESCAPES).splitlines())


def _question(pack: Pack, item: Item, entry: KeyEntry) -> str:
    language = pack.request.language
    name = escape_gift(f"{entry.number:02}. {pack.title}: {entry.lines[0].citation.locator}")
    prompt = item.prompt if isinstance(item, Matching) else f"{item.prompt}\n{item.told}".strip()
    answers = "\n".join(f"\t{line}" for line in _answers(item, _feedback(item, entry, language)))
    return f"::{name}::[plain]{escape_gift(prompt)} {{\n{answers}\n}}"


def _answers(item: Item, feedback: str) -> Iterator[str]:
    if isinstance(item, TrueFalse):
        yield "TRUE" if item.is_true else "FALSE"
    elif isinstance(item, Choice):
        yield from (f"{'=' if option.correct else '~'}{escape_gift(option.text)}" for option in item.options)
    else:
        yield from (f"={escape_gift(pair.left)} -> {escape_gift(pair.right)}" for pair in item.pairs)
    yield f"####{escape_gift(feedback)}"


def _feedback(item: Item, entry: KeyEntry, language: Language) -> str:
    paragraphs = [*_right(item, entry), entry.because]
    paragraphs += [text for line in entry.lines for text in _line(line, language)]
    return "\n".join(text for text in paragraphs if text)


def _right(item: Item, entry: KeyEntry) -> Sequence[str]:
    """The right answer without its letter: Moodle shows the answers in an order of its own."""
    if isinstance(item, Choice):
        return [option.text for option in item.options if option.correct]
    if isinstance(item, Matching):
        return [f"{pair.left} – {pair.right}" for pair in item.pairs]
    return [entry.answer]


def _line(line: PackLine, language: Language) -> Sequence[str]:
    quote = QUOTED["en"].format(word=" ".join(line.citation.quote.split()))
    printed = (
        f"{PACK_WORDS[language].line.printed}: {QUOTED['en'].format(word=cell)}" for cell in line.printed
    )
    return line.plain, f"{quote} – {line.citation.locator} ({line.kind_label})", *line.details, *printed
