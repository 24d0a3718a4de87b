"""Which kind of work a question about the table of measures asks for: laws, training, reports ..."""

import re

from assistant.worded import Wording, blanked, worded
from index.kazakh import fold_kazakh

FormsOf = tuple[tuple[Wording, tuple[str, ...]], ...]
"""Wordings, each with the forms of measure (`corpus.editorial.Entry.form`) that it means."""

LAWS = ("adopt_law", "draft_law", "amend_law")
"""All work on laws; of laws that there are already much is asked that no measure tells."""
_KINDS: FormsOf = (
    (
        worded(
            en=r"""(?:amend|chang|revis)\w*\s+(?:\w+\s+){0,2}(?:laws?|legislation|codes?)\b
                legislative (?:amendments?|changes?)\b|laws?\s+(?:\w+\s+){0,5}(?:amend(?:ed)?|changed?)\b""",
            ru=r"""(?:поправ(?:ки|ок|кам|ку)|(?:изменен|дополнен)\w*)\s+(?:\w+\s+)?(?:в\s+)?(?:законы?|кодекс\w*)\b
                (?:поправ(?:ки|ок|кам|ку)|(?:изменен|дополнен)\w*)\s+(?:в\s+)?законодательств\w*
                закон(?:ы|ов)\s+(?:\w+\s+){0,3}измен(?:ить|ят|ены)\b""",
            kk=r"зан\w*\s+(?:енгизилетин\s+)?(?:озгерис|толыктыр|тузету)\w*",
        ),
        ("amend_law",),
    ),
    (
        worded(
            en=r"new laws?\b",
            ru=r"нов(?:ые|ых|ый|ого)\s+закон(?:ы|ов|а)?\b",
            kk=r"жана\s+зан(?:дар\w*|ды|га)?\b",
        ),
        ("adopt_law", "draft_law"),
    ),
    (
        worded(
            en=r"(?:draft )?(?:laws?(?![ -]enforc)|bills?|legislation)\b",
            ru=r"(?:закон(?:ы|ов|а|у|ам|ами|ах)?|законопроект\w*|законодательн\w+ (?:акт\w*|мер\w*))\b",
            kk=r"зан(?:дар|дары|дарды|дарын|дардын|ды|ы|ын)?(?:\s+жоба\w*)?\b",
        ),
        LAWS,
    ),
    (
        worded(
            en=r"(?:re)?train(?:ings?|ed)?\b(?: courses?)?|courses\b",
            ru=r"(?:пере)?обуч(?:ени\w+|ающ\w+|ать|ат|ить)\b|тренинг\w*|курс(?:ы|ов)\b|повышени\w* квалификаци\w*",
            kk=r"оку-?жаттыгу\w*|тренинг\w*|оқыту\w*|окыту\w*|окытыл\w*|курс(?:тар\w*)\b",
        ),
        ("training",),
    ),
    (
        worded(
            en=r"(?:round tables?|conferences?|meetings|discussions?)\b",
            ru=r"(?:кругл\w+ стол\w*|конференци\w+|встреч[аи]?|обсужден\w+|совещан\w+)\b",
            kk=r"(?:донгелек устел\w*|конференция\w*|кездесу\w*|талкылау\w*)",
        ),
        ("event",),
    ),
    (worded(en=r"seminars?\b", ru=r"семинар\w*", kk=r"семинар\w*"), ("event", "training")),
    (
        worded(
            en=r"(?:surveys?|polls?|stud(?:y|ies)|research)\b",
            ru=r"(?:опрос(?:ы|ов|а)?|исследовани\w+|изучени\w+)\b",
            kk=r"(?:сауалнама\w*|зерттеу\w*|зерделеу\w*)",
        ),
        ("study",),
    ),
    (
        worded(
            en=r"(?:public |information |awareness )*campaigns?\b",
            ru=r"(?:информационн\w+ |разъяснительн\w+ )?кампани\w+",
            kk=r"(?:акпараттык )?наукан\w*",
        ),
        ("campaign",),
    ),
    (
        worded(
            en=r"(?:programmes?|programs?|concepts?)\b",
            ru=r"(?:программ\w*|концепци\w+)\b",
            kk=r"(?:багдарлама\w*|тужырымдама\w*)",
        ),
        ("programme",),
    ),
    (worded(en=r"monitoring\b", ru=r"мониторинг\w*", kk=r"мониторинг\w*"), ("monitoring",)),
    (
        worded(
            en=r"(?:publications?|(?:text|school)books?|manuals?|booklets?)\b",
            ru=r"(?:издани\w+|публикаци\w+|учебник\w*|(?:учебн\w+ |методическ\w+ )?пособи\w+|брошюр\w*)\b",
            kk=r"(?:басылым\w*|окулык\w*|оку куралы\w*)",
        ),
        ("publication",),
    ),
    (
        worded(
            en=r"(?:international|bilateral) agreements?\b",
            ru=r"(?:международн\w+|двусторонн\w+) соглашени\w+",
            kk=r"(?:халыкаралык|екижакты) келисим\w*",
        ),
        ("agreement",),
    ),
    (worded(en=r"reports?\b", ru=r"доклад\w*", kk=r"баяндама\w*"), ("report",)),
)
"""In the order in which they are looked for, the narrower before the wider."""


_WHICH = (
    r"\b(?:all|every|each|list|show|how many|number of|which|what|kinds? of|все|всех|список|перечисл\w+|покаж\w+|сколько|"
    r"какие|каких|барлык|тизим\w*|канша|неше|кандай|корсет\w*)\s+(?:\w+\s+){0,2}$"
)
"""What stands before the kind of work that is asked for, with a word or two between."""
_LISTED = r"\s*(?:тизим|санын)"
"""What stands behind it in Kazakh."""


def find_kind(text: str) -> tuple[tuple[str, ...], str]:
    """The forms of measure that a normalised text asks for, and it with blanks where it names them; none: all as it was."""
    found: dict[str, None] = {}
    plain = fold_kazakh(text)
    for wording, forms in _KINDS:
        if matches := tuple(wording.finditer(plain)):
            found |= dict.fromkeys(forms)
            text, plain = blanked(text, matches), blanked(plain, matches)
    return tuple(found), text


def asks_for_kinds(plain: str) -> bool:
    """Whether a folded text asks which works of a kind there are: `which new laws`, not `which year is the law`."""
    match = next((match for wording, _ in _KINDS if (match := wording.search(plain))), None)
    if match is None:
        return False
    return bool(re.search(_WHICH, plain[: match.start()]) or re.match(_LISTED, plain[match.end() :]))
