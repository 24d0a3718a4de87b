"""Whether anybody ever gets somebody else's answer."""

from typing import Final

from eval.load.crowd import Run, drive
from eval.load.doors import Door, Outcome
from eval.load.known import Known
from eval.load.scene import REFUSALS, Scene, clients_at, faults, wrong
from eval.load.verdicts import Finding, at_most, none_of

PART: Final = "crossed"
_CLIENTS: Final = (Door.JSON, Door.PAGE) * 8
"""More than are answered at once, fewer than are refused."""
_REFUSED: Final = 0.01
"""Share of refusals up to which the count of the others means something."""


async def measure_crossed(scene: Scene) -> tuple[Finding, ...]:
    """Many ask in random order by both doors; every reply is held against the one that its question gets alone."""
    async with clients_at(scene.site, _CLIENTS) as clients:
        run = await drive(clients, scene.known.jobs(scene.sizes.crossed))
    return crossed_findings(scene.known, run)


def crossed_findings(known: Known, run: Run) -> tuple[Finding, ...]:
    """What came of it."""
    total = len(run.done)
    refused = sum(done.outcome.status in REFUSALS for done in run.done)
    asked = f"{len(known.asked)} questions, {known.distinct} different replies"
    return (
        none_of(PART, f"replies that are not the question's own ({asked})", wrong(known, run.done), total),
        none_of(PART, "replies that are neither an answer nor a refusal", faults(_outcomes(run)), total),
        at_most(PART, "share that was refused", refused / max(total, 1), _REFUSED),
    )


def _outcomes(run: Run) -> list[Outcome]:
    return [done.outcome for done in run.done]
