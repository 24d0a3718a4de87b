"""Names made of a known word and words that say which: `Committee for Youth`, `Жер кодексі`.

No table holds them all. What such a word is joined to must stand near the same word in a source.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.faithfulness.names.name_tokens import MIN_STEM, Token, exact_form, pattern_keys
from assistant.faithfulness.types import Fault
from corpus.languages import Language

_HEADS = """
ministry | ministry minister | министерство министр | министрлік министр
agency | agency | агентство | агенттік
committee | committee | комитет | комитет
commission | commission | комиссия | комиссия
council | council | совет | кеңес
court | court | суд | сот
department | department directorate | департамент управление | департамент басқарма
fund | fund foundation | фонд | фонд
center | center | центр | орталық
institute | institute university academy | институт университет академия | институт университет академия
union | union federation confederation league | союз федерация конфедерация лига | одақ федерация конфедерация
association | association organization | ассоциация организация | қауымдастық ұйым
service | service office bureau inspectorate | служба бюро инспекция | қызмет бюро инспекция
code | code | кодекс | кодекс
treaty | convention covenant protocol declaration charter | конвенция пакт протокол декларация хартия устав
    | конвенция пакт хаттама декларация хартия жарғы
law | law act decree | закон указ | заң жарлық
program | program strategy concept conception | программа стратегия концепция | бағдарлама стратегия тұжырымдама
"""
_NAMES = frozenset({"code", "treaty", "law", "program"})
"""Heads of documents; the others are of bodies."""
_ANY_CASE = frozenset({"ministry", "agency", "committee", "commission", "code", "law"})
"""Heads that make a name in small letters too."""
_PLAIN_WORDS = frozenset(
    map(
        exact_form,
        """right rights freedom protection procedure status issue issues affairs matters combating fight prevention of
        state government governmental
        права правах праву право свободе защите порядке статусе вопросах вопросам делам охране борьбе
        противодействию предупреждению профилактике құқығы құқықтары бостандығы қорғау істері ісі мәселелері
        мәртебесі тәртібі күрес""".split(),
    )
)
"""Words of many names; the one beyond says which is meant."""
_GENITIVE = frozenset({"ministry", "agency", "department"})
"""Heads that Russian joins to a bare genitive: `министерство энергетики`."""
_AFTER: dict[Language, frozenset[str]] = {
    "en": frozenset("of for on against relating concerning".split()),
    "ru": frozenset("по о об против за".split()),
    "kk": frozenset(map(exact_form, "туралы жөніндегі қарсы".split())),
}
"""What joins a head to its matter; in Kazakh it stands before the head."""
_NO_NAME = frozenset(
    map(
        exact_form,
        """all any each every other his her our such this that these those its their own same new
        single separate special relevant competent specific amendment amendments addition additions
        changes amending also which who and or both two three higher local их его ее и или а но не в
        на с к у из от до что как также этот тот такой другой данный новый единый отдельный
        соответствующий указанный модельный поправках изменениях внесении должен должна должно
        должны нужно вместе совместно если чтобы когда для бұл осы сол басқа жаңа бірыңғай жеке оның
        олардың да де та те және мен пен тиісті сондай ақ барлық кез келген""".split(),
    )
)
_CALENDAR = frozenset(
    "january february march april may june july august september october november december".split()
)
_GENITIVE_ENDINGS = ("ого", "его", "ой", "ей", "ых", "их", "ов", "ев", "ы", "и", "а", "я")
_VERB_ENDINGS = ("ла", "ли", "ти", "ся", "сь")
_POSSESSED = ("ы", "и", "сы", "си")
"""Endings, folded, that join a Kazakh head to the word before it."""
_DATED = ("дагы", "деги", "тагы", "теги", "лгы", "лги")
"""Endings, folded, of when and where: `2004 жылғы`, `мамырдағы`; what follows them is not of that name."""
SCOPE = 6
"""Words on either side of a head among which a source must say what it is joined to."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A head in a sentence and the word that says which one is meant."""

    head: str
    first: int
    last: int
    matter: int
    """The token that says which."""
    loose: bool
    """Whether it is told rather than named: `a law on refugees`."""

    @property
    def fault(self) -> Fault:
        """What is at fault where no source joins the two."""
        return Fault.NAME if self.head in _NAMES else Fault.BODY


@lru_cache(maxsize=3)
def _heads(language: Language) -> dict[str, str]:
    column = ("en", "ru", "kk").index(language) + 1
    rows = (row.split("|") for row in _HEADS.replace("\n    ", " ").strip().split("\n"))
    return {
        key: row[0].strip()
        for row in rows
        for word in row[column].split()
        for key in pattern_keys(exact_form(word), language)
    }


@lru_cache(maxsize=1)
def _possessed_heads() -> tuple[str, ...]:
    voiced = {"к": "г", "п": "б"}
    stems = {form for head in _heads("kk") for form in (head, head[:-1] + voiced.get(head[-1], head[-1]))}
    return tuple(stem + ending for stem in stems for ending in _POSSESSED)


def head_of(token: Token, language: Language) -> str | None:
    """Which head a word is, if any."""
    heads = _heads(language)
    return next((heads[key] for key in token.keys if key in heads), None)


def near_heads(tokens: Sequence[Token], language: Language) -> Iterator[tuple[str, str]]:
    """Every head of a text with the stems of the words around it."""
    for place, token in enumerate(tokens):
        if head := head_of(token, language):
            for other in tokens[max(0, place - SCOPE) : place + SCOPE + 1]:
                yield from ((head, key) for key in other.keys)


def find_joined(tokens: Sequence[Token], language: Language) -> Iterator[Joined]:
    """The heads of a sentence that are joined to a matter."""
    for place, token in enumerate(tokens):
        head = head_of(token, language)
        if head is None or not (token.says_name or head in _ANY_CASE):
            continue
        matter = _matter(tokens, place, head, language)
        loose = head == "law" and not token.says_name
        if loose and matter in (place - 1, place + 1):
            continue
        while matter is not None and tokens[matter].exact in _PLAIN_WORDS | _AFTER[language]:
            beyond = matter + (1 if matter > place else -1)
            goes_on = _follows(tokens, max(matter, beyond)) and beyond >= 0
            matter = beyond if goes_on else None
        if matter is not None and tokens[matter].exact not in _NO_NAME | _CALENDAR:
            yield Joined(head, min(place, matter), max(place, matter), matter, loose)


def _matter(tokens: Sequence[Token], place: int, head: str, language: Language) -> int | None:
    if language == "kk":
        return _before_in_kazakh(tokens, place)
    after = place + 1
    if _follows(tokens, after):
        if tokens[after].exact in _AFTER[language] and _follows(tokens, after + 1):
            return after + 1
        if language == "ru" and head in _GENITIVE and _is_genitive(tokens[after].exact):
            return after
    before = place - 1
    if before >= 0 and _follows(tokens, place) and _says_which(tokens[before], head, language):
        return before
    return None


def _says_which(token: Token, head: str, language: Language) -> bool:
    if head == "code" and language == "ru":
        return token.exact.endswith(("ый", "ий", "ой", "ого", "его", "ому", "ему", "ом", "ем", "ым", "им"))
    return token.says_name


def _is_genitive(word: str) -> bool:
    return len(word) >= MIN_STEM and word.endswith(_GENITIVE_ENDINGS) and not word.endswith(_VERB_ENDINGS)


def _before_in_kazakh(tokens: Sequence[Token], place: int) -> int | None:
    if not _follows(tokens, place) or place == 0:
        return None
    if tokens[place - 1].exact in _AFTER["kk"]:
        return place - 2 if place > 1 and _follows(tokens, place - 1) else None
    before = tokens[place - 1]
    joined = tokens[place].exact.startswith(_possessed_heads()) and not before.exact.endswith(_DATED)
    return place - 1 if joined or before.says_name else None


def _follows(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word comes right after the one before, with no comma or full stop between."""
    return 0 < place < len(tokens) and not tokens[place].opens and not tokens[place].comma
