"""Words that say nothing about the matter, and spellings of one word."""

_ENGLISH = """
a about all also am an and any are as at be been being but by can could did do does doing for from
had has have having he her hers him his how i if in into is it its i'm i've just me may might mine
must my of on or our ours please shall she should so some such than that the their them then there
these they this those to too us was we were what when where which while who whom whose why will
with would you your yours tell know
"""
_RUSSIAN = """
а без бы был была были было быть в вам вас весь во вот все всего всех вы где да для до его ее если
есть еще ж же за и из или им их к как какая какие каким каких какой какую ко когда кто ли либо мне
меня мой моя мои мы на над нам нас не него нее нет ни них но ну о об он она они оно от очень по под
при про с со так также такой там те тем то того тоже той только том ты у уже чего чей чем что чтобы
это этого этой этом этот эту эти я расскажи расскажите скажите
"""
_KAZAKH = """
мен сен ол біз сіз олар менің сенің оның біздің сіздің олардың маған саған оған бізге сізге оларға
мені сені оны бұл сол осы бар жоқ және немесе бірақ не немене қандай қай қайда қашан қалай неге кім
кімге ма ме ба бе па пе үшін туралы бойынша арқылы деп да де та те пен бен менен өте керек болады бола
болса егер емес ғой тек кезде кезінде кездегі жатыр жүр отыр тұр еді екен шығар деген дейді енді
"""


def _as_indexed(word: str) -> str:
    return word.replace("ё", "е")


STOP_WORDS = frozenset(_as_indexed(word) for word in (_ENGLISH + _RUSSIAN + _KAZAKH).split())
"""Normalised words that are neither indexed nor asked for, in three languages."""

SPELLINGS = {
    "analyse": "analyze",
    "behaviour": "behavior",
    "centre": "center",
    "centres": "centers",
    "colour": "color",
    "defence": "defense",
    "favour": "favor",
    "fulfil": "fulfill",
    "honour": "honor",
    "judgement": "judgment",
    "judgements": "judgments",
    "labour": "labor",
    "legalise": "legalize",
    "legalisation": "legalization",
    "licence": "license",
    "licences": "licenses",
    "neighbour": "neighbor",
    "neighbours": "neighbors",
    "offence": "offense",
    "offences": "offenses",
    "organisation": "organization",
    "organisations": "organizations",
    "organise": "organize",
    "organised": "organized",
    "paedophile": "pedophile",
    "practise": "practice",
    "programme": "program",
    "programmes": "programs",
    "realisation": "realization",
    "recognise": "recognize",
    "recognised": "recognized",
    "theatre": "theater",
    "traveller": "traveler",
}
"""Spellings in use in Kazakhstan and the Plan's own (American) spelling of the same word."""
