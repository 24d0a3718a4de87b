"""The words by which somebody tells that they or one of theirs is about to end their life: data for `assistant.crisis`.

Written as those of `assistant.crisis_words`.
"""

import re

from assistant.worded import worded

_ONE_OF_MINE = r"(?:сын|дочь|брат|сестра|муж|жена|подруга|друг|мама|он|она)"
_END_ONESELF = (
    r"(?:покончить|убить себя|повеситься|свести счеты|наложить на себя|вскрыть вены|вскрыться|спрыгнуть|"
    r"отравиться|утопиться|"
    r"застрелиться|умереть|уйти из жизни|сдохнуть)"
)
SELF_HARM = worded(
    en=r"""
        (?:kill|hang|cut|cutting|harming|drown|shoot|poison|killing|hanging) myself\b
        (?:want|wanna|going|gonna|plan\w*|ready|decided|about|wish|trying) (?:to )?(?:die|end my life|end it
        end it all|commit suicide|jump (?:off|from|out))\b
        (?:don't|do not|no longer|dont|not) (?:really |even )?(?:want|wanna|wish) to (?:live|be alive|wake up
        exist)\b(?! (?:with|in|on|at|under|here|like|by|near|apart|alone|together|off|there))
        better off dead\b|(?:reason|point|sense) (?:to|in) (?:live|living)\b|tired of (?:living|life)\b
        (?:i am|i'm|feel|feeling) suicidal\b|(?:end|ending|take|taking) my (?:own )?life\b
        (?:i|she|he|daughter|son|sister|brother|friend|wife|husband)(?: \w+ \w+ and| have| has|'ve
        's)?(?: just)? (?:took|taken
        swallowed) (?:(?:all|the|too|many|a|lot|of|whole|pack|bottle|some|\d+|sleeping|her|his) ){0,6}(?:pills
        tablets|poison)\b
        goodbye (?:everyone|everybody|all|world|mum|mom)\b
        (?:i'm|i am|standing|sitting) on (?:the|a) (?:\w+ )?(?:roof|bridge|ledge|windowsill|edge)\b
        (?:slit|cut|cutting) my (?:wrists?|veins?|arms?)\b|wish i (?:was|were) dead\b
        (?:my \w+|he|she) (?:\w+ ){0,3}(?:wants?|going|says|said|threatens|tried|tries|trying
        about) (?:\w+ ){0,4}(?:(?:kill|hang|harm|drown) (?:himself|herself)|to die|end (?:his|her) life)\b
        (?:my \w+|he|she) (?:\w+ ){0,4}(?:doesn't|does not|didn't) want to live\b
        (?:want|wanna|wish) to (?:disappear|sleep) forever|never wak(?:e|ing) up\b
        swallow\w* (?:everything|all the|the whole)
        (?:friend|sister|brother|son|daughter|he|she)(?: is|'s)? (?:standing )?on (?:the|a) (?:\w+ )?(?:ledge
        roof|bridge|windowsill)\b
        (?:wants?|going|threatens) to jump (?:off|from|out)\b
    """,
    ru=rf"""
        не (?:хочу|хочется|могу|буду|хочет
        хотел\w*)(?: (?:больше|уже|дальше|просто|совсем|вообще|мне))*(?: так)? жить\b(?! (?:с|со|в|на|под|без|у
        как|вместе|отдельно|за|по|при|рядом|там|тут|здесь|среди|одн\w+)\b)
        жить (?:(?:больше|уже|совсем|мне) )*(?:не хочу|не хочется|незачем|надоело|нет сил|нет смысла|не хочет)\b
        (?:хочу|хочется|хочет|собира\w+|решил\w*|готов\w*|думаю|пыта\w+|пойду|грозится
        угрожает)(?: \w+){{0,3}} {_END_ONESELF}
        (?:умереть|сдохнуть) (?:хочу|хочется)\b|покончу\b|убью себя\b
        (?:повешусь|утоплюсь|застрелюсь|отравлюсь|вскроюсь|спрыгну|выпрыгну|наложу на себя)\b
        прыгну (?:с|из|под)[ ]|наглотал\w*
        (?:выпил|принял|проглотил)а?(?: \w+){{0,3}} (?:таблет\w*|снотворн\w*|уксус\w*)
        режу (?:себе|себя|вены)|{_ONE_OF_MINE}(?: \w+){{0,3}} (?:порезал|вскрыл)\w* (?:себе )?вены
        (?:порезал|вскрыл)а? себе вены|прощайте[\s,]+(?:все|мама|родные|друзья|люди)\b
        (?:стою|сижу|я)(?: \w+){{0,2}} на (?:\w+ )?(?:крыше|мосту|подоконнике|краю|карнизе|парапете)\b
        (?:лучше|хоть) (?:бы )?(?:мне |я )?(?:умереть|умерла?|сдохнуть|в петлю|не просыпаться)
        устал\w* (?:от жизни|жить)\b|смысла жить\b|незачем жить\b|в петлю\b
        у (?:меня|сына|дочери|подруги|него|нее|брата|сестры)\b.{{0,20}}мысл\w+ о (?:суициде|самоубийстве|смерти)
        думаю о (?:суициде|самоубийстве|смерти)|(?:уснуть|исчезнуть|заснуть) навсегда
        (?:сын|дочь|подруга|подружка|друг|брат|сестра|он|она)(?: \w+){{0,2}} на (?:крыше|подоконнике|мосту
        карнизе)\b
        выпить все (?:что|таблетки|лекарства)|не хо(?:чу|чется) (?:\w+ )?просыпаться
    """,
    kk=r"""
        (?<!\w[мбп]ен )(?<![дт][ае] )өмір сүргі(?:м|сі) келмей|өлгі(?:м|сі) келе|өлейін де
        өлемін деп отырмын|өлсем (?:екен|бітті|жақсы)|тірі жүргім келмей|жасағым келмей
        өмірден (?:шаршады|түңілді|кеткім|баз кешті)|өмірімді (?:қи|тоқтат)\w*
        өзімді(?: \w+)? (?:өлтір|асып)\w*
        өз-?өзі(?:ме|м|не) қол (?:жұмса|сал)(?:ғым|ғысы|айын|амын|мақ|йын|ймын)\w*
        өзі(?:ме|не) қол (?:жұмса|сал)(?:ғым|ғысы|айын|амын|мақ|йын|ймын)\w*
        асыл(?:амын|ам|ғым|айын|ып өл)\w*
        (?:дәрі|таблетка|у)(?:ні|ны|лер\w*)? (?:\w+ )?(?:іштім|ішіп (?:қойды|алды|тастады)
        жұтып (?:қойды|алды|жіберді)|жұттым)\w*
        бәрің(?:е|ізге) қош|(?:шатыр|көпір|төбе|терезе|балкон)\w*(?: \w+){0,2} (?:тұрмын|секір\w*)
        тамырымды (?:кес|тіл)\w*|қолымды (?:кесіп|тіліп)\w*|өмір(?:дің| сүрудің)? мәні (?:жоқ|қалмады)
        мәңгі ұйықта\w*|өмір сүргім жоқ|секірем(?:ін)? дейді|бар дәріні (?:\w+ )?іш|оянғым келмей
    """,
)
"""One's own life, or that of somebody near."""
NOT_SELF_HARM = re.compile(
    r"эвтаназ|euthana|(?:a|an|any|every) (?:prisoner|convict|inmate|detainee|soldier|conscript|patient)\b"
)
"""What asks about such matters in general."""
