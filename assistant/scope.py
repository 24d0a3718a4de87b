"""What is asked that the Plan cannot answer, told from the wording alone."""

import re
from enum import StrEnum

from index.text import normalise, words


class Intent(StrEnum):
    """What a question wants, as far as its wording shows."""

    PLAN = "plan"
    """Something the Plan may say."""
    LAW_OR_ADVICE = "law_or_advice"
    """The law of today, or what to do: the Plan's words are given with a warning."""
    PERSONAL_DECISION = "personal_decision"
    """What to decide in one's own case, or how it will end: nobody but a lawyer can say."""
    INJECTION = "injection"
    """An instruction to the program."""
    SMALL_TALK = "small_talk"
    """A greeting, thanks, or a question about the program."""
    EMPTY = "empty"
    """No word to go by."""


_INJECTION = re.compile(
    r"\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|above|prior|all|your|earlier)\b.{0,30}"
    r"\b(?:instructions?|rules?|prompts?|constraints?|guidelines?)\b"
    r"|\bsystem prompt\b|\byour (?:instructions|prompt|rules)\b|\byou are now\b|\bpretend (?:to be|you)\b"
    r"|\b(?:act|behave|respond|answer) as (?:a|an|if|dan)\b|\bdan mode\b|\bdeveloper mode\b|\bjailbreak|"
    r"\brole[- ]?play\b|\blet'?s play\b|\bsay it[.!]*$|\bsay (?:exactly|only)\b|\bimagine (?:that )?you(?:'re| are)\b"
    r"|\byou are (?:a|an|the) (?:minister|president|judge|lawyer|hacker|doctor|poet|pirate|machine|robot)\b"
    r"|<\|[a-z_]+\|>|\[/?inst\]|\bim_start\b|</?system>|\brepeat (?:the word|after me|forever)\b"
    r"|^\s*(?:system|assistant|developer)\s*:|\bfrom now on\b.{0,60}\b(?:answer|reply|respond|say)\b"
    r"|\bother users'? questions\b|\bprint (?:the|your) (?:prompt|instructions)\b"
    r"|(?:игнорируй|забудь|отбрось|не обращай внимания)\w*\s.{0,40}(?:инструкци|правил|указани)"
    r"|системн\w+ (?:промпт|подсказк|инструкци)|ты теперь\b|притворись|представь,? что ты\b|веди себя как\b"
    r"|(?:нұсқау|ереже)\w*.{0,30}(?:елеме|ұмыт)|жүйелік (?:промпт|нұсқау)|сен енді\b"
)
_SMALL_TALK = re.compile(
    r"^(?:hi|hello|hey|good (?:morning|day|evening)|thanks?|thank you|bye|goodbye|who are you|what can you do|"
    r"how are you|привет|здравствуйте|добрый (?:день|вечер)|доброе утро|спасибо|пока|кто ты|что ты умеешь|"
    r"как дела|сәлем|сәлеметсіз бе|рахмет|сау бол|сен кімсің|қалайсың)[\s!.?,]*$"
)
_PERSONAL_DECISION = re.compile(
    r"\b(?:will (?:i|we|he|she) (?:win|lose|be (?:acquitted|convicted|jailed|released))|in my place|if you were me"
    r"|should (?:i|we) (?:plead|confess|sign|sue|testify|pay|take|accept|agree|drop|withdraw|settle|quit|resign|divorce|refuse)"
    r"|do you think (?:i|he|she|we|they) (?:will|should)|what are my chances|how will (?:it|the trial) end)\b"
    r"|признавать ли (?:мне )?вину|признаваться ли|подписывать ли|выиграю ли|посадят ли|стоит ли (?:мне|нам)|как думаете"
    r"|как (?:вы |ты )?считае(?:те|шь)|на мо[её]м месте|соглашаться ли|какие (?:у меня )?шансы|чем (?:вс[её] )?кончится"
    r"|кінәмді мойындайын ба|мойында\w+ керек пе|қол қояйын ба|жеңем бе|орнымда болса\w*|қалай ойлайсы\w+|келісейін бе"
)
_LAW_OR_ADVICE = re.compile(
    r"\b(?:is (?:this|it|that) (?:the )?(?:law|legal|in force)|law\b.{0,40}\b(?:today|now|nowadays|these days)"
    r"|(?:current|present|today's|existing) (?:law|legislation|code)"
    r"|law (?:today|now)|still in force|in force (?:now|today)|right now|this year|what should (?:i|we) do|should i go"
    r"|can i sue|advise me|your advice|how do i (?:sue|appeal|file|complain)|"
    r"is it (?:allowed|legal|illegal) (?:now|today))\b"
    r"|(?:сегодня|сейчас)\b.{0,30}\bзакон\w*|закон\w*\b.{0,30}\b(?:сегодня|сейчас)"
    r"|действующ\w+ (?:закон|законодательств)|это закон|сейчас (?:закон|действу)|в этом году|на сегодня"
    r"|по закону сейчас|что мне делать|что делать|посоветуй|как мне (?:поступить|быть)|подавать ли|стоит ли"
    r"|қолданыстағы заң|бұл заң ба|не істеуім керек|не істеу керек|не істейін|кеңес бер|қазіргі заң"
)


def find_intent(text: str) -> Intent:
    """What the question wants, by its wording."""
    plain = normalise(text)
    if not words(text):
        return Intent.EMPTY
    if _INJECTION.search(plain):
        return Intent.INJECTION
    if _SMALL_TALK.match(plain):
        return Intent.SMALL_TALK
    if _PERSONAL_DECISION.search(plain):
        return Intent.PERSONAL_DECISION
    if _LAW_OR_ADVICE.search(plain):
        return Intent.LAW_OR_ADVICE
    return Intent.PLAN
