"""What a language model adds to an answer, as HTML above the quotations: its sentences, or why there are none."""

from dataclasses import dataclass

from assistant.generation_words import CHECKED, LEFT_OUT, PLAN_WORDS, WRITING, WRITTEN, tell_fallback
from assistant.types import Fallback, Generation, Sentence
from corpus.languages import Language
from corpus.model import Plan
from ui.markup import escape
from ui.quotes import chip
from ui.words.model import MODEL_WORDS


@dataclass(frozen=True, slots=True)
class Writing:
    """A model's part, and where it is shown."""

    generation: Generation
    language: Language
    """Of the answer."""
    page: Language
    """Of the page, which links open in and buttons speak."""
    plan: Plan
    stopped: bool = False
    """Whether the person ended it."""


def render_written(writing: Writing) -> str:
    """The model's part; empty where it has none. `is-writing` marks it while sentences still come."""
    generation = writing.generation
    if generation.fallback:
        return _box("is-fallback", _fallback(generation.fallback, writing))
    if not generation.done:
        content = _head(WRITING, writing) + _sentences(writing) + _stop_button(writing.page)
        return _box("is-writing", content)
    if not generation.sentences:
        return _box("is-fallback", _stopped_early(writing)) if writing.stopped else ""
    return _box("is-written", _head(WRITTEN, writing) + _sentences(writing) + _notes(writing))


def _box(css: str, content: str) -> str:
    return f'<div class="written {css}">{content}</div>'


def _head(words: dict[Language, str], writing: Writing) -> str:
    told = words[writing.language].format(name=writing.generation.model.name)
    return f'<p class="by">{escape(told)}</p>'


def _sentences(writing: Writing) -> str:
    items = "".join(_sentence(sentence, writing) for sentence in writing.generation.sentences)
    return f'<ul class="sentences">{items}</ul>' if items else ""


def _sentence(sentence: Sentence, writing: Writing) -> str:
    chips = " ".join(chip(citation, writing.plan, writing.page) for citation in sentence.citations)
    return f'<li>{escape(sentence.text)} <span class="from">{chips}</span></li>'


def _notes(writing: Writing) -> str:
    language = writing.language
    left_out = sum(count for _, count in writing.generation.dropped)
    stopped = f'<p class="stopped">{escape(MODEL_WORDS[language].stopped)}</p>' if writing.stopped else ""
    told = f" {LEFT_OUT[language].format(count=left_out)}" if left_out else ""
    return f'{stopped}<p class="note">{escape(CHECKED[language] + told)}</p>'


def _fallback(fallback: Fallback, writing: Writing) -> str:
    told = f'<p class="by">{escape(tell_fallback(fallback, writing.language))}</p>'
    personal = fallback is Fallback.PERSONAL_DATA
    return told + (personal_button(writing.page) if personal else "")


def _stopped_early(writing: Writing) -> str:
    return f'<p class="by">{escape(MODEL_WORDS[writing.language].stopped_early)}</p>'


def _stop_button(page: Language) -> str:
    return _button("stop", MODEL_WORDS[page].stop, page)


def personal_button(page: Language) -> str:
    """By which a person sends what looks like personal data all the same; the page's script makes it work."""
    return _button("send-personal", MODEL_WORDS[page].send_personal, page)


def _button(name: str, label: str, page: Language) -> str:
    return f'<p class="act"><button type="button" class="{name}" lang="{page}">{escape(label)}</button></p>'


def render_plan_words(writing: Writing) -> str:
    """The line that parts the model's sentences from the quotations."""
    generation = writing.generation
    if generation.fallback or (generation.done and not generation.sentences):
        return ""
    return f'<p class="plan-words">{escape(PLAN_WORDS[writing.language])}</p>'
