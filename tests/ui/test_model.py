"""The page with a language model: what it says before, while and after the model writes; all but the browser."""

import dataclasses
import json
import re
import threading
import time
from collections.abc import Iterator
from html import unescape

import pytest
from starlette.datastructures import QueryParams
from starlette.testclient import TestClient

from assistant.generation_words import CHECKED, LEFT_OUT, PLAN_WORDS, WRITING, WRITTEN, tell_fallback
from assistant.messages import LEADS
from assistant.types import Answer, Fallback, Generation, Model, Question, Status
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from tests.ui import fakes
from tests.ui.fakes import INSIDE, OUTSIDE, FakeAssistant, WritingAssistant
from tests.ui.test_lite import LIMIT
from tests.ui.test_markup import HOSTILE
from tests.ui.test_render import ATTRIBUTES, TAGS, Seen
from ui.backend import Backend
from ui.chat import Chat
from ui.render import render_answer
from ui.strip import render_strip, tell_model, tell_privacy
from ui.views import ViewContext, render_view
from ui.words.model import MODEL_WORDS
from ui.words.page import EN, STRINGS, Strings

PHONE = "arrest, call me: +7 701 234 56 78"
TURN = f"turn-{'0f' * 16}"


def generation(**changes: object) -> Generation:
    """A finished generation with two sentences, with changes."""
    plan = WritingAssistant()
    sentences = tuple(plan.sentence(text, *unit_ids) for text, unit_ids in fakes.WRITTEN)
    made = Generation(OUTSIDE, done=True, sentences=sentences)
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


def rendered(
    plan: Plan, fake: FakeAssistant, language: Language = "en", *, stopped: bool = False, **changes: object
) -> str:
    """An answer on arrest with a model's part, as HTML."""
    answer = dataclasses.replace(
        fake.answer(Question("arrest")), language=language, generation=generation(**changes)
    )
    return render_answer("arrest", answer, plan, EN, stopped=stopped)


# What the model adds to an answer


def test_sentences_stand_above_the_quotations_each_with_its_places(plan: Plan, fake: FakeAssistant) -> None:
    markup = rendered(plan, fake)
    written, quoted = markup.split('<ol class="statements">', 1)
    first, second = re.findall(r"<li>(.*?)</li>", written)
    assert first.startswith("The Plan recommends telling a person at once why they are arrested. ")
    assert re.findall(r'<a class="chip"[^>]*>([^<]+)</a>', first) == ["Chapter 18, Action 2, p. 101"]
    assert len(re.findall('<a class="chip"', second)) == 2
    assert "<blockquote" not in written
    assert quoted.count("<blockquote") == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_wrote_and_who_checked_is_told_and_that_these_are_not_the_plans_words(
    plan: Plan, fake: FakeAssistant, language: Language
) -> None:
    markup = unescape(rendered(plan, fake, language))
    assert WRITTEN[language].format(name="openai:gpt-4o-mini") in markup
    assert CHECKED[language] in markup
    assert f'<p class="plan-words">{PLAN_WORDS[language]}</p><ol class="statements">' in markup


@pytest.mark.parametrize("language", LANGUAGES)
def test_while_it_writes_its_name_a_button_to_stop_it_and_what_is_there_are_shown(
    plan: Plan, fake: FakeAssistant, language: Language
) -> None:
    markup = unescape(rendered(plan, fake, language, done=False))
    assert '<div class="written is-writing">' in markup
    assert WRITING[language].format(name="openai:gpt-4o-mini") in markup
    assert '<button type="button" class="stop" lang="en">Stop</button>' in markup
    assert markup.count('<span class="from">') == 2
    assert CHECKED[language] not in markup


def test_a_model_that_was_stopped_leaves_what_it_wrote(plan: Plan, fake: FakeAssistant) -> None:
    markup = rendered(plan, fake, stopped=True)
    assert f'<p class="stopped">{MODEL_WORDS["en"].stopped}</p>' in markup
    assert markup.count('<span class="from">') == 2
    early = rendered(plan, fake, stopped=True, sentences=())
    assert MODEL_WORDS["en"].stopped_early in unescape(early)
    assert 'class="stop"' not in early


def test_sentences_that_failed_are_counted(plan: Plan, fake: FakeAssistant) -> None:
    markup = rendered(plan, fake, dropped=(("number", 1), ("words", 2)))
    assert LEFT_OUT["en"].format(count=3) in markup
    assert LEFT_OUT["en"].partition("{")[0] not in rendered(plan, fake)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fallback", Fallback)
def test_a_fallback_is_told_and_no_sentence_is_shown(
    plan: Plan, fake: FakeAssistant, fallback: Fallback, language: Language
) -> None:
    markup = unescape(rendered(plan, fake, language, fallback=fallback))
    assert f'<p class="by">{tell_fallback(fallback, language)}</p>' in markup
    assert 'class="sentences"' not in markup
    assert ("send-personal" in markup) == (fallback is Fallback.PERSONAL_DATA)


def test_a_model_that_was_asked_but_has_no_part_is_not_mentioned(plan: Plan, fake: FakeAssistant) -> None:
    assert rendered(plan, fake, sentences=()) == render_answer(
        "arrest", fake.answer(Question("arrest")), plan, EN
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_that_a_model_writes_becomes_markup(plan: Plan, fake: FakeAssistant, text: str) -> None:
    hostile = dataclasses.replace(generation().sentences[0], text=text)
    model = Model(text, text, outside=True)
    for done in (True, False):
        markup = rendered(plan, fake, sentences=(hostile,), model=model, done=done)
        seen = Seen(markup)
        assert seen.tags <= TAGS
        assert seen.attributes <= ATTRIBUTES
        assert "\n" not in markup
    strip = Seen(render_strip(model, EN))
    assert strip.tags <= {"div", "p", "label", "input", "span", "br"}
    assert strip.attributes == {"class", "id", "hidden", "type", "autocomplete"}


# What is said before anything is sent


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_strip_says_whether_a_model_is_used_which_and_where(
    client: TestClient, model_client: TestClient, language: Language
) -> None:
    words = MODEL_WORDS[language]
    without = unescape(client.get(f"/?lang={language}").text)
    assert f'<p id="model-told">{words.off} <span class="told-more">{words.off_more}</span></p>' in without
    assert 'id="own-words"' not in without
    with_one = unescape(model_client.get(f"/?lang={language}").text)
    told = words.outside.format(name="openai:gpt-4o-mini", host="model.example")
    assert f'<p id="model-told">{told} <span class="told-more">{words.outside_more}</span></p>' in with_one
    assert f"<span>{words.own}</span></label>" in with_one
    assert words.off not in with_one


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plan_says_stands_above_its_quotations_and_never_above_the_models_sentences(
    plan: Plan, fake: FakeAssistant, language: Language
) -> None:
    bare = LEADS[Status.ANSWERED][language]
    answer = dataclasses.replace(
        fake.answer(Question("arrest")), language=language, lead=bare, generation=generation()
    )
    markup = unescape(render_answer("arrest", answer, plan, EN))
    assert f'<p class="lead">{bare}</p><ol class="statements">' in markup
    assert "plan-words" not in markup
    warns = dataclasses.replace(answer, lead=LEADS[Status.PARTLY_ANSWERED][language])
    markup = unescape(render_answer("arrest", warns, plan, EN))
    assert (
        markup.index('class="lead"') < markup.index('class="sentences"') < markup.index('class="plan-words"')
    )


def test_a_model_on_this_computer_is_not_told_as_outside() -> None:
    told = tell_model(INSIDE, EN)
    assert "on the computer that serves this page" in told
    assert "another computer" not in told
    assert INSIDE.host in told


def privacy_page(plan: Plan, strings: Strings, model: Model | None) -> str:
    """The statement on privacy, as HTML."""
    page = render_view(ViewContext(plan, strings, "http://127.0.0.1/", model), QueryParams("about=privacy"))
    assert page is not None
    return unescape(page.html)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_promises_with_a_model_what_holds_only_without_one(
    plan: Plan, model_client: TestClient, language: Language
) -> None:
    strings, words = STRINGS[language], MODEL_WORDS[language]
    for address in (f"/?lang={language}", f"/lite?lang={language}", f"/?about=privacy&lang={language}"):
        page = unescape(model_client.get(address).text)
        assert strings.notice_privacy not in page
        assert strings.about_privacy not in page
        assert words.privacy in page
    without, outside, inside = (privacy_page(plan, strings, model) for model in (None, OUTSIDE, INSIDE))
    nowhere_else = {"en": "no language model", "ru": "ни к языковой модели", "kk": "тілдік модельге де"}[
        language
    ]
    assert nowhere_else in without
    assert nowhere_else not in outside + inside
    assert words.about_outside.format(name=OUTSIDE.name, host=OUTSIDE.host) in outside
    assert words.about_inside.format(name=INSIDE.name, host=INSIDE.host) in inside
    assert strings.about_privacy in without
    assert tell_privacy(None, strings) == strings.notice_privacy


# One question through the chat


@pytest.fixture
def chat(plan: Plan, writing: WritingAssistant) -> Iterator[Chat]:
    writing.forget(paced=True)
    backend = Backend(lambda _: writing, writing.model)
    backend.start()
    yield Chat(backend, plan)
    writing.forget(paced=False)


def css_of(shown: str) -> str:
    return shown.removeprefix('<div class="').partition('"')[0]


def test_every_state_of_an_answer_bears_the_name_that_the_tab_gave_it(
    chat: Chat, writing: WritingAssistant
) -> None:
    shown = chat.ask("arrest", "", "en", "model", TURN)
    first = next(shown)
    assert css_of(first) == "turn is-growing"
    assert "is-writing" in first
    assert "<blockquote" in first
    writing.write("One.", "ch18.a2")
    writing.finish()
    states = [first, *shown]
    assert all(f'id="{TURN}"' in state for state in states)
    assert "One." in states[-1]
    assert css_of(states[-1]) == "turn"
    assert [css_of(state) for state in states[:-1]] == ["turn is-growing"] * (len(states) - 1)


@pytest.mark.parametrize("turn", ["", "turn-1", f"{TURN}0", f'{TURN}"><img>', TURN.upper()])
def test_a_name_that_is_no_name_is_replaced(chat: Chat, turn: str) -> None:
    (shown,) = chat.ask("weather", "", "en", "own", turn)
    name = re.findall(r'id="([^"]*)"', shown)[0]
    assert re.fullmatch(r"turn-[0-9a-f]{32}", name)
    assert name != turn


def test_a_name_that_is_taken_is_not_given_twice(chat: Chat) -> None:
    first = chat.ask("arrest", "", "en", "model", TURN)
    next(first)
    (second,) = chat.ask("weather", "", "en", "own", TURN)
    assert TURN not in second
    first.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("mode", "own_words", "send_personal"),
    [
        ("model", False, False),
        ("personal", False, True),
        ("own", True, False),
        ("", True, False),
        ("x", True, False),
    ],
)
def test_only_a_mode_that_says_so_lets_anything_go_to_the_model(
    chat: Chat, writing: WritingAssistant, mode: str, own_words: bool, send_personal: bool
) -> None:
    shown = chat.ask("arrest", "", "en", mode)
    next(shown)
    assert (writing.asked[-1].own_words, writing.asked[-1].send_personal) == (own_words, send_personal)
    shown.close()  # type: ignore[attr-defined]


def test_a_turn_that_is_stopped_ends_with_what_is_there(chat: Chat, writing: WritingAssistant) -> None:
    shown = chat.ask("arrest", "", "en", "model", TURN)
    writing.write("One.", "ch18.a2")
    until(shown, "One.")
    chat.stop(TURN)
    *_, last = shown
    assert css_of(last) == "turn"
    assert "One." in last
    assert MODEL_WORDS["en"].stopped in last
    assert writing.closed.wait(5)


def until(shown: Iterator[str], text: str) -> str:
    """The first state that holds a text."""
    return next(state for state in shown if text in state)


def test_a_reply_that_is_whole_when_it_is_stopped_is_not_told_as_stopped(
    chat: Chat, writing: WritingAssistant
) -> None:
    stopped = threading.Event()
    replies = chat.replies(Question("arrest"), EN, stopped)
    next(replies)
    writing.write("One.", "ch18.a2")
    writing.finish()
    time.sleep(1)
    *_, last = replies
    stopped.set()
    assert "One." in last.html
    assert MODEL_WORDS["en"].stopped not in last.html


def test_whoever_leaves_ends_what_is_written_for_them(chat: Chat, writing: WritingAssistant) -> None:
    shown = chat.ask("arrest", "", "en", "model", TURN)
    next(shown)
    shown.close()  # type: ignore[attr-defined]
    assert writing.closed.wait(5)


def test_stopping_another_turn_does_nothing(chat: Chat, writing: WritingAssistant) -> None:
    shown = chat.ask("arrest", "", "en", "model", TURN)
    next(shown)
    chat.stop("turn-unknown")
    writing.write("One.", "ch18.a2")
    assert until(shown, "One.")
    shown.close()  # type: ignore[attr-defined]


def test_the_address_to_stop_at_answers_the_same_for_every_turn(client: TestClient) -> None:
    for body in ({"turn": TURN}, {"turn": None}, {}, {"turn": ["x"]}):
        answered = client.post("/stop", json=body)
        assert (answered.status_code, answered.content) == (204, b"")
    assert (
        client.post("/stop", content=b"[]", headers={"content-type": "application/json"}).status_code == 400
    )
    assert client.post("/stop", json={}, headers={"origin": "http://outside.example"}).status_code == 403


# The light version


def light(client: TestClient, language: Language = "en", **fields: str) -> str:
    """The light page that answers a form."""
    response = client.post(f"/lite?lang={language}", data=fields)
    assert response.status_code == 200
    assert len(response.content) < LIMIT
    return unescape(response.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_light_page_says_it_too_and_has_the_switch(
    client: TestClient, model_client: TestClient, language: Language
) -> None:
    words = MODEL_WORDS[language]
    assert f'<p class="model">{words.off} {words.off_more}</p>' in unescape(
        client.get(f"/lite?lang={language}").text
    )
    page = unescape(model_client.get(f"/lite?lang={language}").text)
    assert tell_model(OUTSIDE, STRINGS[language]) in page
    assert f'<input type="checkbox" name="own" value="1"> {words.own}</label>' in page


def test_the_light_page_shows_the_whole_answer_with_its_sentences(model_client: TestClient) -> None:
    page = light(model_client, q="arrest")
    assert all(text in page for text, _ in fakes.WRITTEN)
    assert WRITTEN["en"].format(name=OUTSIDE.name) in page


def test_the_light_page_keeps_the_switch_for_the_next_question(
    model_client: TestClient, writing: WritingAssistant
) -> None:
    page = light(model_client, q="arrest", own="1")
    assert writing.asked[-1].own_words
    assert 'class="written' not in page
    assert 'name="own" value="1" checked>' in page


def test_an_example_of_the_light_page_goes_with_its_switch(
    model_client: TestClient, writing: WritingAssistant
) -> None:
    home = model_client.get("/lite?lang=en").text
    form = home[home.index("<form") : home.index("</form>")]
    assert 'name="own"' in form
    assert 'class="example"' in form
    headers = {"content-type": "application/x-www-form-urlencoded"}
    model_client.post("/lite?lang=en", content="own=1&q=&q=arrest", headers=headers)
    assert (writing.asked[-1].text, writing.asked[-1].own_words) == ("arrest", True)


def test_a_link_to_a_question_sends_nothing_to_the_model(
    model_client: TestClient, writing: WritingAssistant
) -> None:
    page = unescape(model_client.get("/lite?lang=en&q=arrest").text)
    assert writing.asked[-1].own_words
    assert "<blockquote" in page
    assert 'class="written' not in page


def test_personal_data_is_held_back_and_sent_only_by_a_button_of_its_own(
    model_client: TestClient, writing: WritingAssistant
) -> None:
    page = light(model_client, q=PHONE, history="earlier")
    assert tell_fallback(Fallback.PERSONAL_DATA, "en") in page
    form = page[page.index("<form") : page.index("</form>")]
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', form))
    assert hidden == {"q": PHONE, "history": "earlier", "personal": "1"}
    assert MODEL_WORDS["en"].send_personal in form
    sent = light(model_client, **hidden)
    assert writing.asked[-1] == Question(PHONE, ("earlier",), send_personal=True)
    assert fakes.WRITTEN[0][0] in sent
    assert 'name="personal"' not in sent


# The channel of the page


def test_the_channel_lets_the_mode_and_the_name_through(model_client: TestClient) -> None:
    body = {
        "data": ["arrest", "[]", "en", "own", TURN], "event_data": None, "fn_index": 0,
        "session_hash": "abcdef", "trigger_id": 3,
    }  # fmt: skip
    assert model_client.post("/gradio_api/queue/join", json=body).status_code == 200
    answered = [
        json.loads(line.removeprefix("data: "))
        for line in model_client.get("/gradio_api/queue/data?session_hash=abcdef").text.splitlines()
        if line.startswith("data: ")
    ]
    whole = next(message for message in answered if message["msg"] == "process_completed")
    assert f'id="{TURN}"' in whole["output"]["data"][0]


def test_an_answer_without_a_model_is_the_same_as_ever(plan: Plan, fake: FakeAssistant) -> None:
    answer: Answer = fake.answer(Question("arrest"))
    assert "written" not in render_answer("arrest", answer, plan, EN)
