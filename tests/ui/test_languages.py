import pytest

from ui.languages import choose_language, language_of


@pytest.mark.parametrize(
    ("named", "accepted", "chosen"),
    [
        ("kk", "ru,en", "kk"), ("KK-Cyrl", None, "kk"), ("kz", None, "kk"), ("ru_KZ", "en", "ru"),
        (None, "kk-KZ,kk;q=0.9,ru;q=0.8", "kk"), (None, "de,en-GB;q=0.5,ru;q=0.7", "ru"),
        (None, "en;q=0,kk;q=0.1", "kk"), (None, "de-DE,fr;q=0.9", "ru"), (None, None, "ru"),
        ("xx", "en", "en"), ("", "", "ru"), ("<b>", ";;q=,,en;q=x,", "ru"), (None, "en," * 10_000, "en"),
    ],
)  # fmt: skip
def test_the_address_decides_then_the_browser_then_russian(
    named: str | None, accepted: str | None, chosen: str
) -> None:
    assert choose_language(named, accepted) == chosen


def test_no_other_language_is_served() -> None:
    assert language_of("de") is None
