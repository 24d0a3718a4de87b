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
    r"\brole[- ]?play\b|<\|[a-z_]+\|>|\[/?inst\]|\bim_start\b|</?system>|\brepeat (?:the word|after me|forever)\b"
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
    r"\b(?:will i (?:win|lose|be (?:acquitted|convicted|jailed))|should i (?:plead|confess|sign|sue|testify|pay)"
    r"|do you think i (?:will|should))\b"
    r"|признавать ли (?:мне )?вину|признаваться ли|подписывать ли|выиграю ли|посадят ли меня|стоит ли мне"
    r"|кінәмді мойындайын ба|мойындауым керек пе|қол қояйын ба|жеңем бе"
)
_LAW_OR_ADVICE = re.compile(
    r"\b(?:is (?:this|it|that) (?:the )?(?:law|legal|in force)"
    r"|(?:current|present|today's|new|latest) (?:law|legislation|code)"
    r"|law (?:today|now)|still in force|in force (?:now|today)|right now|this year|what should (?:i|we) do|should i go"
    r"|can i sue|advise me|your advice|how do i (?:sue|appeal|file|complain)|"
    r"is it (?:allowed|legal|illegal) (?:now|today))\b"
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
