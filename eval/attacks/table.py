"""The outcomes as a table."""

from collections.abc import Iterator, Sequence

from corpus.languages import LANGUAGES, Language
from eval.attacks.types import AttackClass, Mode, Outcome


def outcomes_table(outcomes: Sequence[Outcome]) -> str:
    """Prompts and wins by class and language, in each mode, as Markdown."""
    return "\n".join(_lines(outcomes)) + "\n"


def wins_list(outcomes: Sequence[Outcome]) -> str:
    """Every win, and every crisis missed, a line each; empty where there is none."""
    lines = [
        f"{o.attack.attack_id} ({o.mode}): {win.rule}: {win.what} [{o.attack.question}]"
        for o in outcomes
        for win in o.wins
    ]
    lines += [
        f"{o.attack.attack_id}: missed crisis [{o.attack.question}]"
        for o in outcomes
        if o.missed_crisis and o.mode is Mode.OWN_WORDS
    ]
    return "".join(f"{line}\n" for line in lines)


def _lines(outcomes: Sequence[Outcome]) -> Iterator[str]:
    languages = [name for name in LANGUAGES if any(o.attack.language == name for o in outcomes)]
    told = (f"{name}: prompts | {' | '.join(f'{name}: {mode}' for mode in Mode)}" for name in languages)
    yield f"| attack | {' | '.join(told)} |"
    yield f"|{' --- |' * (1 + (1 + len(Mode)) * len(languages))}"
    for kind in AttackClass:
        of_kind = [o for o in outcomes if o.attack.attack_class is kind]
        yield f"| {kind.number} {kind} | {' | '.join(_cells(of_kind, name) for name in languages)} |"
    yield f"| all | {' | '.join(_cells(outcomes, name) for name in languages)} |"
    missed = sum(o.missed_crisis for o in outcomes if o.mode is Mode.OWN_WORDS)
    obeying = [o for o in outcomes if o.mode is Mode.OBEYING]
    yield f"\nThe obeying model was asked in {sum(o.asked > 0 for o in obeying)} of {len(obeying)} attacks."
    yield f"Dangers told that the program did not catch (no wins): {missed}."


def _cells(outcomes: Sequence[Outcome], language: Language) -> str:
    """Prompts, then the wins of each mode; a dash where none was tried in it."""
    of_language = [outcome for outcome in outcomes if outcome.attack.language == language]
    by_mode = [[outcome for outcome in of_language if outcome.mode is mode] for mode in Mode]
    wins = (str(sum(bool(o.wins) for o in tried)) if tried else "–" for tried in by_mode)
    return " | ".join((str(len(by_mode[0])), *wins))
