"""The bodies that carry out a measure or are addressed by it: one canonical name each."""

import re

from corpus.model import Executor

_KAZAKHSTAN = r"(?: (?:of|in) (?:the )?(?:RK|Republic of Kazakhstan|Kazakhstan)| RK)?"

BODIES: dict[str, str] = {
    "Government of the Republic of Kazakhstan": r"Government(?: of (?:the )?(?:RK|Republic of Kazakhstan|Kazakhstan))?",
    "Parliament of the Republic of Kazakhstan": rf"Parliament{_KAZAKHSTAN}",
    "Public Chamber under the Majilis of Parliament": r"Public Chamber under the Majilis of Parliament",
    "Supreme Court": rf"Supreme Court{_KAZAKHSTAN}",
    "Prosecutor General": rf"Prosecutor General(?:’s Office)?{_KAZAKHSTAN}",
    "Central Election Commission": rf"Central Election Commission{_KAZAKHSTAN}",
    "Human Rights Commission": r"Human Rights Commission(?: under the President(?: of the Republic of Kazakhstan| RK)?)?",
    "Human Rights Commissioner (Ombudsman)": rf"Human Rights Commissioner(?: \(Ombudsman\))?{_KAZAKHSTAN}",
    "Ministry of Culture and Information": rf"(?:Ministry of Culture and Information|MCI){_KAZAKHSTAN}",
    "Ministry of Defense": rf"Ministry of Defense{_KAZAKHSTAN}",
    "Ministry of Education and Science": rf"Ministry of Education and Science{_KAZAKHSTAN}",
    "Ministry of Finance": rf"Ministry of Finance{_KAZAKHSTAN}",
    "Ministry of Foreign Affairs": rf"(?:Ministry of Foreign Affairs|MFA){_KAZAKHSTAN}",
    "Ministry of Health": rf"Ministry of Health{_KAZAKHSTAN}",
    "Ministry of Justice": rf"Ministry of Justice{_KAZAKHSTAN}",
    "Ministry of Labor and Social Protection": (
        rf"Ministry of Labor and Social Protection(?: of the Population)?{_KAZAKHSTAN}"
    ),
    "Ministry of the Interior": rf"(?:Ministry of the Interior|Ministry of Interior Affairs|MIA){_KAZAKHSTAN}",
    "Customs Control Committee": r"Customs Control Committee",
    "Committee of the Criminal and Executive System": r"Committee of (?:the )?Criminal and Executive System",
    "Agency for Combat Against Economic and Corruption Crimes (financial police)": (
        r"Agency of RK for Combat Against Economic and Corruption Crimes \(financial police\)"
    ),
    "National Academic Library": rf"National Academic Library{_KAZAKHSTAN}",
    "Republican State Enterprise “Yenbek”": r"Republican State Enterprise “Yenbek”",
    "Maslikhats of the regions and the cities of Astana and Almaty": (
        r"(?:Normative decisions of )?Maslikhats of regions and the cities of Astana and Almaty"
    ),
    "Akimats of the regions and the cities of Astana and Almaty": (
        r"Akimats of (?:the )?regions and the cities of Astana and Almaty"
    ),
    "Akimats of all regions": r"Akimats of all Regions",
    "Akimats of all levels": r"Akimats of all levels",
    "Akimats of the districts and the city of Astana": r"Akimats of districts and the city of Astana",
    "Akimat of the Southern Kazakhstan region": r"Akimats of SKA",
    "Akimat of the Eastern Kazakhstan region": r"EKA",
    "Akimat of the city of Astana": r"Astana city",
    "Akimat of the Almaty region": r"Akimats of Almaty(?=, )",
    "Akimat of the Zhambyl region": r"Zhambyl",
    "Akimat of the Karaganda region": r"Karaganda",
    "Akimat of the Pavlodar region": r"Pavlodar regions",
    "Akimat of the Northern Kazakhstan region": r"Akimats of Northern Kazakhstan",
    "Akimat of the Kyzylorda region": r"Kyzylorda",
    "Akimat of the Aktyube region": r"Aktyube",
    "Akimat of the Akmola region": r"Akmola",
    "Akimat of the Kostanay region": r"Kostanay regions",
    "Akimat of the Atyrau region": r"Akimats of Atyrau",
    "Akimat of the Western Kazakhstan region": r"Western Kazakhstan",
    "Akimat of the Mangistau region": r"Mangistau regions",
    "Human rights NGOs": r"(?:nongovernmental human rights organizations|human rights NGOs)",
    "NGOs": r"NGOs",
    "Religious associations": r"religious associations",
    "UN Development Programme": r"(?:UN Development Programme|UNDP)(?: in Kazakhstan)?",
    "UNESCO Cluster Office in Almaty": r"UNESCO Cluster Office in Almaty",
    "Office of the UN High Commissioner for Human Rights in Central Asia": (
        r"Office of UN Human Rights High Commissioner in Central Asia"
    ),
    "OSCE Center in Astana": r"(?:OSCE|OCSE) Center (?:of )?in Astana",
    "OSCE in Kazakhstan": r"OSCE in Kazakhstan",
    "OSCE ODIHR": r"OSCE ODIHR",
    "Authorities carrying on criminal lawsuits": r"authorities carrying on criminal lawsuits",
    "Authorities involved in inquest, investigation and arrest": (
        r"other authorities involved in inquest, investigation and arrest"
    ),
    "Authorized governmental agencies": r"(?:other |the )?authorized governmental (?:agencies|authorities)",
    "Governmental agencies": r"governmental agencies",
    "Interested state authorities": r"interested state authorities",
}
"""Canonical name -> the ways the Plan prints it (a pattern; letter case does not matter).

`OSCE in Kazakhstan` stays apart from the Center in Astana: the Plan never says they are one.
"""

_NAMES = tuple(BODIES)
_BODY = re.compile(
    "|".join(rf"(?P<b{i}>{BODIES[name]})(?!\w)" for i, name in enumerate(_NAMES)), re.IGNORECASE
)
_WITH = re.compile(r"with (?:the )?(?:participation|assistance|involvement) of")
_AFTER = re.compile(r"\s*\((per agreement|in coordination)\)")
_BETWEEN = re.compile(r"[\s,.]|\band\b|\bthe\b", re.IGNORECASE)

_RECOMMEND = re.compile(
    r"recommend (?:that )?(.*?)(?= (?:implement|put|ensure|develop|take|assist|continue|prepare|guarantee"
    r"|to implement|in the period|during the|in the years)\b)"
)
_NEED_FOR = re.compile(r"urgent need for (.*?)(?= to adopt)")
_DEVELOPER = re.compile(r"developer of the draft law should be (.*?)\.$")


def parse_executors(printed: str) -> tuple[Executor, ...]:
    """The bodies of an executors cell, in the order printed.

    `(per agreement)` and `(in coordination)` belong to the body they follow; `with the
    participation of` and its like belong to every body after them.

    Raises:
        ValueError: Words are left that name no known body.
    """
    executors: list[Executor] = []
    qualifier: str | None = None
    position = 0
    for match in _BODY.finditer(printed):
        if match.start() < position:
            continue
        between = printed[position : match.start()]
        if with_ := _WITH.search(between):
            qualifier = with_.group()
            between = between.replace(qualifier, "")
        _must_be_empty(between, printed)
        position = match.end()
        per_agreement, own = False, qualifier
        if after := _AFTER.match(printed, position):
            position = after.end()
            per_agreement = after.group(1) == "per agreement"
            own = own if per_agreement else after.group(1)
        executors.append(Executor(_name(match), match.group(), per_agreement, own))
    _must_be_empty(printed[position:], printed)
    return tuple(executors)


def _must_be_empty(words: str, printed: str) -> None:
    if left := _BETWEEN.sub("", words):
        raise ValueError(f"executors {printed!r}: {left!r} names no known body; add it to BODIES")


def _name(match: re.Match[str]) -> str:
    return _NAMES[int(str(match.lastgroup)[1:])]


def find_addressees(text: str, lead_in: str) -> tuple[str, ...]:
    """The bodies an item of a list is addressed to.

    An item that names its own addressee ("We recommend that the Ministry ...") overrides the
    lead-in of the list; a developer named in the wording is added to it.
    """
    own = _bodies_in(_RECOMMEND, text) or _bodies_in(_NEED_FOR, text)
    if own:
        return own
    return tuple(dict.fromkeys((*_bodies_in(_RECOMMEND, lead_in), *_bodies_in(_DEVELOPER, text))))


def _bodies_in(pattern: re.Pattern[str], text: str) -> tuple[str, ...]:
    match = pattern.search(text)
    if match is None:
        return ()
    return tuple(dict.fromkeys(_name(body) for body in _BODY.finditer(match.group(1))))
