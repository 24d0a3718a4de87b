"""The dossier: an empty frame, which the page's script fills with what the tab has collected."""

import json

from starlette.datastructures import QueryParams

from assistant.dossier import NOTE_LIMIT, TITLE_LIMIT
from ui.forms import UNSAVED
from ui.markup import escape, escape_attribute
from ui.views.view import ViewContext, ViewPage
from ui.words.dossier import DOSSIER_WORDS, DossierWords


def render_dossier(context: ViewContext, query: QueryParams) -> ViewPage:  # noqa: ARG001 - as every view is called
    """The frame of the dossier."""
    words = DOSSIER_WORDS[context.language]
    told = {
        name: getattr(words, name)
        for name in ("question", "saved", "failed", "too_large", "moved", "removed")
    }
    html = (
        f'<h2 tabindex="-1">{escape(words.heading)}</h2><p class="intro">{escape(words.intro)}</p>'
        f'<noscript><p class="problem">{escape(words.no_script)}</p></noscript>'
        f'<div class="dossier" data-words="{escape_attribute(json.dumps(told, ensure_ascii=False))}">'
        f'<p class="dossier-empty">{escape(words.empty)}</p>'
        f'<div class="dossier-full" hidden><label>{escape(words.title)}'
        f'<input class="dossier-title" maxlength="{TITLE_LIMIT}" {UNSAVED}'
        f' placeholder="{escape_attribute(words.title_hint)}"></label><ol class="dossier-items"></ol>'
        f'<p class="view-tools"><button type="button" class="first" data-file="docx">{escape(words.docx)}</button>'
        f'<button type="button" data-file="md">{escape(words.markdown)}</button>'
        f'<button type="button" data-empty>{escape(words.clear)}</button></p></div>{_template(words)}</div>'
    )
    return ViewPage("dossier", words.heading, html)


def _template(words: DossierWords) -> str:
    """One entry, for the script to fill."""
    move = "".join(
        f'<button type="button" data-{name}>{escape(label)}</button>'
        for name, label in (("up", words.up), ("down", words.down), ("remove", words.remove))
    )
    return (
        '<template class="dossier-entry"><li><p class="asked" hidden></p><div class="dossier-quotes"></div>'
        f'<label>{escape(words.note)}<textarea {UNSAVED} rows="2" maxlength="{NOTE_LIMIT}"></textarea></label>'
        f'<p class="tools">{move}</p></li></template>'
    )
