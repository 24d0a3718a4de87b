"""What the kernel says of a network: its sockets, and the attempts to reach an address without a way to it."""

import ipaddress
import threading
from pathlib import Path

OUTSIDE = "203.0.113.1"
OUTSIDE_6 = "2001:db8::1"
"""Addresses that are reserved for documentation."""
TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")
BEAT = 0.02
"""Seconds between two looks."""


def sockets() -> set[tuple[str, str, str]]:
    """The sockets of this network, as protocol, own address, other address."""
    found = set()
    for table in TABLES:
        path = Path("/proc/self/net") / table
        for line in path.read_text().splitlines()[1:] if path.exists() else ():
            own, other = line.split()[1:3]
            found.add((table, address_of(own), address_of(other)))
    return found


def address_of(field: str) -> str:
    """The address in a field of the kernel's tables, which holds words of four bytes in the machine's order."""
    figures = bytes.fromhex(field.partition(":")[0])
    turned = b"".join(figures[at : at + 4][::-1] for at in range(0, len(figures), 4))
    address = ipaddress.ip_address(turned)
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return str(mapped or address)


def is_inside(host: str) -> bool:
    """Whether an address, or a name, is of this machine itself; the empty address of a listener's other end too."""
    if host in {"localhost", "0.0.0.0", "::"}:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def attempts_to_leave() -> int:
    """How often something here wanted to send to an address that no way leads to, native code and lookups included."""
    names, values = (line.split() for line in Path("/proc/self/net/snmp").read_text().splitlines()[:2])
    rows = (line.split() for line in Path("/proc/self/net/snmp6").read_text().splitlines())
    six = {name: int(value) for name, value in rows}
    return int(values[names.index("OutNoRoutes")]) + six["Ip6OutNoRoutes"]


class Watch:
    """Looks at the sockets again and again, and keeps those of any other machine."""

    def __init__(self) -> None:
        """Looks at nothing before `with`."""
        self.outside: set[tuple[str, str, str]] = set()
        self.looks = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> "Watch":
        """Begins."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Ends."""
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._ended.wait(BEAT):
            self.outside |= {
                found for found in sockets() if not (is_inside(found[1]) and is_inside(found[2]))
            }
            self.looks += 1
