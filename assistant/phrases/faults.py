"""The sentences for queries that cannot be read."""

from assistant.phrases.types import QUERY_LIMIT, FaultCode, PhraseFault
from corpus.languages import Language

NESTING_LIMIT = 20
"""Parentheses inside parentheses: far more than anyone needs."""
STEM_LENGTH = 2
"""Characters before `*`: one letter would bring half of the Plan."""


class QueryError(Exception):
    """A query cannot be read; caught at the door of the search."""

    def __init__(self, code: FaultCode, position: int) -> None:
        """Keeps what is wrong and where."""
        super().__init__(code.value)
        self.code = code
        self.position = position


_PLACE: dict[Language, str] = {
    "en": "Character {place}: {sentence}",
    "ru": "Знак {place}: {sentence}",
    "kk": "{place}-таңба: {sentence}",
}
_WITHOUT_PLACE = frozenset({FaultCode.EMPTY, FaultCode.TOO_LONG})
_SENTENCES: dict[FaultCode, dict[Language, str]] = {
    FaultCode.EMPTY: {
        "en": "Type a word, or a phrase in quotation marks.",
        "ru": "Введите слово или фразу в кавычках.",
        "kk": "Сөз немесе тырнақшаға алынған тіркес жазыңыз.",
    },
    FaultCode.TOO_LONG: {
        "en": f"The query is longer than {QUERY_LIMIT} characters. Please make it shorter.",
        "ru": f"Запрос длиннее {QUERY_LIMIT} знаков. Пожалуйста, сократите его.",
        "kk": f"Сұрау {QUERY_LIMIT} таңбадан ұзын. Оны қысқартыңыз.",
    },
    FaultCode.UNCLOSED_QUOTE: {
        "en": "the phrase that begins here has no closing quotation mark.",
        "ru": "у фразы, которая начинается здесь, нет закрывающей кавычки.",
        "kk": "осы жерден басталған тіркестің жабатын тырнақшасы жоқ.",
    },
    FaultCode.EMPTY_QUOTE: {
        "en": "there is nothing between the quotation marks.",
        "ru": "между кавычками ничего нет.",
        "kk": "тырнақшаның ішінде ештеңе жоқ.",
    },
    FaultCode.UNCLOSED_PARENTHESIS: {
        "en": "the parenthesis that opens here is not closed.",
        "ru": "скобка, открытая здесь, не закрыта.",
        "kk": "осы жерде ашылған жақша жабылмаған.",
    },
    FaultCode.STRAY_PARENTHESIS: {
        "en": "this parenthesis closes nothing.",
        "ru": "эта скобка ничего не закрывает.",
        "kk": "бұл жақшаның ашылған сыңары жоқ.",
    },
    FaultCode.EMPTY_PARENTHESES: {
        "en": "there is nothing between the parentheses.",
        "ru": "между скобками ничего нет.",
        "kk": "жақшаның ішінде ештеңе жоқ.",
    },
    FaultCode.TOO_DEEP: {
        "en": f"more than {NESTING_LIMIT} parentheses inside one another. Please make the query simpler.",
        "ru": f"больше {NESTING_LIMIT} вложенных скобок. Пожалуйста, упростите запрос.",
        "kk": f"бірінің ішіне бірі салынған жақша {NESTING_LIMIT}-дан көп. Сұрауды қарапайым етіп жазыңыз.",
    },
    FaultCode.NOTHING_BEFORE: {
        "en": "AND or OR needs a word or a phrase before it.",
        "ru": "перед И или ИЛИ нужно слово или фраза.",
        "kk": "ЖӘНЕ немесе НЕМЕСЕ алдында сөз немесе тіркес тұруы керек.",
    },
    FaultCode.NOTHING_AFTER: {
        "en": "AND, OR or NOT needs a word or a phrase after it.",
        "ru": "после И, ИЛИ или НЕ нужно слово или фраза.",
        "kk": "ЖӘНЕ, НЕМЕСЕ немесе ЕМЕС сөзінен кейін сөз немесе тіркес тұруы керек.",
    },
    FaultCode.ONLY_NOT: {
        "en": "this says only what must be absent. Say also what to look for.",
        "ru": "здесь сказано только, чего быть не должно. Укажите и то, что искать.",
        "kk": "мұнда тек не болмауы керегі айтылған. Нені іздеу керегін де жазыңыз.",
    },
    FaultCode.STAR_PLACE: {
        "en": "an asterisk can stand only at the end of a word: tortur*.",
        "ru": "звёздочка может стоять только в конце слова: tortur*.",
        "kk": "жұлдызша тек сөздің соңында тұра алады: tortur*.",
    },
    FaultCode.STAR_SHORT: {
        "en": f"at least {STEM_LENGTH} letters must stand before the asterisk.",
        "ru": f"перед звёздочкой должно стоять не меньше {STEM_LENGTH} букв.",
        "kk": f"жұлдызшаның алдында кемінде {STEM_LENGTH} әріп тұруы керек.",
    },
}


def tell_fault(code: FaultCode, position: int, language: Language) -> PhraseFault:
    """A fault with its sentence, the place counted from 1."""
    sentence = _SENTENCES[code][language]
    if code not in _WITHOUT_PLACE:
        sentence = _PLACE[language].format(place=position + 1, sentence=sentence)
    return PhraseFault(code, position, sentence)
