"""Questions about the table of measures, in words: which filter a question states."""

from assistant.table import CYRILLIC
from assistant.table_bodies import find_bodies, names_another, spoken_about, without_bodies
from assistant.table_gate import is_asked, may_ask
from assistant.table_kinds import find_kind
from assistant.table_people import People, find_people
from assistant.table_ranking import find_ranking
from assistant.table_times import read_times
from assistant.table_types import ActionFilter, Word
from assistant.table_words import JOINED, PER_AGREEMENT, RATIFY, generic_matters, says_no_more
from assistant.topics import Subject, find_chapter
from assistant.worded import folded
from index.text import normalise, word_terms
from index.text import words as split_words

_MEANT = {"minor": "child", "minors": "child", "minority": "ethnic", "minorities": "ethnic"}
"""Words of one stem that mean different people, by another word for these."""
_HOME = {
    "children": 13,
    "convicted_people": 22,
    "judges": 20,
    "lawyers": 17,
    "migrants": 3,
    "national_minorities": 15,
    "oralman": 12,
    "persons_with_disabilities": 11,
    "women": 14,
}
"""Groups of people that a chapter is about: it answers for them, and what other chapters have follows."""


def parse_filter(text: str) -> ActionFilter | None:
    """The filter a question states; None where it is no question about the table."""
    text = normalise(text)
    plain = folded(text)
    if not may_ask(plain):
        return None
    wanted = read_filter(text)
    if not wanted.clear or (not wanted.rank and names_another(text, wanted.bodies)):
        return None
    return wanted if is_asked(plain, wanted) else None


def read_filter(text: str) -> ActionFilter:
    """All that a text says about which measures are meant."""
    text = normalise(text)
    plain = folded(text)
    bodies = find_bodies(text)
    bodies = tuple(body for body in bodies if body != spoken_about(text, bodies))
    rank, left = find_ranking(text)
    times = read_times(text)
    ratify = bool(RATIFY.search(plain))
    forms, left = ((), left) if ratify else find_kind(without_bodies(left, bodies))
    told = content_words(without_bodies(left, bodies))
    joined = bool(JOINED.search(plain))
    people, subject = _matter(_all_words(without_bodies(left, bodies)), told, joined=joined)
    words = _left(told, people, subject)
    is_known = bool(subject or people or bodies or forms)
    group = people.groups[0] if people and len(people.groups) == 1 else ""
    home = None if subject else _HOME.get(group)
    chapter = subject.chapter if subject else home
    return ActionFilter(
        bodies=bodies,
        chapters=() if chapter is None else (chapter,),
        groups=people.groups if people and not home else (),
        beside=group if home else None,
        forms=forms,
        years=times.years,
        quarters=times.quarters,
        yearly=times.yearly,
        clear=times.clear and not (joined and people and subject),  # either or both, which no filter tells
        ratify=ratify,
        per_agreement=bool(PER_AGREEMENT.search(plain)),
        # Plain words say a matter in other terms than a question does, and enough has narrowed already.
        words=tuple(word for word in words if not (is_known and CYRILLIC.search(word.text))),
        unread=tuple(word.text for word in words if is_known and CYRILLIC.search(word.text)),
        rank=rank,
    )


def _matter(
    said: tuple[Word, ...], told: tuple[Word, ...], *, joined: bool
) -> tuple[People | None, Subject | None]:
    """The people and the chapter's subject that words name; a chapter about these people is no subject beside them.

    Args:
        said: Every word, as some mean people together only: `older people`.
        told: Those that say what the measures are about.
        joined: Whether two matters are joined.
    """
    people = find_people(tuple(word.stems for word in said), joined=joined)
    others = tuple(word.stems for word in told if not (people and word.stems & people.stems))
    return people, find_chapter(others)


def _left(told: tuple[Word, ...], people: People | None, subject: Subject | None) -> tuple[Word, ...]:
    """The words that neither people nor a subject explain."""
    if people is None and subject is None:
        return told
    known = generic_matters()
    known |= (people.stems if people else frozenset()) | (subject.stems if subject else frozenset())
    return tuple(word for word in told if not word.stems & known)


def content_words(text: str) -> tuple[Word, ...]:
    """The words of a question that say what the measures are about, without those that ask for them."""
    return tuple(word for word in _all_words(text) if len(word.text) > 1 and not says_no_more(word.stems))


def _all_words(text: str) -> tuple[Word, ...]:
    found = (
        Word(word, frozenset(word_terms(_MEANT.get(word, word))))
        for word in split_words(text)
        if not word[:1].isdigit()
    )
    return tuple(dict.fromkeys(word for word in found if word.stems))
