"""Real disks without room, mounts and modes that forbid, limits that are low: a named fault or the former index."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCENARIOS = Path(__file__).with_name("scenarios.py")
BOUND = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
"""Modes bind even root then."""
NO_ROOM = "No space left on device"
READ_ONLY = "Read-only file system"
DENIED = "Permission denied"
WHOLE = ["CURRENT", "LOCK", "v"]

Told = dict[str, dict[str, object]]


def play(prefix: tuple[str, ...], folder: Path, *names: str) -> Told:
    """What the scenarios tell, by their names."""
    done = subprocess.run(
        [*prefix, sys.executable, str(SCENARIOS), str(folder), *names],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PLAN_SEARCH": "chroma"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=300,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {line.pop("scenario"): line for line in lines}


@pytest.fixture(scope="module")
def full(namespace: tuple[str, ...], tmp_path_factory: pytest.TempPathFactory) -> Told:
    names = [f"full_in_build:{kib}" for kib in (0, 20, 100, 240, 4_000)]
    names += [f"full_in_first_build:{kib}" for kib in (0, 100)]
    names += ["full_at_start:0", "full_at_start:100", "full_while_searching", "read_only_mount"]
    return play(namespace, tmp_path_factory.mktemp("full"), *names)


@pytest.fixture(scope="module")
def shut(tmp_path_factory: pytest.TempPathFactory) -> Told:
    bound = BOUND if os.geteuid() == 0 else ()
    return play(bound, tmp_path_factory.mktemp("shut"), "modes")


@pytest.fixture(scope="module")
def limited(tmp_path_factory: pytest.TempPathFactory) -> Told:
    names = (
        "few_files:2",
        "few_files:6",
        "few_files:64",
        "small_files:100",
        "small_files:100000",
        "little_memory:64",
    )
    return play((), tmp_path_factory.mktemp("limited"), *names)


def is_storage_fault(told: object, *reasons: str) -> bool:
    return str(told).startswith("IndexStorageError: ") and any(reason in str(told) for reason in reasons)


@pytest.mark.bad_input(153)
@pytest.mark.parametrize("kib", [0, 20, 100, 240])
def test_a_disk_that_is_full_in_a_build_is_named_and_the_former_index_answers(full: Told, kib: int) -> None:
    told = full[f"full_in_build:{kib}"]
    assert is_storage_fault(told["build"], NO_ROOM, "is the disk full?")
    assert (told["same"], told["right"], told["names"]) == (True, True, WHOLE)


@pytest.mark.bad_input(153)
def test_where_there_is_room_after_all_the_build_ends(full: Told) -> None:
    told = full["full_in_build:4000"]
    assert (told["build"], told["right"], told["names"]) == ("built", True, WHOLE)


@pytest.mark.bad_input(153)
@pytest.mark.parametrize("kib", [0, 100])
def test_a_disk_that_is_full_in_the_first_build_leaves_nothing_that_is_used(full: Told, kib: int) -> None:
    told = full[f"full_in_first_build:{kib}"]
    assert is_storage_fault(told["build"], NO_ROOM, "is the disk full?")
    assert told["names"] == ["LOCK"]


@pytest.mark.bad_input(154)
@pytest.mark.parametrize("kib", [0, 100])
def test_a_disk_that_is_full_at_the_start_is_named_and_nothing_is_left_on_it(full: Told, kib: int) -> None:
    told = full[f"full_at_start:{kib}"]
    assert is_storage_fault(told["search"], NO_ROOM)
    assert (told["left"], told["right afterwards"]) == ([], True)


@pytest.mark.bad_input(154)
def test_a_full_disk_of_temporary_files_is_told_with_what_helps(full: Told) -> None:
    assert "TMPDIR" in str(full["full_at_start:0"]["search"])


@pytest.mark.bad_input(155)
def test_a_disk_that_fills_up_while_the_index_serves_changes_no_answer(full: Told) -> None:
    assert full["full_while_searching"] == {"right": True, "names": ["index"]}


@pytest.mark.bad_input(152)
def test_a_read_only_mount_serves_a_sound_index_and_is_named_where_one_must_be_built(full: Told) -> None:
    told = full["read_only_mount"]
    assert told.pop("sound") is True
    assert sorted(told) == ["absent", "build", "damaged"]
    assert all(is_storage_fault(outcome, READ_ONLY) for outcome in told.values())


@pytest.mark.bad_input(151, 161)
@pytest.mark.parametrize("name", ["read-only", "lock shut, search"])
def test_an_index_that_can_be_read_and_not_written_answers(shut: Told, name: str) -> None:
    assert shut["modes"][name] is True


@pytest.mark.bad_input(151, 161)
@pytest.mark.parametrize("name", ["shut", "files shut", "damaged", "empty"])
def test_an_index_that_cannot_be_read_or_mended_is_named_and_not_used(shut: Told, name: str) -> None:
    assert is_storage_fault(shut["modes"][name], DENIED)


@pytest.mark.bad_input(151, 161)
@pytest.mark.parametrize(
    "name", ["read-only, build", "shut, build", "lock shut, build", "empty, build", "temporary shut"]
)
def test_a_folder_that_may_not_be_written_is_named(shut: Told, name: str) -> None:
    assert is_storage_fault(shut["modes"][name], DENIED)


@pytest.mark.bad_input(156)
@pytest.mark.parametrize("name", ["small_files:100", "small_files:100000"])
def test_a_low_limit_on_the_size_of_files_is_named(limited: Told, name: str) -> None:
    told = limited[name]
    assert is_storage_fault(told["search"], "File too large")
    assert is_storage_fault(told["build"], "File too large", "is the disk full?")
    assert (told["same"], told["names"]) == (True, WHOLE)


@pytest.mark.bad_input(156)
@pytest.mark.parametrize("name", ["few_files:2", "few_files:6"])
def test_a_low_limit_on_open_files_is_named_and_the_former_index_stays(limited: Told, name: str) -> None:
    told = limited[name]
    assert is_storage_fault(told["build"], "is the disk full?", "Too many open files", "too many open files")
    assert (told["same"], told["names"]) == (True, WHOLE)


@pytest.mark.bad_input(156)
@pytest.mark.parametrize("name", ["few_files:2", "few_files:6"])
def test_a_sound_index_is_not_taken_for_damaged_where_files_cannot_be_opened(
    limited: Told, name: str
) -> None:
    assert "too many open files" in str(limited[name]["search"]).lower()


@pytest.mark.bad_input(156)
@pytest.mark.parametrize("name", ["few_files:64", "little_memory:64"])
def test_a_limit_that_leaves_enough_does_no_harm(limited: Told, name: str) -> None:
    told = limited[name]
    assert (told["build"], told["names"]) == ("built", WHOLE)
    assert isinstance(told["search"], list)
