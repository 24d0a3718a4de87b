"""How hard the tests of this folder try.

They look for inputs that nobody thought of. In the tests everybody runs they make the same few tries each time, in
about a minute; `FUZZ=20 .venv/bin/python -m pytest tests/fuzz` makes twenty times as many, different ones each time. A
failure prints the smallest input that shows it. (The variable is not named `PLAN_...`: the tests clear those.)
"""

import os

from hypothesis import HealthCheck, settings

TIMES = int(os.environ.get("FUZZ", "1"))
"""By how much the number of tries is multiplied."""


def tries(count: int) -> settings:
    """So many examples of a property, times `FUZZ`."""
    return settings(
        max_examples=count * TIMES,
        deadline=None,  # the machine may be busy; what must be quick is timed by the test itself
        derandomize=TIMES == 1,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
