"""The fixed sentences: one of each per status and language, and nothing else is ever said."""

from assistant.types import Status
from corpus.editorial import StatementKind
from corpus.languages import Language

NOTICE: dict[Language, str] = {
    "en": "This is what the Plan of 2009-2012 says. It is not the law in force today and not legal advice.",
    "ru": "Так сказано в Плане 2009–2012 годов. Это не действующий закон и не юридическая консультация.",
    "kk": "2009–2012 жылдарға арналған Жоспарда осылай делінген. Бұл қазір қолданыстағы заң да, заңгерлік "
    "кеңес те емес.",
}
"""Under quotations."""

REFUSAL_NOTICE: dict[Language, str] = {
    "en": "I search the Plan of 2009-2012 only. It is not the law in force today, and this is not legal "
    "advice.",
    "ru": "Я ищу только в Плане 2009–2012 годов. Это не действующий закон и не юридическая консультация.",
    "kk": "Мен тек 2009–2012 жылдарға арналған Жоспардан іздеймін. Бұл қазір қолданыстағы заң да, заңгерлік "
    "кеңес те емес.",
}
"""Where nothing is quoted."""

LEADS: dict[Status, dict[Language, str]] = {
    Status.ANSWERED: {
        "en": "The Plan says:",
        "ru": "В Плане сказано:",
        "kk": "Жоспарда былай делінген:",
    },
    Status.PARTLY_ANSWERED: {
        "en": "The Plan answers this only in part. What it says on the matter:",
        "ru": "План отвечает на это лишь частично. По этой теме в нём сказано:",
        "kk": "Жоспар бұған тек ішінара жауап береді. Осы мәселе туралы онда былай делінген:",
    },
    Status.NOT_IN_PLAN: {
        "en": "I found nothing about this in the Plan.",
        "ru": "Об этом в Плане я ничего не нашёл.",
        "kk": "Жоспардан бұл туралы ештеңе таппадым.",
    },
    Status.OUT_OF_SCOPE: {
        "en": "I only answer from the National Human Rights Action Plan of Kazakhstan for 2009-2012.",
        "ru": "Я отвечаю только по Национальному плану действий в области прав человека в Республике "
        "Казахстан на 2009–2012 годы.",
        "kk": "Мен тек Қазақстан Республикасындағы адам құқықтары саласындағы 2009–2012 жылдарға арналған "
        "ұлттық іс-қимыл жоспары бойынша жауап беремін.",
    },
    Status.UNCLEAR: {
        "en": "I am not sure what you are asking. Please say a little more, or choose:",
        "ru": "Мне не вполне ясно, о чём вы спрашиваете. Напишите чуть подробнее или выберите:",
        "kk": "Сұрағыңызды толық түсінбедім. Сәл толығырақ жазыңыз немесе таңдаңыз:",
    },
    Status.ERROR: {
        "en": "Something went wrong and no answer could be made. Nothing was stored.",
        "ru": "Произошла ошибка, и ответ не получился. Ничего не сохранено.",
        "kk": "Қате шығып, жауап дайындалмады. Ештеңе сақталған жоқ.",
    },
}

NEXT_STEPS: dict[Status, dict[Language, str]] = {
    Status.ANSWERED: {
        "en": "Click a citation to read it in its place in the Plan.",
        "ru": "Нажмите на ссылку, чтобы прочитать это место в Плане.",
        "kk": "Жоспардағы орнын оқу үшін сілтемені басыңыз.",
    },
    Status.PARTLY_ANSWERED: {
        "en": "For what is missing, ask a lawyer or the body named in the quotations.",
        "ru": "О том, чего здесь нет, спросите адвоката или орган, названный в цитатах.",
        "kk": "Жетпей тұрған мәселе бойынша адвокаттан немесе дәйексөздерде аталған органнан сұраңыз.",
    },
    Status.NOT_IN_PLAN: {
        "en": "Try other words, open the chapters of the Plan, or ask a lawyer about the law in force.",
        "ru": "Попробуйте другие слова, откройте главы Плана или спросите адвоката о действующем законе.",
        "kk": "Басқа сөздермен сұрап көріңіз, Жоспардың тарауларын ашыңыз немесе қолданыстағы заң туралы "
        "адвокаттан сұраңыз.",
    },
    Status.OUT_OF_SCOPE: {
        "en": "Ask, for example: What rights do I have when I am arrested?",
        "ru": "Спросите, например: Какие у меня права при задержании?",
        "kk": "Мысалы, былай сұраңыз: Ұсталған кезде менің қандай құқықтарым бар?",
    },
    Status.UNCLEAR: {
        "en": "You can also open the Plan by chapter.",
        "ru": "Можно также открыть План по главам.",
        "kk": "Жоспарды тараулары бойынша да ашуға болады.",
    },
    Status.ERROR: {
        "en": "Please ask again, or open the chapters of the Plan.",
        "ru": "Спросите ещё раз или откройте главы Плана.",
        "kk": "Қайта сұраңыз немесе Жоспардың тарауларын ашыңыз.",
    },
}

NO_ADVICE: dict[Language, str] = {
    "en": "I cannot say what to decide in your own case or how it will end. A lawyer can. I can show what "
    "the Plan says on a matter.",
    "ru": "Я не могу сказать, как поступить в вашем деле и чем оно кончится. Это может сказать адвокат. Я могу "
    "показать, что сказано в Плане по теме.",
    "kk": "Сіздің ісіңізде не істеу керегін және оның немен аяқталатынын айта алмаймын. Оны адвокат айта "
    "алады. Мен мәселе туралы Жоспарда не делінгенін көрсете аламын.",
}
"""Lead where a person asks what to decide in a case of their own."""

UNSERVED_LANGUAGE = (
    "Please ask in English, Russian or Kazakh. "
    "Пожалуйста, спросите на английском, русском или казахском языке. "
    "Ағылшын, орыс немесе қазақ тілінде сұраңыз."
)
"""For a question in any other language: once in each of the three."""

NOT_THE_LAW: dict[Language, str] = {
    "en": "The Plan was approved in 2009 for the years 2009-2012. I cannot say what the law is today. On "
    "this matter the Plan says:",
    "ru": "План утверждён в 2009 году на 2009–2012 годы. Каков закон сегодня, я сказать не могу. По этой "
    "теме в Плане сказано:",
    "kk": "Жоспар 2009 жылы 2009–2012 жылдарға бекітілген. Бүгінгі заң қандай екенін айта алмаймын. Осы "
    "мәселе туралы Жоспарда былай делінген:",
}
"""Lead where a person asks what the law is today or what they should do."""

DEFAULT_CHOICES: dict[Language, tuple[str, ...]] = {
    "en": (
        "What must the police tell a person when they arrest them?",
        "My employer does not pay my wages. What does the Plan say?",
        "What does the Plan say about violence against women at home?",
    ),
    "ru": (
        "Что полиция обязана сообщить человеку при задержании?",
        "Работодатель не платит зарплату. Что сказано в Плане?",
        "Что в Плане сказано о насилии над женщинами в семье?",
    ),
    "kk": (
        "Полиция адамды ұстағанда оған не айтуы керек?",
        "Жұмыс беруші жалақы төлемейді. Жоспарда не айтылған?",
        "Отбасындағы әйелдерге зорлық-зомбылық туралы Жоспарда не айтылған?",
    ),
}
"""Offered where nothing typed tells what is meant."""
ACTION_OF_CHAPTER: dict[Language, str] = {
    "en": "Chapter {chapter}, action {action}",
    "ru": "Глава {chapter}, мера {action}",
    "kk": "{chapter}-тарау, {action}-шара",
}

WITHOUT: dict[Language, str] = {
    "en": "The Plan answers this only in part: the passages found do not speak of {words}. What it says on "
    "the matter:",
    "ru": "План отвечает на это лишь частично: в найденных местах не говорится о том, что названо словами "
    "{words}. По этой теме в нём сказано:",
    "kk": LEADS[Status.PARTLY_ANSWERED]["kk"],
}
"""Lead of a partial answer that knows which words of the question are missing."""
QUOTED: dict[Language, str] = {"en": "“{word}”", "ru": "«{word}»", "kk": "«{word}»"}

OTHER_TIME: dict[Language, str] = {
    "en": "I know only the Plan of 2009-2012. Of any other plan, of later years and of what was carried out "
    "I know nothing.",
    "ru": "Я знаю только План 2009–2012 годов. О других планах, о более поздних годах и о том, что "
    "выполнено, мне ничего не известно.",
    "kk": "Мен тек 2009–2012 жылдарға арналған Жоспарды білемін. Басқа жоспарлар, кейінгі жылдар және не "
    "орындалғаны туралы ештеңе білмеймін.",
}
"""Lead where another plan or another time is asked about."""
NOWHERE: dict[Language, str] = {
    "en": "The Plan has no chapter or action of that number.",
    "ru": "Главы или меры с таким номером в Плане нет.",
    "kk": "Жоспарда мұндай нөмірлі тарау не шара жоқ.",
}
"""Lead where a place is named that is not there."""
COUNT: dict[Language, str] = {
    "en": "{count} of the Plan's {total} measures: {what}.",
    "ru": "Мер: {count} из {total} в Плане — {what}.",
    "kk": "Жоспардағы {total} шараның ішінен табылғаны: {count} — {what}.",
}
"""Lead of a question about the table of measures."""
COUNT_ALL: dict[Language, str] = {
    "en": "The Plan has {count} measures: 206 numbered and 12 unnumbered ones.",
    "ru": "В Плане {count} мер: 206 с номерами и 12 без номеров.",
    "kk": "Жоспарда {count} шара бар: 206-сы нөмірленген, 12-сі нөмірсіз.",
}
UNDER_WAY: dict[Language, str] = {
    "en": "Under way then, but due later or yearly: {count} more; see below.",
    "ru": "Ещё мер, которые выполняются в это время, но с более поздним сроком или ежегодно: {count}; см. далее.",
    "kk": "Сол кезде орындалатын, бірақ мерзімі кейінірек бітетін немесе жыл сайынғы тағы {count} шара бар; төменде "
    "келтірілген.",
}
CHAPTER: dict[Language, str] = {
    "en": "chapter {number} ({title})",
    "ru": "глава {number} ({title})",
    "kk": "{number}-тарау ({title})",
}
DUE: dict[Language, str] = {"en": "due in {years}", "ru": "срок: {years}", "kk": "мерзімі: {years}"}
YEARLY: dict[Language, str] = {"en": "every year", "ru": "ежегодно", "kk": "жыл сайын"}
AKIMATS: dict[Language, str] = {
    "en": "akimats (local executive bodies)",
    "ru": "акиматы (местные исполнительные органы)",
    "kk": "әкімдіктер (жергілікті атқарушы органдар)",
}
RATIFICATION: dict[Language, str] = {"en": "ratification", "ru": "ратификация", "kk": "ратификациялау"}
PER_AGREEMENT: dict[Language, str] = {
    "en": "per agreement",
    "ru": "по согласованию",
    "kk": "келісім бойынша",
}
WORDED: dict[Language, str] = {
    "en": "worded with “{words}”",
    "ru": "в тексте есть «{words}»",
    "kk": "мәтінінде «{words}» бар",
}
"""What the measures counted have in common."""

PLAIN_WORDS: dict[Language, str] = {
    "en": "In plain words (prepared by the project)",
    "ru": "Простыми словами (подготовлено проектом)",
    "kk": "Қарапайым сөзбен (жоба дайындаған)",
}

KINDS: dict[StatementKind, dict[Language, str]] = {
    StatementKind.GUARANTEE: {
        "en": "Guarantee in force, as the Plan of 2009 reports it",
        "ru": "Действующая гарантия, как её описывает План 2009 года",
        "kk": "2009 жылғы Жоспар баяндаған қолданыстағы кепілдік",
    },
    StatementKind.INTERNATIONAL_STANDARD: {
        "en": "International standard",
        "ru": "Международный стандарт",
        "kk": "Халықаралық стандарт",
    },
    StatementKind.FINDING: {
        "en": "Finding of the Plan",
        "ru": "Вывод Плана",
        "kk": "Жоспардың тұжырымы",
    },
    StatementKind.STATISTIC: {
        "en": "Statistics or survey",
        "ru": "Статистика или опрос",
        "kk": "Статистика немесе сауалнама",
    },
    StatementKind.OTHER_RECOMMENDATION: {
        "en": "Recommendation of another body",
        "ru": "Рекомендация другого органа",
        "kk": "Басқа органның ұсынымы",
    },
    StatementKind.MEASURE: {
        "en": "Measure the Plan recommends, not a right in force",
        "ru": "Мера, которую рекомендует План, а не действующее право",
        "kk": "Жоспар ұсынған шара, қолданыстағы құқық емес",
    },
    StatementKind.PROPOSAL: {
        "en": "Proposal in the Plan, not a right in force",
        "ru": "Предложение Плана, а не действующее право",
        "kk": "Жоспардағы ұсыныс, қолданыстағы құқық емес",
    },
}
"""What a sentence is, told beside the quotation."""
SENTENCE: dict[Language, str] = {
    "en": "Quotation, sentence {first}",
    "ru": "Цитата, предложение {first}",
    "kk": "Дәйексөз, {first}-сөйлем",
}
SENTENCES: dict[Language, str] = {
    "en": "Quotation, sentences {first}–{last}",
    "ru": "Цитата, предложения {first}–{last}",
    "kk": "Дәйексөз, {first}–{last}-сөйлемдер",
}
NO_YEAR: dict[Language, str] = {
    "en": "no year given here",
    "ru": "год здесь не указан",
    "kk": "мұнда жылы көрсетілмеген",
}
"""Of a statistic."""
