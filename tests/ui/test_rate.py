import time

import pytest

from ui import rate
from ui.clients import mark_of
from ui.rate import RateLimiter

PROXY = frozenset({"127.0.0.1"})


class Clock:
    """Seconds, as the test lets them pass."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_a_minutes_questions_can_be_asked_at_once_and_then_as_they_come_back() -> None:
    clock = Clock()
    limiter = RateLimiter(60, clock)
    assert [limiter.take(b"a", 1) for _ in range(61)] == [0] * 60 + [1]
    clock.seconds = 1.0
    assert [limiter.take(b"a", 1), limiter.take(b"a", 1)] == [0, 1]
    clock.seconds = 3600.0
    assert [limiter.take(b"a", 1) for _ in range(61)] == [0] * 60 + [1]


@pytest.mark.bad_input(191)
def test_of_two_hundred_questions_in_ten_seconds_those_above_the_rate_are_refused() -> None:
    clock = Clock()
    limiter = RateLimiter(120, clock)
    refused = 0
    for number in range(200):
        clock.seconds = number / 20
        refused += limiter.take(b"a", 1) > 0
    assert refused == 200 - 120 - 19


def test_what_is_refused_takes_nothing_and_says_how_long_to_wait() -> None:
    clock = Clock()
    limiter = RateLimiter(60, clock)
    assert limiter.take(b"a", 59) == 0
    assert limiter.take(b"a", 5) == 4
    assert limiter.take(b"a", 1) == 0


def test_one_client_takes_nothing_from_another() -> None:
    limiter = RateLimiter(2, Clock())
    assert [limiter.take(b"a", 2), limiter.take(b"a", 1), limiter.take(b"b", 2)] == [0, 30, 0]


def test_without_a_rate_nobody_is_counted() -> None:
    limiter = RateLimiter(0)
    assert {limiter.take(b"a", 1) for _ in range(1000)} == {0}


def test_the_clients_kept_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate, "MOST_CLIENTS", 3)
    limiter = RateLimiter(2, Clock())
    for name in (b"a", b"b", b"a", b"c", b"d"):  # b is unheard of for longest
        limiter.take(name, 1)
    assert len(limiter._buckets) == 3
    assert limiter.take(b"a", 1) == 30


@pytest.mark.bad_input(191)
def test_a_jump_of_the_wall_clock_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    limiter = RateLimiter(60)
    assert limiter.take(b"a", 60) == 0
    for years in (10, -10):
        monkeypatch.setattr(time, "time", lambda: years * 31_557_600.0)  # noqa: B023
        assert limiter.take(b"a", 60) in {59, 60}


def test_a_mark_tells_clients_apart_and_is_no_address() -> None:
    first, second = mark_of("192.0.2.1", [], PROXY), mark_of("192.0.2.2", [], PROXY)
    assert first != second
    assert first == mark_of("192.0.2.1", [], PROXY)
    assert len(first) == 8
    assert b"192" not in first


@pytest.mark.bad_input(119)
@pytest.mark.parametrize(
    ("peer", "told", "client"),
    [
        ("127.0.0.1", b"192.0.2.1", "192.0.2.1"),
        ("127.0.0.1", b"198.51.100.9, 192.0.2.1", "192.0.2.1"),
        ("127.0.0.1", b"", "127.0.0.1"),
        ("192.0.2.7", b"192.0.2.1", "192.0.2.7"),
    ],
)
def test_only_the_proxy_is_believed_and_only_what_it_added_itself(
    peer: str, told: bytes, client: str
) -> None:
    assert mark_of(peer, [(b"x-forwarded-for", told)], PROXY) == mark_of(client, [], frozenset())


def test_a_household_cannot_multiply_itself_by_its_ipv6_addresses() -> None:
    assert mark_of("2001:db8::1", [], PROXY) == mark_of("2001:db8::ffff:2", [], PROXY)
    assert mark_of("2001:db8::1", [], PROXY) != mark_of("2001:db8:0:1::1", [], PROXY)
    assert mark_of("::ffff:192.0.2.1", [], PROXY) != mark_of("::ffff:192.0.2.2", [], PROXY)
