"""The fixed sentences about documents of the library; nothing else is said of them."""

from assistant.crisis import Crisis
from assistant.types import Status, Wording
from corpus.languages import Language
from corpus.library.manifest import DocumentKind, DocumentState

LEADS: dict[Status, dict[Language, str]] = {
    Status.ANSWERED: {
        "en": "“{title}” says:",
        "ru": "В документе «{title}» сказано:",
        "kk": "«{title}» құжатында былай делінген:",
    },
    Status.PARTLY_ANSWERED: {
        "en": "These passages of “{title}” come nearest to your question. Please judge for yourself whether they "
        "answer it:",
        "ru": "Ближе всего к вашему вопросу эти места документа «{title}». Отвечают ли они на него, судите сами:",
        "kk": "«{title}» құжатының сұрағыңызға ең жақын жерлері мыналар. Олар сұраққа жауап бере ме, өзіңіз "
        "бағалаңыз:",
    },
    Status.NOT_IN_PLAN: {
        "en": "I found nothing about this in “{title}”.",
        "ru": "Об этом в документе «{title}» я ничего не нашёл.",
        "kk": "«{title}» құжатынан бұл туралы ештеңе таппадым.",
    },
    Status.OUT_OF_SCOPE: {
        "en": "You have chosen “{title}”, and I only answer from it.",
        "ru": "Вы выбрали документ «{title}», и я отвечаю только по нему.",
        "kk": "Сіз «{title}» құжатын таңдадыңыз, мен тек сол құжат бойынша жауап беремін.",
    },
    Status.UNCLEAR: {
        "en": "I am not sure what you are asking “{title}”. Please say a little more.",
        "ru": "Мне не вполне ясно, что вы ищете в документе «{title}». Напишите чуть подробнее.",
        "kk": "«{title}» құжатынан не іздеп отырғаныңызды толық түсінбедім. Сәл толығырақ жазыңыз.",
    },
}
NEXT_STEPS: dict[Status, dict[Language, str]] = {
    Status.ANSWERED: {
        "en": "Each quotation names its place: headings, number, page and lines of the text as it was added.",
        "ru": "Под каждой цитатой указано её место: заголовки, номер, страница и строки добавленного текста.",
        "kk": "Әр дәйексөздің астында оның орны көрсетілген: тақырыптары, нөмірі, беті және қосылған мәтіннің жолдары.",
    },
    Status.PARTLY_ANSWERED: {
        "en": "For what is missing, ask a lawyer, or read the document itself.",
        "ru": "О том, чего здесь нет, спросите адвоката или прочитайте сам документ.",
        "kk": "Жетпей тұрғаны туралы адвокаттан сұраңыз немесе құжаттың өзін оқыңыз.",
    },
    Status.NOT_IN_PLAN: {
        "en": "Try the document's own words; it is in {language}. Or choose another document.",
        "ru": "Попробуйте слова самого документа; его язык — {language}. Или выберите другой документ.",
        "kk": "Құжаттың өз сөздерімен сұрап көріңіз; оның тілі — {language}. Немесе басқа құжатты таңдаңыз.",
    },
    Status.OUT_OF_SCOPE: {
        "en": "Ask what the document says about a matter.",
        "ru": "Спросите, что в документе сказано на какую-либо тему.",
        "kk": "Құжатта қандай да бір мәселе туралы не айтылғанын сұраңыз.",
    },
    Status.UNCLEAR: {
        "en": "Name a matter, or a place: “Article 5”.",
        "ru": "Назовите тему или место: «статья 5».",
        "kk": "Тақырыпты немесе орнын атаңыз: «5-бап».",
    },
}
ACROSS: dict[Language, str] = {
    "en": "Your question is in another language than “{title}”. By the words of the project's glossary alone these passages "
    "come nearest; often they are about something else:",
    "ru": "Ваш вопрос не на языке документа «{title}». Ближе всего к нему, если судить только по словам словаря проекта, эти "
    "места; часто они о другом:",
    "kk": "Сұрағыңыз «{title}» құжатының тілінде емес. Жобаның сөздігіндегі сөздерге ғана қарағанда, ең жақын жерлері мыналар; "
    "көбіне олар басқа мәселе туралы болады:",
}
"""Lead where a question was searched in another language than its own."""
NOT_THE_LAW: dict[Language, str] = {
    "en": "I cannot say what the law is today. On this matter “{title}” of {date} says:",
    "ru": "Каков закон сегодня, я сказать не могу. По этой теме в документе «{title}» ({date}) сказано:",
    "kk": "Бүгінгі заң қандай екенін айта алмаймын. Осы мәселе туралы «{title}» ({date}) құжатында былай делінген:",
}
"""Lead where a person asks what the law is today or what they should do."""
NO_ADVICE: dict[Language, str] = {
    "en": "I cannot say what to decide in your own case or how it will end. A lawyer can. I can show what “{title}” "
    "says on a matter.",
    "ru": "Я не могу сказать, как поступить в вашем деле и чем оно кончится. Это может сказать адвокат. Я могу показать, что "
    "сказано в документе «{title}».",
    "kk": "Сіздің ісіңізде не істеу керегін және оның немен аяқталатынын айта алмаймын. Оны адвокат айта алады. Мен "
    "«{title}» құжатында не делінгенін көрсете аламын.",
}
ANOTHER: dict[Language, str] = {
    "en": "Your question names another document than “{title}”, and an answer is always of one document.",
    "ru": "В вашем вопросе назван другой документ, не «{title}», а ответ всегда даётся по одному документу.",
    "kk": "Сұрағыңызда «{title}» емес, басқа құжат аталған, ал жауап әрқашан бір құжат бойынша беріледі.",
}
"""Lead where the question names a document that was not chosen."""
OTHER_TIME: dict[Language, str] = {
    "en": "I know only what “{title}” says. Of other documents, of other years and of what was carried out I know "
    "nothing here.",
    "ru": "Здесь я знаю только то, что сказано в документе «{title}». О других документах, о других годах и о том, что "
    "выполнено, мне ничего не известно.",
    "kk": "Мұнда мен тек «{title}» құжатында не айтылғанын білемін. Басқа құжаттар, басқа жылдар және не орындалғаны "
    "туралы ештеңе білмеймін.",
}
HELP: dict[Crisis, dict[Language, str]] = {
    Crisis.CUSTODY: {
        "en": "If someone is in danger right now, get help first: people nearby, the emergency services, a lawyer.",
        "ru": "Если кому-то прямо сейчас грозит опасность, сначала зовите на помощь: людей рядом, экстренные службы, "
        "адвоката.",
        "kk": "Егер біреуге дәл қазір қауіп төніп тұрса, алдымен көмек шақырыңыз: маңайдағы адамдарды, жедел "
        "қызметтерді, адвокатты.",
    },
    Crisis.OTHER: {
        "en": "If someone is in danger right now, get help first: people nearby, the emergency services, the police.",
        "ru": "Если кому-то прямо сейчас грозит опасность, сначала зовите на помощь: людей рядом, экстренные службы, "
        "полицию.",
        "kk": "Егер біреуге дәл қазір қауіп төніп тұрса, алдымен көмек шақырыңыз: маңайдағы адамдарды, жедел "
        "қызметтерді, полицияны.",
    },
    Crisis.DANGER: {
        "en": "If someone is in danger right now, get help first: tell people nearby, call the emergency service of "
        "your area or the police, get to a safe place if you can. I search a document and cannot send help.",
        "ru": "Если кому-то прямо сейчас грозит опасность, сначала зовите на помощь: скажите людям рядом, звоните в "
        "экстренную службу или полицию, уйдите в безопасное место, если это возможно. Я ищу в документе и не могу "
        "прислать помощь.",
        "kk": "Егер біреуге дәл қазір қауіп төніп тұрса, алдымен көмек шақырыңыз: маңайдағы адамдарға айтыңыз, жедел "
        "қызметке немесе полицияға қоңырау шалыңыз, мүмкін болса, қауіпсіз жерге кетіңіз. Мен құжаттан ғана "
        "іздеймін, көмек жібере алмаймын.",
    },
    Crisis.SELF_HARM: {
        "en": "I am sorry that it is this hard. Please tell somebody near you now, and do not stay alone. If a life is "
        "in danger, or pills were taken, call the emergency service of your area at once. I search a document and "
        "cannot help with this; people can.",
        "ru": "Мне жаль, что сейчас так тяжело. Пожалуйста, скажите об этом кому-нибудь рядом прямо сейчас и не "
        "оставайтесь в одиночестве. Если жизнь в опасности или выпиты таблетки, сразу звоните в скорую помощь. Я ищу "
        "в документе и помочь в этом не могу; люди могут.",
        "kk": "Қазір сізге осынша ауыр болғанына қынжыламын. Дәл қазір жаныңыздағы біреуге айтыңызшы, жалғыз "
        "қалмаңыз. Егер өмірге қауіп төнсе немесе дәрі ішіліп қойса, дереу жедел жәрдемге қоңырау шалыңыз. Мен "
        "құжаттан ғана іздеймін, бұған көмектесе алмаймын; адамдар көмектесе алады.",
    },
}
"""What comes before all else where somebody is in danger; no telephone number."""
HELP_NEXT_STEP: dict[Language, str] = {
    "en": "Once somebody is with you and you are safe, you can ask here what the document says.",
    "ru": "Когда рядом будет кто-то и вы будете в безопасности, здесь можно спросить, что сказано в документе.",
    "kk": "Жаныңызда біреу болып, қауіпсіз жерде болғанда, мұнда құжатта не айтылғанын сұрай аласыз.",
}
KINDS: dict[DocumentKind, dict[Language, str]] = {
    DocumentKind.PLAN: {"en": "plan", "ru": "план", "kk": "жоспар"},
    DocumentKind.LAW: {"en": "law", "ru": "закон", "kk": "заң"},
    DocumentKind.TREATY: {"en": "treaty", "ru": "международный договор", "kk": "халықаралық шарт"},
    DocumentKind.REPORT: {"en": "report", "ru": "доклад", "kk": "баяндама"},
}
LANGUAGE_NAMES: dict[Language, dict[Language, str]] = {
    "en": {"en": "English", "ru": "английский", "kk": "ағылшын тілі"},
    "ru": {"en": "Russian", "ru": "русский", "kk": "орыс тілі"},
    "kk": {"en": "Kazakh", "ru": "казахский", "kk": "қазақ тілі"},
}
"""By the document's language, then by the reader's."""
PERIOD: dict[Language, str] = {"en": "for {period}", "ru": "на {period} гг.", "kk": "{period} жылдарға"}
STATES: dict[DocumentState, dict[Language, str]] = {
    DocumentState.IN_FORCE: {
        "en": "As stated by whoever added it, it was in force on {day}; nobody here has checked that.",
        "ru": "По словам того, кто его добавил, на {day} он действовал; здесь это не проверялось.",
        "kk": "Оны қосқан адамның айтуынша, ол {day} күні қолданыста болған; мұнда бұл тексерілген жоқ.",
    },
    DocumentState.ENDED: {
        "en": "It is not in force: as stated by whoever added it, it had ended by {day}.",
        "ru": "Он не действует: по словам того, кто его добавил, к {day} он уже утратил силу.",
        "kk": "Ол қолданыста емес: оны қосқан адамның айтуынша, {day} күніне дейін күшін жойған.",
    },
    DocumentState.UNKNOWN: {
        "en": "Whether it is in force is not known, as stated by whoever added it on {day}.",
        "ru": "Действует ли он, неизвестно: так указал {day} тот, кто его добавил.",
        "kk": "Оның қолданыста екені белгісіз: оны қосқан адам {day} күні осылай көрсеткен.",
    },
}
"""Never more than was stated, with its day."""
NOTICE: dict[Language, str] = {
    "en": "This is what “{title}” says ({facts}). {state} This is not legal advice.",
    "ru": "Так сказано в документе «{title}» ({facts}). {state} Это не юридическая консультация.",
    "kk": "«{title}» құжатында осылай делінген ({facts}). {state} Бұл заңгерлік кеңес емес.",
}
REFUSAL_NOTICE: dict[Language, str] = {
    "en": "I search “{title}” only ({facts}). {state} This is not legal advice.",
    "ru": "Я ищу только в документе «{title}» ({facts}). {state} Это не юридическая консультация.",
    "kk": "Мен тек «{title}» құжатынан іздеймін ({facts}). {state} Бұл заңгерлік кеңес емес.",
}
LACKS: dict[Language, str] = {
    "en": "The project's editors have not worked on this document: it has no summaries in plain words, what a quotation "
    "is was told from its wording alone, and questions in another language than its own ({language}) find less.",
    "ru": "Редакторы проекта с этим документом не работали: пересказа простыми словами нет, вид высказывания определён "
    "только по его формулировке, а по вопросам не на языке документа ({language}) находится меньше.",
    "kk": "Жоба редакторлары бұл құжатпен жұмыс істеген жоқ: қарапайым сөзбен баяндалмаған, дәйексөздің түрі тек "
    "мәтініне қарап анықталған, ал құжаттың өз тілінен ({language}) басқа тілдегі сұрақтар бойынша азырақ табылады.",
}
"""What an unedited document lacks."""
WORDINGS: dict[Wording, dict[Language, str]] = {
    Wording.MEASURE: {
        "en": "By its wording a measure or a recommendation",
        "ru": "По формулировке — мера или рекомендация",
        "kk": "Мәтініне қарағанда — шара немесе ұсыным",
    },
    Wording.STATEMENT: {
        "en": "Statement of the document",
        "ru": "Положение документа",
        "kk": "Құжатта айтылғаны",
    },
}
OFFERED: dict[Language, str] = {
    "en": "Your question seems to name “{title}”. It is in the library here; choose it to ask it.",
    "ru": "Похоже, в вопросе назван документ «{title}». Он есть здесь в библиотеке; чтобы спросить по нему, выберите его.",
    "kk": "Сұрақта «{title}» құжаты аталған сияқты. Ол осындағы кітапханада бар; сол бойынша сұрау үшін оны таңдаңыз.",
}
PLAN_TITLE: dict[Language, str] = {
    "en": "National Human Rights Action Plan of Kazakhstan for 2009-2012",
    "ru": "Национальный план действий в области прав человека в Республике Казахстан на 2009–2012 годы",
    "kk": "Қазақстан Республикасындағы адам құқықтары саласындағы 2009–2012 жылдарға арналған ұлттық іс-қимыл жоспары",
}
NO_DOCUMENT: dict[Language, str] = {
    "en": "The library holds no document of this id that can be searched.",
    "ru": "В библиотеке нет документа с таким идентификатором, по которому можно искать.",
    "kk": "Кітапханада мұндай идентификаторы бар, іздеуге болатын құжат жоқ.",
}
PAGE: dict[Language, str] = {"en": "p. {page}", "ru": "с. {page}", "kk": "{page}-бет"}
LINES: dict[Language, str] = {"en": "lines {lines}", "ru": "строки {lines}", "kk": "{lines}-жолдар"}
LINE: dict[Language, str] = {"en": "line {lines}", "ru": "строка {lines}", "kk": "{lines}-жол"}
