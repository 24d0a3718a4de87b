import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import corpus
from assistant.phrases import QUERY_LIMIT, Occurrence, Part, PhraseResult, find_text, phrase_result_to_dict
from assistant.phrases.faults import tell_fault
from assistant.phrases.fold import fold
from assistant.phrases.texts import read_texts
from assistant.phrases.types import FaultCode
from corpus import Plan, page_of, read_plan
from corpus.check import all_pieces
from corpus.languages import LANGUAGES
from corpus.pieces import joined

SOURCE_NAME = "nhrap-kazakhstan-2009-2012.en.txt"
PLAN = read_plan()
"""For the tests that hypothesis runs: it takes no fixture."""


def printed_texts(plan: Plan) -> list[str]:
    """Every wording, cell and heading of the Plan, read without the search."""
    found = [unit.text for unit in plan.units]
    found += [" ".join(piece.text for piece in unit.cells[1:]) for unit in plan.units]
    for chapter in plan.chapters:
        found.append(joined(chapter.pieces))
        found += [joined(section.pieces) for section in chapter.sections]
    return found


def counted(plan: Plan, pattern: str) -> int:
    """How often a pattern stands in the Plan, counted with plain regular expressions."""
    return sum(len(re.findall(pattern, text, re.IGNORECASE)) for text in printed_texts(plan))


def text_of(plan: Plan, found: Occurrence) -> str:
    """The text that an occurrence's offsets count in."""
    if found.part is Part.TEXT:
        return plan.unit(found.anchor).text
    return next(f.text for f in read_texts(plan).fields if (f.anchor, f.part) == (found.anchor, found.part))


def units_holding(plan: Plan, *words: str) -> set[str]:
    """Ids of the units whose wording or cells hold all of the words."""
    texts = {u.unit_id: f"{u.text} {' '.join(piece.text for piece in u.cells[1:])}" for u in plan.units}
    return {
        unit_id
        for unit_id, text in texts.items()
        if all(re.search(rf"\b{word}\b", text, re.IGNORECASE) for word in words)
    }


@pytest.mark.parametrize(
    ("query", "pattern", "count"),
    [
        ("torture", r"\btorture\b", 70),
        ("ramps", r"\bramps\b", 2),
        ("oralman", r"\boralman\b", 54),
        ("enforcement", r"\benforcement\b", 73),
        ('"freedom of speech"', r"\bfreedom of speech\b", 12),
        ('"Ministry of Justice"', r"\bMinistry of Justice\b", 58),
        ("citizen*", r"\bcitizen\w*", 241),
        ('"right to* "', r"\bright to\w*", 199),
        ("2009-2012", r"\b2009[-–]2012\b", 17),
    ],
)
def test_every_occurrence_is_found(plan: Plan, query: str, pattern: str, count: int) -> None:
    assert counted(plan, pattern) == count
    assert find_text(plan, query).count == count


@pytest.mark.parametrize(
    "words", ["torture", "oralman", "Ministry of Justice", "freedom of speech", "lawyer"]
)
def test_the_count_is_that_of_the_source_file(plan: Plan, words: str) -> None:
    source = " ".join(
        (Path(corpus.__file__).parent / "data" / SOURCE_NAME).read_text(encoding="utf-8").split()
    )
    in_source = len(re.findall(rf"\b{words}\b", source, re.IGNORECASE))
    assert find_text(plan, f'"{words}"').count == in_source > 10


def test_the_search_covers_all_that_is_printed_but_furniture_and_the_numbers_of_rows(plan: Plan) -> None:
    searched = {line for field in read_texts(plan).fields for line in field.lines}
    numbers = {piece.line for unit in plan.units for piece in unit.cells[:1]}
    left_out = {
        (owner, piece.line) for owner, piece in all_pieces(plan) if piece.line not in searched | numbers
    }
    assert {owner for owner, _ in left_out} == {"table header", "divider", "page number"}


def test_folding_keeps_every_place_of_the_plan(plan: Plan) -> None:
    assert all(len(fold(field.text)) == len(field.text) for field in read_texts(plan).fields)


def test_headings_are_told_apart_from_the_text(plan: Plan) -> None:
    found = find_text(plan, '"Right to a Fair Trial"').occurrences
    heading = next(one for one in found if one.part is Part.CHAPTER_HEADING)
    assert heading.unit_id is None
    assert heading.locator == "Chapter 20, heading, p. 108"
    assert heading.address == {"chapter": "20"}


def test_a_heading_of_a_section_is_found_and_opened(plan: Plan) -> None:
    (found,) = find_text(plan, '"social rehabilitation" AND "4.2"').occurrences[:1]
    assert (found.part, found.anchor, found.page) == (Part.SECTION_HEADING, "ch11.s4.2", 66)
    assert found.address == {"section": "ch11.s4.2"}


def test_the_cells_of_a_table_belong_to_their_measure(plan: Plan) -> None:
    result = find_text(plan, '"Ministry of Foreign Affairs" AND "death penalty"')
    assert "ch1.a1" in result.units
    cell = next(one for one in result.occurrences if one.part is Part.EXECUTORS)
    assert cell.match == "Ministry of Foreign Affairs"
    assert cell.address == {"unit": cell.unit_id}


def test_a_name_under_the_opening_remarks_is_found(plan: Plan) -> None:
    (found,) = find_text(plan, "Saudabaev").occurrences
    assert (found.part, found.locator, found.address) == (
        Part.SIGNATURE, "Introductory pages, signature, p. 5", {"page": "5"},
    )  # fmt: skip


def test_words_side_by_side_must_stand_in_one_unit(plan: Plan) -> None:
    together = units_holding(plan, "arrest", "detention")
    assert together
    assert set(find_text(plan, "arrest detention").units) == together
    assert set(find_text(plan, "arrest AND detention").units) == together


def test_one_of_the_words_joined_by_or_is_enough(plan: Plan) -> None:
    either = units_holding(plan, "ramps") | units_holding(plan, "wheelchairs")
    assert set(find_text(plan, "ramps OR wheelchairs").units) == either


@pytest.mark.parametrize(
    "query", ["torture NOT treatment", "torture -treatment", "torture AND NOT treatment"]
)
def test_what_must_be_absent_is_absent_and_not_shown(plan: Plan, query: str) -> None:
    result = find_text(plan, query)
    assert set(result.units) == units_holding(plan, "torture") - units_holding(plan, "treatment")
    assert {found.match.lower() for found in result.occurrences} == {"torture"}


def test_not_binds_before_and_and_and_before_or(plan: Plan) -> None:
    assert find_text(plan, "ramps OR arrest NOT detention").units == (
        find_text(plan, "ramps OR (arrest AND (NOT detention))").units
    )
    assert set(find_text(plan, "(ramps OR arrest) NOT detention").units) == (
        (units_holding(plan, "ramps") | units_holding(plan, "arrest")) - units_holding(plan, "detention")
    )


def test_two_nots_are_none(plan: Plan) -> None:
    assert find_text(plan, "NOT NOT ramps").units == find_text(plan, "ramps").units
    assert (
        find_text(plan, "NOT (NOT arrest OR NOT detention)").units
        == find_text(plan, "arrest detention").units
    )


@pytest.mark.parametrize(
    "query",
    ["arrest И detention", "arrest и detention", "arrest ЖӘНЕ detention", "(arrest) және (detention)"],
)
def test_and_can_be_said_in_three_languages(plan: Plan, query: str) -> None:
    assert find_text(plan, query).units == find_text(plan, "arrest AND detention").units


@pytest.mark.parametrize("query", ["ramps ИЛИ arrest", "ramps НЕМЕСЕ arrest"])
def test_or_can_be_said_in_three_languages(plan: Plan, query: str) -> None:
    assert find_text(plan, query).units == find_text(plan, "ramps OR arrest").units


@pytest.mark.parametrize("query", ["arrest НЕ detention", "arrest И НЕ detention", "arrest ЕМЕС detention"])
def test_not_can_be_said_in_three_languages(plan: Plan, query: str) -> None:
    assert find_text(plan, query).units == find_text(plan, "arrest NOT detention").units


def test_operators_in_small_letters_are_words_of_the_plan(plan: Plan) -> None:
    assert {found.match.lower() for found in find_text(plan, "wheelchair* or").occurrences} == {
        "wheelchairs",
        "or",
    }


@pytest.mark.parametrize(
    "query", ["«not guilty»", "“not guilty”", "„NOT GUILTY“", '"Nót  guilty"', "  'not' \"not guilty\" "]
)
def test_letter_case_accents_spaces_and_kinds_of_quotation_marks_make_no_difference(
    plan: Plan, query: str
) -> None:
    assert "not guilty" in {found.match for found in find_text(plan, query).occurrences}


@pytest.mark.parametrize("query", ["women’s", "women's", "WOMEN´S"])
def test_kinds_of_apostrophes_make_no_difference(plan: Plan, query: str) -> None:
    assert find_text(plan, query).count == counted(plan, "women’s") > 0


def test_a_phrase_keeps_its_hyphen(plan: Plan) -> None:
    assert find_text(plan, '"law-enforcement"').count == counted(plan, r"\blaw-enforcement\b")
    assert find_text(plan, '"law enforcement"').count == counted(plan, r"\blaw enforcement\b")


def test_a_phrase_does_not_run_from_one_paragraph_into_the_next(plan: Plan) -> None:
    unit = next(unit for unit in plan.units if re.search(r"(\w+;)\n- (\w+)", unit.text))
    before, after = re.search(r"(\w+;)\n- (\w+)", unit.text).groups()  # type: ignore[union-attr]
    assert find_text(plan, f'"{before} - {after}"').count == 0


def test_a_digit_is_not_found_in_a_number_that_was_lost_in_part(plan: Plan) -> None:
    assert "Article 2▯" in plan.unit("ch2.p35").text
    assert "ch2.p35" not in find_text(plan, '"Article 2"').units


def test_an_occurrence_tells_the_page_that_it_stands_on_and_not_where_its_unit_begins(plan: Plan) -> None:
    found = [
        (one, plan.unit(one.unit_id))
        for one in find_text(plan, "the").occurrences
        if one.part is Part.TEXT and one.unit_id
    ]
    later = [(one, unit) for one, unit in found if one.page != unit.page]
    assert len(later) > 20
    for one, unit in later:
        offset, lines = 0, []
        for piece in unit.pieces:
            lines += [piece.line] * (len(piece.text) + len(piece.glue))
        offset = one.start
        assert one.page == page_of(plan, lines[offset])
        assert one.locator.endswith(f"p. {one.page}")


def test_the_second_of_two_equal_words_has_its_own_line(plan: Plan) -> None:
    lines = [found.line for found in find_text(plan, "torture").occurrences if found.unit_id == "ch19.a2"]
    assert lines == sorted(lines)
    assert len(set(lines)) > 1


@pytest.mark.parametrize("query", ["torture", "the", "citizen*", '"freedom of speech"', '"%"', "Justice"])
def test_every_occurrence_is_a_slice_and_its_snippet_holds_it(plan: Plan, query: str) -> None:
    result = find_text(plan, query)
    assert result.count > 5
    for found in result.occurrences:
        text = text_of(plan, found)
        assert text[found.start : found.end] == found.match
        assert text[found.snippet_start :].startswith(found.snippet)
        inside = found.start - found.snippet_start
        assert found.snippet[inside : inside + len(found.match)] == found.match


def test_the_occurrences_are_in_the_order_of_the_plan_and_each_once(plan: Plan) -> None:
    found = find_text(plan, "torture OR tortur* OR Torture").occurrences
    assert len(found) == 70
    assert [one.line for one in found] == sorted(one.line for one in found)


def test_the_totals_are_those_of_the_occurrences(plan: Plan) -> None:
    result = find_text(plan, "torture")
    assert result.units == tuple(dict.fromkeys(one.unit_id for one in result.occurrences if one.unit_id))
    assert set(result.units) == units_holding(plan, "torture")
    assert set(result.pages) == {one.page for one in result.occurrences if one.page}


@pytest.mark.parametrize(
    ("query", "code", "position"),
    [
        ("", FaultCode.EMPTY, 0),
        ("  ,;! - ", FaultCode.EMPTY, 0),
        ("a" * (QUERY_LIMIT + 1), FaultCode.TOO_LONG, QUERY_LIMIT),
        ('torture "cruel', FaultCode.UNCLOSED_QUOTE, 8),
        ("torture «cruel”", FaultCode.UNCLOSED_QUOTE, 8),
        ('torture ""', FaultCode.EMPTY_QUOTE, 8),
        ("torture (cruel", FaultCode.UNCLOSED_PARENTHESIS, 8),
        ("torture (", FaultCode.UNCLOSED_PARENTHESIS, 8),
        ("torture) cruel", FaultCode.STRAY_PARENTHESIS, 7),
        (")", FaultCode.STRAY_PARENTHESIS, 0),
        ("torture ()", FaultCode.EMPTY_PARENTHESES, 8),
        ("(" * 21 + "a" + ")" * 21, FaultCode.TOO_DEEP, 20),
        ("AND torture", FaultCode.NOTHING_BEFORE, 0),
        ("(OR torture)", FaultCode.NOTHING_BEFORE, 1),
        ("torture OR", FaultCode.NOTHING_AFTER, 8),
        ("torture AND OR cruel", FaultCode.NOTHING_AFTER, 8),
        ("(torture НЕ)", FaultCode.NOTHING_AFTER, 9),
        ("NOT torture", FaultCode.ONLY_NOT, 0),
        ("cruel OR -torture", FaultCode.ONLY_NOT, 9),
        ("NOT (torture cruel)", FaultCode.ONLY_NOT, 0),
        ("tor*ture", FaultCode.STAR_PLACE, 0),
        ("cruel *ture", FaultCode.STAR_PLACE, 6),
        ("cruel *", FaultCode.STAR_PLACE, 6),
        ("cruel t*", FaultCode.STAR_SHORT, 6),
    ],
)
def test_a_malformed_query_is_told_with_its_place(
    plan: Plan, query: str, code: FaultCode, position: int
) -> None:
    result = find_text(plan, query)
    assert result.fault is not None
    assert (result.fault.code, result.fault.position) == (code, position)
    assert result == PhraseResult("en", fault=result.fault)


@pytest.mark.parametrize("code", list(FaultCode))
def test_a_fault_has_a_sentence_in_each_language(code: FaultCode) -> None:
    sentences = [tell_fault(code, 4, language).sentence for language in LANGUAGES]
    assert len(set(sentences)) == 3
    assert all(sentence.endswith(".") for sentence in sentences)


def test_the_sentence_of_a_fault_counts_characters_as_people_do(plan: Plan) -> None:
    fault = find_text(plan, "torture)", "ru").fault
    assert fault is not None
    assert fault.sentence == "Знак 8: эта скобка ничего не закрывает."


@pytest.mark.parametrize(
    ("query", "term", "count"),
    [("пытки", "torture", 70), ("ПЫТОК", "torture", 70), ("азаптауға", "torture", 70), ("уволили", "unwarranted dismissal", 2)],
)  # fmt: skip
def test_russian_and_kazakh_words_lead_to_english_terms(
    plan: Plan, query: str, term: str, count: int
) -> None:
    first = find_text(plan, query).suggestions[0]
    assert (first.term, first.count) == (term, count)
    assert find_text(plan, first.query).count == count


def test_an_everyday_english_word_that_the_plan_does_not_use_leads_to_its_term(plan: Plan) -> None:
    result = find_text(plan, '"police overreach"')
    assert result.count == 0
    assert result.suggestions[0].term == "abuse and exceeding the bounds of authority"


def test_nothing_is_suggested_for_english_words_that_were_found(plan: Plan) -> None:
    assert find_text(plan, "torture").suggestions == ()


def test_every_suggestion_of_the_glossary_can_be_searched(plan: Plan) -> None:
    words = ("суд", "право", "дети", "труд", "бала", "сот", "еңбек", "тұрғын", "оправдательный приговор")
    suggestions = [suggestion for word in words for suggestion in find_text(plan, word).suggestions]
    assert len(suggestions) > 20
    assert all(find_text(plan, one.query).count == one.count > 0 for one in suggestions)


def test_the_locator_is_in_the_language_asked_for(plan: Plan) -> None:
    assert find_text(plan, '"not guilty"', "ru").occurrences[0].locator.startswith("Глава ")
    assert find_text(plan, "Saudabaev", "kk").occurrences[0].locator == "Кіріспе беттер, қолтаңба, 5-бет"


def test_a_search_is_fast(plan: Plan) -> None:
    find_text(plan, "ready")
    for query in ("torture", "citizen* OR right*", '"freedom of speech" NOT press', "пытки"):
        started = time.perf_counter()
        find_text(plan, query)
        assert time.perf_counter() - started < 0.05


def test_the_published_form_repeats_no_query(plan: Plan) -> None:
    form = phrase_result_to_dict(find_text(plan, '"canary 41c9'))
    assert form["count"] == 0
    assert form["fault"]["code"] == "unclosed_quote"
    assert "canary" not in str(form)


PIECES = ["torture", "Ministry", "right", "ri*", "права", '"', "«", "»", "“of the”", "(", ")", " AND ", " OR ",
          " NOT ", "-", "*", "–", "▯", "%", "\n", "\0", "İ", "ß", "ﬁ", "́", "\ud800", "ИЛИ", "ЕМЕС"]  # fmt: skip


@given(st.one_of(st.text(max_size=320), st.lists(st.sampled_from(PIECES), max_size=24).map(" ".join),
                 st.lists(st.sampled_from(PIECES), max_size=24).map("".join)))  # fmt: skip
def test_no_query_raises_and_every_occurrence_is_what_it_says(query: str) -> None:
    result = find_text(PLAN, query)
    assert bool(result.fault) <= (result.count == 0)
    if result.fault:
        assert 0 <= result.fault.position <= len(query)
    for found in result.occurrences[:50]:
        text = text_of(PLAN, found)
        assert text[found.start : found.end] == found.match
        wanted = found.term.removesuffix("*")
        assert fold(found.match).startswith(wanted[1:-1] if wanted.startswith('"') else wanted)
