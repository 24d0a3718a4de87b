"""Where an operator's settings for a language model are written: most have none, and nothing more is read."""

import os
from collections.abc import Mapping
from pathlib import Path

from assistant.generation.faults import SettingsError

HOME = Path(__file__).resolve().parents[2]
"""Where `app.py` lies, and the file `.env`."""


def environment_with_file(folder: Path = HOME) -> dict[str, str]:
    """The environment, and where it is silent the file `.env` in a folder.

    Args:
        folder: Of the file; by default where `app.py` lies.

    Returns:
        `os.environ`, with the model's settings and the providers' keys from the file where not set.

    Raises:
        SettingsError: The file cannot be read.
    """
    path = folder / ".env"
    return (_read_file(path) if os.path.lexists(path) else {}) | dict(os.environ)


def names_model(environment: Mapping[str, str]) -> bool:
    """Whether a model is named, or where one would be; if neither, no model is used."""
    return any(environment.get(name, "").strip() for name in ("PLAN_MODEL", "PLAN_MODEL_URL"))


def _read_file(path: Path) -> dict[str, str]:
    from dotenv import dotenv_values  # ten milliseconds of a start, and the names of all providers' keys

    from assistant.generation.providers import KEY_VARIABLES

    try:
        # "utf-8-sig": editors on Windows begin a file with a byte order mark.
        values = dotenv_values(path, encoding="utf-8-sig", interpolate=False)
    except (OSError, UnicodeDecodeError) as error:
        reason = type(error).__name__
        raise SettingsError(
            f"The settings file {path.name} cannot be read ({reason}): "
            "it must be UTF-8 text that this program may read."
        ) from None
    return {
        name: value
        for name, value in values.items()
        if value is not None and (name.startswith("PLAN_MODEL") or name in KEY_VARIABLES)
    }
