"""What is told of a language model's part in an answer, in the three languages of answers."""

from assistant.types import Fallback
from corpus.languages import Language

WRITING: dict[Language, str] = {
    "en": "The language model {name} is writing…",
    "ru": "Языковая модель {name} пишет…",
    "kk": "{name} тілдік моделі жазып жатыр…",
}
"""While sentences still come."""
WRITTEN: dict[Language, str] = {
    "en": "Not the Plan's words: written by the language model {name} and checked by the program",
    "ru": "Не слова Плана: написано языковой моделью {name} и проверено программой",
    "kk": "Жоспардың сөзі емес: {name} тілдік моделі жазған, бағдарлама тексерген",
}
"""Above the sentences, once all are there."""
CHECKED: dict[Language, str] = {
    "en": "Each sentence was checked against the passages named beside it. The check is automatic: rely on the "
    "quotations; only they are the Plan's words.",
    "ru": "Каждое предложение сверено с указанными при нём местами Плана. Проверка автоматическая: опирайтесь "
    "на цитаты; слова Плана – только в них.",
    "kk": "Әр сөйлем жанында көрсетілген Жоспар үзінділерімен салыстырылды. Тексеру автоматты: дәйексөздерге "
    "сүйеніңіз; Жоспардың сөздері – тек соларда.",
}
"""Below the sentences."""
LEFT_OUT: dict[Language, str] = {
    "en": "Sentences that failed the check and are not shown: {count}.",
    "ru": "Предложений, которые не прошли проверку и не показаны: {count}.",
    "kk": "Тексеруден өтпей, көрсетілмеген сөйлемдер: {count}.",
}
PLAN_WORDS: dict[Language, str] = {
    "en": "The Plan's own words",
    "ru": "Слова самого Плана",
    "kk": "Жоспардың өз сөздері",
}
"""Between the sentences and the quotations."""

_ONLY: dict[Language, str] = {
    "en": "Here are the Plan's own words only.",
    "ru": "Здесь только слова самого Плана.",
    "kk": "Мұнда тек Жоспардың өз сөздері берілген.",
}
_WHY: dict[Fallback, dict[Language, str]] = {
    Fallback.PERSONAL_DATA: {
        "en": "What you wrote seems to hold a phone number, an IIN or an e-mail address, so nothing was sent to the "
        "language model.",
        "ru": "Похоже, вы указали номер телефона, ИИН или адрес электронной почты, поэтому языковой модели "
        "ничего не отправлено.",
        "kk": "Жазғаныңызда телефон нөмірі, ЖСН немесе электрондық пошта мекенжайы бар сияқты, сондықтан тілдік "
        "модельге ештеңе жіберілмеді.",
    },
    Fallback.NO_ROOM: {
        "en": "The question with even one passage of the Plan is too long for the language model, so nothing was sent "
        "to it.",
        "ru": "Вопрос даже с одним фрагментом Плана слишком велик для языковой модели, поэтому ей ничего не "
        "отправлено.",
        "kk": "Сұрақ Жоспардың бір ғана үзіндісімен бірге де тілдік модельге тым көлемді, сондықтан оған ештеңе "
        "жіберілмеді.",
    },
    Fallback.UNREACHABLE: {
        "en": "The language model could not be reached.",
        "ru": "Не удалось соединиться с языковой моделью.",
        "kk": "Тілдік модельге қосылу мүмкін болмады.",
    },
    Fallback.LATE: {
        "en": "The language model did not answer in time.",
        "ru": "Языковая модель не ответила вовремя.",
        "kk": "Тілдік модель уақытында жауап бермеді.",
    },
    Fallback.KEY: {
        "en": "The key to the language model is missing or was refused; whoever set the model up can put that right.",
        "ru": "Ключа к языковой модели нет, или он не принят; исправить это может тот, кто её настраивал.",
        "kk": "Тілдік модельдің кілті жоқ немесе қабылданбады; мұны модельді баптаған адам түзете алады.",
    },
    Fallback.NO_MODEL: {
        "en": "There is no such language model at its address; whoever set it up can put that right.",
        "ru": "По указанному адресу такой языковой модели нет; исправить это может тот, кто её настраивал.",
        "kk": "Көрсетілген мекенжайда мұндай тілдік модель жоқ; мұны оны баптаған адам түзете алады.",
    },
    Fallback.BUSY: {
        "en": "The language model has too many questions at the moment.",
        "ru": "Языковая модель сейчас перегружена вопросами.",
        "kk": "Тілдік модельге қазір сұрақ тым көп түсіп жатыр.",
    },
    Fallback.SERVER: {
        "en": "The language model failed or refused the request.",
        "ru": "Языковая модель дала сбой или отклонила запрос.",
        "kk": "Тілдік модель істен шықты немесе сұрауды қабылдамады.",
    },
    Fallback.TRUNCATED: {
        "en": "The reply of the language model broke off, so it is not shown.",
        "ru": "Ответ языковой модели оборвался, поэтому он не показан.",
        "kk": "Тілдік модельдің жауабы үзіліп қалды, сондықтан көрсетілмейді.",
    },
    Fallback.EMPTY: {
        "en": "The language model wrote nothing.",
        "ru": "Языковая модель ничего не написала.",
        "kk": "Тілдік модель ештеңе жазбады.",
    },
    Fallback.TOO_LARGE: {
        "en": "The reply of the language model was far too long, so it is not shown.",
        "ru": "Ответ языковой модели оказался слишком длинным, поэтому он не показан.",
        "kk": "Тілдік модельдің жауабы тым көлемді болды, сондықтан көрсетілмейді.",
    },
    Fallback.GARBLED: {
        "en": "The reply of the language model cannot be checked, so it is not shown.",
        "ru": "Ответ языковой модели невозможно проверить, поэтому он не показан.",
        "kk": "Тілдік модельдің жауабын тексеру мүмкін емес, сондықтан көрсетілмейді.",
    },
    Fallback.UNFAITHFUL: {
        "en": "Too much of what the language model wrote is not in the passages of the Plan, so none of it is shown.",
        "ru": "Слишком многого из написанного языковой моделью нет в найденных местах Плана, поэтому оно не показано.",
        "kk": "Тілдік модель жазғанның тым көбі Жоспардың табылған үзінділерінде жоқ, сондықтан ол көрсетілмейді.",
    },
}
"""Why a language model has no part in an answer."""


def tell_fallback(fallback: Fallback, language: Language) -> str:
    """Why there are only the Plan's own words now."""
    return f"{_WHY[fallback][language]} {_ONLY[language]}"
