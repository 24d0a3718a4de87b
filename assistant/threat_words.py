"""The words by which threats, captivity, hiding and injuries are told: data for `assistant.crisis`.

Written as those of `assistant.crisis_words`.
"""

from assistant.worded import worded

WEAPON = worded(
    en=r"""
        (?:with|has|holding|got|pulled|waving|pointing)(?: out)? (?:a |an |his |the )?(?:knife|gun|axe|pistol
        rifle|hammer|machete|bat)\b
        at (?:knife|gun)point\b
    """,
    ru=r"""
        с (?:ножом|топором|пистолетом|ружьем|автомат\w+|молотком|битой|оружием)\b
        (?:достал|схватил|приставил|наставил)\w* (?:\w+ )?(?:нож|пистолет|ружье|топор)|нож у горла
        размахива\w+ (?:ножом|топором)
    """,
    kk=r"""
        (?:пышақ|балта|мылтық|қару|пистолет|балға)(?:пен|мен)\b|қол\w* (?:пышақ|қару|мылтық|балта)\w*
        пышақ ала
    """,
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
    en=r"""
        (?:says?|said|shout\w*|scream\w*|tells?|threaten\w*|going|gonna|wants?|promis\w*|trying|tries
        swears?)\b.{0,30}\b(?:(?:kill|stab|shoot|strangle|burn|hang|murder|rape) (?:me|us|him|her|them|my)\b
        cut (?:my|our|his|her) throat)
        (?:'ll|will|is about to) (?:kill|stab|shoot|strangle|burn|hang|murder|rape) (?:me|us|him|her|my)\b
        death threats? right now
        (?:will|'ll|going to|threatens to) burn (?:the|our|my) (?:house|home|flat)\b
        (?:grabbed|pulled) (?:a|the) (?:knife|gun|axe)\b
        (?:gun|knife|pistol) to (?:my|his|her|our|the) (?:\w+ )?(?:\w+'s )?(?:head|throat|neck)\b
    """,
    ru=rf"""
        {_SAYS}\b.{{0,30}}\b{_KILL}|{_DOOMED} (?:\w+ )?(?:убьет|убьют|зарежет|зарежут|застрелят|повесят)\b
        (?:убьет|убьют|зарежет|зарежут|застрелят) {_DOOMED}\b|(?:угрожа|гроз)\w+ .{{0,20}}убийством
        (?:обеща|угрожа|гроз|собира|хоч|хот)\w+ (?:\w+ )?(?:сжечь|поджечь|взорвать)\b|сожжет (?:нас|дом)
        подожжет (?:нас|дом)|схватил\w* (?:нож|топор|ружье)
        (?:пистолет|нож|ружье|автомат) к (?:голове|горлу|виску|шее)
    """,
    kk=r"""
        (?:өлтірем|өлтіремін|өлтіреміз|өлтіреді|өлтірмек|өлтіргісі|асып тастай|бауыздай|пышақтап тастай
        атып тастай|өртеп жібере|жарып тастай|зорлаймын|зорламақ)\w*
        өртеймін\b|өртемек\b|(?:пышақ|балта|мылтық) (?:ала|алып) (?:шықты|жүгір|ұмтыл)\w*
        (?:тапанша|пышақ|мылтық) (?:тіреп|кезеп)
    """,
)
BREAKING_IN = worded(
    en=r"""
        (?:is|are|'s|'re|they|someone|somebody|police|men) (?:\w+ )?(?:breaking|smashing|kicking|bashing|forcing
        pounding|drilling|banging)(?: \w+){0,4} (?:door|window|gate|lock)s?\b
        (?:breaking|trying to (?:break|get)|broke) in(?:to)? (?:my|our) (?:house|home|flat|apartment)
        trying to (?:break|get) in\b
        (?:is|are) (?:shooting|firing)\b(?! (?:a|the) (?:\w+ )?(?:film|movie|video|scene))
        (?:smashing|breaking) everything\b
    """,
    ru=r"""
        (?:лома[ею]т|лом[ия]тся|выбива[ею]т|вышиба[ею]т|взламыва[ею]т|выламыва[ею]т|выпиливают|пилят|вскрывают
        колот[ия]т\w*|долб[ия]тся|барабан[ия]т)(?: \w+){0,4} (?:двер\w*|замок|замки|окн[ао]|ворота)
        двер\w*(?: \w+){0,3} (?:лома[ею]т|выбива[ею]т|вышиба[ею]т|взламыва[ею]т|выламыва[ею]т|пилят|вскрывают)\b
        лом[ия]тся (?:к нам|ко мне|в (?:дом|квартиру))|(?:стреля[ею]т|крушит все)\b|выбил\w* (?:\w+ )?дверь
        выломал\w* (?:\w+ )?дверь
    """,
    kk=r"""
        (?:есік|есіг|терезе|қақпа)\w*(?: \w+){0,3} (?:бұзып|сындырып|теуіп|тарсылдатып|ұрып
        кесіп)(?: \w+)? (?:жатыр|жатқан|тұр|кір|отыр)\w*
        үйге басып кір\w*|(?:атып|атыс болып) жатыр
    """,
)
_PLACES = r"(?:подвал|багажник|машин|гараж|квартир|комнат|яме|сара[йе]|склад|кошар|чердак|заложник)"
CAPTIVE = worded(
    en=r"""
        lock(?:ed|ing|s) (?:me|us|him|her|them|my \w+)(?: \w+)? (?:in|up|inside
        out)\b(?! (?:a|the) (?:\w+ )?(?:cell|hospital|jail))
        (?:i am|i'm|we are|we're|he is|he's|she is|she's) (?:\w+ )?(?:locked|trapped|tied|chained) (?:up|in
        inside|to)\b
        (?:won't|will not|doesn't|don't|not|never) let(?:ting)? (?:me|us|him|her|them|my \w+) (?:out\b
        (?:go|leave)(?= *$| *[.,!?;]
        [ ](?:the|this|his|my) (?:house|flat|site|room|building|car|apartment|place)))
        (?:won't|will not|refuses to) leave\b(?=.{0,3}$)|kidnapped (?:me|us|him|her|my)\b
        (?:i|we|she|he|my \w+) (?:was|were|am being|is being|are being|has been|have been
        got) (?:just )?(?:kidnapped|abducted)
        (?:hold|keep)(?:ing|s)? (?:me|us|him|her|them|my \w+)(?: \w+){0,3} (?:basement|cellar|car|van|trunk|flat
        apartment|garage|warehouse|shed|hostage)
        (?:in|into) (?:the|a|his|their) (?:trunk|boot) of
        (?:pulled|dragged|pushed|forced|shoved|threw) (?:me|us|him|her|my \w+) into (?:a|the|his
        their) (?:\w+ )?(?:car|van|truck)\b
        (?:keeps?|kept|hold|holds) (?:me|us|him|her|my \w+) (?:locked|chained|captive|prisoner)\b
        (?:i'm|i am|we're|we are) (?:handcuffed|tied up|tied)\b|driving (?:me|us) (?:out|away|somewhere)
        (?:tied up|chained) (?:me|us|him|her|my \w+|grandma|mum|mom|dad)\b
        (?:keeps?|holds?) (?:me|us|him|her)(?: and my \w+)? in (?:a|the) (?:\w+ )?(?:sauna|brothel|farm|house
        flat|room)\b
        (?:i'm|i am|we're|we are) in (?:a|the) police (?:van|car|bus)\b
        (?:taking|driving) (?:me|us) (?:away|out|somewhere)\b
    """,
    ru=rf"""
        (?:держ[аи]т|удержива[ею]т)(?: \w+){{0,3}} (?:в|на) {_PLACES}\w*|взаперти\b
        {_DOOMED}(?: \w+){{0,3}} (?:заперли|запер|заперла|связали|связал|похитили|похитил|украли|затолкали
        затащили|увозят|везут)\b
        (?:заперли|запер|заперла|связали|связал|похитили|похитил|затолкали|затащили|увозят|везут) {_DOOMED}\b
        не выпуска[ею]т\b(?! (?:из|за) (?:страны|казахстана|границ|рубеж|рк))
        я (?:заперт|заперта|в багажнике|в подвале|связан|связана)\b
        (?:держ[аи]т|удержива[ею]т)(?: \w+){{0,3}} (?:в|на) (?:сауне|бане|борделе|притоне|ферме)
        (?:нас|меня|его|ее|брата|сына)(?: \w+){{0,3}} держ[аи]т (?:в|на) (?:сауне|бане|борделе|притоне|ферме
        кошаре)
        приковали\b|грабят\b|не отпуска[ею]т с (?:кошары|фермы|стройки)|(?:я|мы|нас) (?:\w+ )?в автозаке
        меня увозят|украли (?:невесту|девушку)\b
    """,
    kk=r"""
        (?:подвал|жертөле|багаж|көлік|машина|гараж|пәтер|бөлме|қора|сарай
        қойма)\w*(?: \w+){0,3} (?:ұстап (?:отыр|тұр)|қамап|байлап|жатырмын|отырмын)
        (?:мені|бізді|оны|\w+(?:ымды|імді|амды|емді))(?: \w+){0,3} (?:қамап (?:қойды|тастады|алды|отыр)
        жібермей (?:отыр|жатыр|тұр)|шығармай|байлап|ұрлап (?:кет|әкет)|алып қаш(?:ты|ып))\w*
        шығармай(?:ды| отыр| жатыр| қойды)|(?:сауна|монша|ферма|қора)\w*(?: \w+){0,2} ұстап\b|тонап жатыр
        кісендеп (?:қойды|тастады|отыр)|автозак\w*(?: \w+){0,3} (?:алып бара|отырмыз|отырмын)
        (?:мені|бізді) (?:қайда )?(?:апара|алып бара) жат\w*
    """,
)
"""Held by people who are not named, in a place that is no place of detention."""
HIDING = worded(
    en=r"""
        lock(?:ed|ing) (?:myself|ourselves)\b|(?:i'm|i am|we're|we are) hiding\b
        hiding (?:in|under|behind|from (?:him|them))
        (?:he is|he's|they are|they're) coming (?:to my room|up the stairs|back|to get me|for me)\b
        (?:afraid|scared|terrified) to (?:leave (?:my|the|this)|come out|go out|go home|open|fall asleep)
        (?:is|are|he's|they're) (?:\w+ )?(?:following|chasing|stalking|hunting) (?:me|us)\b
        (?:i'm|i am|we're|we are) (?:under|behind|inside|in) (?:the|my) (?:bed|wardrobe|closet|bathroom)\b
        (?:climbs?|gets?) into my bed\b
    """,
    ru=r"""
        (?:закрыл|заперл|запер|спрятал)(?:ась|ся|ись)\b.{0,20}\b(?:в|на|под|от)[ ]|прячусь\b|прячемся\b
        сижу в (?:шкафу|ванной|туалете)|лежим на полу|спряталась у|спрятались у
        в (?:ванной|туалете|комнате|кладовке) (?:закрыл|заперл|спрятал)(?:ась|ся|ись)
        (?:боюсь|боимся|страшно) (?:выходить|выйти|идти домой|возвращаться домой|засыпать|открыть дверь
        открывать)
        преследу[ею]т меня|меня преследу[ею]т|ид[еу]т за мной\b|гон[ия]тся за (?:мной|нами)
        жд[еу]т меня (?:у|возле|около)[ ]|я под кроватью|я в шкафу|лез[еу]т ко мне|заставля[ею]т обслуживать
        трогает меня
    """,
    kk=r"""
        (?:жасырын|тығыл|бекін)ып (?:отыр|жатыр|тұр|алды)\w*|шығуға қорқ\w*|үйге (?:баруға|қайтуға) қорқ\w*
        есікті(?: \w+)? (?:бекітіп|кілттеп|жауып) (?:алды|отыр)\w*|соңымнан (?:\w+ )?(?:қалмай|еріп|қуып)
        қуып келе жатыр|(?:кереует|төсек|шкаф)\w* (?:астында|ішінде) (?:жатырмын|отырмын)
        төсегіме (?:кір|жат)\w*|маған тиісіп (?:жатыр|жүр|отыр)
    """,
)
HARMED = worded(
    en=r"""
        (?:is|are|am|i'm|he's|she's) bleeding\b|(?:is not|isn't|stopped|not) breathing\b
        (?:is|lying) unconscious\b|(?:is|are) (?:dying|very (?:sick|ill))\b.{0,20}\bnow\b
        (?:blood|bleeding) (?:won't|will not|doesn't) stop
    """,
    ru=r"""
        истека\w+ кровью|кровь (?:идет|течет|хлещет|не останавливается)|не дышит\b|лежит без сознания
        (?:врача|скорую) не (?:пускают|вызывают)\b.{0,40}\b(?:плохо|умира\w+)
        (?:плохо|умира\w+)\b.{0,40}\bне (?:пускают|вызывают) (?:врача|скорую)
    """,
    kk=r"""
        қансырап (?:жатыр|отыр)|қан(?:ы)? (?:кетіп|тоқтамай) (?:жатыр|отыр|тұр)|ес[- ]түссіз жатыр
        дем алмай (?:жатыр|қалды)
        (?:дәрігер|жедел жәрдем)(?:ді)? (?:жібермей|шақырмай)\w*.{0,30}\bхалі (?:нашар|ауыр)
    """,
)
HEARD = worded(
    en=r"""
        (?:i|we|can) hear\b.{0,40}\b(?:scream\w*|crying|shouting for help|beating)
        (?:kid|child|baby|woman|girl|boy)\b.{0,25}\b(?:is|been) screaming
    """,
    ru=r"""
        (?:слышу|слышим|слышно)\b.{0,40}\b(?:кричит|кричат|крики|криков|вопли|плачет|бьют)
        (?:ребенок|девочка|мальчик|женщина|соседка) (?:\w+ )?(?:кричит|орет|зовет на помощь)
    """,
    kk=r"(?:айқай|жыла|шыңғыр)\w*.{0,30}\b(?:естіл|естіп)\w*",
)
"""What neighbours write."""
