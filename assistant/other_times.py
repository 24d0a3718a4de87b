"""Whether a question is about another plan than Kazakhstan's of 2009-2012, or about what became of this one."""

import re
from typing import Final

from assistant.worded import folded, worded

_YEAR: Final = r"(?:(?:20\d\d|19\d\d)\s*[-–]\s*)?(?:19\d\d|200[0-8]|201[3-9]|20[2-9]\d)(?!\d)"
"""A year that the Plan's name does not hold, or a stretch that ends with one."""
_NAME_EN: Final = (
    r"(?:of|for|the|in|on|from|years?|until|till|national|human|rights|action|field|and|rule|law|kazakhstan)"
)
_NAME_RU: Final = (
    r"(?:действий|национальн\w+|на|за|от|до|года|годы|в|области|по|о|об|прав|правам|правах|"
    r"человека|республики|казахстан\w*)"
)
_NAME_KK: Final = r"(?:жыл\w*|арналған|ұлттық|іс-қимыл|адам|құқық\w*|саласындағы|жаңа|дейінгі)"
"""Words of the name of a plan, between it and its years; others would make the year that of something else."""
_LANDS_EN: Final = r"""(?:soviet|ussr|russia|kyrgyz|uzbek|tajik|turkmen|afghan|mongolia|chin(?:a|ese)|turk(?:ey|ish)|iran|india
    azerbaijan|armenia|georgia|belarus|moldova|ukrain|lithuania|latvia|estonia|pol(?:and|ish)|german|franc
    french|spain|spanish|ital|swe[dn]|norw|denmark|danish|finland|finnish|britain|british|american|canad|japan
    korea|brazil|australia|united (?:states|kingdom))\w*"""
_LANDS_RU: Final = r"""(?:советск|ссср|росси|кыргыз|киргиз|узбек|таджик|туркмен|афган|монгол|кита|турци|иран|инди
    азербайджан|армени|грузи|белорус|беларус|молдов|молдав|украин|литв|латви|эстони|польш|герман
    франц|испан|итал|швец|норве|дани[ию]|финлянд|британ|великобритан|сша|америк
    канад|япон|коре|бразил|австрал)\w*"""
_LANDS_KK: Final = r"""(?:кеңес одағы|ксро|ресей|қырғыз|өзбек|тәжік|түрікмен|ауған|моңғол|қытай|түркия|иран|үндістан|әзербайжан
    армения|грузия|беларус|молдова|украин|литва|латвия|эстония|польша|герман|франц|испан|итал|швец|норве
    финлянд|британ|ұлыбритан|ақш|америка|канада|жапон|корея|бразил|аустрал)\w*"""
"""Other states, of those whose plans somebody here might ask for."""
_LANDS_PLAN = worded(
    en=rf"""
        {_LANDS_EN}(?:'s)?(?: (?:national|human|rights|action))* plan\b
        plans?\b(?: {_NAME_EN}){{0,7}} of (?:the )?{_LANDS_EN}
    """,
    ru=rf"""
        план\w*\b(?: (?:действий|в области|(?:по )?прав\w*|человека))* {_LANDS_RU}
        {_LANDS_RU}ск\w+ (?:национальн\w+ )?план\w*
    """,
    kk=rf"{_LANDS_KK}(?: (?:ұлттық|іс-қимыл|адам|құқық\w*|саласындағы))* жоспар\w*",
)
_OTHER_PLAN = worded(
    en=rf"""
        plans?\b(?: {_NAME_EN}){{0,12}} {_YEAR}
        {_YEAR}(?:'s)?(?: {_NAME_EN}){{0,5}} plan\b
        (?:next|newer|later|previous|earlier) (?:(?:human|rights|national|action) )*plan\b
        for the next decade\b
    """,
    ru=rf"""
        план\w*\b(?: {_NAME_RU}){{0,12}} {_YEAR}
        (?:следующ|предыдущ|прежн|прошл|более поздн)\w+ (?:национальн\w+ )?план\w*
    """,
    kk=rf"""
        {_YEAR}(?: {_NAME_KK}){{0,8}} жоспар\w*
        жоспар\w* {_YEAR}
        (?:келесі|алдыңғы|бұрынғы|кейінгі) (?:ұлттық )?жоспар\w*
    """,
)
_BECAME = worded(
    en=r"""
        (?:changed|happened|replaced|became|amended)\b.{0,30}\bplan\b.{0,25}\b(?:after|since|in) (?:\w+ )?20\d\d
        (?:has|was|is) the plan (?:\w+ )?(?:implemented|fulfilled|carried out|completed)\b
        how much of the plan (?:has|was|is)\b
        what replaced (?:it|the plan)\b
    """,
    ru=r"""
        (?:изменил|случил|поменял)\w* (?:в плане|с планом)\b.{0,15}\b(?:после|с|в) (?:\w+ )?20\d\d
        (?:выполнил|исполнил|реализовал)\w* план\b(?! \w*(?:в|по) част)
        план (?:уже )?(?:выполнен|исполнен|реализован)\b
        выполнен (?:ли )?план\b
    """,
    kk=r"""
        20\d\d\b.{0,25}\bкейін жоспар\w* (?:не )?өзгер\w*
        жоспар (?:толық )?орындалды\b
        жоспар\w* қанша\w* орындалды
    """,
)
"""What was changed in it later, or how much of it was carried out."""
_LATE: Final = r"(?:201[34789]|20[2-9]\d)(?!\d)"
"""Years after the Plan's; 2015 and 2016 it names itself."""
_DID_LATER = worded(
    en=rf"(?:government|president|parliament|ministers?|ministry)\b.{{0,60}}\b{_LATE}",
    ru=rf"""
        (?:правительств|президент|парламент|министр|министерств)\w*\b.{{0,60}}\b{_LATE}
        {_LATE}.{{0,40}}\b(?:правительство|президент|парламент)\w* \w+(?:л|ли|ла|ло)\b
    """,
    kk=rf"""
        (?:үкімет|президент|парламент|министр)\w*\b.{{0,60}}\b{_LATE}
        {_LATE}.{{0,40}}\b(?:үкімет|президент|парламент)\w*
    """,
)
"""What those who govern did or said in such a year."""
_NEWS = worded(
    en=r"what(?:'s| is| has)? (?:new|changed)\b.{0,60}\b(?:this year|last year|since january|from january|recently)\b",
    ru=r"""
        что (?:нового|измен\w+|поменял\w+)\b.{0,60}\b(?:(?:[эе]того|прошлого) года|в (?:[эе]том|прошлом) году|недавно)\b
    """,
    kk=r"""
        (?:би[ый]л\w*|осы жыл\w*|былтыр\w*)\b.{0,60}\bне (?:өзгерді|жаңа\w*)
        не (?:өзгерді|жаңалық)\b.{0,60}\b(?:би[ый]л\w*|осы жыл\w*|былтыр\w*)
    """,
)
"""What changed of late."""
_LATER = re.compile(rf"(?<!\d){_LATE}")
_NAMED_WITH_YEAR = worded(
    en=r"(?:kazakhstan|strategy|concept)\b",
    ru=r"(?:казахстан|стратеги|концепци)\w*",
    kk=r"(?:қазақстан|тұжырымдама)\w*",
)
"""Documents that the Plan itself names with such a year: Kazakhstan 2030."""


def asks_other_time(text: str) -> bool:
    """Whether only another document, or what came after, would answer."""
    plain = folded(text)
    return any(sign.search(plain) for sign in (_LANDS_PLAN, _OTHER_PLAN, _BECAME, _DID_LATER, _NEWS))


def names_later_year(text: str) -> bool:
    """Whether a year after the Plan's is named: what held then it cannot say."""
    plain = folded(text)
    return bool(_LATER.search(plain)) and not _NAMED_WITH_YEAR.search(plain)
