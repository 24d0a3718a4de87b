import socket

import pytest

from ui.access import HOSTED_RATE, LOOPBACK, Access, is_numeric, make_access


@pytest.mark.parametrize("host", sorted(LOOPBACK))
def test_a_page_on_this_computer_answers_to_its_names_alone_and_counts_nobody(host: str) -> None:
    assert make_access(host, rate=None) == Access(LOOPBACK, "", frozenset(), 0)


def test_a_page_for_others_that_knows_no_address_answers_to_figures_and_to_this_computers_name() -> None:
    hosts = make_access("0.0.0.0", rate=None).hosts
    own = socket.gethostname().lower()
    for name in ("192.168.0.7", "fe80::1", "localhost", own, f"{own}.local"):
        assert name in hosts, name
    assert "rebound.example" not in hosts


def test_a_page_that_knows_its_address_answers_to_that_and_to_the_names_given() -> None:
    access = make_access(
        "0.0.0.0", address="https://Plan.example.org:8443/plan/", names=["Plan.local"], rate=None
    )
    assert access.hosts == LOOPBACK | {"plan.example.org", "plan.local"}
    assert access.address == "https://Plan.example.org:8443/plan/"


def test_clients_are_counted_where_others_can_ask() -> None:
    assert make_access("0.0.0.0", rate=None).rate == HOSTED_RATE
    assert make_access("127.0.0.1", proxies=["127.0.0.1"], rate=None).rate == HOSTED_RATE
    assert make_access("0.0.0.0", rate=0).rate == 0
    assert make_access("127.0.0.1", rate=7).rate == 7


@pytest.mark.parametrize(
    ("name", "numeric"),
    [("10.0.0.1", True), ("::1", True), ("1.2.3", False), ("10.0.0.1.example", False), ("", False)],
)
def test_an_address_in_figures_is_told_from_a_name(name: str, numeric: bool) -> None:
    assert is_numeric(name) is numeric
