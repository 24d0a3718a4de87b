"""One pool of memory for all threads, where the system has such a setting."""

import gc
import platform
import subprocess
import sys

import pytest

from corpus.memory import collection_paused, keep_one_pool

THREADS = """
import ctypes, threading, sys
from corpus.memory import keep_one_pool
if sys.argv[1] == "one":
    keep_one_pool()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes = [ctypes.c_size_t]
places = []
def take():
    places.append(libc.malloc(5000))
for _ in range(4):
    thread = threading.Thread(target=take)
    thread.start()
    thread.join()
gate = threading.Barrier(4)
def take_at_once():
    gate.wait()
    places.append(libc.malloc(5000))
    gate.wait()
threads = [threading.Thread(target=take_at_once) for _ in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(max(places) - min(places))
"""


POOL = 64 * 1024**2
"""Bytes that glibc sets aside for each pool."""


def spread(how: str) -> int:
    """How far apart, in bytes, the memory of several threads lies."""
    told = subprocess.run(
        [sys.executable, "-c", THREADS, how], capture_output=True, text=True, check=True, timeout=60
    )
    return int(told.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="glibc's setting")
def test_the_memory_of_all_threads_comes_from_one_pool() -> None:
    assert spread("many") > POOL
    assert spread("one") < POOL


def test_where_there_is_no_such_setting_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ctypes.CDLL", lambda _: object())
    keep_one_pool()


def test_the_search_for_cycles_is_on_again_afterwards() -> None:
    with collection_paused():
        assert not gc.isenabled()
    assert gc.isenabled()
