"""The project's own promises: commands, locks, package borders, and no trace of its authors' machine."""

import ast
import importlib
import logging
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions, version
from pathlib import Path

import pytest
from importlinter import cli
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
ELSEWHERE = "eval/compare/runners"
"""Run in environments of their own, with the requirements that stand beside them."""
MEASURED_BY_TOOLS = ("eval/weight",)
"""Parts of `eval` that need the tools of whoever develops: a browser."""
PACKAGES = ("corpus", "index", "assistant", "eval", "ui")
LOCKS = ("requirements.lock", "requirements-dev.lock")
ENTRY = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+)(?: ; (?P<marker>.+?))? \\\n"
    r"(?P<hashes>(?:    --hash=sha256:\w{64}.*\n)+)",
    re.MULTILINE,
)
MACHINE_PATH = re.compile(r"(?<![\w.~*-])/(?:work|opt(?!/plan-assistant)|root|home|Users|tmp|srv|mnt)/\w+")
ADDRESS = re.compile(r"\b(?:https?|wss?|ftp)://(?:[^/\s@\"'<>]*@)?(?P<host>[\w-]+(?:\.[\w-]+)*)")
ALLOWED_HOSTS = re.compile(
    r"localhost|127\.0\.0\.1(?:\.x)?|testserver|www\.w3\.org|doi\.org|(?:.+\.)?example(?:\.\w+)?|.+\.(?:test|invalid)"
)
"""Loopback, names reserved for examples, XML namespaces, and papers."""


def lock_entries(name: str) -> dict[tuple[str, str | None], tuple[str, str]]:
    """(name, marker) to (version, hashes) of a lock."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return {
        (entry["name"], entry["marker"]): (entry["version"], entry["hashes"])
        for entry in ENTRY.finditer(text)
    }


def project() -> dict[str, object]:
    """The [project] table of pyproject.toml."""
    table: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


def requirements(*, dev: bool, extra: str = "dev") -> list[Requirement]:
    """What pyproject.toml asks for: the product's, and on request those of an extra."""
    table = project()
    named = [*table["dependencies"], *(table["optional-dependencies"][extra] if dev else ())]
    return [Requirement(line) for line in named]


def project_files() -> Iterator[Path]:
    """Every file that is, or would be, committed."""
    command = ("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout, so there is no list of its files")
    return (path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file())


def text_of(path: Path) -> str:
    """Content of a text file; nothing for another."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def imported_modules(folder: Path) -> Iterator[tuple[Path, str]]:
    """Every top-level module that the Python files of a folder, or one file, import."""
    for path in [folder] if folder.is_file() else sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((path, alias.name.partition(".")[0]) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield path, node.module.partition(".")[0]


def make_targets() -> dict[str, str]:
    """Targets of the Makefile with what they do."""
    return dict(
        re.findall(r"^([a-z-]+):.*## (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    )


def test_the_two_commands_of_the_readme_are_targets() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in ("run", "test"):
        assert f"make {command}" in readme
        assert command in make_targets()


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "docs"])
def test_every_make_command_in_the_documents_is_a_target(name: str) -> None:
    paths = (ROOT / name).rglob("*.md") if (ROOT / name).is_dir() else [ROOT / name]
    named = {
        target
        for path in paths
        for target in re.findall(r"(?:`|^|\$ )make ([a-z-]+)", text_of(path), re.MULTILINE)
    }
    assert named <= make_targets().keys()


def test_make_without_a_target_lists_the_commands() -> None:
    printed = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert all(f"make {target}" in printed for target in make_targets())


def test_ci_runs_what_people_run() -> None:
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1]


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_of_a_lock_is_a_pinned_version_with_hashes_or_a_remark(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    rest = re.sub(r"^ *#.*\n", "", ENTRY.sub("", text), flags=re.MULTILINE)
    assert rest == ""
    assert len(lock_entries(name)) > 100


def test_the_runtime_lock_is_a_part_of_the_development_lock() -> None:
    assert lock_entries("requirements.lock").items() <= lock_entries("requirements-dev.lock").items()


def test_torch_is_locked_to_a_build_without_cuda() -> None:
    entries = lock_entries("requirements-dev.lock")
    torch = {marker: locked for (name, marker), (locked, _) in entries.items() if name == "torch"}
    assert torch == {'sys_platform == "linux"': "2.13.0+cpu", 'sys_platform == "darwin"': "2.13.0"}
    assert not [name for name, _ in entries if re.match(r"nvidia|cuda|triton", name)]


@pytest.mark.parametrize(("name", "dev"), [("requirements.lock", False), ("requirements-dev.lock", True)])
def test_the_lock_answers_pyproject(name: str, dev: bool) -> None:
    locked = {package: locked for (package, _), (locked, _) in lock_entries(name).items()}
    unmet = [
        str(requirement)
        for requirement in requirements(dev=dev)
        if not requirement.specifier.contains(locked.get(canonicalize_name(requirement.name), "0"))
    ]
    assert unmet == []


def test_what_is_installed_is_what_is_locked() -> None:
    platform = f'sys_platform == "{sys.platform}"'
    installed = {
        name: (locked, version(name))
        for (name, marker), (locked, _) in lock_entries("requirements-dev.lock").items()
        if marker in {None, platform}
    }
    assert {name: pair for name, pair in installed.items() if pair[0] != pair[1]} == {}


@pytest.mark.parametrize(
    ("places", "dev"),
    [((*PACKAGES, "app.py"), False), (("tests", "scripts", *MEASURED_BY_TOOLS), True)],
    ids=["product", "tools"],
)
def test_every_library_that_is_imported_is_declared(places: tuple[str, ...], dev: bool) -> None:
    providers = packages_distributions()
    extra = "dev" if dev else "mcp"
    declared = {canonicalize_name(requirement.name) for requirement in requirements(dev=True, extra=extra)}
    ours = {*PACKAGES, "app", "tests", "scripts", *sys.stdlib_module_names}
    undeclared = {
        (str(path.relative_to(ROOT)), module)
        for place in places
        for path, module in imported_modules(ROOT / place)
        if not path.is_relative_to(ROOT / ELSEWHERE)
        and (dev or not any(path.is_relative_to(ROOT / tool) for tool in MEASURED_BY_TOOLS))
        and module not in ours
        and declared.isdisjoint(map(canonicalize_name, providers.get(module, ())))
    }
    assert undeclared == set()


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_exports_at_most_six_names_and_has_them(name: str) -> None:
    package = importlib.import_module(name)
    assert 1 <= len(package.__all__) <= 6
    assert all(hasattr(package, exported) for exported in package.__all__)


@pytest.fixture
def loggers_kept() -> Iterator[None]:
    """import-linter silences every logger there is; other tests hear theirs."""
    yield
    for logger in logging.Logger.manager.loggerDict.values():
        if isinstance(logger, logging.Logger):
            logger.disabled = False


@pytest.mark.usefixtures("loggers_kept")
def test_dependencies_point_one_way() -> None:
    assert (
        cli.lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
        == cli.EXIT_STATUS_SUCCESS
    )


def test_no_package_imports_the_door() -> None:
    assert not [
        path for place in PACKAGES for path, module in imported_modules(ROOT / place) if module == "app"
    ]


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    found = {
        (str(path.relative_to(ROOT)), match[0])
        for path in project_files()
        for match in MACHINE_PATH.finditer(text_of(path))
    }
    assert found == set()


def test_no_file_names_a_host_but_loopback_examples_and_those_of_the_plan() -> None:
    plan = ROOT / "corpus" / "data" / "nhrap-kazakhstan-2009-2012.en.txt"
    named_by_the_plan = {match["host"] for match in ADDRESS.finditer(text_of(plan))}
    found = {
        (str(path.relative_to(ROOT)), match["host"])
        for path in project_files()
        for match in ADDRESS.finditer(text_of(path))
        if not ALLOWED_HOSTS.fullmatch(match["host"]) and match["host"] not in named_by_the_plan
    }
    assert found == set()


def test_the_newest_version_in_the_changelog_is_the_projects() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## \[?v?(\d+\.\d+\.\d+)", changelog, re.MULTILINE)
    assert newest is not None
    assert newest[1] == project()["version"]
