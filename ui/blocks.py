"""The chat as Gradio components: a box, a button, and the channel that carries answers."""

import gradio as gr

from ui.chat import Chat
from ui.languages import FALLBACK
from ui.words.chat import CHAT_WORDS
from ui.words.page import STRINGS

QUEUE_SIZE = 64
"""Questions that wait at once; the next one is told that the page is busy."""
SESSION_CAPACITY = 200
"""Sessions Gradio keeps its own bookkeeping for; its default lets memory grow without end."""

UNSAVED = gr.InputHTMLAttributes(autocomplete="off", spellcheck=False)
"""Of every field: else a browser writes what stands in it to its disk, or sends it to be spelt."""
THEME = gr.themes.Base(
    font=["system-ui", "sans-serif"],
    font_mono=["ui-monospace", "monospace"],
)
"""System fonts only: nothing is fetched, and every script has its letters."""


def build_blocks(chat: Chat, at_once: int) -> gr.Blocks:
    """The components of the chat and what they do.

    They are built once, in one language; `ui.document` puts the page's own words in their place.

    The conversation is kept by the page's own script (`assets/chat.js`): it fills `history`, `mode` and `turn`, shows
    each new value of `answer` in the transcript, and forgets everything when the tab is closed.

    Args:
        chat: Answers.
        at_once: Questions answered at once.
    """
    strings, words = STRINGS[FALLBACK], CHAT_WORDS[FALLBACK]
    blocks = gr.Blocks(title=strings.name, analytics_enabled=False)
    with blocks:
        with gr.Row(elem_id="ask-row"):
            question = gr.Textbox(
                label=words.question_label,
                placeholder=words.question_placeholder,
                lines=1,
                max_lines=6,
                autofocus=False,
                scale=1,
                elem_id="question",
                html_attributes=UNSAVED,
            )
            send = gr.Button(words.send, variant="primary", scale=0, elem_id="send")
        clear = gr.Button(words.clear, elem_id="clear", size="sm")
        history = _hidden("history", words.transcript_label)
        language = _hidden("language", strings.languages, FALLBACK)
        mode, turn = _hidden("mode"), _hidden("turn")
        answer = gr.Markdown(
            sanitize_html=True, latex_delimiters=[], elem_id="answer", container=False, buttons=[]
        )
        gr.on(
            [send.click, question.submit],
            fn=chat.ask,
            inputs=[question, history, language, mode, turn],
            outputs=[answer],
            show_progress="hidden",
            # The page's script sends no second question meanwhile; a chat that is cleared may ask at once.
            trigger_mode="multiple",
            api_visibility="private",
        )
        clear.click(
            fn=lambda: ("", "", ""),
            outputs=[question, history, answer],
            show_progress="hidden",
            api_visibility="private",
        )
    # Gradio's own default lets one slow question hold up all.
    blocks.queue(max_size=QUEUE_SIZE, default_concurrency_limit=at_once)
    blocks.state_session_capacity = SESSION_CAPACITY
    return blocks


def _hidden(name: str, label: str | None = None, value: str = "") -> gr.Textbox:
    """A field that the page's script fills."""
    return gr.Textbox(value, label=label, visible="hidden", elem_id=name, html_attributes=UNSAVED)


def forget_left_events(blocks: gr.Blocks, session: str) -> None:
    """Takes questions out of Gradio's list whose tab has left before the answer.

    Gradio itself keeps them: a tab that lost its line and came back would have a stream that never closes.
    """
    queue = blocks._queue  # noqa: SLF001 - there is no other way to it
    pending = queue.pending_event_ids_session.get(session, set())
    for event_id in list(pending):
        event = queue.event_ids_to_events.get(event_id)
        if event is None or not event.alive:
            pending.discard(event_id)
