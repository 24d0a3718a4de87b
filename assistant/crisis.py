"""Whether somebody is in danger while the question is typed."""

import re
from collections.abc import Iterator
from enum import StrEnum

from assistant.crisis_words import (
    AGAIN,
    BEING_TAKEN,
    DAYS_AGO,
    FAMILY,
    HABIT,
    HOME,
    HURTING,
    HYPOTHETICAL,
    JUST_HURT,
    KIN,
    NOW,
    OF_THE_PLAN,
    POLICE,
    RELATIVE,
    SCHOOL,
    SEIZED,
    SOMEBODY,
    TAKEN,
    TAKEN_AWAY,
    YESTERDAY,
)
from assistant.language import is_plain_english
from assistant.self_harm_words import (
    NOT_SELF_HARM,
    SELF_HARM,
)
from assistant.threat_words import (
    BREAKING_IN,
    CAPTIVE,
    DEATH_THREAT,
    HARMED,
    HEARD,
    HIDING,
    WEAPON,
)
from assistant.translit import to_cyrillic
from assistant.worded import Wording, folded


class Crisis(StrEnum):
    """What is happening right now."""

    NONE = "none"
    CUSTODY = "custody"
    """Somebody is in the hands of the police, or being hurt by people who are not named."""
    OTHER = "other"
    """Somebody is being hurt elsewhere, at home for instance."""
    DANGER = "danger"
    """Somebody is threatened, held or hunted; the Plan may say nothing of it."""
    SELF_HARM = "self_harm"
    """Somebody is about to end their life, or has begun to."""


CUSTODY_UNITS = ("ch18.a2", "ch18.a1", "ch18.p19")
"""What the Plan says of the first minutes of detention: what must be told, the record, the doctor."""
HOME_UNITS = ("ch14.p27", "ch14.a9", "ch14.a1")
"""What it says of violence in the family: who is to protect from it, shelters, the law it asks for."""
UNQUOTED = frozenset({Crisis.DANGER, Crisis.SELF_HARM})
"""Where quotations would keep a person from getting help."""
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_THREATS = (DEATH_THREAT, BREAKING_IN, CAPTIVE, HIDING, HARMED, HEARD)
"""Each is danger by itself."""


def find_crisis(text: str) -> Crisis:
    """What a question tells of this very moment."""
    return next(
        (crisis for plain in _readings(text) if (crisis := _find(plain)) is not Crisis.NONE), Crisis.NONE
    )


def urgent_units(crisis: Crisis, text: str) -> tuple[str, ...]:
    """Ids of the units that are quoted first to somebody in such danger, whatever else is found."""
    if crisis is Crisis.CUSTODY:
        return CUSTODY_UNITS
    return HOME_UNITS if crisis is Crisis.OTHER and FAMILY.search(folded(text)) else ()


def _readings(text: str) -> Iterator[str]:
    """A question as typed, and typed in Latin letters as if it were Russian and Kazakh."""
    plain = folded(text)
    yield plain
    if not (_CYRILLIC.search(plain) or is_plain_english(text)):
        yield to_cyrillic(plain, "ru")
        yield to_cyrillic(plain, "kk")


def _find(plain: str) -> Crisis:
    if _is_self_harm(plain):
        return Crisis.SELF_HARM
    just_taken = TAKEN.search(plain) and NOW.search(plain) and not DAYS_AGO.search(plain)
    if just_taken or _is_taken(plain) or _is_real(BEING_TAKEN, plain):
        return Crisis.CUSTODY
    return _find_violence(plain) or _find_threat(plain) or Crisis.NONE


def _is_taken(plain: str) -> bool:
    """The police have taken one of the asker's own; nobody says when, so it may be this very hour."""
    by_police = POLICE.search(plain) or SEIZED.search(plain)
    return bool(by_police and RELATIVE.search(plain)) and not _is_past(plain) and _is_real(TAKEN_AWAY, plain)


def _is_self_harm(plain: str) -> bool:
    return _is_real(SELF_HARM, plain) and not NOT_SELF_HARM.search(plain)


def _find_violence(plain: str) -> Crisis | None:
    """Somebody is being hurt, or was a moment ago."""
    hurts, habit, hurt = HURTING.search(plain), HABIT.search(plain), JUST_HURT.search(plain)
    if not (hurts or habit or hurt):
        return None  # as nearly always: by whom, where and when need not be looked for
    of_police, by_kin = bool(POLICE.search(plain)), bool(KIN.search(plain))
    at_home = by_kin or bool(HOME.search(plain))
    somebody, now = bool(SOMEBODY.search(plain)), bool(NOW.search(plain))
    # Whether they are beating somebody or do so in general, only the person or the moment tells.
    hurting = bool(hurts) and (somebody or now or (by_kin and not of_police))
    if hurting and (of_police or not at_home):
        return Crisis.CUSTODY if of_police or (somebody and not SCHOOL.search(plain)) else None
    if hurting or (at_home and habit):
        return Crisis.OTHER
    if hurt and somebody and _is_recent(plain, at_home=at_home) and _is_real(JUST_HURT, plain):
        return Crisis.CUSTODY if of_police else Crisis.DANGER
    return None


def _is_recent(plain: str, *, at_home: bool) -> bool:
    told = NOW.search(plain) or (at_home and AGAIN.search(plain))
    return bool(told) and not _is_past(plain)


def _is_past(plain: str) -> bool:
    return bool(YESTERDAY.search(plain) or DAYS_AGO.search(plain))


def _find_threat(plain: str) -> Crisis | None:
    armed = WEAPON.search(plain) and (NOW.search(plain) or SOMEBODY.search(plain))
    threatened = any(_is_real(sign, plain) for sign in _THREATS) or (armed and _is_real(WEAPON, plain))
    if not threatened or _is_past(plain):
        return None
    if POLICE.search(plain):
        return Crisis.CUSTODY
    return Crisis.OTHER if OF_THE_PLAN.search(plain) else Crisis.DANGER


def _is_real(sign: Wording, plain: str) -> bool:
    """Whether a sign is told of what is, not of what might be."""
    return any(
        not HYPOTHETICAL.search(plain[: match.start()]) and not plain[match.end() :].startswith(" ли ")
        for match in sign.finditer(plain)
    )
