"""The ready cards: the list of them, and one card to hold in the hand."""

import segno
from starlette.datastructures import QueryParams

from assistant.cards import CardSheet, SheetBody, SheetLine, SheetSection, make_sheet
from assistant.kinds import tell_kinds
from corpus.cards import read_cards
from corpus.languages import Language
from ui.keep import keep_unit
from ui.markup import escape, escape_attribute, link, question_links
from ui.quotes import chip, quote_block
from ui.views.view import ViewContext, ViewPage
from ui.words.cards import CARD_WORDS, CardWords

FIRST = "detention"
"""The card of the first screen."""
_TAPS = ("domestic-violence", "unpaid-wages", "child")
"""Cards offered on the first screen beside it: what people ask about most in the everyday questions."""


def render_taps(language: Language) -> str:
    """Links to some more cards, for the first screen."""
    cards = read_cards()
    return "".join(
        f'<a class="tap-next" href="{link(language, ("card", name))}">{escape(cards[name].tap[language])}</a>'
        for name in _TAPS
    )


def render_cards(context: ViewContext, query: QueryParams) -> ViewPage:  # noqa: ARG001 - as every view is called
    """The list of ready cards."""
    words, language = CARD_WORDS[context.language], context.language
    items = "".join(
        f'<li><a class="card-link" href="{link(language, ("card", card.card_id))}">'
        f"<strong>{escape(card.tap[language])}</strong> <span>{escape(card.title[language])}</span></a></li>"
        for card in read_cards().values()
    )
    html = (
        f'<h2 tabindex="-1">{escape(words.heading)}</h2><p class="intro">{escape(words.intro)}</p>'
        f'<ul class="card-links">{items}</ul>'
    )
    return ViewPage("cards", words.heading, html)


def render_card(context: ViewContext, query: QueryParams) -> ViewPage | None:
    """One ready card; None where there is none of that name."""
    card = read_cards().get(query["card"])
    if card is None:
        return None
    words = CARD_WORDS[context.language]
    sheet = make_sheet(context.plan, card, context.language)
    parts = (
        f'<h2 tabindex="-1">{escape(sheet.title)}</h2><p class="intro">{escape(sheet.intro)}</p>',
        _tools(context, sheet, words),
        "".join(_section(section, context, words) for section in sheet.sections),
        _bodies(sheet, context, words),
        _contacts(sheet, words),
        _silent(sheet, words),
        _questions(sheet, context, words),
        f'<p class="notice">{escape(words.prepared)} {escape(sheet.notice)}</p>',
        _qr(context, sheet, words),
    )
    return ViewPage("card", sheet.title, f'<article class="card">{"".join(parts)}</article>')


def card_address(context: ViewContext, card_id: str) -> str:
    """The whole address of a card, as it stands in files and QR codes."""
    return f"{context.base}?card={card_id}&lang={context.language}"


def _tools(context: ViewContext, sheet: CardSheet, words: CardWords) -> str:
    language, name = context.language, sheet.card_id
    query = f"lang={language}"
    return (
        f'<p class="view-tools"><a class="button first" href="export/card/{name}.pdf?{query}" download>'
        f'{escape(words.pdf)}</a><a class="button" href="export/card/{name}.png?{query}" download>'
        f'{escape(words.picture)}</a><button type="button" class="print" data-print hidden>{escape(words.print_it)}'
        f'</button><a class="copy" href="{link(language, ("card", name))}">{escape(words.copy)}</a>'
        f'<a href="{link(language, ("cards", ""))}">{escape(words.all_cards)}</a></p>'
    )


def _section(section: SheetSection, context: ViewContext, words: CardWords) -> str:
    lines = "".join(f"<li>{_line(line, context, words)}</li>" for line in section.lines)
    return f'<section><h3>{escape(section.title)}</h3><ul class="card-lines">{lines}</ul></section>'


def _line(line: SheetLine | SheetBody, context: ViewContext, words: CardWords) -> str:
    citation = line.citation
    kind = escape(tell_kinds(line.kinds, context.language))
    return (
        f'<p class="plain">{escape(line.plain)}</p><p class="kind">{kind}</p>'
        f'<details class="own-words"><summary>{escape(words.quotation)}</summary>{quote_block(citation)}</details>'
        f'<p class="where">{chip(citation, context.plan, context.language)} '
        f"{keep_unit(citation.unit_id, citation.locator, context.language)}</p>"
    )


def _bodies(sheet: CardSheet, context: ViewContext, words: CardWords) -> str:
    if not sheet.bodies:
        return ""
    items = "".join(
        f'<li><p class="body-name">{escape(body.name)}</p>{_line(body, context, words)}</li>'
        for body in sheet.bodies
    )
    return f'<section><h3>{escape(words.bodies)}</h3><ul class="card-lines">{items}</ul></section>'


def _contacts(sheet: CardSheet, words: CardWords) -> str:
    if sheet.contacts_updated is None:
        return ""
    items = "".join(
        f"<li><strong>{escape(contact.name)}</strong> {escape(contact.phone)} {escape(contact.address)} "
        f"{escape(contact.note)}</li>"
        for contact in sheet.contacts
    )
    heading = escape(words.contacts.format(date=sheet.contacts_updated.isoformat()))
    return f'<section><h3>{heading}</h3><ul class="contacts">{items}</ul></section>'


def _silent(sheet: CardSheet, words: CardWords) -> str:
    items = "".join(f"<li>{escape(sentence)}</li>" for sentence in sheet.silent)
    return f'<section class="silent"><h3>{escape(words.silent)}</h3><ul>{items}</ul></section>'


def _questions(sheet: CardSheet, context: ViewContext, words: CardWords) -> str:
    links = question_links(sheet.questions, context.language)
    return f'<section class="choices"><h3>{escape(words.ask_on)}</h3>{links}</section>'


def _qr(context: ViewContext, sheet: CardSheet, words: CardWords) -> str:
    address = card_address(context, sheet.card_id)
    label = escape_attribute(words.qr)
    return (
        f'<p class="qr"><span role="img" aria-label="{label}">{_qr_code(address)}</span>'
        f"<span>{escape(address)}</span></p>"
    )


def _qr_code(address: str) -> str:
    return segno.make(address, error="m", micro=False).svg_inline(border=4, omitsize=True)
