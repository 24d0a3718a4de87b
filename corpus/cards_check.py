"""Checks the cards against the units they quote."""

import re
from collections.abc import Iterator, Mapping, Sequence

from corpus.bodies import BODIES
from corpus.cards import CARD_IDS, Card, CardBody, CardLine, Texts
from corpus.editorial import StatementKind, read_editorial, text_hash_of
from corpus.editorial_check import QUESTION_LIMIT, loses_negation, strange_numbers
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan, Unit
from corpus.names import BODY_NAMES
from corpus.scripts import check_script
from corpus.sentences import split_sentences
from corpus.statements import statement_kinds

QUOTE_LENGTHS = range(30, 421)
"""Characters of a quotation: a whole sentence, and no more than a phone shows at once."""
SENTENCE_LIMIT = 500
"""Characters of a quotation that is one sentence, which may not be cut."""
TITLE_LIMIT = 70
TAP_LIMIT = 34
"""Characters of a button: it must stay on one line of a phone."""
INTRO_LIMIT = 240
PLAIN_LIMIT = 260
SILENT_LIMIT = 240
SILENT_COUNT = range(2, 6)
QUESTION_COUNT = range(2, 4)
OWN_NUMBERS = frozenset({"2009", "2012"})
"""Numbers the project's own words may name: the years of the Plan, and no telephone number or law."""

Quoting = CardLine | CardBody
"""What stands on a quotation."""

_NUMBER = re.compile(r"\d+")
_ASKING = frozenset({StatementKind.MEASURE, StatementKind.PROPOSAL, StatementKind.OTHER_RECOMMENDATION})
_ASKS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:[Rr]ecommend\w*|[Pp]ropos\w+|[Ss]uggest\w*|[Ss]hould|plan(?:s|ned)?|(?:is|are) to|[Aa]sks?|[Aa]sked"
        r"|[Cc]alls? for|[Cc]alled for|[Aa]dvis\w+|[Nn]ecessary|[Nn]eed(?:s|ed)?|[Ww]ants?|[Aa]ims?)\b"
    ),
    "ru": re.compile(
        r"\b(?:рекоменд|предлага|предлож|следует|следовало|планир|намеч|намерен|предусматрива|необходим|нужн|призыва|призва"
        r"|просит|советует|считает|требует)"
    ),
    "kk": re.compile(
        r"\b(?:ұсын|керек|қажет|жоспарла|көзде|шақыр|кеңес бер|талап ет|жөн|сұра)|(?:уды|уді|ғаны|гені) жөн\b"
    ),
}
"""Words by which what is asked for is told as asked for; `the Plan` is none of them."""
_GRANTS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\byou (?:have|had|get) (?:the|a|every) right|\byou are entitled|\byour right is guaranteed"
    ),
    "ru": re.compile(r"\bвы (?:име\w+ право|вправе)|\bу вас (?:есть|имеется) право|\bвам гарантир"),
    "kk": re.compile(r"құқығыңыз бар|құқылысыз|сізге кепілдік"),
}
"""Words that hand a right to the reader: nothing the Plan asks for is one."""
_REPORTS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\bPlan\b"),
    "ru": re.compile(r"\bПлан"),
    "kk": re.compile(r"\bЖоспар"),
}
"""A right of 2009 is the Plan's report, and the reader must see that."""
_IN_NARRATIVE = {
    "Prosecutor General": ("public prosecutor", "prosecution agencies", "agencies of the Prosecutor")
}
"""How the narrative names a body's service where it does not use the body's own name."""


def check_cards(plan: Plan, cards: Mapping[str, Card]) -> tuple[str, ...]:
    """Every fault of the cards, one sentence each; empty where all holds and none is missing."""
    missing = [f"{card_id}: no card" for card_id in CARD_IDS if card_id not in cards]
    twice = _repeated(
        (language, card.tap[language])
        for card in cards.values()
        for language in LANGUAGES
        if card.tap[language]
    )
    faults = [f"{card_id}: {fault}" for card_id, card in cards.items() for fault in check_card(plan, card)]
    return (*missing, *faults, *(f"two cards with the {language} tap {tap!r}" for language, tap in twice))


def check_card(plan: Plan, card: Card) -> tuple[str, ...]:
    """Every fault of one card, one sentence each."""
    return (
        *_check_texts("title", card.title, TITLE_LIMIT),
        *_check_texts("tap", card.tap, TAP_LIMIT),
        *_check_texts("intro", card.intro, INTRO_LIMIT),
        *_check_own_words(card),
        *_check_sections(card),
        *_check_silent(card),
        *_check_questions(card),
        *(fault for line in card.lines for fault in _check_quoting(plan, line)),
        *(fault for body in card.bodies for fault in _check_body(plan, body)),
        *_check_quotes_differ(card),
    )


def _check_texts(what: str, texts: Texts, limit: int) -> Iterator[str]:
    for language in LANGUAGES:
        text = texts.get(language, "")
        if not 0 < len(text) <= limit:
            yield f"{what} in {language}: {len(text)} characters, expected 1 to {limit}: {text!r}"
        yield from (f"{what}: {fault}" for fault in check_script(text, language))


def _check_own_words(card: Card) -> Iterator[str]:
    own = [card.title, card.tap, card.intro, *card.silent, *(section.title for section in card.sections)]
    for language, text in (item for texts in own for item in texts.items()):
        if strange := set(_NUMBER.findall(text)) - OWN_NUMBERS:
            yield f"the number {min(strange)} in {language} words that quote nothing: {text!r}"
        if _GRANTS[language].search(text.lower()):
            yield f"{language} words that quote nothing give a right: {text!r}"


def _check_sections(card: Card) -> Iterator[str]:
    if not card.sections:
        yield "no section"
    for section in card.sections:
        yield from _check_texts("section title", section.title, TITLE_LIMIT)
        if not section.lines:
            yield f"section {section.title['en']!r}: no line"


def _check_silent(card: Card) -> Iterator[str]:
    if len(card.silent) not in SILENT_COUNT:
        yield f"{len(card.silent)} matters the Plan is silent on, expected 2 to 5"
    for silent in card.silent:
        yield from _check_texts("silent", silent, SILENT_LIMIT)


def _check_questions(card: Card) -> Iterator[str]:
    for language in LANGUAGES:
        questions = card.questions.get(language, ())
        if len(set(questions)) not in QUESTION_COUNT or len(set(questions)) < len(questions):
            yield f"{len(questions)} {language} questions, expected 2 or 3 different ones"
        for question in questions:
            if not 0 < len(question) <= QUESTION_LIMIT:
                yield f"a {language} question of {len(question)} characters"
            yield from check_script(question, language)


def _check_body(plan: Plan, body: CardBody) -> Iterator[str]:
    if body.name not in BODIES or body.name not in BODY_NAMES:
        yield f"body {body.name!r}: no canonical name; take one of corpus.bodies.BODIES"
    elif (unit := plan.find_unit(body.unit_id)) and not _names(unit, body.name):
        yield f"body {body.name!r}: {body.unit_id} does not name it"
    yield from _check_quoting(plan, body)


def _names(unit: Unit, name: str) -> bool:
    """Whether a unit, its lead-in or its row names a body."""
    measure = unit.measure
    if measure and name in measure.bodies:
        return True
    aliases = (*BODY_NAMES[name].aliases, *_IN_NARRATIVE.get(name, ()))
    ways = "|".join((BODIES[name], *map(re.escape, aliases)))
    return bool(re.search(rf"\b(?:{ways})", f"{unit.text} {unit.lead_in or ''}", re.IGNORECASE))


def _check_quoting(plan: Plan, quoting: Quoting) -> Iterator[str]:
    where = f"{quoting.unit_id} {quoting.quote[:40]!r}"
    unit = plan.find_unit(quoting.unit_id)
    if unit is None:
        yield f"{where}: there is no such unit"
        return
    for fault in (*_check_quote(unit, quoting), *_check_plain(plan, unit, quoting)):
        yield f"{where}: {fault}"


def _check_quote(unit: Unit, quoting: Quoting) -> Iterator[str]:
    if quoting.text_hash != text_hash_of(unit):
        yield f"stale: the unit's hash is {text_hash_of(unit)}; read the unit again before you change it"
    length, single = len(quoting.quote), len(split_sentences(quoting.quote)) == 1
    if length not in QUOTE_LENGTHS and not (single and QUOTE_LENGTHS.start <= length <= SENTENCE_LIMIT):
        yield f"a quotation of {length} characters, expected 30 to 420, or one sentence of up to {SENTENCE_LIMIT}"
    if quoting.quote not in unit.text:
        yield "the quotation is not in the unit to the letter"
    elif not quoted_sentences(unit, quoting.quote):
        yield "the quotation is neither whole sentences nor whole items of a list"


def quoted_sentences(unit: Unit, quote: str) -> tuple[int, ...]:
    """Places, from 0, of the unit's sentences that a quotation is made of.

    Returns:
        Empty where the quotation begins or ends inside a sentence, or is not in the unit.
    """
    sentences = split_sentences(unit.text)
    parts = split_sentences(quote)
    for first in range(len(sentences) - len(parts) + 1):
        if parts and sentences[first : first + len(parts)] == parts and quote in unit.text:
            return tuple(range(first, first + len(parts)))
    return ()


def _check_plain(plan: Plan, unit: Unit, quoting: Quoting) -> Iterator[str]:
    yield from _check_texts("plain words", quoting.plain, PLAIN_LIMIT)
    asks = bool(_quoted_kinds(plan, unit, quoting.quote) & _ASKING)
    for language, plain in quoting.plain.items():
        for number in strange_numbers(unit, plain):
            yield f"plain words in {language}: number {number} is not in the unit"
        if loses_negation(quoting.quote, plain, language):
            yield f"plain words in {language}: the quotation's negation is not there"
        yield from _check_modality(plain, language, asks=asks)


def _quoted_kinds(plan: Plan, unit: Unit, quote: str) -> frozenset[StatementKind]:
    entry = read_editorial(plan).get(unit.unit_id)
    kinds = statement_kinds(unit, entry) if entry else ()
    return frozenset(kinds[place] for place in quoted_sentences(unit, quote) if kinds)


def _check_modality(plain: str, language: Language, *, asks: bool) -> Iterator[str]:
    if asks and not _ASKS[language].search(plain if language == "en" else plain.lower()):
        yield f"plain words in {language}: the quotation asks for something, say that it is asked for: {plain!r}"
    if _GRANTS[language].search(plain.lower()) and (asks or not _REPORTS[language].search(plain)):
        yield f"plain words in {language}: given as the reader's right of today: {plain!r}"


def _check_quotes_differ(card: Card) -> Iterator[str]:
    quotings: Sequence[Quoting] = (*card.lines, *card.bodies)
    for unit_id, quote in _repeated((quoting.unit_id, quoting.quote) for quoting in quotings):
        yield f"{unit_id}: quoted twice: {quote[:40]!r}"


def _repeated(pairs: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    seen: set[tuple[str, str]] = set()
    for pair in pairs:
        if pair in seen:
            yield pair
        seen.add(pair)
