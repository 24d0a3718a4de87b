"""Which way a number is open: `at least`, `не более`, `кемінде`, `-ға дейін`, `or more`."""

import re
from collections.abc import Sequence

from assistant.faithfulness.figures.figures import Bound
from corpus.languages import Language

_Rules = Sequence[tuple[Bound, re.Pattern[str]]]

_GAP = r"(?:(?:чем|в|на|из|у|за|с|the|a|an|of|in|by|age|ages|возраста|возрасте|одн\w+|[$€])[^\w·]+)*"
"""Small words between `more than` and its number."""


def _left(bound: Bound, *words: str) -> tuple[Bound, re.Pattern[str]]:
    return bound, re.compile(rf"(?:^|\W)(?:{'|'.join(words)})[^\w·]+{_GAP}$")


_LEFT: dict[Language, _Rules] = {
    "en": (
        _left(
            Bound.UP,
            r"at (?:the )?(?:very )?least|(?:no|not) (?:less|fewer|earlier|younger|lower) than|(?:a )?minimum of",
        ),
        _left(
            Bound.DOWN,
            r"at (?:the )?(?:very )?most|(?:no|not) (?:more|later|longer|older|greater|higher) than|up to",
            r"(?:not|n't|without|never) exceed\w*|(?:a )?maximum of|(?:less|fewer|younger|lower|shorter) than",
            r"under|below|until|till",
        ),
        _left(
            Bound.UP,
            r"(?:more|older|greater|longer|higher|better) than|over|above|exceed(?:s|ing|ed)?|(?:in )?excess of",
            r"beyond|upwards of",
            r"reach(?:ed|es|ing)?|attain(?:ed|s|ing)?|turn(?:ed|s|ing)|from",
        ),
        _left(Bound.UNTIL, r"from \w+ to"),
        _left(Bound.WITHIN, r"within|in"),
    ),
    "ru": (
        _left(
            Bound.UP,
            r"не (?:менее|меньше|ниже|моложе|младше|ранее|раньше|короче)|(?:как )?минимум|по (?:меньшей|крайней) мере",
            r"хотя бы",
        ),
        _left(
            Bound.DOWN,
            r"не (?:более|больше|выше|старше|позднее|позже|свыше|дольше|превыша\w+|превыси\w+)|максимум",
            r"менее|меньше|моложе|младше|ниже",
        ),
        _left(Bound.UP, r"более|больше|свыше|старше|выше|превы\w+|сверх|от|с|достиг\w+|достижени\w+"),
        _left(Bound.UNTIL, r"до"),
        _left(Bound.WITHIN, r"в течение|в пределах|за"),
    ),
    "kk": (
        _left(Bound.UP, r"кемінде|ең кемі|ең аз дегенде|кем дегенде|ең азы"),
        _left(Bound.DOWN, r"ең көбі|көп дегенде|ең көп дегенде|ең ұзағы|барынша"),
    ),
}
_FROM_KK = r"(?:\w*\W+)?\w*(?:дан|ден|тан|тен|нан|нен)\W+"
"""`10-нан`, `10 өтініштен`: the number, its unit or the word after in the case that `more` and `less` ask for."""
_TO_KK = r"(?:\w*\W+)?\w*(?:ға|ге|қа|ке|на|не)\W+"
_ENDING = 3
"""Letters of a Kazakh case, which end the number or its unit."""
_RIGHT: dict[Language, _Rules] = {
    "en": (
        (
            Bound.UP,
            re.compile(r"\W*(?:years? )?(?:of age )?(?:or|and) (?:more|older|over|above|longer|higher|up)\b"),
        ),
        (
            Bound.DOWN,
            re.compile(r"\W*(?:years? )?(?:of age )?(?:or|and) (?:less|fewer|younger|under|below|shorter)\b"),
        ),
        (Bound.DOWN, re.compile(r"\W*(?:at (?:the )?most|(?:at the )?maximum)\b")),
    ),
    "ru": (
        (Bound.UP, re.compile(r"\W*(?:и|или) (?:более|больше|старше|выше|дольше|свыше)\b")),
        (Bound.DOWN, re.compile(r"\W*(?:и|или) (?:менее|меньше|младше|моложе|ниже)\b")),
    ),
    "kk": (
        (Bound.UP, re.compile(rf"{_FROM_KK}(?:кем|аз|төмен|ерте|кіші) (?:емес|болма\w+)")),
        (Bound.DOWN, re.compile(rf"{_FROM_KK}(?:көп|артық|кеш|кейін|жоғары|аса\w*) (?:емес|болма\w+)")),
        (Bound.DOWN, re.compile(rf"{_FROM_KK}(?:кем|аз|төмен|асп\w+|асырма\w+|кешіктір\w+|кіші\w*|ерте)\b")),
        (
            Bound.UP,
            re.compile(
                rf"{_FROM_KK}(?:астам\w*|артық\w*|көп|көб\w+|жоғары|асқан\w*|асат\w+|аса|асады|асты|асып|үлкен)\b"
            ),
        ),
        (Bound.UNTIL, re.compile(rf"{_TO_KK}(?:дейін\w*|шейін)")),
        (Bound.DOWN, re.compile(r"\w*(?:ға|ге|қа|ке)\W+(?:толма\w+|толған(?:ша|ға)\w*|жетпе\w+)")),
        (Bound.UP, re.compile(r"\w*(?:ға|ге|қа|ке)\W+(?:толған|толып|толу|жеткен)\w*")),
        (Bound.DOWN, re.compile(r"\w*\W*(?:және|немесе|не) одан (?:да )?(?:аз|кем|төмен|кіші)\b")),
        (
            Bound.UP,
            re.compile(r"\w*\W*(?:және|немесе|не) (?:одан )?(?:да )?(?:көп|астам|жоғары|үлкен|артық)\b"),
        ),
        (Bound.WITHIN, re.compile(r"\w*\W*(?:ішінде|аралығында|бойы)\b")),
    ),
}
_LATER = re.compile(r"\b(?:later than|позднее|позже)\W+(?:чем\W+)?(?:за\W+)?$")
_AHEAD = re.compile(r"\W*(?:\w+\W+)?(?:before|prior|ahead|in advance|до|бұрын)\b")
_AHEAD_RU = re.compile(r"\bза\W+$")
_BEFORE_KK = re.compile(r"дейін\W+$")
_WINDOW = 48
"""Characters on either side of a number in which the words that bound it stand."""


def bound_at(folded: str, start: int, end: int, language: Language) -> Bound:
    """Which way the number at `start` to `end` of a folded text is open.

    Args:
        folded: The text in lower case.
        start: First character of the number.
        end: Character after its unit.
        language: Of the text.
    """
    left, right = folded[max(0, start - _WINDOW) : start], folded[end : end + _WINDOW]
    tongues: tuple[Language, ...] = (language,) if language == "en" else (language, "en")
    for tongue in tongues:
        ending = folded[max(start, end - _ENDING) : end] if tongue == "kk" else ""
        found = _first(_RIGHT[tongue], ending + right, from_start=True) or _first(
            _LEFT[tongue], left, from_start=False
        )
        if found:
            return Bound.UP if found is Bound.DOWN and _is_ahead(left, right) else found
    return Bound.NONE


def _is_ahead(left: str, right: str) -> bool:
    """Whether `no later than` counts back from an event: ten days before it at least."""
    if _BEFORE_KK.search(left):
        return True
    return bool(_LATER.search(left) and (_AHEAD.match(right) or _AHEAD_RU.search(left)))


def _first(rules: _Rules, text: str, *, from_start: bool) -> Bound | None:
    for bound, pattern in rules:
        if pattern.match(text) if from_start else pattern.search(text):
            return bound
    return None
