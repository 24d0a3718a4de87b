"""What an address asks for, and what a request becomes as an address."""

import pytest

from assistant.packs import PackRequest, parse_request, request_pairs
from assistant.packs.types import Level


def test_no_parameters_give_the_default_request() -> None:
    assert parse_request([]) == PackRequest(
        topic="detention", chapters=(), level=Level.BASIC, minutes=90, size=16, seed=1, language="en"
    )


def test_every_parameter_is_read() -> None:
    pairs = [
        ("topic", "religion"),
        ("level", "advanced"),
        ("minutes", "180"),
        ("size", "25"),
        ("seed", "77"),
        ("lang", "kk"),
    ]
    assert parse_request(pairs) == PackRequest("religion", (), Level.ADVANCED, 180, 25, 77, "kk")


def test_chapters_repeat_and_stand_in_the_order_of_the_plan() -> None:
    pairs = [("topic", ""), ("chapter", "18"), ("chapter", "2"), ("chapter", "18")]
    request = parse_request(pairs)
    assert (request.topic, request.chapters) == ("", (2, 18))


def test_a_topic_comes_before_chapters() -> None:
    request = parse_request([("chapter", "18"), ("topic", "privacy")])
    assert (request.topic, request.chapters) == ("privacy", ())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("topic", "cooking"),
        ("chapter", "0"),
        ("chapter", "23"),
        ("chapter", "x"),
        ("level", "expert"),
        ("minutes", "60"),
        ("size", "3"),
        ("size", "61"),
        ("size", "-5"),
        ("seed", "0"),
        ("seed", "10000"),
        ("seed", "٣"),
        ("lang", "de"),
        ("unknown", "1"),
        ("topic", "<script>"),
    ],
)
def test_what_is_not_known_is_left_to_the_defaults(name: str, value: str) -> None:
    assert parse_request([(name, value)]) == PackRequest()


@pytest.mark.parametrize(
    "request_",
    [
        PackRequest(),
        PackRequest("women", (), Level.ADVANCED, 45, 4, 9999, "ru"),
        PackRequest("", (1, 9, 22), Level.BASIC, 180, 60, 5, "kk"),
    ],
)
def test_an_address_gives_back_its_request(request_: PackRequest) -> None:
    assert parse_request(request_pairs(request_)) == request_


def test_language_stands_last_in_an_address() -> None:
    assert request_pairs(PackRequest("", (3, 4), size=10, language="ru")) == (
        ("chapter", "3"),
        ("chapter", "4"),
        ("level", "basic"),
        ("minutes", "90"),
        ("size", "10"),
        ("seed", "1"),
        ("lang", "ru"),
    )
