"""The installer: nothing half-done is taken for done, and each failure ends with one sentence that helps."""

import hashlib
import stat
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from scripts import install

LOCK = "alpha==1.0 \\\n    --hash=sha256:00\nbeta==2.0 \\\n    --hash=sha256:11\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder with both locks and no environment, in which the installer works."""
    monkeypatch.setattr(install, "ROOT", tmp_path)
    monkeypatch.setattr(install, "VENV", tmp_path / ".venv")
    (tmp_path / "requirements.lock").write_text(LOCK, encoding="utf-8")
    (tmp_path / "requirements-dev.lock").write_text(
        LOCK + "gamma==3.0 \\\n    --hash=sha256:22\n", encoding="utf-8"
    )
    return tmp_path


def write_python(home: Path, script: str) -> None:
    """Puts a stand-in for the environment's interpreter in place: a script that logs how it was called."""
    python = home / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True, exist_ok=True)
    python.write_text(f'#!/bin/sh\necho "$@" >> "{home}/calls"\n{script}\n', encoding="utf-8")
    python.chmod(python.stat().st_mode | stat.S_IXUSR)


def calls(home: Path) -> str:
    """How the stand-in was called since the last look."""
    log = home / "calls"
    text = log.read_text(encoding="utf-8") if log.exists() else ""
    log.unlink(missing_ok=True)
    return text


def write_package(site: Path, *, size: str, record: bool = True) -> Path:
    """A package of one file of three bytes, with its list of files."""
    folder = site / "alpha-1.0.dist-info"
    folder.mkdir(parents=True)
    (site / "alpha.py").write_bytes(b"x=1")
    if record:
        (folder / "RECORD").write_text(
            f"alpha.py,sha256=aa,{size}\nalpha-1.0.dist-info/RECORD,,\n", encoding="utf-8"
        )
    return folder


def test_pip_gets_the_complete_lock_with_hashes_and_no_resolution(home: Path) -> None:
    write_python(home, "exit 0")
    assert install.main([]) == 0
    said = calls(home)
    for option in (
        "--require-hashes",
        "--no-deps",
        "--only-binary :all:",
        f"--requirement {home}/requirements.lock",
    ):
        assert option in said
    assert "--extra-index-url" not in said


def test_an_index_of_torch_wheels_is_handed_to_pip(home: Path) -> None:
    write_python(home, "exit 0")
    install.main(["--torch-index", "https://wheels.example/cpu"])
    assert "--extra-index-url https://wheels.example/cpu" in calls(home)


def test_a_second_run_starts_nothing(home: Path) -> None:
    write_python(home, "exit 0")
    install.main([])
    calls(home)
    assert install.main([]) == 0
    assert calls(home) == ""


def test_the_development_lock_brings_the_runtime_with_it_but_not_the_other_way(home: Path) -> None:
    write_python(home, "exit 0")
    install.main([])
    calls(home)
    install.main(["--dev"])
    assert "requirements-dev.lock" in calls(home)
    install.main([])
    assert calls(home) == ""


def test_a_changed_lock_is_installed_and_a_touched_one_is_not(home: Path) -> None:
    write_python(home, "exit 0")
    install.main([])
    calls(home)
    lock = home / "requirements.lock"
    lock.touch()
    install.main([])
    assert calls(home) == ""
    lock.write_text(LOCK.replace("2.0", "2.1"), encoding="utf-8")
    install.main([])
    assert "pip install" in calls(home)


def test_a_failed_install_leaves_no_stamp_and_the_next_run_installs(home: Path) -> None:
    write_python(home, "exit 0")
    install.main([])
    (home / "requirements.lock").write_text(LOCK.replace("2.0", "2.1"), encoding="utf-8")
    write_python(home, 'case "$*" in *install*) exit 1;; esac')
    with pytest.raises(SystemExit):
        install.main([])
    calls(home)
    write_python(home, "exit 0")
    assert install.main([]) == 0
    assert "pip install" in calls(home)


@pytest.mark.parametrize(
    ("said", "remedy"),
    [
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            install.DISK_FULL,
        ),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", install.WRONG_FILE),
        ("WARNING: Retrying (Retry(total=4)) after connection broken\nERROR: no match", install.NO_NETWORK),
        ("ERROR: No matching distribution found for torch==2.13.0+cpu", install.NO_TORCH),
        ("ERROR: something new", install.OTHERWISE),
    ],
    ids=["disk", "hash", "network", "torch", "other"],
)
def test_a_failure_of_pip_ends_with_the_sentence_that_fits(
    home: Path, capfd: pytest.CaptureFixture[str], said: str, remedy: str
) -> None:
    (home / "said").write_text(said, encoding="utf-8")
    write_python(home, f'case "$*" in *install*) cat "{home}/said" >&2; exit 1;; esac')
    with pytest.raises(SystemExit) as ended:
        install.main([])
    assert ended.value.code == f"install: not finished: {remedy}"
    assert said in capfd.readouterr().err


def test_an_environment_whose_pip_does_not_work_is_made_anew(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_python(home, "exit 1")
    maker = home / "maker"
    maker.write_text(f'#!/bin/sh\necho "$@" >> "{home}/made"\n', encoding="utf-8")
    maker.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(maker))
    with pytest.raises(SystemExit):
        install.main([])
    assert (home / "made").read_text(encoding="utf-8") == f"-m venv --clear {home}/.venv\n"


def test_too_little_space_is_said_before_anything_is_made(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(install.shutil, "disk_usage", lambda _: SimpleNamespace(free=1_500_000_000))
    with pytest.raises(SystemExit, match=r"has 1\.5 GB of free space and about 4 GB are needed"):
        install.main([])
    assert not (home / ".venv").exists()


def test_another_python_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install, "PYTHON", (3, 99))
    with pytest.raises(SystemExit, match=r"make run PYTHON="):
        install.main([])


def test_a_stop_by_the_person_is_one_sentence(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(install, "install", stop)
    write_python(home, "exit 0")
    assert install.main([]) == 130
    assert "it goes on where it stopped" in capsys.readouterr().err
    assert not list((home / ".venv").glob(".installed-*"))


def test_a_whole_package_is_kept(tmp_path: Path) -> None:
    write_package(tmp_path, size="3")
    assert list(install.half_installed(tmp_path)) == []


@pytest.mark.parametrize(
    ("size", "record", "removed"),
    [("3", False, None), ("4", True, None), ("3", True, "alpha.py")],
    ids=["no list of files", "another size", "a file is gone"],
)
def test_a_half_installed_package_is_found(
    tmp_path: Path, size: str, record: bool, removed: str | None
) -> None:
    folder = write_package(tmp_path, size=size, record=record)
    if removed:
        (tmp_path / removed).unlink()
    assert list(install.half_installed(tmp_path)) == [folder]


def test_a_half_installed_package_is_installed_again(home: Path) -> None:
    write_python(home, "exit 0")
    folder = write_package(home / ".venv" / "lib" / "python3.11" / "site-packages", size="4")
    install.main([])
    assert not folder.exists()


def test_the_stamp_is_the_hash_of_the_lock(home: Path) -> None:
    write_python(home, "exit 0")
    install.main([])
    stamp = home / ".venv" / ".installed-requirements.lock"
    assert stamp.read_text(encoding="ascii") == hashlib.sha256(LOCK.encode()).hexdigest()
