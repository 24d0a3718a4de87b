"""Whether the fate of somebody named is asked: where they are held, why, whether they live.

The Plan says nothing of single persons. What anybody may claim in such a case it may say, so a question that asks
for that too is left to search.
"""

import re
from itertools import pairwise
from typing import Final

from assistant.language import begins_known_word
from assistant.worded import folded, worded

_CAPITAL: Final = "[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]"
_CAPITALISED = re.compile(rf"\b{_CAPITAL}[^\W\d_]+(?:-[^\W\d_]+)*")
_RUSSIAN_CASES: Final = "а|у|ым|ой|ою|е|ы|a|u|ym|oy|oi|e|y"
_KAZAKH_CASES: Final = (
    "(?:а|a)?(?:[нд]ың|тың|[нд]ің|тің|[дтн]ы|[дтн]і|[ғқ]а|[гк]е|[дт]ан|[дт]ен|нан|нен|[дт]а|[дт]е|[мбп]ен)"
)
_SURNAME = re.compile(
    rf"({_CAPITAL}[^\W\d_]+(?:[еёоeo][вv]|[иыiy][нn]|ұлы|қызы|uly|[qk]yzy))(?:{_RUSSIAN_CASES}|{_KAZAKH_CASES})?"
)
"""As most families of Kazakhstan are called, in any case of Russian or Kazakh; and a father's name."""
_FATE = worded(
    en=r"""
        where\b|(?:what|which) (?:prison|cell|colony|jail|police station)\b
        when will\b.{0,40}\b(?:released|freed|out|home)\b
        (?:why|what)\b.{0,60}\b(?:charged|accused|arrested|detained|jailed|imprisoned|convicted|sentenced
        taken)\b|what (?:did|has|had)\b.{0,40}\b(?:do|done|say|said)\b
        (?:is|was|were|has)\b.{0,40}\b(?:alive|dead|guilty|innocent|political prisoner|tortured|beaten
        convicted|sentenced|acquitted)\b|(?:address|phone|family) of\b|mention\w*
        (?:on|in) (?:the|your|any) lists?\b
    """,
    ru=r"""
        где\b|куда\b.{0,40}\b(?:увезли|забрали|отвезли|перевели)
        когда\b.{0,40}\b(?:отпустят|выпустят|освободят|выйдет)
        (?:за что|почему)\b.{0,60}\b(?:посад|задерж|аресто|осуд|осужд|забра|взял|сид)\w*
        в чем\b.{0,40}\bобвин\w*|что\b.{0,30}\b(?:сделал|натворил|совершил|рассказал|сказал)\w*
        жив(?:а)?(?: ли)?\b|в как(?:ой|ом) (?:камер|колони|тюрьм|сизо|изолятор|отдел)\w*
        правда(?: ли)?,? что\b|(?:пытали|били|избивали)(?: ли)?\b|в списк\w*|фамили\w*|упомина\w*
        упомянут\w*|винов(?:ен|на|ат|ата)\b|политзаключенн\w*
    """,
    kk=r"""
        қайда\b|қай (?:камера|абақты|түрме|колония|сизо|изолятор|бөлім)\w*
        қашан\b.{0,30}\b(?:босат|шыға|жібер)\w*
        (?:неге|не үшін)\b.{0,50}\b(?:қама|ұста|тұтқында|сотта|әкет|алып кет)\w*|не істе(?:ді|ген|п)\b
        не айтты\b|немен айыптал\w*|тірі ме\b|рас па\b|тізім\w*|фамилия\w*|кінәлі ме\b|саяси тұтқын\w*
    """,
)
_CONCERNS_ANYBODY = worded(
    en=r"""
        rights?\b|must\b|should\b|have to\b|obliged\b|allowed\b|(?:can|may) (?:i|we|they|he|she|the)\b
        laws?\b|lawful\w*|legal\w*|complain\w*|appeal\w*|lawyers?\b
    """,
    ru=r"""
        прав(?:о|а|у|ам|ах)?\b|обязан\w*|долж(?:ен|н)\w*|закон\w*|можно\b|нельзя\b|мо(?:жет|гут|гу) ли\b
        жалоб\w*|пожалова\w*|адвокат\w*|что (?:мне |нам )?делать\b
    """,
    kk=r"""
        құқы(?:қ|ғ)\w*|міндетт\w*|тиіс\w*|заң\w*|бола ма\b|болады\b|керек\b|шағым\w*|адвокат\w*|қорғаушы\w*
    """,
)
"""What holds for whoever is in such a case."""


def asks_of_person(text: str, named_in: str) -> bool:
    """Whether only somebody's own fate is asked.

    Args:
        text: The question.
        named_in: The question as it was typed, after those it leans on: where the name is looked for.
    """
    plain = folded(text)
    if not _FATE.search(plain) or _CONCERNS_ANYBODY.search(plain):
        return False
    return names_person(named_in)


def names_person(text: str) -> bool:
    """Whether a text names somebody in full, who does not stand in the Plan."""
    return any(
        text[first.end() : second.start()] == " " and (_is_surname(first[0]) or _is_surname(second[0]))
        for first, second in pairwise(_CAPITALISED.finditer(text))
    )


def _is_surname(word: str) -> bool:
    found = (_SURNAME.fullmatch(part) for part in word.split("-"))
    return any(match and not begins_known_word(match[1]) for match in found)
