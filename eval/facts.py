"""Does a text say a fact? Forgiving of typography, strict about figures."""

import re
import unicodedata

_TYPOGRAPHY = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_THOUSANDS = re.compile(r"(?<=\d)[, ](?=\d{3}(?!\d))")
_SPACES = re.compile(r"\s+")


def normalise(text: str) -> str:
    """Lower case, straight quotes, single spaces, `13,283` as `13283`."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_TYPOGRAPHY)
    return _THOUSANDS.sub("", _SPACES.sub(" ", plain)).strip()


def says(normalised: str, wording: str) -> bool:
    """Whether a normalised text holds the wording.

    A word may go on where the wording ends (`adaptation`, `мораторий` and `мораторию`), a figure
    may not: `10` is neither in `2010` nor in `100`.
    """
    wanted = normalise(wording)
    end = r"(?!\d)" if wanted[-1:].isdigit() else ""
    return bool(wanted) and re.search(rf"(?<!\w){re.escape(wanted)}{end}", normalised) is not None


def share_said(text: str, facts: tuple[tuple[str, ...], ...]) -> float:
    """The share of the facts that the text says in one of their wordings, in [0, 1]."""
    normalised = normalise(text)
    return sum(any(says(normalised, wording) for wording in fact) for fact in facts) / len(facts)
