"""Wordings of what is said to the program rather than asked of the Plan: data for `assistant.scope`."""

from assistant.worded import worded

ITS_TEXT = worded(
    en=r"""
        (?:hidden|secret|initial) (?:\w+ )?(?:instructions?|prompts?|message|rules)\b
        your (?:\w+ )?(?:configuration|settings|prompt|system message|source code|guidelines)\b
        (?:were|are) you (?:\w+ )?(?:told|instructed|programmed|prompted)\b
        you were (?:\w+ )?(?:told|given at|instructed|programmed)\b|rules? (?:that )?you (?:must )?follow\b
        repeat (?:everything|all|the (?:text|words|lines?))\b.{0,15}\babove\b|everything above\b|api keys?\b
        environment variables?\b|model name\b|reveal\b.{0,20}\bprompt\b|do you follow written instructions
        text (?:at|from|of) the (?:very )?(?:start|beginning|top)\b(?!.{0,20}\bplan)
        who(?:ever)? (?:wrote|made|built|programmed) (?:you\b|this (?:crap|thing|bot|program)\b)
    """,
    ru=r"""
        (?:тво[ийяюе]\w*|тебе|тебя|скрыт\w+|секретн\w+|системн\w+)\b.{0,30}\b(?:инструкци|промп?т|настройк
        установк|список запретов|указани)\w*
        (?:инструкци|промп?т|настройк)\w*\b.{0,40}\b(?:тебе|у тебя|твои|твоя)\b
        у тебя (?:внутри|в памяти|стоят|написано(?! (?:о|об|про|по|на)\b)(?!.*\bплан))\b
        тебе (?:\w+ )?(?:велели|приказали|запрещено|прописали)\b
        повтори\w* (?:весь |все )?(?:текст )?(?:выше|сверху)|переменн\w+ окружения|ключ api|api-?ключ
        как ты выбираешь, на какие|текст\w* (?:в|с|из) сам\w+ начал\w*(?!.{0,20}\bплан)
        (?:кто тебя|тебя кто|кто вас) (?:\w+ )?(?:написал|сделал|создал)\w*
    """,
    kk=r"""
        (?:саған|сенде(?!.*\b(?:туралы|жайлы|жайында|жоспар))|сенің|өзіңе|құпия|жасырын|жүйелік
        ішіңде)\b.{0,30}\b(?:нұсқау|промпт|баптау|тыйым салынған|жазулы)\w*
        (?:нұсқауың|баптауларың|промптың)\w*|қандай баптау\w*|жоғарыда\w*.{0,15}\bмәтін\w*.{0,20}\bқайтала
        api кілт\w*|өзіңе (?:шын )?айтылған|қай сұраққа жауап беретініңді
        ең басындағы мәтін\w*(?!.{0,20}\bжоспар)|сені кім (?:жасады|жазды|құрды|жасаған|жазған)
    """,
)
"""What it was told, how it is set."""
OTHERS = worded(
    en=r"""
        (?:other|previous|last) (?:users?|visitors?)\b
        other people's (?:questions?|queries|searches|messages)\b
        (?:questions?|messages|searches) of (?:other|previous|the last)[ ]
        (?:person|user|visitor) before me\b|previous (?:visitor|user)\b|chat (?:logs?|history)\b
        who (?:else )?asked (?:you|here|about)\b|how many (?:people|users) asked (?:you|about|here)\b
        did (?:he|she|they|\w+ \w+) (?:ask|write|type|say) (?:to )?(?:you|here)\b|user \d+\b
        you (?:remember|store)\b|in my memory that is not yours|do you (?:store|remember|log)[ ]
    """,
    ru=r"""
        (?:спраш|спрос|писал|искал)\w*\b.{0,25}\b(?:у тебя|до меня|передо мной|отсюда|с этого)\b
        (?:отсюда|с этого (?:же )?компьютера|до меня)\b.{0,25}\b(?:спраш|спрос|писал|искал)\w*
        (?:предыдущ\w+|прошл\w+) (?:пользовател|посетител)\w*|вопрос\w* (?:других|чужих|предыдущих)\b
        (?:лог|логи|истори\w+) (?:чата|запросов|вопросов)\b|сколько (?:человек|людей)\b.{0,20}\bспросил\w*
        ты запоминаешь|покажи чужие
    """,
    kk=r"""
        (?:алдымда|меннен бұрын|алдыңғы)\b.{0,25}\b(?:сұра(?:ды|ған|п)|жаз(?:ды|ған|ып))\w*
        алдыңғы (?:кірген )?(?:адам|пайдаланушы)|басқа адамдардың\b.{0,15}\bсұрақ\w*|чат\w* лог\w*
        осы (?:компьютерден|жерден)\b.{0,40}\b(?:сұра(?:ды|ған|п)|жаз(?:ды|ған|ып))\w*|неше адам сұрады
        сұрады\w*, қай қала|есте сақтайсың|сенен (?:не|кім) сұра\w*
    """,
)
"""What somebody else asked."""
ROLE_PLAY = worded(
    en=r"""
        (?:let us|let's) play\b|opposite day\b.*\byou say\b(?!.*\?)|parallel (?:world|universe)\b
        we are (?:shooting|filming)\b|you play (?:a|the|my)\b|(?:(?<!\w )|please |now )act as (?:my|the)\b
        i am the (?:minister|president|king|boss) and you\b
        you are (?:dan|my (?:secretary|lawyer|friend|slave|servant))\b
        you are the (?:prosecutor|judge|minister|president|police)\b|(?:(?<!\w )|and )promise me\b
        do anything now\b|as a friend:
    """,
    ru=r"""
        давай(?:те)? (?:сыграем|поиграем|ты будешь)\b|давай ты\b|ролев\w+ игр|ты -[ ]
        ты (?:теперь|будешь|больше) (?:не )?\w+|ты мой (?:секретарь|раб|слуга|адвокат)|представь, что ты\b
        параллельной вселенной|по сценарию\b|снимаем кино\b|от (?:ее|его) имени пообещай
        расскажи (?:его|ее) голосом|скажи по-дружески
    """,
    kk=r"""
        кел, ойна\w*|рөлдік ойын|сен енді\b|сен сол \w+ орнында|орнында бол\b|сценарий\w*|басқа әлемде\b
        сол кісі болып|кел,? сен\b|құрбы(?:м|сы) \w+ бол\b|құрбы ретінде|уәде бер\b|сен адвокат\b
        мен министрмін
    """,
)
"""Being somebody else."""
DEMANDS = worded(
    en=r"""
        (?<!\w )say that (?:you|they|all|it)\b|agree with me\b
        (?:add|write|put) (?:it|this|that) (?:in|into|to) the plan\b|decode this\b
        (?:each|every (?:one|time)|again and again|endlessly|forever)\b.{0,15}\bon a new line\b
        keep (?:saying|repeating)\b
    """,
    ru=r"""
        скажи(?:те)?:[ ]|согласись\b|подтверди,? что\b.{0,40}\b(?:виноват|сами)\w*
        (?:напиши|впиши|допиши|запиши|добавь) (?:\w+ ){0,3}в план\w*\b|так и напиши\b
        назови \w+ (?:\w+ )?(?:шкур|вор|крыс|скот)\w*|с новой строки\b
        (?:повторяй|говори|пиши) (?:\w+ ){0,2}(?:без остановки|бесконечно|вечно|по кругу)
    """,
    kk=r"""
        деп (?:айтшы|ата|раста|жаз)\b|келісесің бе\b|жоспарға жазып\b|жоспарға жаз\b|айтасың ақталып
        жаңа жолдан\b|солай кете берсін|(?:тоқтамай|шексіз) (?:\w+ ){0,2}(?:қайтала|айта бер|жаза бер)\w*
    """,
)
"""What it is to say or to write, whatever the Plan says."""
INSULT = worded(
    en=r"""
        (?:stupid|idiots?|morons?|dumb|dumber|pathetic|shut up|crap|rot in hell|hate you|piece of (?:junk|shit)
        useless (?:machine|bot|thing)|f(?:\*+|uck)\w*( you)?)(?!\w)
    """,
    ru=r"""
        (?:туп(?:ой|ая|ые|ица)|дурак|дура|дурень|идиот\w*|толку от тебя(?: \w+)?|железяк\w*|бестолоч\w*|чурбан
        дебил\w*|козел|козлы|сволоч\w*|заткнись|позорище|клоун\w*|ворье|мразь|твар[иь])\b
    """,
    kk=r"""
        (?:ақымақ\w*|топас\w*|миы жоқ|ақылсыз\w*|түкке жарамай\w*|пайдасыз (?:нәрсе|бот|темір)\w*
        сайқымазақ\w*|ұят-ай|темірсің)\b
    """,
)
"""Abuse; where nothing else is said, nothing is asked of the Plan."""
