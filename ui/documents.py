"""Which document is asked: a list to choose from, where the library holds any beside the Plan."""

from collections.abc import Sequence

from assistant.library.address import library_address
from assistant.library.plan import PLAN_MANIFEST
from assistant.library.telling import tell_facts
from assistant.library.words import OFFERED
from assistant.types import Answer
from corpus.languages import Language
from corpus.library.ids import PLAN_ID
from corpus.library.manifest import DocumentManifest, find_manifest
from ui.forms import select
from ui.markup import escape, fitting, link
from ui.words.documents import DOCUMENT_WORDS
from ui.words.reading import READING_WORDS

FIELD = "document"
"""Name of the field, and of the parameter in a link."""
CHOICE = 30
"""Documents to choose from in a form at most: the list of documents leads to any other."""
CHOICE_BYTES = 8_000
"""Of their names together: with the longest answer a light page stays under 30 KB."""


def document_field(documents: Sequence[DocumentManifest], language: Language, chosen: str) -> str:
    """The list, the Plan first; empty where there is nothing to choose.

    Of very many documents the first and the chosen one are in it, and it is said where the others are.

    Args:
        documents: Those beside the Plan.
        language: Of the page.
        chosen: Id of the document that is chosen already.
    """
    if not documents:
        return ""
    words, reading = DOCUMENT_WORDS[language], READING_WORDS[language]
    choice = _choice(documents, language)
    options = [(PLAN_ID, PLAN_MANIFEST.title(language)), *choice]
    if (wanted := find_manifest(documents, chosen)) and wanted.document_id not in dict(choice):
        options.append(_option(wanted, language))
    rest = words.some_shown.format(count=len(choice), total=len(documents))
    told = f'<span class="sr" lang="{language}"> ({escape(reading.new_tab)})</span>'
    return (
        f'<div class="document-choice">{select(FIELD, words.choose, options, chosen)}'
        f"<p>{escape(rest) + ' ' if len(choice) < len(documents) else ''}"
        f'{escape(words.one_at_a_time)} <a href="{library_address(language)}" target="_blank" rel="noopener">'
        f"{escape(reading.what_they_are)}{told}</a></p></div>"
    )


def _choice(documents: Sequence[DocumentManifest], language: Language) -> list[tuple[str, str]]:
    """The first documents, as many as leave the page light."""
    options = [_option(one, language) for one in documents[:CHOICE]]
    return options[: len(fitting([escape(told) for _, told in options], CHOICE_BYTES))]


def _option(manifest: DocumentManifest, language: Language) -> tuple[str, str]:
    return manifest.document_id, f"{manifest.title(language)} ({tell_facts(manifest, language)})"


def is_known(documents: Sequence[DocumentManifest], document_id: str) -> bool:
    """Whether a link names the Plan, or a document that can be asked here."""
    return document_id in {"", PLAN_ID, *(one.document_id for one in documents)}


def render_unknown(language: Language) -> str:
    """That this copy does not hold the document which a link names; the page's script then asks nothing."""
    return f'<p class="problem" id="unknown-document" role="alert">{escape(DOCUMENT_WORDS[language].unknown)}</p>'


def document_pairs(document_id: str) -> tuple[tuple[str, str], ...]:
    """What a link to a question names of its document; nothing of the Plan."""
    return () if document_id == PLAN_ID else ((FIELD, document_id),)


def render_offers(question: str, answer: Answer, language: Language) -> str:
    """The documents that a question names although another was asked, each with a link that asks it there."""
    return "".join(_offer(question, one, answer.language, language) for one in answer.offered)


def _offer(question: str, offered: DocumentManifest, told_in: Language, page: Language) -> str:
    title = offered.title(told_in)
    address = link(page, ("q", question), *document_pairs(offered.document_id))
    told = escape(OFFERED[told_in].format(title=title))
    return f'<p class="offered">{told} <a class="offer" href="{address}">{escape(DOCUMENT_WORDS[told_in].ask_there)}</a></p>'
