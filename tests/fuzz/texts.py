"""What people, slips and attackers type: texts of every alphabet, of the Plan's own words, and of signs that do harm."""

from functools import cache

from hypothesis import strategies as st

from corpus import read_plan
from corpus.editorial import read_editorial
from corpus.glossary import read_glossary
from corpus.outside import read_outside

ANY = st.text(max_size=200)
"""Every character but halves of pairs."""
RAW = st.text(st.characters(), max_size=120) | st.text(
    st.sampled_from("\x00\x07\x08\t\n\r\x0b\x1b\x7f\x85\xad\u061c\u200b\u200d\u202e\u2028\u2066\ud800\udfff\ufeff\uffff☭é"),
    max_size=40,
)  # fmt: skip
"""Halves of pairs, controls and invisible signs too."""
SIGNS = st.text(st.sampled_from(" \"'«»“”()[]{}<>*-–—.,;:!?/\\|&%#=+@~^`$№0123456789"), max_size=40)
NUMBERS = st.one_of(
    st.integers(-(10**12), 10**12).map(str),
    st.text(st.sampled_from("0123456789٠١٢٣۴५๙𝟙²³½ⅣⅫ一三IVXivx.,-–/"), min_size=1, max_size=12),
)
REFERENCES = st.builds(
    "{}{}{}{}{}".format,
    st.sampled_from([
        "chapter ", "ch. ", "ch", "глава ", "гл. ", "", "Chapter", "action ", "мера ", "п.", "a. ", "№ ",
    ]),
    NUMBERS,
    st.sampled_from([
        " action ", ", a. ", ".a", ".p", ", мера ", "-тарау, ", ".education.a", ".lawyers.m", " and ", " ", ".a10.",
    ]),
    NUMBERS,
    st.sampled_from(["", "-шара", "?", " row 2", ".1", " item 99999999999999999999"]),
)  # fmt: skip


@cache
def vocabulary() -> tuple[str, ...]:
    """Words of the Plan, of the editors and of the glossary, in three languages."""
    plan = read_plan()
    texts = [unit.text for unit in plan.units]
    for entry in read_editorial(plan).values():
        texts += [text for questions in entry.questions.values() for text in questions[:1]]
    texts += [term.written_in(language) for term in read_glossary() for language in term.names]
    return tuple(sorted({word for text in texts for word in text.split()}))


@cache
def questions() -> tuple[str, ...]:
    """Questions that the editors and the matters outside know, in three languages."""
    found = [text for matter in read_outside() for asked in matter.questions.values() for text in asked]
    entries = read_editorial(read_plan()).values()
    found += [text for entry in entries for asked in entry.questions.values() for text in asked]
    return tuple(sorted(set(found)))


WORDS = st.deferred(lambda: st.lists(st.sampled_from(vocabulary()), max_size=12).map(" ".join))
"""Real words in no order."""
KNOWN = st.deferred(lambda: st.sampled_from(questions()))


@st.composite
def spoiled(draw: st.DrawFn) -> str:
    """A real question with something cut out, doubled, put in or written otherwise."""
    text = draw(KNOWN | WORDS)
    first, last = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    change = draw(st.sampled_from(["cut", "double", "insert", "upper", "title", "reverse"]))
    part = text[first:last]
    put = {
        "cut": "",
        "double": part * 2,
        "insert": part + draw(RAW | SIGNS | NUMBERS),
        "upper": part.upper(),
        "title": part.title(),
        "reverse": part[::-1],
    }[change]
    return text[:first] + put + text[last:]


TABLE_WORDS = st.lists(
    st.sampled_from([
        "how many", "all", "list", "measures", "actions", "which", "due", "in", "2009", "2010", "before", "after", "by", "of",
        "the", "Ministry of Justice", "Ministry of Defense", "akimats", "torture", "chapter", "сколько", "все", "меры", "до",
        "министерство юстиции", "в", "году", "қанша", "шара", "барлық", "жылы", "quarter", "first", "2nd", "I", "IV",
        "yearly", "without deadline", "not", "except", "per agreement", "who", "when", "is", "responsible", "кто", "қашан",
        "and what about", "it", "this", "а что насчет", "ал", "help", "they are beating him", "бьют", "weather",
    ]) | NUMBERS,
    max_size=12,
).map(" ".join)  # fmt: skip
TYPED = st.one_of(ANY, RAW, SIGNS, WORDS, KNOWN, spoiled(), REFERENCES, TABLE_WORDS, NUMBERS)
"""Whatever may be typed."""
LONG = st.builds(lambda text, times: text * times, st.one_of(ANY, RAW, WORDS, SIGNS), st.integers(1, 60))
"""The same over and over."""
