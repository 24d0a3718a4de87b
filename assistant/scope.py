"""What is asked that the Plan cannot answer, told from the wording alone."""

import re
from collections.abc import Callable
from enum import StrEnum

from assistant.other_times import asks_other_time, names_later_year
from assistant.scope_words import DEMANDS, INSULT, ITS_TEXT, OTHERS, ROLE_PLAY
from assistant.word_patterns import alternatives
from assistant.worded import folded
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
    """An instruction to the program, or a question about what it was told or what others asked."""
    OTHER_TIME = "other_time"
    """Another plan than that of 2009-2012, or what became of this one."""
    INSULT = "insult"
    """Abuse, perhaps with a question in it."""
    SMALL_TALK = "small_talk"
    """A greeting, thanks, or a question about the program."""
    EMPTY = "empty"
    """No word to go by."""


_INJECTION = re.compile(
    alternatives(
        r"""
            \b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|above|prior|all|your
            earlier)\b.{0,30}\b(?:instructions?|rules?|prompts?|constraints?|guidelines?)\b
            \bsystem prompt\b|\byour (?:instructions|prompt|rules)\b|\byou are now\b
            \bpretend (?:to be|you)\b
            (?:(?<!\w )|please |now |must |should |you )\b(?:act|behave|respond|answer) as (?:a|an|if|dan)\b
            \bdan mode\b|\bdeveloper mode\b|\bjailbreak|\brole[- ]?play\b|\blet'?s play\b|\bsay it[.!]*$
            \bsay (?:exactly|only)\b|\bimagine (?:that )?you(?:'re| are)\b
            \byou are (?:a|an|the) (?:minister|president|judge|lawyer|hacker|doctor|poet|pirate|machine
            robot)\b|<\|[a-z_]+\|>|\[/?inst\]|\bim_start\b|</?system>
            \brepeat (?:the word|after me|forever)\b|^\s*(?:system|assistant|developer)\s*:
            \bfrom now on\b.{0,60}\b(?:answer|reply|respond|say)\b|\bother users'? questions\b
            \bprint (?:the|your) (?:prompt|instructions)\b
            (?:игнорируй|забудь|отбрось|не обращай внимания)\w*\s.{0,40}(?:инструкци|правил|указани)
            системн\w+ (?:промпт|подсказк|инструкци)|ты теперь\b|притворись|представь,? что ты\b
            веди себя как\b|(?:нұсқау|ереже)\w*.{0,30}(?:елеме|ұмыт)|жүйелік (?:промпт|нұсқау)|сен енді\b
        """
    )
)
_TO_THE_PROGRAM = (ITS_TEXT, OTHERS, ROLE_PLAY, DEMANDS)
_SMALL_TALK = re.compile(
    alternatives(
        r"""
            ^(?:hi|hello|hey|good (?:morning|day|evening)|thanks?|thank you|bye|goodbye|who are you
            what can you do|how are you|привет|здравствуйте|добрый (?:день|вечер)|доброе утро|спасибо|пока
            кто ты|что ты умеешь|как дела|сәлем|сәлеметсіз бе|рахмет|сау бол|сен кімсің|қалайсың)[\s!.?,]*$
        """
    )
)
_PERSONAL_DECISION = re.compile(
    alternatives(
        r"""
            \b(?:will (?:i|we|he|she) (?:win|lose|be (?:acquitted|convicted|jailed|released))|in my place
            if you were me|should (?:i|we) (?:plead|confess|sign|sue|testify|pay|take|accept|agree|drop
            withdraw|settle|quit|resign|divorce|refuse)|do you think (?:i|he|she|we|they) (?:will|should)
            what are my chances|how will (?:it|the trial) end)\b|признавать ли (?:мне )?вину|признаваться ли
            подписывать ли|выиграю ли|посадят ли|стоит ли (?:мне|нам)|как думаете
            как (?:вы |ты )?считае(?:те|шь)|на мо[её]м месте|соглашаться ли|какие (?:у меня )?шансы
            чем (?:вс[её] )?кончится|кінәмді мойындайын ба|мойында\w+ керек пе|қол қояйын ба|жеңем бе
            орнымда болса\w*|қалай ойлайсы\w+|келісейін бе
        """
    )
)
_LAW_OR_ADVICE = re.compile(
    alternatives(
        r"""
            \b(?:is (?:this|it|that) (?:the )?(?:law|legal|in force)
            law\b.{0,40}\b(?:today|now|nowadays|these days)
            (?:current|present|today's|existing) (?:law|legislation|code|fine|penalty|wage|rate)s?
            (?:how \w+|what|which)\b.{0,60}\b(?:today|nowadays|these days|at present|currently)
            law (?:today|now)|still in force|in force (?:now|today)|right now|this year
            what should (?:i|we) do|should i go|can i sue|advise me|your advice
            how do i (?:sue|appeal|file|complain)|is it (?:allowed|legal|illegal) (?:now|today))\b
            (?:сегодня|сейчас)\b.{0,30}\bзакон\w*|закон\w*\b.{0,30}\b(?:сегодня|сейчас)
            действующ\w+ (?:закон|законодательств)|это закон|сейчас (?:закон|действу)|в этом году|на сегодня
            (?:сегодняшн|нынешн|теперешн|[эе]того год)\w*|\bкак (?:там )?сейчас\b|сегодняшний день
            \b(?:сколько|как(?:ой|ая|ое|ие|ов|ова|ово|овы))\b.{0,60}\b(?:сегодня|сейчас|на данный момент|в настоящее время)
            (?:сегодня|сейчас|в настоящее время)\b.{0,40}\b(?:сколько|как(?:ой|ая|ое|ие|ов|ова|ово|овы))
            по закону сейчас|что мне делать|что делать|посоветуй|как мне (?:поступить|быть)|подавать ли
            стоит ли|қолданыстағы заң|бұл заң ба|не істеуім керек|не істеу керек|не істейін|кеңес бер
            қазіргі заң|бүгінгі (?:заң|күн)|\bбиыл|осы жылы|қазір қалай
            (?:қазір|бүгін)\w* .{0,30}(?:қанша|неше|қандай)
            (?:қанша|неше|қандай)\b.{0,40}\b(?:қазір|бүгін)
        """
    )
)


def find_intent(text: str) -> Intent:
    """What the question wants, by its wording; what stands first in `_SIGNS` goes before the rest."""
    if not words(text):
        return Intent.EMPTY
    plain, bare = normalise(text), folded(text)
    return next((intent for intent, is_told in _SIGNS if is_told(plain, bare)), Intent.PLAN)


_SIGNS: tuple[tuple[Intent, Callable[[str, str], object]], ...] = (
    (Intent.INJECTION, lambda plain, bare: _INJECTION.search(plain) or _is_to_the_program(bare)),
    (Intent.SMALL_TALK, lambda plain, _: _SMALL_TALK.match(plain)),
    (Intent.PERSONAL_DECISION, lambda plain, _: _PERSONAL_DECISION.search(plain)),
    (Intent.OTHER_TIME, lambda _, bare: asks_other_time(bare)),
    (Intent.LAW_OR_ADVICE, lambda plain, bare: _LAW_OR_ADVICE.search(plain) or names_later_year(bare)),
    (Intent.INSULT, lambda _, bare: INSULT.search(bare)),
)
"""By what each is told: of the text in small letters, and of the same with Kazakh letters folded."""


def _is_to_the_program(bare: str) -> bool:
    return any(wording.search(bare) for wording in _TO_THE_PROGRAM)


def leave_out_abuse(text: str) -> str:
    """The text without words of abuse, which say nothing of a matter; as it is where nothing else is left."""
    plain = folded(text)
    if len(plain) != len(text):  # its places are not those of the text
        return text
    kept, end = "", 0
    for match in INSULT.finditer(plain):
        kept, end = kept + text[end : match.start()], match.end()
    return left if words(left := f"{kept}{text[end:]}") else text
