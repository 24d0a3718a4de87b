"""What is stated of a document, in the list and above its text."""

from assistant.library.telling import tell_facts, tell_state
from assistant.library.words import LANGUAGE_NAMES
from corpus.languages import LANGUAGES, Language
from corpus.library.manifest import DocumentManifest
from ui.documents import document_pairs
from ui.markup import escape, link
from ui.words.reading import READING_WORDS


def title_of(manifest: DocumentManifest, language: Language) -> str:
    """Its title, marked with the language that it is in."""
    own = next(one for one in (language, manifest.language, *LANGUAGES) if one in manifest.titles)
    return f'<span lang="{own}">{escape(manifest.titles[own])}</span>'


def facts_of(manifest: DocumentManifest, language: Language) -> str:
    """Everything that is stated of it, and that nobody here has checked it."""
    words = READING_WORDS[language]
    named = LANGUAGE_NAMES[manifest.language][language]
    told = [tell_facts(manifest, language), words.text_language.format(language=named)]
    told += [words.licence.format(licence=manifest.licence)] if manifest.licence else []
    told += [words.source.format(source=manifest.source)] if manifest.source else []
    facts = "".join(f"<li>{escape(line)}</li>" for line in told)
    return (
        f'<ul class="facts">{facts}</ul><p class="age"><strong>{escape(tell_state(manifest, language))}</strong> '
        f"{escape(words.unchecked)}</p>"
    )


def ask_link(manifest: DocumentManifest, language: Language) -> str:
    """The link to the light version with this document chosen."""
    address = link(language, *document_pairs(manifest.document_id))
    return f'<a href="lite{address}">{escape(READING_WORDS[language].ask)}</a>'
