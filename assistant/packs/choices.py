"""Multiple choices: every wrong answer is a real body, deadline, measure or chapter, and proved wrong."""

from collections import Counter
from collections.abc import Iterator

from assistant.packs.bodies import is_addressed, own_bodies
from assistant.packs.everyday import everyday_questions
from assistant.packs.sameness import is_near
from assistant.packs.stock import OPTIONS, Stock
from assistant.packs.telling_words import (
    askable_bodies,
    chapter_text,
    deadline_text,
    measure_sentence,
    measure_text,
    statement_text,
)
from assistant.packs.tellings import read_statements
from assistant.packs.topics import related_chapters
from assistant.packs.truth import (
    deadline_of,
    is_only_recommended,
    is_wrong_body,
    is_wrong_chapter,
    is_wrong_deadline,
    is_wrong_measure,
    meet,
    says_near,
)
from assistant.packs.types import Choice, ItemForm, Option
from assistant.packs.words import PACK_WORDS
from corpus import Unit
from corpus.editorial import read_editorial
from corpus.names import body_name

MOST_SHOWN = 2
"""How often a statement may stand as a wrong answer while there are others."""
FEWEST_CHAPTERS = 2
"""Of a single chapter nobody needs to be asked in which chapter a measure stands."""


def who(stock: Stock) -> Iterator[Choice]:
    """Who carries a measure out, or to whom it is addressed."""
    for unit in stock.mixed_units(stock.measures):
        names = askable_bodies(stock.plan, unit, stock.language)
        wrong = _wrong_bodies(stock, unit)
        if names and len(wrong) == OPTIONS - 1:
            right = _body_option(stock, stock.random.choice(names), unit, correct=True)
            yield _choice(stock, ItemForm.WHO, unit, [right, *wrong])


def _wrong_bodies(stock: Stock, unit: Unit) -> list[Option]:
    found: dict[str, Unit] = {}
    for other in stock.others():
        for name in stock.mixed(own_bodies(other)):
            if len(found) < OPTIONS - 1 and name not in found and is_wrong_body(stock.plan, unit, name):
                found[name] = other
    return [_body_option(stock, name, other, correct=False) for name, other in found.items()]


def _body_option(stock: Stock, name: str, unit: Unit, *, correct: bool) -> Option:
    return Option(body_name(name, stock.language), correct, name, unit.unit_id)


def when(stock: Stock) -> Iterator[Choice]:
    """By when a measure is to be carried out; answers stand in the order of time."""
    for unit in stock.mixed_units([unit for unit in stock.measures if deadline_of(unit)]):
        chosen = [unit]
        for other in stock.others():
            if len(chosen) < OPTIONS and _is_new_deadline(stock, chosen, other):
                chosen.append(other)
        if len(chosen) == OPTIONS:
            chosen.sort(key=lambda each: deadline_of(each) or (0, 0))
            options = [_deadline_option(stock, each, correct=each is unit) for each in chosen]
            yield _choice(stock, ItemForm.WHEN, unit, options, mix=False)


def _is_new_deadline(stock: Stock, chosen: list[Unit], other: Unit) -> bool:
    own, span = deadline_of(other), other.measure.deadline if other.measure else None
    if own is None or span is None or not is_wrong_deadline(stock.plan, chosen[0], span):
        return False
    return not any(meet(own, times) for each in chosen if (times := deadline_of(each)))


def _deadline_option(stock: Stock, unit: Unit, *, correct: bool) -> Option:
    span = unit.measure.deadline if unit.measure else None
    if span is None:
        raise ValueError(f"{unit.unit_id} has no deadline; ask for one that has")
    return Option(deadline_text(span, stock.language), correct, span.printed, unit.unit_id)


def which_measure(stock: Stock) -> Iterator[Choice]:
    """Which measure the Plan recommends on an everyday question."""
    words = PACK_WORDS[stock.language].quiz
    for unit in stock.mixed_units(stock.measures):
        questions = everyday_questions(stock.plan, unit, stock.language)
        if not questions:
            continue
        question = stock.random.choice(questions)
        wrong = _wrong_measures(stock, unit, question)
        if len(wrong) == OPTIONS - 1:
            options = [_measure_option(stock, each, correct=each is unit) for each in (unit, *wrong)]
            told = words.asks.format(question=question)
            yield _choice(stock, ItemForm.WHICH_MEASURE, unit, options, told=told)


def _wrong_measures(stock: Stock, unit: Unit, question: str) -> list[Unit]:
    """Of the same form first: among four draft laws the subject decides, not the look."""
    editorial = read_editorial(stock.plan)
    form = editorial[unit.unit_id].form
    found: list[Unit] = []
    for other in sorted(stock.others(), key=lambda each: editorial[each.unit_id].form != form):
        if len(found) == OPTIONS - 1:
            break
        if any(says_near(stock.plan, other, each, stock.language) for each in found):
            continue
        if is_wrong_measure(stock.plan, unit, question, other, stock.language):
            found.append(other)
    return found


def _measure_option(stock: Stock, unit: Unit, *, correct: bool) -> Option:
    return Option(measure_text(stock.plan, unit.unit_id, stock.language), correct, unit.unit_id, unit.unit_id)


def guarantee(stock: Stock) -> Iterator[Choice]:
    """Which of four the Plan reports as a guarantee, where it only recommends the others."""
    shown: Counter[str] = Counter()
    for unit_id in stock.mixed(stock.guarantees):
        pool = _recommended_beside(stock, unit_id)
        wrong = sorted(pool, key=lambda name: shown[name] >= MOST_SHOWN)[: OPTIONS - 1]
        shown.update(wrong)
        if len(wrong) == OPTIONS - 1:
            options = [_statement_option(stock, each, correct=each == unit_id) for each in (unit_id, *wrong)]
            yield _choice(stock, ItemForm.GUARANTEE, stock.plan.unit(unit_id), options, told="")


def _recommended_beside(stock: Stock, unit_id: str) -> list[str]:
    """Statements that are only recommended, of the topic first, then of its kin; none is near the guarantee."""
    told = read_statements(stock.plan)
    kin = related_chapters(stock.plan.unit(unit_id).chapter)
    everywhere = [name for name in told if is_only_recommended(stock.plan, name)]
    rest = stock.mixed([name for name in everywhere if name not in stock.recommended])
    rest.sort(key=lambda name: stock.plan.unit(name).chapter not in kin)
    guaranteed = told[unit_id].told["en"]
    pool = stock.mixed(stock.recommended) + rest
    return [name for name in pool if not is_near(told[name].told["en"], guaranteed)]


def _statement_option(stock: Stock, unit_id: str, *, correct: bool) -> Option:
    return Option(statement_text(stock.plan, unit_id, stock.language), correct, unit_id, unit_id)


def chapter(stock: Stock) -> Iterator[Choice]:
    """In which chapter a measure stands; answers stand in the order of the Plan."""
    if len(stock.chapters) < FEWEST_CHAPTERS:
        return
    numbers = [each.number for each in stock.plan.chapters if each.actions]
    for unit in stock.mixed_units(stock.measures):
        close = related_chapters(unit.chapter)
        pool = stock.random.sample(numbers, len(numbers))
        wrong = [n for n in pool if is_wrong_chapter(stock.plan, unit, n)]
        wrong = sorted(wrong, key=lambda number: number not in close)[: OPTIONS - 1]
        options = [
            Option(chapter_text(stock.plan, n, stock.language), n == unit.chapter, str(n), unit.unit_id)
            for n in sorted([unit.chapter, *wrong])
        ]
        yield _choice(stock, ItemForm.CHAPTER, unit, options, mix=False)


def _choice(
    stock: Stock,
    form: ItemForm,
    unit: Unit,
    options: list[Option],
    *,
    told: str | None = None,
    mix: bool = True,
) -> Choice:
    words = PACK_WORDS[stock.language].quiz
    addressed = form is ItemForm.WHO and is_addressed(unit)
    if told is None:
        told = measure_sentence(stock.plan, unit.unit_id, stock.language)
    shown = stock.random.sample(options, len(options)) if mix else options
    prompt = words.addressed[form] if addressed else words.prompts[form]
    return Choice(form, unit.unit_id, prompt, told, tuple(shown))
