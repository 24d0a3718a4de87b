"""The words by which danger at this moment is told: data for `assistant.crisis`.

Each is written in English, Russian and Kazakh, in small letters and with `е` for `ё`. Kazakh letters are folded to the
Russian ones people type in their place, here and in the question, so that every keyboard is read.
"""

import re

from assistant.worded import worded
from index.kazakh import fold_kazakh

HURTING = worded(
    en=r"(?:is|are|am|'re|'m|he's|she's|they)\s+(?:(?:being|now|just|still)\s+)*(?:beat(?:ing|en)|"
    r"tortur(?:ing|ed)|hit|"
    r"hitting|chok(?:ing|ed)|kick(?:ing|ed)|electrocut(?:ing|ed)|burn(?:ing|ed)|starv(?:ing|ed)|kill(?:ing|"
    r"ed)|strangl\w+|rap(?:ing|ed)|stabb(?:ing|ed)|suffocat\w+|"
    r"threaten\w+ (?:me|us|him|her))\b|help\b.{0,30}\b(?:beating|torturing|killing|raping)\b"
    r"|(?:is|are|being) whipp(?:ed|ing)\b|giv(?:e|es|ing) (?:me|us|him|her|them) electric shocks",
    ru=r"(?:бьют|избивают|избивает|пытают|пытает|убивают|убивает|душат|насилуют|насилует|пинают|мучают)\b"
    r"|(?:лупят|лупит|порет|бьют током)\b",
    kk=r"(?:ұрып|сабап|қинап|азаптап|тепкілеп|өлтіріп|буындырып|тұншықтырып|зорлап|соғып)\s+(?:жатыр|жатқан|"
    r"отыр)",
)
"""Going on while it is typed."""
HABIT = worded(
    en=r"(?:beats?|hits?|chokes?|kicks?) (?:\w+ )?(?:me|us|mum|mom|my \w+)\b",
    ru=r"(?:бьет|избивает|душит)\b",
    kk=r"(?:ұрады|сабайды|буындырады|ұрып жүр|сабап жүр)",
)
"""What somebody at home does again and again."""
JUST_HURT = worded(
    en=r"(?:beat|hit|choked|strangled|stabbed|raped|attacked|punched|kicked|beaten|hit|tried to "
    r"(?:kill|rape|strangle|choke|stab|burn)) (?:me|us|him|her|mum|mom|dad|my \w+)\b|(?:been|was|were|got) "
    r"(?:beaten|stabbed|raped|attacked)\b",
    ru=r"(?:избил|ударил|побил|бил|душил|придушил|порезал|пырнул|изнасиловал|напал|пнул)(?:а|и)?\b|"
    r"пытал(?:ся|ась|ись) (?:\w+ )?(?:убить|задушить|изнасиловать)",
    kk=r"(?:ұрды|ұрып (?:кетті|тастады|жіберді)|сабады|сабап (?:кетті|тастады)|буындырды|тұншықтырды|"
    r"пышақтады|"
    r"пышақтап|зорлады|тепті|тепкіледі)",
)
"""Danger only where it was a moment ago: whoever did it is still near."""
TAKEN = worded(
    en=r"(?:took|taken|taking|arrest(?:ed|ing|s)?|(?<!the )(?<!\ba )detain(?:ed|ing|s)?|grabb\w*|dragg\w*|"
    r"picked up|locked up)\b",
    ru=r"(?:забрал\w*|задержал\w*|арестовал\w*|увезл\w*|увел\w*|схватил\w*|скрутил\w*)\b",
    kk=r"(?:алып кет\w*|ұстап кет\w*|ұстап ал\w*|әкет\w*|қамап қой\w*|тұтқында\w*)\b",
)
NOW = worded(
    en=r"(?:now|right now|just|at this moment|this minute|minutes? ago|(?:an|one|two|half an) hours? ago|an "
    r"hour)\b",
    ru=r"(?:сейчас|только что|сию минуту|минут\w* назад|час(?:а|ов)? назад|полчаса)\b",
    kk=r"(?:қазір|жаңа ғана|сағат бұрын|минут бұрын)\b",
)
AGAIN = worded(en=r"again\b", ru=r"(?:опять|снова)\b", kk=r"(?:тағы|қайтадан)\b")
"""At home it means now; of the police it may mean last month."""
DAYS_AGO = worded(
    en=r"(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month|year|summer|winter)|(?:days?|"
    r"weeks?|months?|years?) "
    r"ago|in (?:19|20)\d\d)\b",
    ru=r"(?:в понедельник|во вторник|в среду|в четверг|в пятницу|в субботу|в воскресенье|на прошлой|в "
    r"прошлом|(?:дн\w*|недел\w*|"
    r"месяц\w*|год\w*|лет) назад|в (?:19|20)\d\d)\b",
    kk=r"(?:(?:дүй|сей|сәр|бей)сенбіде|жұмада|сенбіде|жексенбіде|өткен (?:апта|ай|жыл)\w*|былтыр|(?:күн|"
    r"апта|ай|жыл) бұрын|"
    r"(?:19|20)\d\d жыл\w*)\b",
)
YESTERDAY = worded(
    en=r"(?:yesterday|last night)\b", ru=r"(?:вчера|позавчера)\b", kk=r"(?:кеше|алдыңғы күні)\b"
)
KIN = worded(
    en=r"(?:husband|wife|partner|boyfriend|girlfriend|ex|father|dad|mother|mum|mom|stepfather|stepmother|"
    r"uncle|neighbou?r|"
    r"boss)\b",
    ru=r"(?:муж|мужа|жена|отец|отчим|мать|мачеха|сожител\w*|парень|дядя|сосед\w*|свекр\w*)\b",
    kk=r"(?:күйеуім|күйеуі|әйелім|әкем|әкесі|анам|шешем|көрші\w*)\b",
)
"""Who hurts people where they live."""
HOME = worded(en=r"at home\b", ru=r"дома\b", kk=r"үйде\b")
SCHOOL = worded(
    en=r"(?:school|classmates?|pupils?)\b", ru=r"(?:школ|одноклассни)\w*", kk=r"(?:мектеп|мектеб|сыныптас)\w*"
)
"""Where children beat children: no custody."""
POLICE = worded(
    en=r"(?:police\w*|polic\w+|cops?|officers?|station|custody|jail|cell|prison\w*|guards?)\b",
    ru=r"(?:полиц\w*|мент\w*|отдел\w*|участк\w*|сизо|ивс|камер\w*|следовател\w*|колони\w*|тюрьм\w*|"
    r"надзирател\w*)",
    kk=r"(?:тәртіп сақшы\w*|тергеуші\w*|түрме\w*|абақты\w*|бөлімше\w*)",
)
SOMEBODY = worded(
    en=r"(?:me|us|him|her|my \w+|i am|i'm|we are|we're)\b",
    ru=r"(?:меня|нас|его|ее|их|мо(?:его|ю|их)|сына|брата|сестру|дочь|мужа|жену|детей|ребенка|маму|отца|мне|"
    r"нам|я|мы)\b",
    kk=r"(?:мені|бізді|оны|маған|\w+(?:ымды|імді|амды|емді|мды|мді)|ағам|інім|ұлым|әкем|балам|күйеуім)\b",
)
"""A person of one's own, or one pointed at."""
WEAPON = worded(
    en=r"(?:with|has|holding|got|pulled|waving|pointing)(?: out)? (?:a |an |his |the )?(?:knife|gun|axe|"
    r"pistol|rifle|hammer|"
    r"machete|bat)\b|at (?:knife|gun)point\b",
    ru=r"с (?:ножом|топором|пистолетом|ружьем|автомат\w+|молотком|битой|оружием)\b|(?:достал|схватил|"
    r"приставил|наставил)\w* "
    r"(?:\w+ )?(?:нож|пистолет|ружье|топор)|нож у горла|размахива\w+ (?:ножом|топором)",
    kk=r"(?:пышақ|балта|мылтық|қару|пистолет|балға)(?:пен|мен)\b|қол\w* (?:пышақ|қару|мылтық|балта)\w*|"
    r"пышақ ала",
)
_KILL = (
    r"(?:убьет|убьют|убью|убить|убивать|зареж\w+|зарезать|застрел\w+|задуш\w+|повес(?:ят|ит|им)\b(?! на)|"
    r"сожгут|сожжет|прибьет|прибьют|закопают|изнасил\w+)"
)
_SAYS = (
    r"(?:говор\w+|сказал\w*|крич\w+|орет|орут|пиш[еу]т|гроз[яи]т\w*|угрожа\w+|обеща\w+|клянется|хочет|"
    r"хотят|собира\w+|пытает\w*|иначе)"
)
_DOOMED = (
    r"(?:меня|нас|его|ее|сына|дочь|дочку|дочери|брата|сестру|сестренку|подругу|друга|жену|мужа|маму|"
    r"отца|детей|ребенка)"
)
DEATH_THREAT = worded(
    en=r"(?:says?|said|shout\w*|scream\w*|tells?|threaten\w*|going|gonna|wants?|promis\w*|trying|tries|"
    r"swears?)\b.{0,30}\b"
    r"(?:(?:kill|stab|shoot|strangle|burn|hang|murder|rape) (?:me|us|him|her|them|my)\b|cut (?:my|our|his|"
    r"her) throat)|(?:'ll|will|is about to) "
    r"(?:kill|stab|shoot|strangle|burn|hang|murder|rape) (?:me|us|him|her|my)\b|death threats? right now"
    r"|(?:will|'ll|going to|threatens to) burn (?:the|our|my) (?:house|home|flat)\b"
    r"|(?:grabbed|pulled) (?:a|the) (?:knife|gun|axe)\b|(?:gun|knife|pistol) to (?:my|his|her|our|the) "
    r"(?:\w+ )?(?:\w+'s )?(?:head|throat|neck)\b",
    ru=rf"{_SAYS}\b.{{0,30}}\b{_KILL}|{_DOOMED} (?:\w+ )?(?:убьет|убьют|зарежет|зарежут|застрелят|повесят)\b|"
    rf"(?:убьет|убьют|зарежет|зарежут|застрелят) {_DOOMED}\b|(?:угрожа|гроз)\w+ .{{0,20}}убийством"
    r"|(?:обеща|угрожа|гроз|собира|хоч|хот)\w+ (?:\w+ )?(?:сжечь|поджечь|взорвать)\b|сожжет (?:нас|дом)|"
    r"подожжет (?:нас|дом)"
    r"|схватил\w* (?:нож|топор|ружье)|(?:пистолет|нож|ружье|автомат) к (?:голове|горлу|виску|шее)",
    kk=r"(?:өлтірем|өлтіремін|өлтіреміз|өлтіреді|өлтірмек|өлтіргісі|асып тастай|бауыздай|пышақтап тастай|"
    r"атып тастай|"
    r"өртеп жібере|жарып тастай|зорлаймын|зорламақ)\w*"
    r"|өртеймін\b|өртемек\b"
    r"|(?:пышақ|балта|мылтық) (?:ала|алып) (?:шықты|жүгір|ұмтыл)\w*|(?:тапанша|пышақ|мылтық) (?:тіреп|кезеп)",
)
BREAKING_IN = worded(
    en=r"(?:is|are|'s|'re|they|someone|somebody|police|men) (?:\w+ )?(?:breaking|smashing|kicking|bashing|"
    r"forcing|pounding|"
    r"drilling|banging)(?: \w+){0,4} (?:door|window|gate|lock)s?\b|(?:breaking|trying to (?:break|get)|"
    r"broke) in(?:to)? "
    r"(?:my|our) (?:house|home|flat|apartment)|trying to (?:break|get) in\b|(?:is|are) (?:shooting|"
    r"firing)\b(?! (?:a|the) (?:\w+ )?(?:film|movie|video|scene))|(?:smashing|breaking) everything\b",
    ru=r"(?:лома[ею]т|лом[ия]тся|выбива[ею]т|вышиба[ею]т|взламыва[ею]т|выламыва[ею]т|выпиливают|пилят|"
    r"вскрывают|колот[ия]т\w*|"
    r"долб[ия]тся|барабан[ия]т)(?: \w+){0,4} (?:двер\w*|замок|замки|окн[ао]|ворота)|двер\w*(?: \w+){0,3} "
    r"(?:лома[ею]т|выбива[ею]т|вышиба[ею]т|взламыва[ею]т|выламыва[ею]т|пилят|вскрывают)\b|лом[ия]тся (?:к "
    r"нам|ко мне|в "
    r"(?:дом|квартиру))|(?:стреля[ею]т|крушит все)\b|выбил\w* (?:\w+ )?дверь|выломал\w* (?:\w+ )?дверь",
    kk=r"(?:есік|есіг|терезе|қақпа)\w*(?: \w+){0,3} (?:бұзып|сындырып|теуіп|тарсылдатып|ұрып|кесіп)(?: \w+)? "
    r"(?:жатыр|жатқан|тұр|кір|отыр)\w*|үйге басып кір\w*|(?:атып|атыс болып) жатыр",
)
_PLACES = r"(?:подвал|багажник|машин|гараж|квартир|комнат|яме|сара[йе]|склад|кошар|чердак|заложник)"
CAPTIVE = worded(
    en=r"lock(?:ed|ing|s) (?:me|us|him|her|them|my \w+)(?: \w+)? (?:in|up|inside|out)\b(?! (?:a|the) (?:\w+ "
    r")?(?:cell|hospital|jail))|(?:i am|i'm|we are|we're|he is|he's|"
    r"she is|she's) (?:\w+ )?(?:locked|trapped|tied|chained) (?:up|in|inside|to)\b|(?:won't|will not|"
    r"doesn't|don't|not|never) "
    r"let(?:ting)? (?:me|us|him|her|them|my \w+) (?:out\b|(?:go|leave)(?= *$| *[.,!?;]| (?:the|this|his|my) "
    r"(?:house|flat|site|room|building|car|apartment|place)))|(?:won't|will not|refuses to) "
    r"leave\b(?=.{0,3}$)|kidnapped (?:me|us|him|her|my)\b|(?:i|we|she|he|my \w+) (?:was|were|"
    r"am being|is being|are being|has been|have been|got) (?:just )?(?:kidnapped|abducted)|(?:hold|"
    r"keep)(?:ing|s)? (?:me|us|him|her|"
    r"them|my \w+)(?: \w+){0,3} (?:basement|cellar|car|van|trunk|flat|apartment|garage|warehouse|shed|"
    r"hostage)|"
    r"(?:in|into) (?:the|a|his|their) (?:trunk|boot) of|(?:pulled|dragged|pushed|forced|shoved|threw) (?:me|"
    r"us|him|her|my \w+) into (?:a|the|his|their) (?:\w+ )?(?:car|van|truck)\b|(?:keeps?|kept|hold|holds) "
    r"(?:me|us|him|her|my \w+) (?:locked|chained|captive|prisoner)\b|(?:i'm|i am|we're|we are) "
    r"(?:handcuffed|tied up|tied)\b|driving (?:me|us) (?:out|away|somewhere)"
    r"|(?:tied up|chained) (?:me|us|him|her|my \w+|grandma|mum|mom|dad)\b|(?:keeps?|holds?) (?:me|us|him|"
    r"her)(?: and my \w+)? in (?:a|the) (?:\w+ )?(?:sauna|brothel|farm|house|flat|room)\b|(?:i'm|i am|we're|"
    r"we are) in (?:a|the) police (?:van|car|bus)\b"
    r"|(?:taking|driving) (?:me|us) (?:away|out|somewhere)\b",
    ru=rf"(?:держ[аи]т|удержива[ею]т)(?: \w+){{0,3}} (?:в|на) {_PLACES}\w*|взаперти\b|{_DOOMED}(?: "
    rf"\w+){{0,3}} "
    rf"(?:заперли|запер|заперла|связали|связал|похитили|похитил|украли|затолкали|затащили|увозят|везут)\b|"
    rf"(?:заперли|запер|"
    rf"заперла|связали|связал|похитили|похитил|затолкали|затащили|увозят|везут) {_DOOMED}\b|не выпуска[ею]т\b"
    r"(?! (?:из|за) (?:страны|казахстана|границ|рубеж|рк))|я (?:заперт|заперта|в багажнике|в подвале|связан|"
    r"связана)\b"
    r"|(?:держ[аи]т|удержива[ею]т)(?: \w+){0,3} (?:в|на) (?:сауне|бане|борделе|притоне|ферме)|(?:нас|меня|"
    r"его|ее|брата|сына)(?: \w+){0,3} держ[аи]т (?:в|на) (?:сауне|бане|борделе|притоне|ферме|кошаре)|"
    r"приковали\b|грабят\b|не отпуска[ею]т с (?:кошары|фермы|стройки)|(?:я|мы|нас) (?:\w+ )?в автозаке"
    r"|меня увозят|украли (?:невесту|девушку)\b",
    kk=r"(?:подвал|жертөле|багаж|көлік|машина|гараж|пәтер|бөлме|қора|сарай|қойма)\w*(?: \w+){0,3} (?:ұстап "
    r"(?:отыр|тұр)|қамап|"
    r"байлап|жатырмын|отырмын)|(?:мені|бізді|оны|\w+(?:ымды|імді|амды|емді))(?: \w+){0,3} (?:қамап (?:қойды|"
    r"тастады|алды|отыр)|"
    r"жібермей (?:отыр|жатыр|тұр)|шығармай|байлап|ұрлап (?:кет|әкет)|алып қаш(?:ты|ып))\w*|шығармай(?:ды| "
    r"отыр| жатыр| қойды)"
    r"|(?:сауна|монша|ферма|қора)\w*(?: \w+){0,2} ұстап\b|тонап жатыр|кісендеп (?:қойды|тастады|отыр)|"
    r"автозак\w*(?: \w+){0,3} (?:алып бара|отырмыз|отырмын)"
    r"|(?:мені|бізді) (?:қайда )?(?:апара|алып бара) жат\w*",
)
"""Held by people who are not named, in a place that is no place of detention."""
HIDING = worded(
    en=r"lock(?:ed|ing) (?:myself|ourselves)\b|(?:i'm|i am|we're|we are) hiding\b|hiding (?:in|under|behind|"
    r"from (?:him|them))|(?:he is|he's|they are|they're) coming (?:to my room|up the stairs|back|to get me|"
    r"for me)\b|"
    r"(?:afraid|scared|terrified) to (?:leave (?:my|the|this)|come out|go out|go home|open|fall asleep)"
    r"|(?:is|are|he's|they're) (?:\w+ )?(?:following|chasing|stalking|hunting) (?:me|us)\b|(?:i'm|i am|"
    r"we're|we are) (?:under|behind|inside|in) (?:the|my) (?:bed|wardrobe|closet|bathroom)\b|(?:climbs?|"
    r"gets?) into my bed\b",
    ru=r"(?:закрыл|заперл|запер|спрятал)(?:ась|ся|ись)\b.{0,20}\b(?:в|на|под|от) |прячусь\b|прячемся\b|сижу "
    r"в (?:шкафу|ванной|туалете)|лежим на полу|спряталась у|спрятались у|"
    r"в (?:ванной|туалете|комнате|кладовке) (?:закрыл|заперл|спрятал)(?:ась|ся|ись)|(?:боюсь|боимся|"
    r"страшно) (?:выходить|"
    r"выйти|идти домой|возвращаться домой|засыпать|открыть дверь|открывать)"
    r"|преследу[ею]т меня|меня преследу[ею]т|ид[еу]т за мной\b|гон[ия]тся за (?:мной|нами)|жд[еу]т меня "
    r"(?:у|возле|около) |я под кроватью|я в шкафу|лез[еу]т ко мне|заставля[ею]т обслуживать|трогает меня",
    kk=r"(?:жасырын|тығыл|бекін)ып (?:отыр|жатыр|тұр|алды)\w*|шығуға қорқ\w*|үйге (?:баруға|қайтуға) қорқ\w*|"
    r"есікті(?: \w+)? (?:бекітіп|кілттеп|жауып) (?:алды|отыр)\w*"
    r"|соңымнан (?:\w+ )?(?:қалмай|еріп|қуып)|қуып келе жатыр|(?:кереует|төсек|шкаф)\w* (?:астында|ішінде) "
    r"(?:жатырмын|отырмын)|төсегіме (?:кір|жат)\w*|маған тиісіп (?:жатыр|жүр|отыр)",
)
HARMED = worded(
    en=r"(?:is|are|am|i'm|he's|she's) bleeding\b|(?:is not|isn't|stopped|not) breathing\b|(?:is|lying) "
    r"unconscious\b"
    r"|(?:is|are) (?:dying|very (?:sick|ill))\b.{0,20}\bnow\b|(?:blood|bleeding) (?:won't|will not|doesn't) "
    r"stop",
    ru=r"истека\w+ кровью|кровь (?:идет|течет|хлещет|не останавливается)|не дышит\b|лежит без сознания"
    r"|(?:врача|скорую) не (?:пускают|вызывают)\b.{0,40}\b(?:плохо|умира\w+)|(?:плохо|"
    r"умира\w+)\b.{0,40}\bне (?:пускают|вызывают) (?:врача|скорую)",
    kk=r"қансырап (?:жатыр|отыр)|қан(?:ы)? (?:кетіп|тоқтамай) (?:жатыр|отыр|тұр)|ес[- ]түссіз жатыр|дем "
    r"алмай (?:жатыр|қалды)"
    r"|(?:дәрігер|жедел жәрдем)(?:ді)? (?:жібермей|шақырмай)\w*.{0,30}\bхалі (?:нашар|ауыр)",
)
HEARD = worded(
    en=r"(?:i|we|can) hear\b.{0,40}\b(?:scream\w*|crying|shouting for help|beating)"
    r"|(?:kid|child|baby|woman|girl|boy)\b.{0,25}\b(?:is|been) screaming",
    ru=r"(?:слышу|слышим|слышно)\b.{0,40}\b(?:кричит|кричат|крики|криков|вопли|плачет|бьют)"
    r"|(?:ребенок|девочка|мальчик|женщина|соседка) (?:\w+ )?(?:кричит|орет|зовет на помощь)",
    kk=r"(?:айқай|жыла|шыңғыр)\w*.{0,30}\b(?:естіл|естіп)\w*",
)
"""What neighbours write."""
_ONE_OF_MINE = r"(?:сын|дочь|брат|сестра|муж|жена|подруга|друг|мама|он|она)"
_END_ONESELF = (
    r"(?:покончить|убить себя|повеситься|свести счеты|наложить на себя|вскрыть вены|вскрыться|спрыгнуть|"
    r"отравиться|утопиться|"
    r"застрелиться|умереть|уйти из жизни|сдохнуть)"
)
SELF_HARM = worded(
    en=r"(?:kill|hang|cut|cutting|harming|drown|shoot|poison|killing|hanging) myself\b|(?:want|wanna|going|"
    r"gonna|plan\w*|ready|"
    r"decided|about|wish|trying) (?:to )?(?:die|end my life|end it|end it all|commit suicide|jump (?:off|"
    r"from|out))\b|"
    r"(?:don't|do not|no longer|dont|not) (?:really |even )?(?:want|wanna|wish) to (?:live|be alive|wake up|"
    r"exist)\b(?! "
    r"(?:with|in|on|at|under|here|like|by|near|apart|alone|together|off|there))|better off dead\b|(?:reason|"
    r"point|sense) "
    r"(?:to|in) (?:live|living)\b|tired of (?:living|life)\b|(?:i am|i'm|feel|feeling) suicidal\b|(?:end|"
    r"ending|take|taking) "
    r"my (?:own )?life\b|(?:i|she|he|daughter|son|sister|brother|friend|wife|husband)(?: \w+ \w+ and| have| "
    r"has|'ve|'s)?(?: just)? (?:took|taken|"
    r"swallowed) (?:(?:all|the|too|many|a|lot|of|whole|pack|bottle|some|\d+|sleeping|her|his) "
    r"){0,6}(?:pills|tablets|poison)\b|"
    r"goodbye (?:everyone|everybody|all|world|mum|mom)\b|(?:i'm|i am|standing|sitting) on (?:the|a) (?:\w+ "
    r")?(?:roof|bridge|"
    r"ledge|windowsill|edge)\b|(?:slit|cut|cutting) my (?:wrists?|veins?|arms?)\b|wish i (?:was|were) "
    r"dead\b|(?:my \w+|he|she) "
    r"(?:\w+ ){0,3}(?:wants?|going|says|said|threatens|tried|tries|trying|about) (?:\w+ ){0,4}(?:(?:kill|"
    r"hang|harm|drown) "
    r"(?:himself|herself)|to die|end (?:his|her) life)\b|(?:my \w+|he|she) (?:\w+ ){0,4}(?:doesn't|does not|"
    r"didn't) want to live\b"
    r"|(?:want|wanna|wish) to (?:disappear|sleep) forever|never wak(?:e|ing) up\b|swallow\w* (?:everything|"
    r"all the|the whole)|(?:friend|sister|brother|son|daughter|he|she)(?: is|'s)? (?:standing )?on (?:the|"
    r"a) (?:\w+ )?(?:ledge|roof|bridge|windowsill)\b"
    r"|(?:wants?|going|threatens) to jump (?:off|from|out)\b",
    ru=r"не (?:хочу|хочется|могу|буду|хочет|хотел\w*)(?: (?:больше|уже|дальше|просто|совсем|вообще|"
    r"мне))*(?: так)? жить\b(?! (?:с|со|"
    r"в|на|под|без|у|как|вместе|отдельно|за|по|при|рядом|там|тут|здесь|среди|одн\w+)\b)|жить (?:(?:больше|"
    r"уже|совсем|мне) )*(?:не "
    r"хочу|не хочется|незачем|надоело|нет сил|нет смысла|не хочет)\b|(?:хочу|хочется|хочет|собира\w+|"
    r"решил\w*|готов\w*|думаю|пыта\w+|"
    rf"пойду|грозится|угрожает)(?: \w+){{0,3}} {_END_ONESELF}|(?:умереть|сдохнуть) (?:хочу|хочется)\b|"
    rf"покончу\b|убью себя\b|"
    r"(?:повешусь|утоплюсь|застрелюсь|отравлюсь|вскроюсь|спрыгну|выпрыгну|наложу на себя)\b|прыгну (?:с|из|"
    r"под) |"
    r"наглотал\w*|(?:выпил|принял|проглотил)а?(?: \w+){0,3} (?:таблет\w*|снотворн\w*|уксус\w*)|режу (?:себе|"
    r"себя|вены)|"
    rf"{_ONE_OF_MINE}(?: \w+){{0,3}} (?:порезал|вскрыл)\w* (?:себе )?вены|(?:порезал|вскрыл)а? себе вены|"
    rf"прощайте[\s,]+(?:все|мама|"
    r"родные|друзья|люди)\b|(?:стою|сижу|я)(?: \w+){0,2} на (?:\w+ )?(?:крыше|мосту|подоконнике|краю|"
    r"карнизе|парапете)\b|(?:лучше|хоть) "
    r"(?:бы )?(?:мне |я )?(?:умереть|умерла?|сдохнуть|в петлю|не просыпаться)|устал\w* (?:от жизни|жить)\b|"
    r"смысла жить\b|незачем "
    r"жить\b|в петлю\b|у (?:меня|сына|дочери|подруги|него|нее|брата|сестры)\b.{0,20}мысл\w+ о (?:суициде|"
    r"самоубийстве|смерти)|"
    r"думаю о (?:суициде|самоубийстве|смерти)"
    r"|(?:уснуть|исчезнуть|заснуть) навсегда|(?:сын|дочь|подруга|подружка|друг|брат|сестра|он|она)(?: "
    r"\w+){0,2} на (?:крыше|подоконнике|мосту|карнизе)\b|выпить все (?:что|таблетки|лекарства)"
    r"|не хо(?:чу|чется) (?:\w+ )?просыпаться",
    kk=r"(?<!\w[мбп]ен )(?<![дт][ае] )өмір сүргі(?:м|сі) келмей|өлгі(?:м|сі) келе|өлейін де|өлемін деп "
    r"отырмын|өлсем (?:екен|бітті|"
    r"жақсы)|тірі жүргім келмей|жасағым келмей|өмірден (?:шаршады|түңілді|кеткім|баз кешті)|өмірімді (?:қи|"
    r"тоқтат)\w*|"
    r"өзімді(?: \w+)? (?:өлтір|асып)\w*|өз-?өзі(?:ме|м|не) қол (?:жұмса|сал)(?:ғым|ғысы|айын|амын|мақ|йын|"
    r"ймын)\w*|өзі(?:ме|не) қол "
    r"(?:жұмса|сал)(?:ғым|ғысы|айын|амын|мақ|йын|ймын)\w*|асыл(?:амын|ам|ғым|айын|ып өл)\w*|(?:дәрі|"
    r"таблетка|у)(?:ні|ны|лер\w*)? "
    r"(?:\w+ )?(?:іштім|ішіп (?:қойды|алды|тастады)|жұтып (?:қойды|алды|жіберді)|жұттым)\w*|бәрің(?:е|ізге) "
    r"қош|(?:шатыр|көпір|төбе|"
    r"терезе|балкон)\w*(?: \w+){0,2} (?:тұрмын|секір\w*)|тамырымды (?:кес|тіл)\w*|қолымды (?:кесіп|"
    r"тіліп)\w*|өмір(?:дің| сүрудің)? "
    r"мәні (?:жоқ|қалмады)"
    r"|мәңгі ұйықта\w*|өмір сүргім жоқ|секірем(?:ін)? дейді|бар дәріні (?:\w+ )?іш"
    r"|оянғым келмей",
)
"""One's own life, or that of somebody near."""
NOT_SELF_HARM = re.compile(
    r"эвтаназ|euthana|(?:a|an|any|every) (?:prisoner|convict|inmate|detainee|soldier|conscript|patient)\b"
)
"""What asks about such matters in general."""
HYPOTHETICAL = re.compile(
    fold_kazakh(r"\b(?:if|when|whenever|whether|suppose|если|когда|если бы|вдруг|егер)\b[^.!?]*$")
)
"""Before a sign of danger: a question about what might be."""
