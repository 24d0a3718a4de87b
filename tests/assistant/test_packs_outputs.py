"""The files made from a pack, read back: GIFT for Moodle, cards for Anki, the printable page."""

import csv
import re
from dataclasses import dataclass, field, replace
from functools import cache
from html.parser import HTMLParser
from io import StringIO

import pytest

from assistant.packs import PackRequest, build_pack, pack_to_anki, pack_to_gift, pack_to_html
from assistant.packs.gift import escape_gift
from assistant.packs.types import Choice, ItemForm, Level, Matching, Pack, TrueFalse
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan

REQUESTS = [
    PackRequest("religion", (), Level.ADVANCED, 180, 12, 2, "en"),
    PackRequest("assembly", (), Level.BASIC, 90, 20, 5, "ru"),
    PackRequest("torture", (), Level.ADVANCED, 90, 8, 9, "kk"),
]


@cache
def _built(plan: Plan, request: PackRequest) -> Pack:
    return build_pack(plan, request)


@dataclass
class GiftQuestion:
    """A question as a reader of GIFT takes it."""

    name: str
    prompt: str
    answers: list[tuple[str, str]]
    """`=` or `~` or nothing, and the text."""
    feedback: str


_SIGN = "\x00{}\x01"


def parse_gift(text: str) -> tuple[list[str], list[GiftQuestion]]:
    """Categories and questions of a GIFT text, read by the rules of Moodle's own reader."""
    for number, sign in enumerate("\\~=#{}:"):
        text = text.replace(f"\\{sign}", _SIGN.format(number))
    text = text.replace("\\n", "\n\x02")
    lines = [line for line in text.split("\n") if not line.startswith("//")]
    blocks = re.split(r"\n[ \t]*\n", "\n".join(lines).replace("\n\x02", "\x02"))
    categories: list[str] = []
    questions: list[GiftQuestion] = []
    for block in (block.strip() for block in blocks):
        categories += re.findall(r"^\$CATEGORY:\s*(.+)$", block, re.MULTILINE)
        if "{" in block:
            questions.append(_question(block))
    return categories, questions


def _question(block: str) -> GiftQuestion:
    match = re.fullmatch(
        r"(?:\$CATEGORY:[^\n]*\n)?::([^:]*)::\[plain\]([^{}]*)\{([^{}]*)\}", block, re.DOTALL
    )
    assert match, block
    body, _, feedback = match[3].partition("####")
    answers = [
        (sign, _plain(text)) for sign, text in re.findall(r"^\s*([=~]?)([^=~\n]+)$", body, re.MULTILINE)
    ]
    return GiftQuestion(
        _plain(match[1]), _plain(match[2]), [each for each in answers if each[1]], _plain(feedback)
    )


def _plain(text: str) -> str:
    for number, sign in enumerate("\\~=#{}:"):
        text = text.replace(_SIGN.format(number), sign)
    return text.replace("\x02", "\n").strip()


@pytest.mark.parametrize("request_", REQUESTS)
def test_gift_reads_back_as_the_quiz(plan: Plan, request_: PackRequest) -> None:
    pack = _built(plan, request_)
    _, questions = parse_gift(pack_to_gift(pack))
    assert len(questions) == len(pack.quiz.items)
    for item, question in zip(pack.quiz.items, questions, strict=True):
        if isinstance(item, Choice):
            expected = [("=" if option.correct else "~", option.text) for option in item.options]
        elif isinstance(item, TrueFalse):
            expected = [("", "TRUE" if item.is_true else "FALSE")]
        else:
            expected = [("=", f"{pair.left} -> {pair.right}") for pair in item.pairs]
        assert question.answers == expected
        assert question.prompt.startswith(item.prompt)
        if not isinstance(item, Matching):
            assert question.prompt.endswith(item.told)


@pytest.mark.parametrize("request_", REQUESTS)
def test_gift_gives_quotation_and_place_as_feedback(plan: Plan, request_: PackRequest) -> None:
    pack = _built(plan, request_)
    _, questions = parse_gift(pack_to_gift(pack))
    for entry, question in zip(pack.key, questions, strict=True):
        for line in entry.lines:
            assert " ".join(line.citation.quote.split()) in question.feedback
            assert line.citation.locator in question.feedback


def test_gift_feedback_names_no_letters_for_moodle_mixes_the_answers(plan: Plan) -> None:
    pack = _built(plan, REQUESTS[0])
    _, questions = parse_gift(pack_to_gift(pack))
    firsts = [question.feedback.splitlines()[0] for question in questions]
    assert [text for text in firsts if re.match(r"[A-D]\. |1 – [A-D]", text)] == []


def test_gift_has_its_category_and_different_names(plan: Plan) -> None:
    categories, questions = parse_gift(pack_to_gift(_built(plan, REQUESTS[1])))
    assert categories == ["Комплект для занятия/Мирные собрания и объединения"]
    assert len({question.name for question in questions}) == len(questions)


def test_a_slash_in_a_title_makes_no_category_of_its_own(plan: Plan) -> None:
    text = pack_to_gift(replace(_built(plan, REQUESTS[0]), title="Speech/press"))
    assert "$CATEGORY: Training pack/Speech//press\n" in text


def test_gift_escapes_every_sign_of_its_own() -> None:
    text = "a ~ b = c # d { e } f : g \\ h\n  i"
    assert escape_gift(text) == r"a \~ b \= c \# d \{ e \} f \: g \\ h\ni"


def test_a_hostile_answer_stays_an_answer_in_gift(plan: Plan) -> None:
    pack = _built(plan, REQUESTS[0])
    place = next(n for n, item in enumerate(pack.quiz.items) if isinstance(item, Choice))
    item = pack.quiz.items[place]
    assert isinstance(item, Choice)
    evil = replace(item.options[0], text="} ::x:: {=yes#no ~a \\=b")
    items = list(pack.quiz.items)
    items[place] = replace(item, options=(evil, *item.options[1:]))
    hostile = replace(pack, quiz=replace(pack.quiz, items=tuple(items)))
    _, questions = parse_gift(pack_to_gift(hostile))
    assert len(questions) == len(items)
    assert questions[place].answers[0][1] == evil.text


def _anki_rows(text: str) -> tuple[dict[str, str], list[list[str]]]:
    lines = text.split("\n")
    head = dict(line[1:].split(":", 1) for line in lines if line.startswith("#"))
    body = StringIO("\n".join(line for line in lines if not line.startswith("#")))
    return head, [row for row in csv.reader(body, delimiter="\t") if row]


@pytest.mark.parametrize("request_", REQUESTS)
def test_anki_reads_back_as_cards_of_three_fields(plan: Plan, request_: PackRequest) -> None:
    pack = _built(plan, request_)
    head, rows = _anki_rows(pack_to_anki(pack))
    assert head == {
        "separator": "tab",
        "html": "true",
        "columns": "Front\tBack\tTags",
        "tags column": "3",
    }
    assert {len(row) for row in rows} == {3}
    singles = [item for item in pack.quiz.items if not isinstance(item, Matching)]
    assert len(rows) >= len(singles) / 2
    assert len({row[0] for row in rows}) == len(rows)


@pytest.mark.parametrize("request_", REQUESTS)
def test_every_card_has_a_quotation_a_place_and_the_notice(plan: Plan, request_: PackRequest) -> None:
    pack = _built(plan, request_)
    quotes = {" ".join(line.citation.quote.split()) for entry in pack.key for line in entry.lines}
    _, rows = _anki_rows(pack_to_anki(pack))
    for front, back, tags in rows:
        shown = _text_of(back)
        assert front
        assert any(quote in shown.replace("\n", " ") for quote in quotes)
        assert pack.notice in shown
        assert tags.split()[:2] == ["plan-2009-2012", pack.request.topic]


def test_a_card_asks_without_giving_the_answer(plan: Plan) -> None:
    pack = _built(plan, REQUESTS[0])
    rows = {row[0]: row[1] for row in _anki_rows(pack_to_anki(pack))[1]}
    item = next(item for item in pack.quiz.items if isinstance(item, Choice) and item.form is ItemForm.WHO)
    front = f"Who, according to the Plan of 2009–2012, is responsible for this measure? {item.told}"
    right = next(option.text for option in item.options if option.correct)
    assert right not in front
    assert rows[front].startswith("<b>Carried out by: ")


def test_marks_of_html_in_a_card_are_escaped(plan: Plan) -> None:
    pack = _built(plan, REQUESTS[0])
    rows = _anki_rows(pack_to_anki(replace(pack, notice='<script>alert("x")</script>\tend')))[1]
    assert all("<script" not in row[1] and "&lt;script&gt;" in row[1] for row in rows)


@dataclass
class Page(HTMLParser):
    """A page's texts, each with the language it is marked as and the part it stands in."""

    texts: list[tuple[str, str, str]] = field(default_factory=list)
    sections: list[str] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)
    addresses: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.add(tag)
        self.addresses += [str(values[name]) for name in ("href", "src") if name in values]
        if tag == "section":
            self.sections.append(str(values["id"]))
        if tag not in {"meta", "br", "link", "img"}:
            inherited = self._open[-1][1] if self._open else ""
            self._open.append((tag, values.get("lang") or inherited))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if data.strip() and self._open[-1][0] not in {"style", "title"}:
            section = self.sections[-1] if self.sections else ""
            self.texts.append((section, self._open[-1][1], data))


def _page(pack: Pack) -> Page:
    page = Page()
    page.feed(pack_to_html(pack))
    page.close()
    return page


def _text_of(html: str) -> str:
    page = Page()
    page.feed(f"<div>{html}</div>")
    return "".join(text for _, _, text in page.texts)


@pytest.mark.parametrize("request_", REQUESTS)
def test_the_page_has_its_parts_in_order(plan: Plan, request_: PackRequest) -> None:
    assert _page(_built(plan, request_)).sections == [
        "session",
        "handout",
        "cases",
        "quiz",
        "key",
        "case-answers",
        "notes",
    ]


@pytest.mark.parametrize("request_", REQUESTS)
def test_quotations_are_marked_as_english_and_the_rest_as_the_page(plan: Plan, request_: PackRequest) -> None:
    pack = _built(plan, request_)
    texts = _page(pack).texts
    english = {text for _, language, text in texts if language == "en"}
    for section in pack.handout.sections:
        for line in section.lines:
            assert f"“{line.citation.quote}”" in english
            assert (("handout", pack.request.language, line.plain)) in texts


@pytest.mark.parametrize("request_", REQUESTS)
def test_what_participants_get_holds_no_answers(plan: Plan, request_: PackRequest) -> None:
    pack = _built(plan, request_)
    texts = _page(pack).texts
    quiz = " ".join(text for section, _, text in texts if section == "quiz")
    cards = " ".join(text for section, _, text in texts if section == "cases")
    for entry in pack.key:
        assert entry.lines[0].citation.locator not in quiz
        assert entry.lines[0].citation.quote not in quiz
    for case in pack.cases:
        assert case.situation in cards
        assert [q.answers[0].plain for q in case.questions if q.answers and q.answers[0].plain in cards] == []


@pytest.mark.parametrize("request_", REQUESTS)
def test_every_part_ends_with_the_notice(plan: Plan, request_: PackRequest) -> None:
    pack = _built(plan, request_)
    page = _page(pack)
    ends = {section: text for section, _, text in page.texts}
    assert [name for name in page.sections if ends[name] != pack.notice] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_needs_nothing_else(plan: Plan, language: Language) -> None:
    html = pack_to_html(_built(plan, PackRequest("privacy", language=language)))
    page = Page()
    page.feed(html)
    assert html.startswith(f'<!DOCTYPE html>\n<html lang="{language}">')
    assert page.tags.isdisjoint({"script", "link", "img", "iframe"})
    assert [address for address in page.addresses if not address.startswith("#")] == []
    assert "url(" not in html
    assert "@import" not in html


def test_marks_of_html_in_a_pack_are_escaped(plan: Plan) -> None:
    pack = replace(_built(plan, REQUESTS[0]), title="<b>bold</b>", notice="a & b")
    html = pack_to_html(pack)
    assert "<b>bold" not in html
    assert "&lt;b&gt;bold&lt;/b&gt;" in html
    assert "a &amp; b" in html


def test_shortfalls_are_shown_at_the_top(plan: Plan) -> None:
    pack = _built(plan, PackRequest("", (1,), minutes=180))
    shown = [text for section, _, text in _page(pack).texts if section == "session"]
    assert pack.shortfalls[0] in shown
