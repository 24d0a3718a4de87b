"""Every word of the page, one value per language.

A translation is one more `Strings` in `STRINGS`; a missing sentence is then a type error.
The words around an answer are in `answer_strings.py`; its sentences come with the answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class ExampleGroup:
    """Example questions for one kind of reader."""

    title: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Strings:
    """The page in one language."""

    language: Language
    name: str
    promise: str
    notice_age: str
    notice_law: str
    notice_privacy: str
    skip: str
    leave: str
    leave_hint: str
    no_script: str
    # The chat
    chat_region: str
    chat_heading: str
    transcript_label: str
    question_label: str
    question_placeholder: str
    question_hint: str
    send: str
    clear: str
    cleared: str
    examples_heading: str
    examples: tuple[ExampleGroup, ...]
    you_asked: str
    thinking: str
    getting_ready: str
    """With `{percent}`."""
    empty_question: str
    long_question: str
    failed: str
    not_ready: str
    unreachable: str
    busy: str
    # The reader
    deadline: str
    executors: str
    copied: str
    copy_failed: str
    reader_region: str
    reader_heading: str
    reader_intro: str
    contents: str
    page_of: str
    """With `{page}` and `{last}`."""
    page_short: str
    """With `{page}`."""
    unnumbered_pages: str
    page_before: str
    page_after: str
    go_to_page: str
    go: str
    copy_place: str
    action: str
    measure: str
    quoted_here: str
    continues: str
    back_to_answer: str
    opened: str
    """With `{place}`."""
    no_such_place: str
    chapter: str
    reader_unreachable: str
    # Errors of the server
    not_found: str
    refused: str
    too_large: str
    not_understood: str
    server_error: str


EN = Strings(
    language="en",
    name="Plan Assistant",
    promise="Ask about human rights in Kazakhstan and read what the National Human Rights Action Plan says, "
    "word for word.",
    notice_age="The Plan of 2009–2012.",
    notice_law="Not the law in force. Not legal advice.",
    notice_privacy="What you ask is neither stored nor passed on to anyone.",
    skip="Skip to your question",
    leave="Leave quickly",
    leave_hint="Empties this page and leaves it at once",
    no_script="Asking needs JavaScript, which is switched off. The Plan below can be read without it.",
    chat_region="Ask the Plan",
    chat_heading="What do you want to know?",
    transcript_label="Questions and answers",
    question_label="Your question",
    question_placeholder="Ask in your own words",
    question_hint="Up to 1,000 characters. Names and document numbers are not needed.",
    send="Ask",
    clear="Clear chat",
    cleared="The chat is empty.",
    examples_heading="Example questions",
    examples=(
        ExampleGroup(
            "For yourself or a relative",
            (
                "What rights do I have when I am arrested?",
                "Can I get a lawyer if I have no money?",
                "What does the Plan say about children with disabilities?",
            ),
        ),
        ExampleGroup(
            "For NGO staff",
            (
                "What is planned to prevent torture, and who is responsible?",
                "Which actions concern freedom of peaceful assembly?",
                "What is planned against domestic violence?",
            ),
        ),
        ExampleGroup(
            "For trainers",
            (
                "What human rights training should judges and police officers get?",
                "Which conventions does the Plan recommend to ratify?",
                "What should students learn about human rights?",
            ),
        ),
    ),
    you_asked="You asked",
    thinking="Looking in the Plan…",
    getting_ready="Getting ready{percent}. The first answer takes a little longer.",
    empty_question="Type a question first.",
    long_question="This question is longer than 1,000 characters. Please shorten it and ask again.",
    failed="Something went wrong while looking for the answer. Please ask again in other words.",
    not_ready="The search in the Plan could not be started, so questions cannot be answered. The Plan itself "
    "can be read beside this chat. Close the program and start it again; its window says what is wrong.",
    unreachable="The program behind this page does not answer. Start it again on this computer, then ask "
    "again.",
    busy="Too many questions are being answered. Please wait a moment and ask again.",
    deadline="Deadline",
    executors="Responsible",
    copied="Link copied",
    copy_failed="The link is in the address bar of the opened place",
    reader_region="The text of the Plan",
    reader_heading="The Plan",
    reader_intro="National Human Rights Action Plan of the Republic of Kazakhstan for 2009–2012. "
    "Choose a chapter to read it, or ask a question and follow its sources here.",
    contents="Contents",
    page_of="Page {page} of {last}",
    page_short="p. {page}",
    unnumbered_pages="Opening pages",
    page_before="Page before",
    page_after="Page after",
    go_to_page="Go to page",
    go="Go",
    copy_place="Copy link",
    action="Action",
    measure="Measure",
    quoted_here="Quoted here",
    continues="Continues on the next page",
    back_to_answer="Back to the answer",
    opened="Opened: {place}",
    no_such_place="There is no such place in the Plan. Choose a chapter below.",
    chapter="Chapter",
    reader_unreachable="This page of the Plan could not be opened: the program behind this page does not "
    "answer. Start it again on this computer.",
    not_found="There is nothing at this address. Open the start page.",
    refused="This request was refused. Open the page at the address that the program prints when it starts.",
    too_large="This is too large. A question may have up to 1,000 characters.",
    not_understood="This request could not be understood. Open the start page.",
    server_error="Something went wrong. Open the start page and try again.",
)

STRINGS: Mapping[Language, Strings] = {EN.language: EN}
