"""The fixed words of a pack in three languages."""

from collections.abc import Mapping

from assistant.packs.wording import PackWords
from assistant.packs.words_en import EN
from assistant.packs.words_kk import KK
from assistant.packs.words_ru import RU
from corpus.languages import Language

PACK_WORDS: Mapping[Language, PackWords] = {"en": EN, "ru": RU, "kk": KK}
