"""Whether a question asks for the table of measures; what is no such question is left to search."""

from assistant.table_kinds import LAWS, asks_for_kinds
from assistant.table_types import ActionFilter
from assistant.table_words import (
    ALL,
    ASKS_WHEN,
    BEFORE_NOW,
    COMMANDS,
    COUNTED,
    DUE,
    EVERYTHING,
    LISTING,
    MEASURES,
    MUST,
    NOT,
    PERSONAL,
    PROPOSES,
    RATIFIED,
    RATIFY,
    RESPONSIBLE,
    TO_BE_DONE,
    TO_RATIFY,
    WHY,
)

_ASKS = (MEASURES, DUE, RATIFY, LISTING, PROPOSES, TO_BE_DONE, MUST, RESPONSIBLE)
"""A question about the table holds one of these."""


def may_ask(plain: str) -> bool:
    """Whether a folded text could ask for the table at all; most questions could not, and are read no further."""
    return any(wording.search(plain) for wording in _ASKS) and not (
        PERSONAL.search(plain) or WHY.search(plain) or COMMANDS.search(plain)
    )


def asks_when(plain: str) -> bool:
    """Whether a folded text asks for a date: where nothing fits, that there is nothing is no answer to it."""
    return bool(ASKS_WHEN.search(plain))


def is_asked(plain: str, wanted: ActionFilter) -> bool:
    """Whether a folded text that states a filter asks for what it lets through.

    Where a word of it was not understood, only what speaks of the table beyond doubt is asked of the table.
    """
    if wanted.timed and NOT.search(plain):
        return False
    if wanted.rank:
        return wanted.is_understood
    if MEASURES.search(plain) and _lists_measures(plain, wanted):
        return True
    return _lists_other_words(plain, wanted) or (wanted.is_understood and _is_all_told(plain, wanted))


def _lists_measures(plain: str, wanted: ActionFilter) -> bool:
    """Whether measures that are spoken of are asked for; of a chapter's measures some words would tell a few."""
    if wanted.unread and not (wanted.timed or COUNTED.search(plain)):
        return False
    whole = bool(wanted.chapters or wanted.groups) and not wanted.words
    return wanted.timed or bool(wanted.bodies) or whole or bool(ALL.search(plain))


def _lists_other_words(plain: str, wanted: ActionFilter) -> bool:
    """The same where they are spoken of by what they are: conventions, what is planned, what is proposed."""
    asks_for_all = bool(ALL.search(plain))
    if wanted.ratify and (asks_for_all or TO_RATIFY.search(plain)):
        return bool(RATIFIED.search(plain) or (wanted.is_understood and TO_BE_DONE.search(plain)))
    if asks_for_all and wanted.timed and DUE.search(plain):
        return True
    if asks_for_all and wanted.yearly and wanted.is_understood:
        return True
    if wanted.bodies and RESPONSIBLE.search(plain):
        return not wanted.unread
    is_one = len(wanted.chapters) + len(wanted.groups) == 1 and not (wanted.words or wanted.forms)
    return bool(is_one and PROPOSES.search(plain) and (not wanted.unread or LISTING.search(plain)))


def _is_all_told(plain: str, wanted: ActionFilter) -> bool:
    """The same where measures are not spoken of, but every word of the question was understood."""
    if wanted.bodies and MUST.search(plain):
        return True
    if BEFORE_NOW.search(plain) or ASKS_WHEN.search(plain):
        return False
    is_to_be_done = bool(TO_BE_DONE.search(plain))
    if wanted.forms:
        is_listed = bool(LISTING.search(plain)) and not set(wanted.forms) & set(LAWS)
        return (is_to_be_done or is_listed) and asks_for_kinds(plain)
    if (wanted.chapters or wanted.groups) and EVERYTHING.search(plain):
        return True
    return wanted.timed and is_to_be_done and (bool(wanted.bodies) or bool(ALL.search(plain)))
