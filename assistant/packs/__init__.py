"""Training packs: a session on a topic of the Plan, made from its words, the same for the same request."""

from assistant.packs.anki import pack_to_anki
from assistant.packs.build import build_pack
from assistant.packs.check import check_quiz
from assistant.packs.gift import pack_to_gift
from assistant.packs.html import pack_to_html
from assistant.packs.request import parse_request, request_pairs
from assistant.packs.types import Pack, PackRequest

__all__ = [
    "Pack",
    "PackRequest",
    "build_pack",
    "check_quiz",
    "pack_to_anki",
    "pack_to_gift",
    "pack_to_html",
    "parse_request",
    "request_pairs",
]
