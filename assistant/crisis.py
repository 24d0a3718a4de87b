"""Whether somebody is in danger while the question is typed."""

import re
from enum import StrEnum

from index.text import normalise


class Crisis(StrEnum):
    """What is happening right now."""

    NONE = "none"
    CUSTODY = "custody"
    """Somebody is in the hands of the police, or being hurt by people who are not named."""
    OTHER = "other"
    """Somebody is being hurt elsewhere, at home for instance."""


CUSTODY_UNITS = ("ch18.a2", "ch18.a1", "ch18.p19")
"""What the Plan says of the first minutes of detention: what must be told, the record, the doctor."""

_HURT = re.compile(
    r"\b(?:is|are|'re|they're|he's|she's)\s+(?:being\s+)?(?:beat(?:ing|en)?|tortur(?:ing|ed)|hit(?:ting)?|chok(?:ing|ed)|"
    r"kill(?:ing|ed)|strangl\w+|threaten\w+ (?:me|us|him|her))\b"
    r"|\bhelp\b.{0,30}\b(?:beating|torturing|killing)\b"
    r"|\b(?:бьют|избивают|пытают|убивают|душат)\b"
    r"|\b(?:ұрып|сабап|қинап|азаптап|тепкілеп|өлтіріп)\s+(?:жатыр|жатқан|отыр)"
)
_HABIT = re.compile(r"\b(?:beats?|hits?) (?:me|us)\b|\b(?:бьет|избивает)\b|\b(?:ұрады|сабайды)\b")
"""What somebody at home does again and again."""
_TAKEN = re.compile(
    r"\b(?:took|taken|taking|arrest\w*|detain\w*|grabb\w*|dragg\w*|picked up|locked up|забрал\w*|задержал\w*|арестовал\w*|"
    r"увезл\w*|увел\w*|схватил\w*|скрутил\w*|алып кет\w*|ұстап кет\w*|ұстап ал\w*|әкет\w*|қамап қой\w*|тұтқында\w*)\b"
)
_NOW = re.compile(
    r"\b(?:now|right now|just|at this moment|minutes? ago|(?:an|one|two|half an) hours? ago|an hour|сейчас|только что|"
    r"прямо сейчас|минут\w* назад|час(?:а|ов)? назад|полчаса|қазір|жаңа ғана|сағат бұрын|минут бұрын)\b"
)
_AT_HOME = re.compile(
    r"\b(?:husband|wife|partner|boyfriend|father|mother|stepfather|neighbou?r|boss|at home|муж|мужа|жена|отец|отчим|мать"
    r"|сосед\w*|свекр\w*|дома|күйеуім|күйеуі|әйелім|әкем|әкесі|анам|көрші\w*|үйде)\b"
)
_POLICE = re.compile(
    r"\b(?:police\w*|polic\w+|cops?|officers?|station|custody|jail|cell|prison\w*|полиц\w*|мент\w*|отдел\w*|сизо|ивс|камер\w*|"
    r"следовател\w*|колони\w*|тюрьм\w*|тәртіп сақшы\w*|тергеуші\w*|түрме\w*|абақты\w*)"
)
_SOMEBODY = re.compile(
    r"\b(?:me|us|him|her|my \w+|меня|нас|его|ее|их|мо(?:его|ю|их)|сына|брата|дочь|мужа|мені|бізді|оны"
    r"|\w+(?:ымды|імді|амды|емді|мды|мді))\b"
)
"""A person of one's own, or one pointed at."""


def find_crisis(text: str) -> Crisis:
    """What a question tells of this very moment."""
    plain = normalise(text)
    at_home, of_police = bool(_AT_HOME.search(plain)), bool(_POLICE.search(plain))
    now, somebody = bool(_NOW.search(plain)), bool(_SOMEBODY.search(plain))
    if _TAKEN.search(plain) and now:
        return Crisis.CUSTODY
    if not _HURT.search(plain):
        return Crisis.OTHER if at_home and _HABIT.search(plain) else Crisis.NONE
    if at_home and not of_police:
        return Crisis.OTHER
    # Whether they are beating somebody or do so in general, only the person or the moment tells.
    return Crisis.CUSTODY if somebody or (of_police and now) else Crisis.NONE
