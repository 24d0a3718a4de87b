"""A suffix stripper for Kazakh, for search: all forms of a word should meet in one stem.

Kazakh adds its endings one after another (plural, possessive, case, person), each in several
variants by vowel harmony and by the last sound of the word: `бала-лар-ымыз-дың`. The stripper takes
them off again from the end, the longest first, until none is left. Letters are folded before, so
that a word typed on a Russian keyboard meets the word in full spelling.

Source: the tables of noun and verb endings that every grammar of Kazakh prints; the list and the
order are this project's own.
"""

from collections.abc import Iterator

KAZAKH_LETTERS = "әғқңөұүһі"
"""Letters of the Kazakh alphabet that Russian lacks, small."""
_FOLDED = str.maketrans(KAZAKH_LETTERS, "агкноуухи")

MIN_STEM = 3
"""Letters a stem keeps; shorter ones, save `_SHORT_ROOTS`, would join unrelated words."""
_VOWELS = frozenset("аеиоуыэюя")

_PLURAL = "лар лер дар дер тар тер"
_POSSESSIVE = "ым ім ың ің ымыз іміз мыз міз ыңыз іңіз ңыз ңіз сы сі ы і"
_CASE = """
ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті ын ін сын сін да де та те нда нде
дан ден тан тен нан нен мен бен пен менен бенен пенен ыма іме ыңа іңе сына сіне ша ше
"""
_PLACE = "дағы дегі тағы тегі ндағы ндегі нікі дікі тікі"
_PERSON = """
мын мін бын бін пын пін сың сің сыз сіз быз біз пыз піз сыңдар сіңдер сыздар сіздер
"""
_VERB = """
у ады еді йды йді ған ген қан кен атын етін йтын йтін ып іп са се
амын емін ймын ймін асың есің йсың йсің асыз есіз йсыз йсіз амыз еміз ймыз йміз
майды мейді байды бейді пайды пейді маған меген баған беген паған пеген
"""
_AFTER_VOWEL = "м ң п"
"""Endings of one letter; taken off only after a vowel of a longer word: `балам`, not `адам`."""
_VOICED = {"г": "к", "б": "п"}
"""Last letters that a following vowel changes, folded: `мектеп`, `мектебі`; `құқық`, `құқығы`."""

_ROOTS = """
адам айыпта ақпарат ана ата аурухана азамат азаматтық азапта бала баспана бостандық білім
денсаулық дәрігер дауыс дін еңбек жалақы жаза жазала жәрдем жәрдемақы жұмыс зейнет зейнетақы заң
кәсіподақ көмек қама қоғам қорға қорғаныс құқық мекеме мектеп мемлекет мұғалім мүгедек өкіл өлім
оралман отбасы полиция прокурор сайла сот тергеу тіл тұрғын түрме ұлт ұста шағым шара
шешім өтініш әйел әке неке сенім мәдениет медицина ереже кепілдік
"""
_SHORT = "ел ер ет ит іс ай ат от ой су ұл ұр үй"


def fold_kazakh(word: str) -> str:
    """The word with each Kazakh letter as the Russian one people type in its place."""
    return word.translate(_FOLDED)


def _folded(table: str) -> frozenset[str]:
    return frozenset(fold_kazakh(entry) for entry in table.split())


_SUFFIXES = _folded(_PLURAL + " " + _POSSESSIVE + _CASE + _PLACE + _PERSON + _VERB)
_LONGEST = max(map(len, _SUFFIXES))
_SINGLE = _folded(_AFTER_VOWEL)
_KNOWN_ROOTS = _folded(_ROOTS)
_SHORT_ROOTS = _folded(_SHORT)


def stem_kazakh(word: str) -> str:
    """The stem of a word in small letters, folded; stemming a stem changes nothing."""
    stem = unvoiced(fold_kazakh(word))
    while stem not in _KNOWN_ROOTS and (shorter := _strip_one(stem)) is not None:
        stem = shorter
    return stem


def _strip_one(word: str) -> str | None:
    """The word less one ending: the one that bares a known root, else the longest."""
    shorter = tuple(_without_ending(word))
    known = (stem for stem in shorter if stem in _KNOWN_ROOTS)
    return next(known, shorter[0] if shorter else None)


def _without_ending(word: str) -> Iterator[str]:
    for length in range(min(_LONGEST, len(word)), 0, -1):
        stem = word[:-length]
        if word[-length:] in _SUFFIXES and (_is_stem(stem) or stem in _SHORT_ROOTS):
            yield unvoiced(stem)
    if word[-1:] in _SINGLE and len(word) > MIN_STEM + 1 and word[-2] in _VOWELS:
        yield word[:-1]


def unvoiced(stem: str) -> str:
    """A stem with its last letter as it is before a consonant: `мектеб` as `мектеп`."""
    return stem[:-1] + _VOICED.get(stem[-1:], stem[-1:])


def _is_stem(stem: str) -> bool:
    return len(stem) >= MIN_STEM and not _VOWELS.isdisjoint(stem)
