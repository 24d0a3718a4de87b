"""The chat as Gradio components: a box, a button, and the channel that carries answers."""

import gradio as gr

from ui.backend import CONCURRENCY
from ui.chat import Chat
from ui.languages import FALLBACK
from ui.words.page import STRINGS

QUEUE_SIZE = 64
"""Questions that wait at once; the next one is told that the page is busy."""
SESSION_CAPACITY = 200
"""Sessions Gradio keeps its own bookkeeping for; its default lets memory grow without end."""

THEME = gr.themes.Base(
    font=["system-ui", "sans-serif"],
    font_mono=["ui-monospace", "monospace"],
)
"""System fonts only: nothing is fetched, and every script has its letters."""


def build_blocks(chat: Chat) -> gr.Blocks:
    """The components of the chat and what they do.

    They are built once, in one language; `ui.document` puts the page's own words in their place.

    The conversation is kept by the page's own script (`assets/chat.js`): it fills `history`, `mode` and `turn`, shows
    each new value of `answer` in the transcript, and forgets everything when the tab is closed.
    """
    strings = STRINGS[FALLBACK]
    blocks = gr.Blocks(title=strings.name, analytics_enabled=False)
    with blocks:
        with gr.Row(elem_id="ask-row"):
            question = gr.Textbox(
                label=strings.question_label,
                placeholder=strings.question_placeholder,
                lines=1,
                max_lines=6,
                autofocus=False,
                scale=1,
                elem_id="question",
            )
            send = gr.Button(strings.send, variant="primary", scale=0, elem_id="send")
        clear = gr.Button(strings.clear, elem_id="clear", size="sm")
        history = gr.Textbox(label=strings.transcript_label, visible="hidden", elem_id="history")
        language = gr.Textbox(label=strings.languages, visible="hidden", elem_id="language", value=FALLBACK)
        mode = gr.Textbox(visible="hidden", elem_id="mode")
        turn = gr.Textbox(visible="hidden", elem_id="turn")
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
    blocks.queue(max_size=QUEUE_SIZE, default_concurrency_limit=CONCURRENCY)
    blocks.state_session_capacity = SESSION_CAPACITY
    return blocks
