"""Network addresses: those of a host, and which of them are public."""

from __future__ import annotations

import ipaddress
import socket
from queue import Empty, SimpleQueue
from threading import Thread

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

#: IPv6 networks whose last 32 bits are an IPv4 address that the packet really goes to: NAT64 and IPv4-compatible.
CARRIERS = tuple(map(ipaddress.IPv6Network, ("64:ff9b::/96", "64:ff9b:1::/48", "::/96")))


def resolve(host: str, port: int, seconds: float) -> list[Address]:
    """The addresses of a host, each once, in the order in which the system prefers them.

    Raises TimeoutError where they are not known after so many seconds, and OSError where it has none.
    """
    answers: SimpleQueue[list[Address] | OSError] = SimpleQueue()
    # The system's resolver takes no time limit, so it is asked on the side; an answer that comes too late is nobody's.
    Thread(target=lambda: answers.put(_looked_up(host, port)), daemon=True).start()
    try:
        answer = answers.get(timeout=max(seconds, 0.0))
    except Empty:
        raise TimeoutError from None
    if isinstance(answer, OSError):
        raise answer
    return answer


def _looked_up(host: str, port: int) -> list[Address] | OSError:
    """What the system says of a host, or why it says nothing."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError:
        return OSError(f"{host[:80]!r} is no host name")
    except OSError as fault:
        return fault
    return list(dict.fromkeys(ipaddress.ip_address(str(place[0]).partition("%")[0]) for *_, place in found))


def is_public(address: Address) -> bool:
    """Whether an address is one of the public internet: not private, loopback, link-local, multicast or reserved, also not by disguise."""
    inner = carried(address)
    if inner is not None:
        return is_public(inner)
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def carried(address: Address) -> Address | None:
    """The IPv4 address that an IPv6 one stands for, if it does."""
    if not isinstance(address, ipaddress.IPv6Address):
        return None
    if address.ipv4_mapped or address.sixtofour:
        return address.ipv4_mapped or address.sixtofour
    if address.teredo:
        return address.teredo[1]
    if any(address in network for network in CARRIERS):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return None
