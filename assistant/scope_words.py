"""Wordings of what is said to the program rather than asked of the Plan: data for `assistant.scope`."""

from assistant.worded import worded

ITS_TEXT = worded(
    en=r"(?:hidden|secret|initial) (?:\w+ )?(?:instructions?|prompts?|message|rules)\b|your (?:\w+ "
    r")?(?:configuration|settings|"
    r"prompt|system message|source code|guidelines)\b|(?:were|are) you (?:\w+ )?(?:told|instructed|"
    r"programmed|prompted)\b|you were "
    r"(?:\w+ )?(?:told|given at|instructed|programmed)\b|rules? (?:that )?you (?:must )?follow\b|repeat "
    r"(?:everything|all|the "
    r"(?:text|words|lines?))\b.{0,15}\babove\b|everything above\b|api keys?\b|environment variables?\b|"
    r"model name\b"
    r"|reveal\b.{0,20}\bprompt\b|do you follow written instructions",
    ru=r"(?:тво[ийяюе]\w*|тебе|тебя|скрыт\w+|секретн\w+|системн\w+)\b.{0,30}\b(?:инструкци|промп?т|настройк|"
    r"установк|список запретов|"
    r"указани)\w*|(?:инструкци|промп?т|настройк)\w*\b.{0,40}\b(?:тебе|у тебя|твои|твоя)\b|у тебя (?:внутри|"
    r"в памяти|стоят|написано(?! (?:о|об|про|по|на)\b)(?!.*\bплан))\b|"
    r"тебе (?:\w+ )?(?:велели|приказали|запрещено|прописали)\b|повтори\w* (?:весь |все )?(?:текст )?(?:выше|"
    r"сверху)|переменн\w+ "
    r"окружения|ключ api|api-?ключ|как ты выбираешь, на какие",
    kk=r"(?:саған|сенде(?!.*\b(?:туралы|жайлы|жайында|жоспар))|сенің|өзіңе|құпия|жасырын|жүйелік|"
    r"ішіңде)\b.{0,30}\b(?:нұсқау|промпт|баптау|тыйым салынған|жазулы)\w*|"
    r"(?:нұсқауың|баптауларың|промптың)\w*|қандай баптау\w*|жоғарыда\w*.{0,15}\bмәтін\w*.{0,20}\bқайтала|"
    r"api кілт\w*|өзіңе "
    r"(?:шын )?айтылған|қай сұраққа жауап беретініңді",
)
"""What it was told, how it is set."""
OTHERS = worded(
    en=r"(?:other|previous|last) (?:users?|visitors?)\b|other people's (?:questions?|queries|searches|"
    r"messages)\b|"
    r"(?:questions?|messages|searches) of (?:other|previous|the last) |(?:person|user|visitor) before me\b|"
    r"previous (?:visitor|user)\b|"
    r"chat (?:logs?|history)\b|who (?:else )?asked (?:you|here|about)\b|how many (?:people|users) asked "
    r"(?:you|about|here)\b|did (?:he|she|they|\w+ \w+) "
    r"(?:ask|write|type|say) (?:to )?(?:you|here)\b|user \d+\b|you (?:remember|store)\b|in my memory that "
    r"is not yours|do you (?:store|"
    r"remember|log) ",
    ru=r"(?:спраш|спрос|писал|искал)\w*\b.{0,25}\b(?:у тебя|до меня|передо мной|отсюда|с этого)\b|(?:отсюда|"
    r"с этого (?:же )?компьютера|"
    r"до меня)\b.{0,25}\b(?:спраш|спрос|писал|искал)\w*|(?:предыдущ\w+|прошл\w+) (?:пользовател|"
    r"посетител)\w*|вопрос\w* (?:других|чужих|"
    r"предыдущих)\b|(?:лог|логи|истори\w+) (?:чата|запросов|вопросов)\b|сколько (?:человек|"
    r"людей)\b.{0,20}\bспросил\w*|ты запоминаешь|"
    r"покажи чужие",
    kk=r"(?:алдымда|меннен бұрын|алдыңғы)\b.{0,25}\b(?:сұра(?:ды|ған|п)|жаз(?:ды|ған|ып))\w*|алдыңғы "
    r"(?:кірген )?(?:адам|пайдаланушы)|басқа адамдардың\b.{0,15}\b"
    r"сұрақ\w*|чат\w* лог\w*|осы (?:компьютерден|жерден)\b.{0,40}\b(?:сұра(?:ды|ған|п)|жаз(?:ды|ған|ып))\w*|"
    r"неше адам сұрады|сұрады\w*, қай қала|есте "
    r"сақтайсың|сенен (?:не|кім) сұра\w*",
)
"""What somebody else asked."""
ROLE_PLAY = worded(
    en=r"(?:let us|let's) play\b|opposite day\b.*\byou say\b(?!.*\?)|parallel (?:world|universe)\b|we are "
    r"(?:shooting|filming)\b|you play "
    r"(?:a|the|my)\b|(?:(?<!\w )|please |now )act as (?:my|the)\b|i am the (?:minister|president|king|boss) "
    r"and you\b|you are (?:dan|my (?:secretary|"
    r"lawyer|friend|slave|servant))\b|you are the (?:prosecutor|judge|minister|president|police)\b|"
    r"(?:(?<!\w )|and )promise me\b|do anything now\b|"
    r"as a friend:",
    ru=r"давай(?:те)? (?:сыграем|поиграем|ты будешь)\b|давай ты\b|ролев\w+ игр|ты - |ты (?:теперь|будешь|"
    r"больше) (?:не )?\w+|ты мой "
    r"(?:секретарь|раб|слуга|адвокат)|представь, что ты\b|параллельной вселенной|по сценарию\b|снимаем "
    r"кино\b|от (?:ее|его) имени "
    r"пообещай|расскажи (?:его|ее) голосом|скажи по-дружески",
    kk=r"кел, ойна\w*|рөлдік ойын|сен енді\b|сен сол \w+ орнында|орнында бол\b|сценарий\w*|басқа әлемде\b|"
    r"сол кісі болып|кел,? сен\b|"
    r"құрбы(?:м|сы) \w+ бол\b|құрбы ретінде|уәде бер\b|сен адвокат\b|мен министрмін",
)
"""Being somebody else."""
DEMANDS = worded(
    en=r"(?<!\w )say that (?:you|they|all|it)\b|agree with me\b|(?:add|write|put) (?:it|this|that) (?:in|"
    r"into|to) the plan\b|decode this\b",
    ru=r"скажи(?:те)?: |согласись\b|подтверди,? что\b.{0,40}\b(?:виноват|сами)\w*|(?:напиши|впиши|допиши|"
    r"запиши|добавь) (?:\w+ ){0,3}в "
    r"план\w*\b|так и напиши\b|назови \w+ (?:\w+ )?(?:шкур|вор|крыс|скот)\w*",
    kk=r"деп (?:айтшы|ата|раста|жаз)\b|келісесің бе\b|жоспарға жазып\b|жоспарға жаз\b|айтасың ақталып",
)
"""What it is to say or to write, whatever the Plan says."""
INSULT = worded(
    en=r"(?:stupid|idiots?|morons?|dumb|dumber|pathetic|shut up|crap|rot in hell|hate you|piece of (?:junk|"
    r"shit)|useless (?:machine|"
    r"bot|thing)|f(?:\*+|uck)\w*( you)?)(?!\w)",
    ru=r"(?:туп(?:ой|ая|ые|ица)|дурак|дура|дурень|идиот\w*|толку от тебя(?: \w+)?|железяк\w*|бестолоч\w*|"
    r"чурбан|дебил\w*|козел|"
    r"козлы|сволоч\w*|заткнись|"
    r"позорище|клоун\w*|ворье|мразь|твар[иь])\b",
    kk=r"(?:ақымақ\w*|топас\w*|миы жоқ|ақылсыз\w*|түкке жарамай\w*|сайқымазақ\w*|ұят-ай|темірсің)\b",
)
"""Abuse; where nothing else is said, nothing is asked of the Plan."""
