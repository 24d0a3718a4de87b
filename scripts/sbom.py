"""Writes what the product is made of, in CycloneDX's form (`make sbom`).

cyclonedx-py turns the lock into a list with versions and hashes. The licences come from the installed packages, and
the language model's files are added: they are data that the product runs on.
"""

import json
import os
import subprocess
import sys
from importlib.metadata import metadata
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from index.model_files import find_model
from index.settings import EncoderSettings
from scripts.licences import LOCK, ROOT, licence_of

TARGET = ROOT / "build" / "sbom.cdx.json"


def main() -> int:
    """Writes the list and says where it is."""
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(json.dumps(make_sbom(), indent=1) + "\n", encoding="utf-8")
    print(f"sbom: written to {TARGET.relative_to(ROOT)}")
    return 0


def make_sbom() -> dict[str, Any]:
    """The list, the same for the same lock."""
    command = (
        *(sys.executable, "-m", "cyclonedx_py", "requirements", str(LOCK)),
        *("--pyproject", str(ROOT / "pyproject.toml"), "--output-reproducible", "--of", "JSON"),
    )
    quiet = {**os.environ, "PYTHONWARNINGS": "ignore"}
    made = subprocess.run(command, check=True, capture_output=True, text=True, env=quiet)
    sbom: dict[str, Any] = json.loads(made.stdout)
    for component in sbom["components"]:
        component["licenses"] = [{"expression": licence_of(metadata(component["name"]))}]
        # The lock is checked by its hashes wherever the files come from: the tool only supposes an address.
        for reference in component.get("externalReferences", ()):
            reference["url"] = f"pkg:pypi/{component['name']}@{component['version']}"
    sbom["components"].append(_model())
    return sbom


def _model() -> dict[str, Any]:
    files = find_model(EncoderSettings())
    return {
        "type": "machine-learning-model",
        "bom-ref": "encoder",
        "name": files.name,
        "version": files.fingerprint[:12],
        "hashes": [{"alg": "SHA-256", "content": files.fingerprint}],
    }


if __name__ == "__main__":
    sys.exit(main())
