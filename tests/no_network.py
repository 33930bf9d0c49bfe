"""Keeps every test off the network by listening to the interpreter's own audit events."""

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_WATCHED = frozenset(
    {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo"}
)
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost", "", None})


class NetworkUsed(AssertionError):
    """A test, or the code under it, reached for the network."""


class _Guard:
    """What is allowed at the moment; the audit hook itself can never be taken off again."""

    installed = False
    watching = False
    loopback_allowed = False


def _on_audit(event: str, args: tuple[object, ...]) -> None:
    if not _Guard.watching or event not in _WATCHED:
        return
    if _is_local_file_socket(args) or (_Guard.loopback_allowed and _host(event, args) in _LOOPBACK):
        return
    raise NetworkUsed(f"{event} {args[1:]!r}: Karen and her tests stay off the network.")


def _is_local_file_socket(args: tuple[object, ...]) -> bool:
    return isinstance(args[0], socket.socket) and args[0].family == getattr(socket, "AF_UNIX", None)


def _host(event: str, args: tuple[object, ...]) -> object:
    if event == "socket.getaddrinfo":
        return args[0]
    address = args[1]
    return address[0] if isinstance(address, tuple) else address


@contextmanager
def network_forbidden(*, loopback_allowed: bool = False) -> Iterator[None]:
    """While open, any connect, bind, send or name look-up raises NetworkUsed.

    Sockets in the file system are left alone; with loopback_allowed this machine may talk to
    itself (tests that start their own PostgreSQL).
    """
    if not _Guard.installed:
        sys.addaudithook(_on_audit)
        _Guard.installed = True
    _Guard.watching, _Guard.loopback_allowed = True, loopback_allowed
    try:
        yield
    finally:
        _Guard.watching, _Guard.loopback_allowed = False, False
