"""Questions about the table of measures, in words: which filter a question states."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from assistant.table import CYRILLIC, ActionFilter, Word
from assistant.topics import find_chapter
from corpus.bodies import BODIES
from corpus.names import BODY_NAMES
from index.text import normalise, query_terms, word_terms
from index.text import words as split_words

STEM = 4
"""Letters of a Russian or Kazakh word of a name that always stay; its ending may change."""

_ASKS_FOR_MEASURES = re.compile(
    r"\b(?:actions?|measures?|recommendations?|tasks?|activities|мер(?:а|ы|у|ам|ами|ах)?|действи[яей]|"
    r"мероприяти\w*|рекомендаци[яией]|(?:за)?планирова\w+|намечен\w*|шара\w*|іс-шара\w*|ұсыны\w*|жоспарлан\w+)\b"
)
_ASKS_FOR_ALL = re.compile(
    r"\b(?:all|every|each|list|show|how many|number of|count|which|what|все|всех|кажд\w+|полный|список|перечисл\w+|"
    r"покаж\w+|сколько|какие|каких|что|барлы\w*|бәрі\w*|тізім\w*|қанша|неше|қандай|не|көрсет\w*)\b"
)
_WHOLE_PERIOD = (2009, 2012)
"""The years of the Plan's name, which narrow nothing."""
_YEAR = re.compile(r"\b(20(?:09|1[0-2]))\b")
_DUE = re.compile(
    r"\b(?:due|planned|scheduled|deadlines?)\b|\b(?:за)?планир\w+|\bнамечен\w*|\bсрок\w*|\bмерзім\w*|\bжоспарлан\w*"
)
_PROPOSES = re.compile(r"\b(?:propos|recommend|suggest|предлага|рекоменд|предложен|ұсын)\w*")
_YEARLY = re.compile(
    r"\b(?:every year|each year|yearly|annually|annual|ежегодн\w*|кажд\w+ год\w*|жыл сайын\w*)"
)
_UP_TO = re.compile(
    r"\b(?:by|until|till|before|up to|до|к)\s+(?:the\s+)?(?:end\s+of\s+|конца\s+)?20\d\d|20\d\d\s*жыл\w*\s+дейін"
)
_RATIFY = re.compile(
    r"\b(?:ratif\w+|conventions?|protocols?|treat(?:y|ies)|ратифи\w+|конвенци\w+|протокол\w*|"
    r"договор\w*|халықаралық шарт\w*|ратификация\w*|конвенция\w*|хаттама\w*)\b"
)
_TO_RATIFY = re.compile(
    r"\bconventions?\b.*\bratif|\bratif\w+\b.*\bconventions\b|конвенци\w+.*ратифи|ратифи\w+.*конвенци"
)
_BODY_IS_RESPONSIBLE = re.compile(
    r"\b(?:what|which|чем|за что|что|не(?:ге)?)\b.*\b(?:responsible|in charge|assigned|ответственн\w+|отвеча\w+|"
    r"поручен\w+|жауапты\w*)\b"
)
_BODY_MUST = re.compile(
    r"\b(?:must|should|have|has|do|does|task|должн\w+|должен|обязан\w*|сделать|делает|поручено|тиіс\w*|істе\w+)\b"
)
_TABLE_WORDS = """
    action actions measure measures recommendation recommendations task tasks activity list show many number count
    concern concerns concerning relate related mention mentioned contain contained propose proposed provide provided
    plan national human right rights kazakhstan due deadline year quarter end begin planned scheduled carry out
    implement take must need finish finished complete completed involve involves involving done address addressed
    adopt implemented carried wants want going say says government
    быть должно должны выполняться выполнены выполнено выполняются реализовать осуществить проводиться проводятся поручить
    договор договоры рекомендовать рекомендуют предлагать предлагают предлагает намечено ежегодно год
    орындалатын орындалады орындалуы орындалу дейін жылға жылғы шарт шартты ұсынылады ұсынылған жоспарланған
    көзделген жүктелген сайын got everything anything scheduled yearly annually fall falls
    сделать делать делает істейді істеуі істеу
    завершить завершены закончить закончены касаются участвует участвуют адресованы адресованные
    аяқталуы аяқталатын бітуі қатысатын арналған
    must need ratify ratified ratification convention conventions protocol treaty international
    deal deals dealing concern concerns relate relates related relating cover covers touch touches
    касающиеся относятся относящиеся затрагивают посвящены байланысты
    responsible charge assigned executor agreement per chapter every each total there give name complete full
    вопрос проблема мәселе question issue issues matter
    мера меры действие мероприятие рекомендация список перечислить показать сколько число касаться относиться план
    национальный человек право права казахстан срок год квартал конец выполнить принять должен ратифицировать
    ратификация конвенция протокол международный ответственный поручить поручено поручены исполнитель согласование
    глава каждый всего предусмотреть предусмотрено содержать включить посвятить посвящено нужно надо следует
    первый второй третий четвертый first second third fourth against about regarding aimed dedicated field sphere
    everything anything против надо собираются собирается намерены касается области сфере қарсы саласында
    шара шаралар іс-шара ұсыныс тізім көрсету қанша неше қатысты жоспар ұлттық адам құқық құқықтары қазақстан
    мерзім жыл тоқсан орындау тиіс ратификациялау конвенция хаттама халықаралық жауапты орындаушы келісім тарау
    барлық бәрі саны бірінші екінші үшінші төртінші
    quote cite display print output describe explain summarise enumerate please read tell write send bring
    процитировать процитируй процитируйте цитировать цитируй показать покажи покажите привести приведи приведите вывести
    выведи выведите озвучить озвучь назвать назови назовите написать напиши напишите рассказать расскажи расскажите
    перечисли перечислите объясни объясните опиши опишите зачитай пришли пришлите дать дай дайте пожалуйста
    көрсет көрсетші көрсетіңіз көрсетіңізші келтір келтіріңіз келтірші айт айтшы айтыңыз айтып беріңіз бер берші тізіп
    жаз жазыңыз шығар оқып дәйексөз цитата
    келтіріңізші айтыңызшы жазыңызшы тізіңізші сана атап сипатта түсіндір түсіндіріңіз жібер жіберіңіз
"""
"""The last lines are verbs of asking, which never say what a measure is about."""
_QUARTERS = {"1": 1, "2": 2, "3": 3, "4": 4, "first": 1, "second": 2, "third": 3, "fourth": 4}
_QUARTERS |= {
    "перв": 1,
    "втор": 2,
    "трет": 3,
    "четверт": 4,
    "бірінші": 1,
    "екінші": 2,
    "үшінші": 3,
    "төртінші": 4,
}
_ORDINAL = r"(first|second|third|fourth|перв|втор|трет|четверт|бірінші|екінші|үшінші|төртінші|[1-4])"
_QUARTER = re.compile(rf"\b{_ORDINAL}(?:-?\w{{1,3}})?(?=[\s,]|-\s)")
_OF_QUARTERS = re.compile(
    rf"(?:\b{_ORDINAL}(?:-?\w{{1,3}})?[\s,-]+(?:(?:and|or|и|или|және|мен)\s+)?)+"
    r"(?:quarter|квартал|тоқсан)"
)
_RANGE = re.compile(r"\b(20\d\d)\s*(?:[-–—]|to|through|until|по|до|жылдан)\s*(20\d\d)\b")
_NOT = re.compile(r"\b(?:not|except|apart from|кроме|емес|басқа)\b")
"""What cannot be told by a filter."""
_PER_AGREEMENT = re.compile(r"\bper agreement\b|\bпо согласованию\b|\bкелісім бойынша\b")


def parse_filter(text: str) -> ActionFilter | None:
    """The filter a question states; None where it is no question about the table."""
    text = normalise(text)
    wanted = read_filter(text)
    measures = bool(_ASKS_FOR_MEASURES.search(text))
    timed = bool(wanted.years or wanted.quarters or wanted.yearly)
    plain = bool(wanted.chapters) and not wanted.words
    asks_for_all = bool(_ASKS_FOR_ALL.search(text))
    listed = (
        (measures and (asks_for_all or timed or plain or bool(wanted.bodies)))
        or (asks_for_all and (wanted.ratify or (timed and bool(_DUE.search(text)))))
        or (asks_for_all and wanted.yearly and not wanted.words)
        or (plain and bool(_PROPOSES.search(text)) and not _beside_subject(text, wanted.bodies))
    )
    by_body = wanted.bodies and (
        _BODY_IS_RESPONSIBLE.search(text) or (_BODY_MUST.search(text) and not _told(text, wanted.bodies))
    )
    asked = listed or by_body or _TO_RATIFY.search(text)
    return wanted if asked and not (timed and _NOT.search(text)) else None


def _beside_subject(text: str, bodies: tuple[str, ...]) -> bool:
    """Whether more is told than a chapter's subject: "a lawyer in a dispute with an employer" is no whole chapter."""
    told = tuple(word for word in _told(text, bodies) if not _PROPOSES.search(word.text))
    subject = find_chapter(tuple(word.stems for word in told))
    return any(not (subject and word.stems & subject.stems) for word in told)


def read_filter(text: str) -> ActionFilter:
    """All that a text says about which measures are meant."""
    text = normalise(text)
    bodies = find_bodies(text)
    years = _years(text)
    told = _told(text, bodies)
    subject = find_chapter(tuple(word.stems for word in told))
    left = tuple(word for word in told if not (subject and word.stems & subject.stems))
    if subject or bodies:
        # Plain words say a matter in other terms than a question does, and enough has narrowed already.
        left = tuple(word for word in left if not CYRILLIC.search(word.text))
    return ActionFilter(
        bodies=bodies,
        chapters=(subject.chapter,) if subject else (),
        years=years,
        ratify=bool(_RATIFY.search(text)),
        per_agreement=bool(_PER_AGREEMENT.search(text)),
        quarters=_quarters(text),
        yearly=bool(_YEARLY.search(text)),
        words=left,
    )


def _told(text: str, bodies: tuple[str, ...]) -> tuple[Word, ...]:
    """What a question is about beside the bodies it names."""
    return content_words(_without(text, bodies))


def content_words(text: str) -> tuple[Word, ...]:
    """The words of a question that say what the measures are about, without those that ask for them."""
    found = (Word(word, frozenset(word_terms(word))) for word in split_words(text) if not word[:1].isdigit())
    kept = (word for word in found if len(word.text) > 1 and word.stems and not word.stems & _table_terms())
    return tuple(dict.fromkeys(kept))


def _years(text: str) -> tuple[int, ...]:
    """The years named; `by 2011` means all up to it, and the whole period narrows nothing."""
    years = {int(year) for year in _YEAR.findall(text)}
    if _RANGE.search(text) or (len(years) == 1 and _UP_TO.search(text)):
        first = min(years) if len(years) > 1 else _WHOLE_PERIOD[0]
        years = set(range(first, max(years, default=first) + 1))
    return () if (min(years, default=0), max(years, default=0)) == _WHOLE_PERIOD else tuple(sorted(years))


def _quarters(text: str) -> tuple[int, ...]:
    return tuple(
        _QUARTERS[word] for match in _OF_QUARTERS.finditer(text) for word in _QUARTER.findall(match.group())
    )


@lru_cache(maxsize=1)
def _table_terms() -> frozenset[str]:
    """Words that ask for the table and say nothing of its matter."""
    return frozenset(query_terms(_TABLE_WORDS))


def find_bodies(text: str) -> tuple[str, ...]:
    """Canonical names of the bodies a text names, in full or in short."""
    text = normalise(text)
    found = {name: text.find(match) for name in _told_of(text) if (match := _first(_pattern(name), text))}
    if _AKIMATS.search(text) and not any(name.startswith(_AKIMAT) for name in found):
        return (*sorted(found, key=lambda name: found[name]), *all_akimats())
    return tuple(sorted(found, key=lambda name: found[name]))


_AKIMAT = "Akimat"
_AKIMATS = re.compile(r"\b(?:akimats?\b|акимат|әкімдік)")
"""Akimats without a name are all of them."""


def all_akimats() -> tuple[str, ...]:
    """Canonical names of the akimats of every region and level."""
    return tuple(name for name in BODY_NAMES if name.startswith(_AKIMAT))


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return match.group() if match else None


def _told_of(text: str) -> list[str]:
    """The bodies that a text may name; all others lack the letters that each of their names begins with."""
    return [name for name, heads in _heads().items() if any(head in text for head in heads)]


@lru_cache(maxsize=1)
def _heads() -> Mapping[str, frozenset[str]]:
    """What a text must hold one of, to name a body."""
    return {
        name: frozenset(form.split()[0][:STEM] for form in _names_of(name))
        | frozenset(
            word[:STEM] for word in re.findall(r"[a-z]{3,}", BODIES[name].lower()) if word not in _EVERYWHERE
        )
        for name in BODY_NAMES
    }


_EVERYWHERE = frozenset({"and", "the", "kazakhstan", "republic"})
"""Words that stand in the names of many bodies, beside others."""


def _names_of(name: str) -> list[str]:
    known = BODY_NAMES[name]
    return [normalise(word) for word in (name, known.ru, known.kk, *known.aliases)]


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """All names of a body; made when a text first may name it."""
    forms = [BODIES[name].lower(), *map(_inflected, _names_of(name))]
    return re.compile(rf"\b(?:{'|'.join(forms)})", re.IGNORECASE)


def _inflected(name: str) -> str:
    """A pattern for a name whose Russian or Kazakh words may carry any ending."""
    parts = [_stemmed(word) for word in name.split()]
    return r"\s+".join(parts) + r"(?!\w)"


def _stemmed(word: str) -> str:
    if len(word) > STEM and re.search("[а-яәғқңөұүһі]", word):
        return re.escape(word[: max(STEM, len(word) - 2)]) + r"\w*"
    return re.escape(word) + (r"\w{0,3}" if CYRILLIC.search(word) else "")


def _without(text: str, bodies: tuple[str, ...]) -> str:
    """The text without the names of bodies, which are no subjects: `Ministry of Health`."""
    for name in BODY_NAMES:
        if name in bodies:
            text = _pattern(name).sub(" ", text)
    return re.sub(rf"{_AKIMATS.pattern}\w*", " ", text) if set(all_akimats()) & set(bodies) else text
