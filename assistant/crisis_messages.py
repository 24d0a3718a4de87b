"""What is said where somebody is in danger while the question is typed. No telephone number: none is in the Plan."""

from assistant.crisis import Crisis
from corpus.languages import Language

CRISIS: dict[Crisis, dict[Language, str]] = {
    Crisis.CUSTODY: {
        "en": "If someone is in danger right now, get help first: people nearby, the emergency services, a "
        "lawyer. Complaints about the police can go to the prosecutor and to the Human Rights "
        "Commissioner (Ombudsman). About the first minutes of detention the Plan says:",
        "ru": "Если кому-то прямо сейчас грозит опасность, сначала зовите на помощь: людей рядом, экстренные "
        "службы, адвоката. Пожаловаться на полицию можно в прокуратуру и Уполномоченному по правам "
        "человека (омбудсману). О первых минутах задержания в Плане сказано:",
        "kk": "Егер біреуге дәл қазір қауіп төніп тұрса, алдымен көмек шақырыңыз: маңайдағы адамдарды, жедел "
        "қызметтерді, адвокатты. Полицияның үстінен прокуратураға және Адам құқықтары жөніндегі уәкілге "
        "(омбудсманға) шағымдануға болады. Ұстаудың алғашқы минуттары туралы Жоспарда былай делінген:",
    },
    Crisis.OTHER: {
        "en": "If someone is in danger right now, get help first: people nearby, the emergency services, the "
        "police. On this matter the Plan says:",
        "ru": "Если кому-то прямо сейчас грозит опасность, сначала зовите на помощь: людей рядом, экстренные "
        "службы, полицию. По этой теме в Плане сказано:",
        "kk": "Егер біреуге дәл қазір қауіп төніп тұрса, алдымен көмек шақырыңыз: маңайдағы адамдарды, жедел "
        "қызметтерді, полицияны. Осы мәселе туралы Жоспарда былай делінген:",
    },
    Crisis.DANGER: {
        "en": "If someone is in danger right now, get help first: tell people nearby, call the emergency "
        "service of your area or the police, get to a safe place if you can. I search the Plan of "
        "2009-2012 and cannot send help.",
        "ru": "Если кому-то прямо сейчас грозит опасность, сначала зовите на помощь: скажите людям рядом, "
        "звоните в экстренную службу или полицию, уйдите в безопасное место, если это возможно. Я ищу "
        "только в Плане 2009–2012 годов и не могу прислать помощь.",
        "kk": "Егер біреуге дәл қазір қауіп төніп тұрса, алдымен көмек шақырыңыз: маңайдағы адамдарға "
        "айтыңыз, жедел қызметке немесе полицияға қоңырау шалыңыз, мүмкін болса, қауіпсіз жерге кетіңіз. "
        "Мен тек 2009–2012 жылдарға арналған Жоспардан іздеймін, көмек жібере алмаймын.",
    },
    Crisis.SELF_HARM: {
        "en": "I am sorry that it is this hard. Please tell somebody near you now, and do not stay alone. If "
        "a life is in danger, or pills were taken, call the emergency service of your area at once. I "
        "search the Plan of 2009-2012 and cannot help with this; people can.",
        "ru": "Мне жаль, что сейчас так тяжело. Пожалуйста, скажите об этом кому-нибудь рядом прямо сейчас и "
        "не оставайтесь в одиночестве. Если жизнь в опасности или выпиты таблетки, сразу звоните в "
        "скорую помощь. Я ищу только в Плане 2009–2012 годов и помочь в этом не могу; люди могут.",
        "kk": "Қазір сізге осынша ауыр болғанына қынжыламын. Дәл қазір жаныңыздағы біреуге айтыңызшы, жалғыз "
        "қалмаңыз. Егер өмірге қауіп төнсе немесе дәрі ішіліп қойса, дереу жедел жәрдемге қоңырау "
        "шалыңыз. Мен тек 2009–2012 жылдарға арналған Жоспардан іздеймін, бұған көмектесе алмаймын; "
        "адамдар көмектесе алады.",
    },
}
CRISIS_NEXT_STEP: dict[Language, str] = {
    "en": "Once somebody is with you and you are safe, you can ask here what the Plan says.",
    "ru": "Когда рядом будет кто-то и вы будете в безопасности, здесь можно спросить, что сказано в Плане.",
    "kk": "Жаныңызда біреу болып, қауіпсіз жерде болғанда, мұнда Жоспарда не айтылғанын сұрай аласыз.",
}
"""Under such a lead where nothing is quoted."""
