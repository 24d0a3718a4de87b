"""What the product is made of: licences that are allowed, a list of parts, and faults that are known."""

import json
import subprocess
from importlib.metadata import PackageMetadata
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from index.model_files import find_model
from index.settings import EncoderSettings
from scripts import audit, licences, sbom
from scripts.licences import LicenceError, licence_of, unknown_parts


def package(**fields: object) -> PackageMetadata:
    return cast("PackageMetadata", SimpleNamespace(json=fields))


def test_every_locked_package_is_under_a_licence_that_is_allowed() -> None:
    assert list(licences.faults_of(licences.LOCK)) == []


@pytest.mark.parametrize(
    ("fields", "expression"),
    [
        ({"license_expression": "MIT AND Zlib", "license": "GPL"}, "MIT AND Zlib"),
        ({"license": "Apache License, Version 2.0"}, "Apache-2.0"),
        ({"license": "Apache 2.0"}, "Apache-2.0"),
        ({"license": "BSD license (see license.txt for details), Copyright"}, "BSD-3-Clause"),
        (
            {"license": "Copyright (c) 2001\nlong", "classifier": ["License :: OSI Approved :: BSD License"]},
            "BSD-3-Clause",
        ),
        ({"classifier": ["Topic :: X", "License :: OSI Approved :: ISC License (ISCL)"]}, "ISC"),
    ],
)
def test_a_licence_is_read_from_what_a_package_says(fields: dict[str, object], expression: str) -> None:
    assert licence_of(package(**fields)) == expression


@pytest.mark.parametrize(
    "fields",
    [{}, {"license": "GPLv3"}, {"license": "MIT-like"}, {"classifier": ["License :: Other/Proprietary"]}],
)
def test_what_is_not_known_is_not_taken_for_allowed(fields: dict[str, object]) -> None:
    with pytest.raises(LicenceError, match="cannot be read"):
        licence_of(package(**fields))


@pytest.mark.parametrize(
    ("expression", "refused"),
    [
        ("MIT", ()), ("GPL-3.0-only", ("GPL-3.0-only",)), ("MIT AND AGPL-3.0-only", ("AGPL-3.0-only",)),
        ("GPL-2.0-only OR MIT", ()), ("MPL-2.0 AND (Apache-2.0 OR MIT)", ()), ("GPL-2.0-only OR LGPL-3.0-only",
        ("GPL-2.0-only", "LGPL-3.0-only")), ("Apache-2.0 WITH LLVM-exception", ()),
    ],
)  # fmt: skip
def test_of_licences_joined_by_or_one_is_enough(expression: str, refused: tuple[str, ...]) -> None:
    assert unknown_parts(expression) == refused


def test_a_package_that_may_not_be_given_away_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = {"tqdm": package(license="GPLv3")}
    real = licences.metadata
    monkeypatch.setattr(licences, "metadata", lambda name: told.get(name) or real(name))
    assert licences.main() == 1
    assert "licences: tqdm: its licence cannot be read: 'GPLv3'" in capsys.readouterr().err


def test_the_list_of_parts_holds_every_locked_package_with_hash_and_licence_and_the_model() -> None:
    parts = sbom.make_sbom()["components"]
    packages = [part for part in parts if part["type"] == "library"]
    assert {part["name"] for part in packages} == set(licences.locked_names(licences.LOCK))
    for part in packages:
        assert part["licenses"][0]["expression"]
        hashes = [found for reference in part["externalReferences"] for found in reference.get("hashes", ())]
        assert hashes, part["name"]
    (model,) = [part for part in parts if part["type"] == "machine-learning-model"]
    assert model["hashes"][0]["content"] == find_model(EncoderSettings()).fingerprint


def answering(stdout: str, stderr: str = "") -> Any:  # noqa: ANN401 - stands for subprocess.run
    return lambda *_, **__: subprocess.CompletedProcess([], 1, stdout, stderr)


@pytest.mark.parametrize(
    ("stdout", "code", "told"),
    [
        ("", 2, "nothing is known"),
        ("<html>", 2, "nothing is known"),
        (
            json.dumps({"dependencies": [{"name": "a", "version": "1", "vulns": []}]}),
            0,
            "no known fault in 1",
        ),
        (
            json.dumps(
                {
                    "dependencies": [
                        {"name": "a", "version": "1", "vulns": [{"id": "X-1", "fix_versions": ["2"]}]}
                    ]
                }
            ),
            1,
            "a 1: X-1 (mended in: 2)",
        ),
    ],
)
def test_what_could_not_be_asked_is_never_told_as_sound(
    stdout: str, code: int, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(subprocess, "run", answering(stdout, "no network"))
    assert audit.main() == code
    said = capsys.readouterr()
    assert told in said.out + said.err


def test_the_model_is_held_against_a_hash_that_the_project_knows() -> None:
    assert len(EncoderSettings().sha256) == 64


def test_what_is_audited_is_every_locked_package() -> None:
    asked = set(audit.pinned())
    assert "torch==2.13.0" in asked
    assert {name.partition("==")[0] for name in asked} >= set(licences.locked_names(Path(licences.LOCK)))
