"""Builds a whole pack from a request."""

from collections.abc import Iterator, Sequence

from assistant.messages import NOTICE
from assistant.packs.cases import WANTED as CASES_WANTED
from assistant.packs.cases import case_lines, make_cases
from assistant.packs.handout import WANTED as LINES_WANTED
from assistant.packs.handout import make_handout
from assistant.packs.key import make_key
from assistant.packs.quiz import make_quiz
from assistant.packs.session import groups_of, make_session
from assistant.packs.topics import topic_of, topic_units
from assistant.packs.types import Case, Handout, NotesSection, Pack, PackRequest, Quiz
from assistant.packs.words import PACK_WORDS
from corpus import Plan


def build_pack(plan: Plan, request: PackRequest) -> Pack:
    """The pack of a request; the same request always gives the same pack.

    Args:
        plan: The Plan that everything is taken from.
        request: As `parse_request` makes it: a topic, or chapters.

    Raises:
        KeyError: There is no such topic.
        EditorialError: A file of the editorial layer or of the packs cannot be read.
    """
    topic = topic_of(plan, request)
    units = topic_units(plan, topic)
    title = topic.title[request.language]
    cases = make_cases(plan, request, topic, units)
    handout = make_handout(plan, request, units, case_lines(cases), title)
    quiz = make_quiz(plan, request, units)
    key = make_key(plan, quiz.items, request.language)
    shown = [line.citation.chapter for line in case_lines(cases)]
    shown += [line.citation.chapter for section in handout.sections for line in section.lines]
    shown += [line.citation.chapter for entry in key for line in entry.lines]
    return Pack(
        request=request,
        title=title,
        subtitle=_subtitle(request),
        chapters=tuple(sorted(set(shown))),
        session=make_session(request),
        handout=handout,
        cases=cases,
        quiz=quiz,
        key=key,
        notes=_notes(request, cases),
        notice=NOTICE[request.language],
        shortfalls=tuple(_shortfalls(request, handout, cases, quiz)),
    )


def _subtitle(request: PackRequest) -> str:
    pack = PACK_WORDS[request.language]
    words = pack.session
    parts = (
        pack.pack,
        words.minutes.format(minutes=request.minutes),
        words.size.format(size=request.size),
        words.levels[request.level],
        words.seed.format(seed=request.seed),
    )
    return " · ".join(parts)


def _notes(request: PackRequest, cases: Sequence[Case]) -> tuple[NotesSection, ...]:
    words = PACK_WORDS[request.language]
    groups = groups_of(request.size)
    title, text = words.more_groups
    more = (text.format(groups=groups, cases=len(cases)),) if groups > len(cases) else ()
    return tuple(
        NotesSection(name, paragraphs + more if name == title else paragraphs)
        for name, paragraphs in words.notes
    )


def _shortfalls(request: PackRequest, handout: Handout, cases: Sequence[Case], quiz: Quiz) -> Iterator[str]:
    words = PACK_WORDS[request.language]
    if len(quiz.items) < quiz.wanted:
        yield words.few_items.format(wanted=quiz.wanted, made=len(quiz.items))
    if len(cases) < CASES_WANTED[request.minutes]:
        yield words.few_cases.format(made=len(cases))
    there = {section.title for section in handout.sections}
    for kind, wanted in LINES_WANTED[request.minutes].items():
        title = words.sections[kind][0]
        if wanted and title not in there and kind != "standards":
            yield words.empty_section.format(section=title)
