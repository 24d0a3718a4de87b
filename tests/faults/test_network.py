"""Ports and addresses that cannot be had: one sentence that says what to do."""

import errno
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from ui.cli import main
from ui.listening import StartError, listen

ROOT = Path(__file__).resolve().parents[2]
UP = "ip link set lo up"
NO_IPV6 = f"{UP}; echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6"
ONLY_IPV6 = f"{UP}; ip address delete 127.0.0.1/8 dev lo"
ORDINARY = "setpriv --bounding-set=-all"
"""Takes from root what an ordinary user has not."""


def serve(namespace: tuple[str, ...], network: str, *arguments: str, prefix: str = "") -> tuple[int, str]:
    """How `app.py` ends in a network of its own, and what it says; it must not get as far as serving."""
    line = f'{network}; exec {prefix} "$0" app.py --no-browser "$@"'
    done = subprocess.run(
        [*namespace, "/bin/sh", "-c", line, sys.executable, *arguments],
        cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout == ""
    # That it runs as root is said before, in a line of its own.
    return done.returncode, "".join(line for line in done.stderr.splitlines() if "root" not in line)


@pytest.mark.bad_input(193)
def test_a_port_that_is_taken_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        assert main(["--no-browser", "--port", str(other.getsockname()[1])]) == 1
    said = capsys.readouterr().err.splitlines()[-1]
    assert "is busy: another program uses it" in said
    assert "Try: make run PORT=" in said


@pytest.mark.bad_input(194)
def test_a_port_of_the_system_is_named_to_an_ordinary_user(namespace: tuple[str, ...]) -> None:
    code, said = serve(namespace, UP, "--port", "80", prefix=ORDINARY)
    assert (code, said) == (1, "Port 80 is reserved for the system. Try: make run PORT=7860")


@pytest.mark.bad_input(195)
@pytest.mark.parametrize(("network", "host"), [(NO_IPV6, "::1"), (ONLY_IPV6, "127.0.0.1")])
def test_an_address_of_a_protocol_that_is_off_is_named(
    network: str, host: str, namespace: tuple[str, ...]
) -> None:
    code, said = serve(namespace, network, "--host", host, "--port", "7860")
    assert code == 1
    assert said.startswith(f"The page cannot be served on {host} port 7860: Cannot assign requested address.")


@pytest.mark.bad_input(195)
@pytest.mark.parametrize(
    ("network", "host"), [(NO_IPV6, "127.0.0.1"), (NO_IPV6, "localhost"), (ONLY_IPV6, "::1")]
)
def test_the_other_protocol_serves(network: str, host: str, namespace: tuple[str, ...]) -> None:
    code = "import sys; from ui.listening import listen; listen(sys.argv[1], 7860).close()"
    command = f'{network}; exec "$0" -c "$1" "$2"'
    subprocess.run([*namespace, "/bin/sh", "-c", command, sys.executable, code, host], cwd=ROOT, check=True)


@pytest.mark.bad_input(195)
def test_a_system_built_without_ipv6_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EAFNOSUPPORT, "Address family not supported by protocol")

    monkeypatch.setattr(socket, "socket", refuse)
    with pytest.raises(StartError, match="Address family not supported"):
        listen("::1", 7860)
