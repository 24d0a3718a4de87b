"""A place without a network and with one folder to write to: what Linux lets an ordinary user make for a program."""

import fcntl
import os
import socket
import struct
import subprocess
from pathlib import Path

from tests.privacy.traffic import OUTSIDE, OUTSIDE_6

GET_FLAGS, SET_FLAGS, UP = 0x8913, 0x8914, 1
"""Of Linux's sockets: read and set the flags of an interface."""
DISKS = frozenset({"btrfs", "ext2", "ext3", "ext4", "overlay", "tmpfs", "xfs", "zfs"})
KEPT = frozenset({"nosuid", "nodev", "noexec", "noatime", "nodiratime", "relatime"})
"""Options of a mount that may not be dropped when it is mounted again."""


def can_seal() -> bool:
    """Whether this machine lets us make such a place."""
    try:
        made = subprocess.run(["unshare", "-rnm", "true"], capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return made.returncode == 0


def seal(folder: Path) -> None:
    """From inside `unshare -rnm`: brings loopback up, and leaves only one folder to write to."""
    _bring_loopback_up()
    _mount("--bind", str(folder), str(folder))
    for line in Path("/proc/self/mounts").read_text().splitlines():
        _, place, kind, options, *_ = line.split(" ")
        place = place.encode().decode("unicode_escape")
        if kind not in DISKS or Path(place) == folder or place.startswith(("/dev", "/proc", "/sys")):
            continue
        kept = ",".join(sorted(KEPT.intersection(options.split(","))))
        _mount("-o", f"remount,bind,ro,{kept}", place)
    _mount("-t", "tmpfs", "tmpfs", "/dev/shm")


def _mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True, capture_output=True)


def _bring_loopback_up() -> None:
    with socket.socket() as sock:
        asked = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack_from("16sh", fcntl.ioctl(sock, GET_FLAGS, asked))[1]
        fcntl.ioctl(sock, SET_FLAGS, struct.pack("16sh14x", b"lo", flags | UP))


def try_to_leave() -> None:
    """What a program that calls out does, in four ways: the kernel must count every one."""
    for family, host in ((socket.AF_INET, OUTSIDE), (socket.AF_INET6, OUTSIDE_6)):
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
            with socket.socket(family, kind) as sock:
                assert sock.connect_ex((host, 53)) != 0


def is_read_only(folder: Path) -> bool:
    """Whether nothing can be written in a folder."""
    return not os.access(folder, os.W_OK)
