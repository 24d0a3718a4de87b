"""Clocks that are wrong or jump: limits go by a clock that never does."""

import re
import threading
import time
from pathlib import Path

import pytest

from index.faults import IndexLockError
from index.files import locked
from index.private_copy import YOUNG_SECONDS, PrivateFolder, remove_abandoned

ROOT = Path(__file__).resolve().parents[2]
CALENDAR = re.compile(r"\btime\.time\(|\bdatetime\.(?:now|utcnow|today)\(|\bdate\.today\(|\btime_ns\(")
MEANT = {"index/private_copy.py", "ui/files.py"}
"""The age of a file, which is a date, and the day that is written into a file."""
TEN_YEARS = 10 * 365 * 86_400.0


@pytest.mark.bad_input(191)
def test_the_calendar_is_asked_only_where_a_date_is_meant() -> None:
    product = (
        path for name in ("corpus", "index", "assistant", "ui") for path in (ROOT / name).rglob("*.py")
    )
    found = {
        path.relative_to(ROOT).as_posix() for path in product if CALENDAR.search(path.read_text("utf-8"))
    }
    assert found == MEANT


@pytest.mark.bad_input(191)
@pytest.mark.parametrize("jump", [-TEN_YEARS, TEN_YEARS])
def test_a_clock_that_jumps_changes_no_wait(
    jump: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = time.time
    with locked(tmp_path / "LOCK", on_wait=lambda: None):
        begun = time.monotonic()
        jumping = threading.Timer(0.2, monkeypatch.setattr, (time, "time", lambda: real() + jump))
        jumping.start()
        with (
            pytest.raises(IndexLockError),
            locked(tmp_path / "LOCK", on_wait=lambda: None, seconds=0.5),
        ):
            pytest.fail("two hold one lock")
        jumping.join()
    assert 0.4 < time.monotonic() - begun < 3


@pytest.mark.bad_input(191)
@pytest.mark.parametrize("jump", [-TEN_YEARS, -2 * YOUNG_SECONDS, 2 * YOUNG_SECONDS, TEN_YEARS])
def test_whatever_the_clock_says_the_copy_in_use_is_kept(
    jump: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    real = time.time
    with monkeypatch.context() as patch:
        patch.setattr(time, "time", lambda: real() + jump)
        folder = PrivateFolder()
        remove_abandoned(tmp_path)
        assert folder.path.is_dir()
        folder.close()
    assert list(tmp_path.iterdir()) == []
