"""The list of documents: the Plan, then those of the library, a few at a time."""

from assistant.library.address import document_address, library_address
from assistant.library.plan import PLAN_MANIFEST
from assistant.library.telling import tell_facts
from corpus.languages import Language
from corpus.library.manifest import DocumentManifest
from ui.lite.document_facts import ask_link, facts_of, title_of
from ui.lite.pager import turn_links
from ui.markup import escape, escape_attribute, fitting
from ui.views.view import ViewContext
from ui.words.reading import READING_WORDS

AT_ONCE = 10
"""Documents on one page, as many as measures on the light pages."""
LIST_BYTES = 18_000
"""Of the documents on one page, where longer texts are stated of them: a whole page stays under 30 KB."""


def render_list(context: ViewContext, start: int) -> str:
    """What can be read and asked, each with what is stated of it; the Plan stands on the first page.

    Args:
        context: Of the page.
        start: How many documents are passed over.
    """
    words, language = READING_WORDS[context.language], context.language
    heading = f"<h2>{escape(words.title)}</h2><p>{escape(words.intro)}</p>"
    if not context.documents:
        return f"{heading}{_plan(language)}<p>{escape(words.only_plan)}</p>"
    plan = "" if start else _plan(language)
    return f"{heading}{plan}{_stretch(context, start)}"


def _stretch(context: ViewContext, start: int) -> str:
    """Documents from one on, with the way to those before and after where not all of them stand here."""
    language, total = context.language, len(context.documents)
    listed = [_listed(manifest, language) for manifest in context.documents[start : start + AT_ONCE]]
    shown = fitting(listed, LIST_BYTES)
    end = start + len(shown)
    if (start, end) == (0, total):
        return "".join(shown)
    told = READING_WORDS[language].shown.format(first=start + 1, last=end, total=total)
    before = library_address(language, start=max(start - AT_ONCE, 0)) if start else None
    after = library_address(language, start=end) if end < total else None
    turns = turn_links(before and escape_attribute(before), after and escape_attribute(after), language)
    return f'<p role="status">{escape(told)}</p>{"".join(shown)}<p>{turns}</p>'


def _plan(language: Language) -> str:
    return (
        f"<section><h3>{title_of(PLAN_MANIFEST, language)}</h3><p>{escape(tell_facts(PLAN_MANIFEST, language))}</p>"
        f"<p>{_read(PLAN_MANIFEST, f'lite?contents=&lang={language}', language)}</p></section>"
    )


def _listed(manifest: DocumentManifest, language: Language) -> str:
    address = document_address(manifest.document_id, ("lang", language))
    return (
        f"<section><h3>{title_of(manifest, language)}</h3>{facts_of(manifest, language)}"
        f"<p>{_read(manifest, address, language)} · {ask_link(manifest, language)}</p></section>"
    )


def _read(manifest: DocumentManifest, address: str, language: Language) -> str:
    """The link to a text; its label tells those who hear it which one."""
    read = READING_WORDS[language].read
    label = escape_attribute(f"{read}: {manifest.title(language)}")
    return f'<a href="{escape_attribute(address)}" aria-label="{label}">{escape(read)}</a>'
