"""The cards: whole, quoted to the letter, bound to the wording, and refused where they do not fit."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from corpus import Plan
from corpus.cards import CARD_IDS, CARDS_FOLDER, Card, CardError, CardLine, read_cards
from corpus.cards_check import check_card, check_cards, quoted_sentences
from corpus.editorial import text_hash_of


@pytest.fixture(scope="module")
def card() -> Card:
    return read_cards()["detention"]


def with_line(card: Card, line: CardLine) -> Card:
    """The card with its first line replaced."""
    first = card.sections[0]
    return replace(card, sections=(replace(first, lines=(line, *first.lines[1:])), *card.sections[1:]))


def with_plain(line: CardLine, language: str, plain: str) -> CardLine:
    return replace(line, plain=MappingProxyType({**line.plain, language: plain}))  # type: ignore[dict-item]


def line_of(plan: Plan, unit_id: str, quote: str, **plain: str) -> CardLine:
    """A line with fresh hash; a language not given gets plain words that have no fault."""
    asked = {"en": "The Plan recommends it.", "ru": "План рекомендует это.", "kk": "Жоспар мұны ұсынады."}
    texts = MappingProxyType({**asked, **plain})
    return CardLine(unit_id, text_hash_of(plan.unit(unit_id)), quote, texts)  # type: ignore[arg-type]


def test_every_card_is_there_in_order_and_none_has_a_fault(plan: Plan) -> None:
    assert check_cards(plan, read_cards()) == ()
    assert tuple(read_cards()) == CARD_IDS


def test_the_card_on_detention_fits_one_printed_page(card: Card) -> None:
    assert 3 <= len(card.sections) <= 5
    assert len(card.lines) <= 9
    assert len(card.bodies) <= 4
    assert len(card.silent) <= 4


def test_the_card_on_detention_says_what_the_first_minutes_need(card: Card) -> None:
    quoted = " ".join(line.quote for line in card.lines)
    for words in (
        "- Reason for arrest;",
        "The right to a lawyer (defense) of choice including the right to free legal assistance",
        "The right to keep silence",
        "The right to judicial appeal of arrest",
        "immediate information of relatives",
        "the three-hour period of arrest stipulated by Article 134",
        "an independent medical examination",
        "stipulating criminal liability for application of torture",
    ):
        assert words in quoted


def test_a_missing_card_is_named(plan: Plan, card: Card) -> None:
    faults = check_cards(plan, {"detention": card})
    assert faults == tuple(f"{card_id}: no card" for card_id in CARD_IDS if card_id != "detention")


def test_a_quotation_changed_by_a_letter_is_named(plan: Plan, card: Card) -> None:
    line = card.lines[0]
    faults = check_card(plan, with_line(card, replace(line, quote=line.quote.replace("Reason", "Reasons"))))
    assert [fault for fault in faults if "not in the unit to the letter" in fault]


def test_a_quotation_cut_inside_a_sentence_is_named(plan: Plan, card: Card) -> None:
    line = card.lines[0]
    faults = check_card(plan, with_line(card, replace(line, quote=line.quote[: -len(" accused;")])))
    assert [fault for fault in faults if "neither whole sentences nor whole items" in fault]


def test_the_sentences_of_a_quotation_are_found_in_their_place(plan: Plan) -> None:
    unit = plan.unit("ch18.a5")
    second = "In case such a notification has been received, a copy of it must be immediately given to the suspected"
    assert quoted_sentences(unit, f"{second} or accused individual.") == (1,)
    assert quoted_sentences(unit, unit.text) == (0, 1)
    assert quoted_sentences(unit, second) == ()


def test_a_stale_hash_is_named_with_the_fresh_one(plan: Plan, card: Card) -> None:
    line = replace(card.lines[0], text_hash="0" * 16)
    faults = check_card(plan, with_line(card, line))
    assert len(faults) == 1
    assert "stale" in faults[0]
    assert text_hash_of(plan.unit(line.unit_id)) in faults[0]


def test_a_line_of_an_unknown_unit_is_named(plan: Plan, card: Card) -> None:
    faults = check_card(plan, with_line(card, replace(card.lines[0], unit_id="ch18.a99")))
    assert [fault for fault in faults if "there is no such unit" in fault]


@pytest.mark.parametrize(
    ("language", "plain", "words"),
    [
        ("en", "", "plain words in en: 0 characters"),
        ("en", "The Plan recommends telling people about 17 rights.", "number 17 is not in the unit"),
        ("ru", "План рекомендует сообщить о 72 часах.", "number 72 is not in the unit"),
        ("en", "План рекомендует.", "Cyrillic letters in English"),
        ("ru", "Жоспар ұсынады: ұсталған адамға құқықтарын айту.", "Kazakh letters in Russian"),
        ("kk", "План рекомендует сообщать о правах при задержании.", "no Kazakh letter"),
        ("en", "The Plan recommends it. " * 12, "expected 1 to 260"),
    ],
)
def test_plain_words_that_do_not_fit_are_named(
    plan: Plan, card: Card, language: str, plain: str, words: str
) -> None:
    faults = check_card(plan, with_line(card, with_plain(card.lines[0], language, plain)))
    assert [fault for fault in faults if words in fault]


@pytest.mark.parametrize(
    ("language", "plain"),
    [
        ("en", "The officer must tell you why you are arrested. This is in the Plan."),
        ("ru", "Полиция обязана сразу сообщить причину задержания. Так сказано в Плане."),
        ("kk", "Полиция ұстау себебін бірден айтуға міндетті. Жоспарда осылай делінген."),
    ],
)
def test_a_measure_told_as_a_duty_of_today_is_named(
    plan: Plan, card: Card, language: str, plain: str
) -> None:
    faults = check_card(plan, with_line(card, with_plain(card.lines[0], language, plain)))
    assert len(faults) == 1
    assert f"plain words in {language}: the quotation asks for something" in faults[0]


@pytest.mark.parametrize(
    ("language", "plain"),
    [
        ("en", "The Plan recommends that you have the right to know the reason."),
        ("ru", "План рекомендует: вы имеете право знать причину задержания."),
        ("kk", "Жоспар ұсынады: ұстау себебін білуге құқығыңыз бар."),
    ],
)
def test_a_measure_told_as_the_readers_right_is_named(
    plan: Plan, card: Card, language: str, plain: str
) -> None:
    faults = check_card(plan, with_line(card, with_plain(card.lines[0], language, plain)))
    assert len(faults) == 1
    assert f"plain words in {language}: given as the reader's right of today" in faults[0]


def test_a_guarantee_of_2009_is_the_plans_report_and_no_right_of_today(plan: Plan, card: Card) -> None:
    quote = "The right to the appeal is stipulated by the current legislation of the Republic of Kazakhstan."
    told = line_of(plan, "ch20.p35", quote, en="You have the right to appeal.")
    reported = line_of(plan, "ch20.p35", quote, en="By law, the Plan reports, you have the right to appeal.")
    assert [fault for fault in check_card(plan, with_line(card, told)) if "right of today" in fault]
    assert check_card(plan, with_line(card, reported)) == ()


def test_a_negation_that_is_lost_is_named(plan: Plan, card: Card) -> None:
    quote = "Deprivation of housing shall not be permitted unless otherwise stipulated by a court decision."
    said = {
        "en": "The Plan reports: a home may be taken away by a court decision.",
        "ru": "План сообщает: жилья лишать нельзя, если иное не решил суд.",
        "kk": "Жоспар: сот шешімі болмаса, тұрғын үйден айыруға болмайды.",
    }
    faults = check_card(plan, with_line(card, line_of(plan, "ch2.p35", quote, **said)))
    assert len(faults) == 1
    assert faults[0].endswith("plain words in en: the quotation's negation is not there")


def test_one_long_sentence_may_be_quoted_whole_but_no_two(plan: Plan, card: Card) -> None:
    long = line_of(plan, "ch18.a1", plan.unit("ch18.a1").text)
    assert len(long.quote) == 489
    without = replace(card, sections=(card.sections[0],))
    assert check_card(plan, with_line(without, long)) == ()
    two = line_of(plan, "ch21.a5", plan.unit("ch21.a5").text)
    assert [
        fault for fault in check_card(plan, with_line(card, two)) if "a quotation of 471 characters" in fault
    ]


def test_the_same_quotation_twice_is_named(plan: Plan, card: Card) -> None:
    faults = check_card(plan, with_line(card, card.lines[2]))
    assert [fault for fault in faults if "ch20.p32: quoted twice" in fault]


@pytest.mark.parametrize(
    ("name", "words"),
    [("Police", "no canonical name"), ("Ministry of Health", "ch18.p9 does not name it")],
)
def test_a_body_the_plan_does_not_name_there_is_named(plan: Plan, card: Card, name: str, words: str) -> None:
    bodies = (replace(card.bodies[0], name=name), *card.bodies[1:])
    faults = check_card(plan, replace(card, bodies=bodies))
    assert len(faults) == 1
    assert words in faults[0]


def test_a_telephone_number_in_the_projects_own_words_is_named(plan: Plan, card: Card) -> None:
    intro = MappingProxyType({**card.intro, "en": "Call 102 or read what the Plan of 2009-2012 says."})
    faults = check_card(plan, replace(card, intro=intro))
    assert len(faults) == 1
    assert "the number 102 in en words that quote nothing" in faults[0]


def test_a_right_in_the_projects_own_words_is_named(plan: Plan, card: Card) -> None:
    intro = MappingProxyType({**card.intro, "ru": "У вас есть право на адвоката."})
    faults = check_card(plan, replace(card, intro=intro))
    assert len(faults) == 1
    assert "ru words that quote nothing give a right" in faults[0]


@pytest.mark.parametrize(
    ("altered", "words"),
    [
        (lambda card: replace(card, silent=card.silent[:1]), "1 matters the Plan is silent on"),
        (lambda card: replace(card, sections=()), "no section"),
        (lambda card: replace(card, sections=(replace(card.sections[0], lines=()),)), "no line"),
        (
            lambda card: replace(card, tap=MappingProxyType({**card.tap, "kk": "Мені не жақынымды " * 2})),
            "tap in kk: 36 characters, expected 1 to 34",
        ),
        (
            lambda card: replace(
                card, questions=MappingProxyType({**card.questions, "en": ("Why?", "Why?")})
            ),
            "2 en questions, expected 2 or 3 different ones",
        ),
    ],
)
def test_a_card_out_of_shape_is_named(
    plan: Plan, card: Card, altered: Callable[[Card], Card], words: str
) -> None:
    assert [fault for fault in check_card(plan, altered(card)) if words in fault]


def copy_of(card_id: str, folder: Path, alter: Callable[[dict[str, object]], object]) -> Path:
    """Writes a card's file, altered, into a folder of its own."""
    row = json.loads((CARDS_FOLDER / f"{card_id}.json").read_text(encoding="utf-8"))
    alter(row)
    folder.joinpath(f"{card_id}.json").write_text(json.dumps(row), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("alter", "words"),
    [
        (lambda row: row["title"].pop("kk"), "detention.json: cannot be read (KeyError('kk'))"),
        (lambda row: row["sections"][0]["lines"][0]["plain"].pop("ru"), "cannot be read (KeyError('ru'))"),
        (lambda row: row.pop("silent"), "cannot be read (KeyError('silent'))"),
        (lambda row: row.update(questions={"en": "Why?", "ru": [], "kk": []}), "a list was expected"),
        (lambda row: row.update(card_id="prison"), "its card_id is 'prison'"),
    ],
)
def test_a_file_that_lacks_a_part_is_refused(
    tmp_path: Path, alter: Callable[[dict[str, object]], object], words: str
) -> None:
    with pytest.raises(CardError) as caught:
        read_cards(copy_of("detention", tmp_path, alter))
    assert words in str(caught.value)


def test_a_file_that_is_no_json_is_refused(tmp_path: Path) -> None:
    (tmp_path / "prison.json").write_text("{", encoding="utf-8")
    with pytest.raises(CardError, match=r"prison\.json: cannot be read"):
        read_cards(tmp_path)


def test_a_file_of_no_known_card_is_refused(tmp_path: Path) -> None:
    (tmp_path / "taxes.json").write_text("{}", encoding="utf-8")
    with pytest.raises(CardError, match=r"taxes\.json: no card has this name"):
        read_cards(tmp_path)
