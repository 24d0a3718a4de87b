"""What a quotation of an unedited document is, as far as its own words and its headings show."""

import re

from assistant.types import Wording
from corpus.library.model import DocumentUnit

_MEASURE = re.compile(
    r"\b(?:recommend(?:s|ed|ation|ations|ing)?|propos(?:e|es|ed|al|als)|measures?|"
    r"(?:is|are) (?:planned|asked|invited|urged|encouraged|called upon|to be (?:adopted|developed|prepared|carried out))|"
    r"it is necessary to|should be (?:adopted|developed|prepared|amended|introduced|established|carried out)|"
    r"(?:will|shall) (?:adopt|develop|prepare|draw up|introduce|establish) (?:a|an|the) (?:\w+ )?(?:law|plan|programme|"
    r"program|strategy|draft|concept))\b"
    r"|\b(?:рекоменд\w+|предлага\w+|предложени\w+|мер[аыу]?\b|мероприяти\w+|планиру\w+|необходимо (?:принять|"
    r"разработать|создать|внести)|следует (?:принять|разработать|внести))"
    r"|\b(?:ұсын\w+|шара(?:лар)?\w*|іс-шара\w*|жоспарлан\w+|(?:әзірлеу|қабылдау|енгізу) (?:қажет|керек))",
    re.IGNORECASE,
)
_HEADED = re.compile(
    r"\b(?:measures?|actions?|recommendations?|activities|мер[ыа]?|мероприятия|рекомендации|предложения|шаралар|"
    r"іс-шаралар|ұсынымдар|ұсыныстар)\b",
    re.IGNORECASE,
)


def wording_of(unit: DocumentUnit, quote: str) -> Wording:
    """A measure where the quotation says so, its list is introduced so, or it is numbered under such a heading."""
    listed = unit.number and (
        _MEASURE.search(unit.lead_in) or any(_HEADED.search(one) for one in unit.headings[-1:])
    )
    return Wording.MEASURE if listed or _MEASURE.search(quote) else Wording.STATEMENT
