"""How often one client may ask: a token bucket for each, in memory alone."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

MOST_CLIENTS = 10_000
"""Buckets that are kept, about 2 MB; the client unheard of for longest is forgotten first."""


@dataclass(slots=True)
class _Bucket:
    tokens: float
    filled: float
    """When, on the monotonic clock: the clock on the wall may jump."""


class RateLimiter:
    """Lets each client spend a minute's tokens at once, and then as they come back."""

    def __init__(self, per_minute: int, now: Callable[[], float] = time.monotonic) -> None:
        """Starts with full buckets.

        Args:
            per_minute: Tokens a minute and client; 0: any number.
            now: Seconds on a clock that never goes back.
        """
        self._size = float(per_minute)
        self._now = now
        self._buckets: OrderedDict[bytes, _Bucket] = OrderedDict()

    def take(self, mark: bytes, tokens: float) -> int:
        """Takes tokens; gives 0, or the seconds to wait where there are too few, which then stay.

        Args:
            mark: Whose bucket.
            tokens: At most a minute's.
        """
        if not self._size or not tokens:
            return 0
        bucket = self._bucket(mark)
        if bucket.tokens >= tokens:
            bucket.tokens -= tokens
            return 0
        return ceil((tokens - bucket.tokens) * 60 / self._size)

    def _bucket(self, mark: bytes) -> _Bucket:
        now = self._now()
        bucket = self._buckets.pop(mark, None) or _Bucket(self._size, now)
        bucket.tokens = min(self._size, bucket.tokens + (now - bucket.filled) * self._size / 60)
        bucket.filled = now
        self._buckets[mark] = bucket
        if len(self._buckets) > MOST_CLIENTS:
            self._buckets.popitem(last=False)
        return bucket
