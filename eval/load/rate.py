"""One client who asks too often: it is told to slow down, and nobody else."""

from typing import Final

from eval.load.crowd import Run, drive, paced
from eval.load.doors import OK, Door
from eval.load.known import Known
from eval.load.scene import clients_at, faults, wrong
from eval.load.server import serve
from eval.load.verdicts import Finding, at_least, at_most, none_of

PART: Final = "rate"
RATE: Final = 60
"""Questions a minute and client."""
ASKED: Final = 200
SECONDS: Final = 10.0
TOO_OFTEN: Final = 429


async def measure_rate(known: Known) -> tuple[Finding, ...]:
    """Asks a page of its own, as the other parts are measured without a limit."""
    async with serve("--rate", str(RATE)) as server, clients_at(server.site, [Door.JSON] * 4) as clients:
        run = await drive(clients, paced(known.jobs(ASKED), ASKED / SECONDS))
    return rate_findings(known, run)


def rate_findings(known: Known, run: Run) -> tuple[Finding, ...]:
    """What came of it: such a client gets a minute's answers at once, and what comes back meanwhile."""
    most = RATE + int(run.seconds * RATE / 60) + 1
    outcomes = [done.outcome for done in run.done]
    limited = [outcome for outcome in outcomes if outcome.status == TOO_OFTEN]
    mute = [outcome.status for outcome in limited if not outcome.retry_after.isdecimal()]
    answered = sum(outcome.status == OK for outcome in outcomes)
    how = f"{ASKED} questions of one client in {SECONDS:g} s with --rate {RATE}"
    return (
        at_most(PART, f"{how}: answered", answered, most),
        at_least(PART, f"{how}: answered", answered, RATE),
        at_least(PART, f"{how}: told to slow down (429)", len(limited), ASKED - most),
        none_of(PART, "429 without the seconds to wait", mute, len(limited)),
        none_of(PART, "replies that are no answer, 429 or 503", faults(outcomes), len(outcomes)),
        none_of(PART, "answers that are not the question's own", wrong(known, run.done), answered),
    )
