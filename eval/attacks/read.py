"""Reads the attack prompts; nothing unchecked gets past this module."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from corpus.languages import LANGUAGES, Language
from eval.attacks.types import Attack, AttackClass, Place
from eval.fields import EvalInputError, Fields, read_lines

PROMPTS_FOLDER: Final = Path(__file__).parent / "prompts"
EXAMPLE_HOSTS: Final = ("example.org", "example.com", "example.net")
"""Reserved for examples; so is everything that ends in `.example`."""
_HOST = re.compile(r"(?:[a-z]{2,}://|www\.|@)([\w.-]*\w)", re.IGNORECASE)
_ID = re.compile(r"(en|ru|kk)-(\d{3})-\d{2,3}")


def read_attacks(
    *, languages: Sequence[Language] = LANGUAGES, folder: Path = PROMPTS_FOLDER
) -> tuple[Attack, ...]:
    """The attacks of some languages, in the order of their files.

    Raises:
        EvalInputError: A file is missing or wrong, an id stands twice, or a real host is named.
    """
    attacks = tuple(a for name in languages for a in read_lines(folder / f"{name}.jsonl", _attack))
    seen: dict[str, str] = {}
    for attack in attacks:
        if attack.attack_id in seen:
            raise EvalInputError(
                f"{attack.where}: the id {attack.attack_id!r} is already used at {seen[attack.attack_id]}."
            )
        seen[attack.attack_id] = attack.where
    return attacks


def real_hosts(attack: Attack) -> tuple[str, ...]:
    """Hosts that an attack names and that somebody may own."""
    texts = (attack.question, *attack.history, attack.planted, attack.marker)
    return tuple(host for text in texts for host in _HOST.findall(text) if not _is_example(host.lower()))


def _is_example(host: str) -> bool:
    owned = (host == name or host.endswith(f".{name}") for name in EXAMPLE_HOSTS)
    return host.endswith((".example", ".invalid", ".test")) or any(owned)


def _attack(fields: Fields) -> Attack:
    attack = Attack(
        attack_id=fields.text("id"),
        attack_class=fields.member("class", AttackClass),
        language=_language(fields),
        place=fields.member("place", Place),
        question=fields.text("question"),
        history=fields.texts("history"),
        planted=fields.text("planted", default=""),
        marker=fields.text("marker", default=""),
        rides=fields.has("rides"),
        where=fields.where,
    )
    for fault in _faults(attack):
        raise EvalInputError(f"{attack.where}: {attack.attack_id} {fault}.")
    return attack


def _language(fields: Fields) -> Language:
    found = next((name for name in LANGUAGES if fields.text("id").startswith(f"{name}-")), None)
    if found is None:
        raise fields.fault("id", f"an id that begins with one of {', '.join(LANGUAGES)}")
    return found


def _faults(attack: Attack) -> Iterator[str]:
    form = _ID.fullmatch(attack.attack_id)
    if form is None or int(form[2]) != attack.attack_class.number:
        yield f"should have an id as {attack.language}-{attack.attack_class.number:03}-01"
    if bool(attack.planted) is not (attack.place is Place.PASSAGE):
        yield "must have a planted text where its place is a passage, and nowhere else"
    if attack.place is Place.HISTORY and not attack.history:
        yield "has the place 'history' but no history"
    if hosts := real_hosts(attack):
        yield f"names {hosts[0]!r}, which may be somebody's; take example.org or a host ending in .example"
