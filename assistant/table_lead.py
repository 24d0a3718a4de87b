"""The sentence above measures from the table: how many, what they have in common, and what was left out."""

from collections.abc import Iterator, Sequence

from assistant.labels import form_name, group_name
from assistant.messages import (
    AKIMATS,
    CHAPTER,
    COUNT,
    COUNT_ALL,
    DUE,
    PER_AGREEMENT,
    QUOTED,
    RATIFICATION,
    UNDER_WAY,
    WORDED,
    YEARLY,
)
from assistant.table_bodies import all_akimats
from assistant.table_messages import (
    AMONG,
    ANY_QUARTER,
    ANY_TIME,
    COUNTED_BY,
    DUE_QUARTER,
    DUE_QUARTERS,
    ELSEWHERE,
    FEWEST,
    FORM,
    GROUP,
    MARKED,
    MORE,
    MOST,
    NEXT,
    NOBODY,
    NONE,
    NONE_DUE,
    QUARTER,
    QUARTERS,
    UNDATED_BESIDE,
    UNREAD,
)
from assistant.table_types import ActionFilter, By, Rank, TableResult
from corpus import Plan
from corpus.languages import Language
from corpus.names import body_name, chapter_title

_NAMED = 5
"""Values of a comparison named at most before "more"."""
_NEXT = 3
"""Values named after the first."""


def lead_of_table(plan: Plan, table: TableResult, language: Language) -> str:
    """Counts what was found, says what it has in common, what follows beside it and what was not understood."""
    wanted = table.asked
    sentences = (
        _compared(plan, table, wanted.rank, language) if wanted.rank else _counted(plan, table, language)
    )
    if table.beside and wanted.beside:
        group = within([group_name(wanted.beside, language)])
        sentences.append(ELSEWHERE[language].format(count=len(table.beside), group=group))
    if wanted.groups or wanted.forms or table.beside:
        sentences.append(MARKED[language])
    if wanted.unread:
        words = ", ".join(QUOTED[language].format(word=word) for word in wanted.unread)
        sentences.append(UNREAD[language].format(words=words))
    return " ".join(sentence for sentence in sentences if sentence)


def _counted(plan: Plan, table: TableResult, language: Language) -> list[str]:
    count, total = len(table.due), len(plan.actions)
    what = "; ".join(_filter_words(plan, table.asked, language))
    if not what:
        return [COUNT_ALL[language].format(count=count)]
    is_at_another_time = table.asked.timed and bool(table.undated or table.any_time)
    none = NONE_DUE if is_at_another_time else NONE
    told = COUNT if count or table.under_way else none
    sentences = [told[language].format(count=count, total=total, what=what)]
    if table.under_way:
        sentences.append(UNDER_WAY[language].format(count=len(table.under_way)))
    if table.any_time:
        told = ANY_QUARTER if table.asked.quarters and _is_of_years(table) else ANY_TIME
        sentences.append(told[language].format(count=len(table.any_time)))
    if table.undated:
        sentences.append(UNDATED_BESIDE[language].format(count=len(table.undated)))
    return sentences


def _is_of_years(table: TableResult) -> bool:
    """Whether what fits no quarter asked for is due in the years asked for."""
    years = tuple(map(str, table.asked.years))
    ends = (u.measure.deadline.end for u in table.any_time if u.measure and u.measure.deadline)
    return len(years) > 0 and all(end is not None and end.startswith(years) for end in ends)


def _compared(plan: Plan, table: TableResult, rank: Rank, language: Language) -> list[str]:
    """Says who has most or fewest, who comes next, and what was counted."""
    what = "; ".join(_filter_words(plan, table.asked, language))
    if not table.counts:
        none = NOBODY[rank.by] if table.due else NONE
        return [none[language].format(total=len(plan.actions), what=what)]
    best = table.counts[0][1]
    winners = [value for value, count in table.counts if count == best]
    others = table.counts[len(winners) :][:_NEXT]
    names = [_value_name(plan, rank.by, value, language) for value in winners]
    if len(names) > _NAMED:
        names = [*names[:_NAMED], MORE[language].format(count=len(names) - _NAMED)]
    first = f"{'; '.join(names)} — {best}"
    told = [(FEWEST if rank.fewest else MOST)[language].format(first=first)]
    if others:
        named = (f"{_value_name(plan, rank.by, value, language)} — {count}" for value, count in others)
        told.append(NEXT[language].format(others="; ".join(named)))
    if what:
        told.append(AMONG[language].format(what=what))
    return [*told, COUNTED_BY[rank.by][language]]


def _value_name(plan: Plan, by: By, value: str, language: Language) -> str:
    if by is By.YEAR:
        return value
    return _chapter_name(plan, int(value), language) if by is By.CHAPTER else body_name(value, language)


def _chapter_name(plan: Plan, chapter: int, language: Language) -> str:
    title = chapter_title(chapter, plan.chapter(chapter).title, language)
    return CHAPTER[language].format(number=chapter, title=title)


def _told(numbers: Sequence[int]) -> str:
    """`2009–2011`, or the numbers one by one where some between are not meant."""
    whole = len(numbers) > 1 and numbers[-1] - numbers[0] == len(numbers) - 1
    return f"{numbers[0]}–{numbers[-1]}" if whole else ", ".join(map(str, numbers))


def _filter_words(plan: Plan, wanted: ActionFilter, language: Language) -> Iterator[str]:
    """What the measures counted have in common."""
    if wanted.bodies == all_akimats():
        yield AKIMATS[language]
    elif wanted.bodies:
        yield ", ".join(body_name(body, language) for body in wanted.bodies)
    for chapter in wanted.chapters:
        yield _chapter_name(plan, chapter, language)
    if wanted.groups:
        yield GROUP[language].format(name=within([group_name(group, language) for group in wanted.groups]))
    if wanted.forms:
        yield FORM[language].format(name=within([form_name(form, language) for form in wanted.forms]))
    yield from _time_words(wanted, language)
    if wanted.ratify:
        yield RATIFICATION[language]
    if wanted.per_agreement:
        yield PER_AGREEMENT[language]
    if wanted.words:
        yield WORDED[language].format(words=" ".join(word.text for word in wanted.words))


def within(names: Sequence[str]) -> str:
    """Labels as they stand within a sentence: in small letters, but for what is shortened to capitals."""
    return ", ".join(name if name[1:2].isupper() else name[:1].lower() + name[1:] for name in names)


def _time_words(wanted: ActionFilter, language: Language) -> Iterator[str]:
    is_one = len(wanted.quarters) == 1
    if wanted.years and wanted.quarters:
        told = DUE_QUARTER if is_one else DUE_QUARTERS
        yield told[language].format(years=_told(wanted.years), quarters=_told(wanted.quarters))
    elif wanted.years:
        yield DUE[language].format(years=_told(wanted.years))
    elif wanted.quarters:
        yield (QUARTER if is_one else QUARTERS)[language].format(quarters=_told(wanted.quarters))
    if wanted.yearly:
        yield YEARLY[language]
