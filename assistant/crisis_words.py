"""The words by which danger at this moment is told: data for `assistant.crisis`.

Each is written in English, Russian and Kazakh, in small letters and with `е` for `ё`. Kazakh letters are folded to the
Russian ones people type in their place, here and in the question, so that every keyboard is read.
"""

import re

from assistant.worded import worded
from index.kazakh import fold_kazakh

HURTING = worded(
    en=r"""
        (?:is|are|am|'re|'m|he's|she's|they)\s+(?:(?:being|now|just|still)\s+)*(?:beat(?:ing|en)
        tortur(?:ing|ed)|hit|hitting|chok(?:ing|ed)|kick(?:ing|ed)|electrocut(?:ing|ed)|burn(?:ing|ed)
        starv(?:ing|ed)|kill(?:ing|ed)|strangl\w+|rap(?:ing|ed)|stabb(?:ing|ed)|suffocat\w+
        threaten\w+ (?:me|us|him|her))\b
        help\b.{0,30}\b(?:beating|torturing|killing|raping)\b|(?:is|are|being) whipp(?:ed|ing)\b
        giv(?:e|es|ing) (?:me|us|him|her|them) electric shocks
    """,
    ru=r"""
        (?:бьют|избивают|избивает|пытают|пытает|убивают|убивает|душат|насилуют|насилует|пинают|мучают)\b
        (?:лупят|лупит|порет|бьют током)\b
    """,
    kk=r"""
        (?:ұрып|сабап|қинап|азаптап|тепкілеп|өлтіріп|буындырып|тұншықтырып|зорлап|(?:ұрып[- ])?соғып) (?:жатыр|жатқан|отыр)
    """,
)
"""Going on while it is typed."""
HABIT = worded(
    en=r"(?:beats?|hits?|chokes?|kicks?) (?:\w+ )?(?:me|us|mum|mom|my \w+)\b",
    ru=r"(?:бьет|избивает|душит)\b",
    kk=r"(?:ұрады|сабайды|буындырады|ұрып[- ]соғады|соққыға жығады|(?:ұрып|сабап|ұрып[- ]соғып) жүр)",
)
"""What somebody at home does again and again."""
JUST_HURT = worded(
    en=r"""
        (?:beat|hit|choked|strangled|stabbed|raped|attacked|punched|kicked|beaten|hit
        tried to (?:kill|rape|strangle|choke|stab|burn)) (?:me|us|him|her|mum|mom|dad|my \w+)\b
        (?:been|was|were|got) (?:beaten|stabbed|raped|attacked)\b
    """,
    ru=r"""
        (?:избил|ударил|побил|бил|душил|придушил|порезал|пырнул|изнасиловал|напал|пнул)(?:а|и)?\b
        пытал(?:ся|ась|ись) (?:\w+ )?(?:убить|задушить|изнасиловать)
    """,
    kk=r"""
        (?:ұрды|ұрып (?:кетті|тастады|жіберді)|ұрып[- ]соқты|соққыға жықты
        сабады|сабап (?:кетті|тастады)|буындырды|тұншықтырды|пышақтады
        пышақтап|зорлады|тепті|тепкіледі)
    """,
)
"""Danger only where it was a moment ago: whoever did it is still near."""
TAKEN = worded(
    en=r"""
        (?:took|taken|taking|arrest(?:ed|ing|s)?|(?<!the )(?<!\ba )detain(?:ed|ing|s)?|grabb\w*|dragg\w*
        picked up|locked up)\b
    """,
    ru=r"(?:забрал\w*|задержал\w*|арестовал\w*|увезл\w*|увел\w*|схватил\w*|скрутил\w*)\b",
    kk=r"(?:алып кет\w*|ұстап кет\w*|ұстап ал\w*|әкет\w*|қамап қой\w*|тұтқында\w*)\b",
)
TAKEN_AWAY = worded(
    en=r"(?<!\bbe )(?:took|taken|arrested|detained|grabbed|dragged|picked up|locked up)\b",
    ru=r"""
        (?:забрал|задержал|арестовал|увез|увезл|увел|схватил|скрутил)(?:а|и)?\b|(?:задержан|арестован)(?:а|ы)?\b
    """,
    kk=r"(?:алып кет|ұстап кет|ұстап ал|әкет|қамап қой|тұтқында)(?:ті|ды|ып|іп|қан|кен)\b",
)
"""It has happened; whoever asks whether it may, or what holds when it does, has other words for it."""
SEIZED = worded(
    en=r"(?<!\bbe )(?:arrested|detained|into custody)\b",
    ru=r"(?:задержа|арестова|скрутил)\w*",
    kk=r"(?:ұстап (?:кет|ал)|тұтқында)\w*",
)
"""What only the police do; others take people away, too."""
_MINE = "меня|нас|моего|мою|моих|мужа|сына|брата|отца|жену|маму|дочь|сестру"
_AT_WORK = "(?! (?:на|после|с) (?:работ|смен|зарплат|выплат))"
"""Who is kept late, or waits for wages, is not arrested: Russian has one word for both."""
BEING_TAKEN = worded(
    en=r"""
        (?:i'm|i am|we're|we are) being (?:arrested|detained)\b
        my \w+(?:'s| is) being (?:arrested|detained)\b
        (?:police|cops|officers?|they)(?:'re| are| is) (?:arresting|detaining) (?:me|us|him|her|my)\b
    """,
    ru=rf"""
        (?:{_MINE})(?: \w+){{0,2}} (?:задерживают|арестовывают)\b{_AT_WORK}
        (?:задерживают|арестовывают) (?:{_MINE})\b{_AT_WORK}
    """,
    kk=r"""
        (?:мені|бізді|\w+(?:ім|ым|м)(?:ді|ды))(?: \w+){0,2} (?:ұстап жатыр|ұстап барады|тұтқындап жатыр|алып бара жатыр)
    """,
)
"""At this very moment, whether or not anybody says that it is now."""
RELATIVE = worded(
    en=r"""
        my (?:\w+ )?(?:husband|wife|son|sons|daughter|brother|sister|father|dad|mother|mum|mom|child|children|kid|kids
        friend|uncle|aunt|nephew|niece|cousin|partner|boyfriend|girlfriend|grandson|neighbou?r)\b
    """,
    ru=r"""
        (?:муж|сын|брат|отц|пап|друг|племянник|внук|дяд|дед|ребенк)(?:а|у|я|ю)\b|(?:жен|мам|сестр|тет|бабушк|подруг)(?:а|у|ю)\b
        (?:мать|дочь|дочку|дочка|детей|муж|сын|брат|отец|друг|папа)\b
    """,
    kk=r"""
        (?:күйеу|ұл|қыз|аға|іні|әке|ше|шеше|ана|апа|бала|балалар|дос|бауыр|әпке|сіңлі|қарындас|әйел|жиен|немере)(?:ім|ым|м)(?:ді|ды)?\b
    """,
)
"""One of one's own, who was taken away."""
NOW = worded(
    en=r"""
        (?:now|right now|just|at this moment|this minute|minutes? ago|(?:an|one|two|half an) hours? ago
        an hour)\b
    """,
    ru=r"(?:сейчас|только что|сию минуту|минут\w* назад|час(?:а|ов)? назад|полчаса)\b",
    kk=r"(?:қазір|жаңа ғана|сағат бұрын|минут бұрын)\b",
)
AGAIN = worded(
    en=r"again\b",
    ru=r"(?:опять|снова)\b",
    kk=r"(?:тағы|қайтадан)\b",
)
"""At home it means now; of the police it may mean last month."""
DAYS_AGO = worded(
    en=r"""
        (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month|year|summer|winter)
        (?:days?|weeks?|months?|years?) ago|in (?:19|20)\d\d)\b
    """,
    ru=r"""
        (?:в понедельник|во вторник|в среду|в четверг|в пятницу|в субботу|в воскресенье|на прошлой|в прошлом
        (?:дн\w*|недел\w*|месяц\w*|год\w*|лет) назад|в (?:19|20)\d\d)\b
    """,
    kk=r"""
        (?:(?:дүй|сей|сәр|бей)сенбіде|жұмада|сенбіде|жексенбіде|өткен (?:апта|ай|жыл)\w*|былтыр
        (?:күн|апта|ай|жыл) бұрын|(?:19|20)\d\d жыл\w*)\b
    """,
)
YESTERDAY = worded(
    en=r"(?:yesterday|last night)\b",
    ru=r"(?:вчера|позавчера)\b",
    kk=r"(?:кеше|алдыңғы күні)\b",
)
_FAMILY_EN = (
    "husband|wife|partner|boyfriend|girlfriend|ex|father|dad|mother|mum|mom|stepfather|stepmother|uncle"
)
_FAMILY_RU = r"муж|мужа|жена|отец|отчим|мать|мачеха|сожител\w*|парень|дядя|свекр\w*"
_FAMILY_KK = "күйеуім|күйеуі|әйелім|әкем|әкесі|анам|шешем"
FAMILY = worded(en=rf"(?:{_FAMILY_EN})\b", ru=rf"(?:{_FAMILY_RU})\b", kk=rf"(?:{_FAMILY_KK})\b")
KIN = worded(
    en=rf"(?:{_FAMILY_EN}|neighbou?r|boss)\b",
    ru=rf"(?:{_FAMILY_RU}|сосед\w*)\b",
    kk=rf"(?:{_FAMILY_KK}|көрші\w*)\b",
)
"""Who hurts people where they live."""
HOME = worded(
    en=r"at home\b",
    ru=r"дома\b",
    kk=r"үйде\b",
)
SCHOOL = worded(
    en=r"(?:school|classmates?|pupils?)\b",
    ru=r"(?:школ|одноклассни)\w*",
    kk=r"(?:мектеп|мектеб|сыныптас)\w*",
)
"""Where children beat children: no custody."""
POLICE = worded(
    en=r"(?:police\w*|polic\w+|cops?|officers?|station|custody|jail|cell|prison\w*|guards?)\b",
    ru=r"""
        (?:полиц\w*|мент\w*|отдел\w*|участк\w*|сизо|ивс|камер\w*|следовател\w*|колони\w*|тюрьм\w*|надзирател\w*)
    """,
    kk=r"(?:тәртіп сақшы\w*|тергеуші\w*|түрме\w*|абақты\w*|бөлімше\w*)",
)
SOMEBODY = worded(
    en=r"(?:me|us|him|her|my \w+|i am|i'm|we are|we're)\b",
    ru=r"""
        (?:меня|нас|его|ее|их|мо(?:его|ю|их)|сына|брата|сестру|дочь|мужа|жену|детей|ребенка|маму|отца|мне|нам|я
        мы)\b
    """,
    kk=r"(?:мені|бізді|оны|маған|\w+(?:ымды|імді|амды|емді|мды|мді)|ағам|інім|ұлым|әкем|балам|күйеуім)\b",
)
"""A person of one's own, or one pointed at."""
OF_THE_PLAN = worded(
    en=r"(?:plan|rights|right to|laws?)\b",
    ru=r"(?:план\w*|прав[оау]?\b|закон\w*)",
    kk=r"(?:жоспар|құқы|заң)\w*",
)
"""Where a person in danger asks what is written, too."""
HYPOTHETICAL = re.compile(
    fold_kazakh(r"\b(?:if|when|whenever|whether|suppose|если|когда|если бы|вдруг|егер)\b[^.!?]*$")
)
"""Before a sign of danger: a question about what might be."""
