import dataclasses
import re
from html.parser import HTMLParser

import pytest

from assistant.messages import KINDS
from assistant.types import Answer, Citation, KindRun, Question, Statement, Status
from corpus.editorial import StatementKind
from corpus.languages import Language
from corpus.model import Plan
from tests.ui.fakes import NOTICE, FakeAssistant
from tests.ui.test_markup import HOSTILE
from ui.quotes import place_link
from ui.render import render_answer, render_problem
from ui.words.answer import ANSWER_STRINGS
from ui.words.page import EN

TAGS = {
    "a", "blockquote", "br", "button", "dd", "details", "div", "dl", "dt", "li", "ol", "p", "span", "summary", "ul",
}  # fmt: skip
ATTRIBUTES = {"class", "href", "lang", "type"}


class Seen(HTMLParser):
    """The tags, attributes and links of a piece of HTML."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]


def run_of(kind: StatementKind, *years: str) -> tuple[KindRun, ...]:
    """A quotation of one sentence of that kind."""
    return (KindRun(kind, 1, 1, 10, years),)


def hostile_answer(text: str) -> Answer:
    """An answer with that text in every field that holds one."""
    citation = Citation(text, 1, text, text, 2, 9, (1, 2), text, text)
    statement = Statement(
        citation, text, None, text, ("Supreme Court",), text, run_of(StatementKind.STATISTIC, text)
    )
    behind = dataclasses.replace(statement, more=True)
    return Answer(
        Status.PARTLY_ANSWERED, "en", text, text, text, (statement, behind), (citation,), (text, text)
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_an_answer_becomes_markup(plan: Plan, text: str) -> None:
    seen = Seen(render_answer(text, hostile_answer(text), plan, EN))
    assert seen.tags <= TAGS
    assert seen.attributes <= ATTRIBUTES
    assert seen.links
    assert all(link.startswith(("?unit=", "?q=", "?card=")) for link in seen.links)


@pytest.mark.parametrize("text", HOSTILE)
def test_an_answer_is_one_line_so_that_no_part_of_it_is_read_as_markdown(plan: Plan, text: str) -> None:
    assert "\n" not in render_answer(text, hostile_answer(text), plan, EN)


def test_a_quotation_is_shown_to_the_letter(plan: Plan, fake: FakeAssistant) -> None:
    answer = fake.answer(Question("arrest"))
    markup = render_answer("arrest", answer, plan, EN)
    quotes = re.findall(r'<blockquote lang="en">(.*?)</blockquote>', markup)
    unescaped = [quote.replace("<br>", "\n") for quote in quotes]
    assert unescaped == [statement.citation.quote for statement in answer.statements]


def test_a_chip_names_the_place_and_leads_to_the_quoted_words(plan: Plan, fake: FakeAssistant) -> None:
    text = plan.unit("ch18.a2").text
    citation = fake.citation("ch18.a2", "Reason for arrest;")
    start = text.index("Reason for arrest;")
    assert place_link(citation, plan, "en") == f"?unit=ch18.a2&amp;quote={start}-{start + 18}&amp;lang=en"
    answer = Answer(Status.ANSWERED, "en", "Lead", "", NOTICE, (Statement(citation),))
    assert f'quote={start}-{start + 18}&amp;lang=en">Chapter 18, Action 2, p. 101</a>' in render_answer(
        "q", answer, plan, EN
    )


def test_an_action_is_shown_with_its_deadline_and_those_responsible(plan: Plan, fake: FakeAssistant) -> None:
    answer = Answer(Status.ANSWERED, "en", "Lead", "", NOTICE, (fake.statement("ch19.a5"),))
    markup = render_answer("q", answer, plan, EN)
    assert '<dt>Deadline</dt><dd lang="en">4th quarter of 2009</dd>' in markup
    assert '<dt>Responsible</dt><dd lang="en">The Ministry of Justice</dd>' in markup


def test_what_is_more_stands_behind_more(plan: Plan, fake: FakeAssistant) -> None:
    markup = render_answer("arrest", fake.answer(Question("arrest")), plan, EN)
    before, behind = markup.split('<details class="more"><summary>More from the Plan (1)</summary>')
    assert before.count("<blockquote") == 2
    assert behind.split("</details>")[0].count("<blockquote") == 1


@pytest.mark.parametrize("status", [Status.NOT_IN_PLAN, Status.OUT_OF_SCOPE, Status.ERROR])
def test_a_refusal_shows_its_next_step_and_no_source(plan: Plan, status: Status) -> None:
    markup = render_answer("q", Answer(status, "en", "No.", "Try this.", NOTICE), plan, EN)
    assert "Try this." in markup
    assert f"is-{status.value}" in markup
    assert "chip" not in markup
    assert "blockquote" not in markup


def test_choices_are_links_to_their_questions(plan: Plan, fake: FakeAssistant) -> None:
    markup = render_answer("rights", fake.answer(Question("rights")), plan, EN)
    assert '<a class="choice" href="?q=What+is+done+against+torture%3F&amp;lang=en">' in markup


def test_every_answer_carries_the_notice(plan: Plan, fake: FakeAssistant) -> None:
    for question in ("arrest", "weather", "rights", "anything"):
        assert NOTICE in render_answer(question, fake.answer(Question(question)), plan, EN)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_status_has_a_label(plan: Plan, language: Language) -> None:
    for status in Status:
        label = ANSWER_STRINGS[language].status_labels[status]
        assert label
        assert label in render_answer("q", Answer(status, language, "", "", ""), plan, EN)


def test_an_answer_in_another_language_has_its_labels_and_says_its_language(
    plan: Plan, fake: FakeAssistant
) -> None:
    answer = Answer(Status.ANSWERED, "ru", "В Плане сказано:", "", NOTICE, (fake.statement("ch19.a5"),))
    markup = render_answer("q", answer, plan, EN)
    assert '<div class="answer is-answered" lang="ru">' in markup
    assert "<dt>Исполнители</dt>" in markup
    assert '<blockquote lang="en">' in markup


def test_plain_words_stand_beside_the_quotation_and_are_named_as_such(
    plan: Plan, fake: FakeAssistant
) -> None:
    statement = dataclasses.replace(
        fake.statement("ch19.a5"), plain="A short law.", kinds=run_of(StatementKind.MEASURE)
    )
    markup = render_answer("q", Answer(Status.ANSWERED, "en", "", "", NOTICE, (statement,)), plan, EN)
    assert (
        '<p class="kind">Measure the Plan recommends, not a right in force</p><p class="plain">A short law. '
        in markup
    )
    assert "In plain words (prepared by the project)</span></p><blockquote" in markup


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("kind", StatementKind)
def test_every_kind_of_statement_has_a_label(
    plan: Plan, fake: FakeAssistant, kind: StatementKind, language: Language
) -> None:
    statement = dataclasses.replace(fake.statement("ch19.a5"), kinds=run_of(kind))
    markup = render_answer("q", Answer(Status.ANSWERED, language, "", "", NOTICE, (statement,)), plan, EN)
    assert f'<p class="kind">{KINDS[kind][language]}' in markup


def test_a_problem_is_a_plain_sentence() -> None:
    assert '<p class="lead">A &lt;b&gt; c.</p>' in render_problem("A <b> c.", "en")
