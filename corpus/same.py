"""Measures that the Plan gives twice, found by reading it."""

SAME_MEASURES: tuple[tuple[str, ...], ...] = (
    ("ch1.a1", "ch20.a17"),
    ("ch2.a8", "ch16.a3"),
    ("ch3.a4", "ch15.a2"),
    ("ch9.standard-of-living.m3", "ch14.a6"),
)
"""Second Optional Protocol; media and booklets on rights; Convention on migrant workers; ILO
Convention No. 103 on maternity protection (adopted on June 28, 1952)."""


def same_measures(unit_id: str) -> tuple[str, ...]:
    """Ids of the measures that say the same as this one."""
    group = next((group for group in SAME_MEASURES if unit_id in group), ())
    return tuple(other for other in group if other != unit_id)
