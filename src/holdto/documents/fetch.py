"""Fetching a document: only from public addresses, only as much and for as long as a document may take.

The host is resolved once and the connection goes to the very address that was looked at, so that a name which answers
differently the second time gains nothing. A redirect is a new fetch under the same rules. Proxies are not used.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from holdto import __version__
from holdto.documents.addresses import Address, is_public, resolve
from holdto.documents.decoding import MOST_BYTES
from holdto.documents.errors import FetchError
from holdto.documents.timed import Timed

#: Seconds for everything together: looking the host up, connecting, redirects, the whole body.
SECONDS = 20.0
REDIRECTS = 5
#: Media types that can be a document; a sender that gives none is believed to send one.
TYPES = ("text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown", "")
CHUNK = 65536
PORTS = {"http": 80, "https": 443}
#: Characters of a path and query that stay as they are.
SAFE = "/?&=;:@!$'()*+,%~-._[]"


@dataclass(frozen=True, slots=True)
class Page:
    """What was fetched: the bytes, the URL they came from in the end, and what the sender said of them."""

    body: bytes
    url: str
    type: str
    charset: str | None


def fetch(url: str, *, allow: Callable[[Address], bool] = is_public, seconds: float = SECONDS) -> Page:
    """The document at an http or https URL. `allow` says which addresses may be connected to.

    Raises FetchError for every reason not to have it, in one line.
    """
    until = time.monotonic() + seconds
    at = url
    for _ in range(REDIRECTS + 1):
        try:
            answer = _ask(at, allow, until)
        except TimeoutError:
            raise FetchError(
                f"{url}: expected the whole document within {seconds:g} seconds, found it slower; save it and name the file"
            ) from None
        except (OSError, http.client.HTTPException) as fault:
            raise FetchError(
                f"{url}: expected a document, found no proper answer ({fault or type(fault).__name__}); check the address"
            ) from None
        if isinstance(answer, Page):
            return answer
        at = answer
    raise FetchError(f"{url}: expected a document after at most {REDIRECTS} redirects, found another redirect; give the final address")


def _ask(url: str, allow: Callable[[Address], bool], until: float) -> Page | str:
    """The page at the URL, or the URL that it redirects to."""
    parts = _parts(url)
    host, port = parts.hostname or "", parts.port or PORTS[parts.scheme]
    connection = http.client.HTTPConnection(host, port)
    timed = _connected(url, parts, host, port, allow, until)
    connection.sock = timed
    try:
        target = quote(parts.path or "/", SAFE) + (f"?{quote(parts.query, SAFE)}" if parts.query else "")
        headers = {
            "User-Agent": f"holdto/{__version__}",
            "Accept": "text/html, text/plain, text/markdown",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }
        connection.request("GET", target, headers=headers)
        answer = connection.getresponse()
        if answer.status in (301, 302, 303, 307, 308) and (location := answer.getheader("Location")):
            return _joined(url, location)
        if answer.status != http.client.OK:
            raise FetchError(f"{url}: expected a document, found the answer {answer.status} {answer.reason[:80]}; check the address")
        kind = answer.headers.get_content_type() if answer.getheader("Content-Type") else ""
        if kind not in TYPES:
            raise FetchError(f"{url}: expected a page or plain text, found {kind[:80]}; save its text and name the file")
        return Page(
            _unpacked(_body(answer, url), answer.getheader("Content-Encoding", ""), url), url, kind, answer.headers.get_content_charset()
        )
    finally:
        timed.end()


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        known = parts.scheme in PORTS and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError:
        known = False
    if not known:
        raise FetchError(f"{url[:200]}: expected an address such as https://example.org/page, found another form")
    return parts


def _connected(url: str, parts: SplitResult, host: str, port: int, allow: Callable[[Address], bool], until: float) -> Timed:
    """A connection to an address of the host that is allowed. All of its addresses have to be: a mixed answer is an attack."""
    addresses = resolve(host, port, until - time.monotonic())
    if refused := [address for address in addresses if not allow(address)]:
        raise FetchError(
            f"{url}: expected a public address, found {host} at {refused[0]}, which is not; nothing on a private network is fetched"
        )
    fault: OSError = OSError(f"{host} has no address")
    for address in addresses:
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        try:
            plain = socket.create_connection((str(address), port), timeout=left)
        except OSError as found:
            fault = found
            continue
        if parts.scheme == "https":
            try:
                return Timed(ssl.create_default_context().wrap_socket(plain, server_hostname=host), until)
            except BaseException:
                plain.close()
                raise
        return Timed(plain, until)
    raise fault


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        raise FetchError(f"{url}: expected an address to go on to, found {location[:80]!r}; check the address") from None


def _body(answer: http.client.HTTPResponse, url: str) -> bytes:
    said = answer.getheader("Content-Length", "")
    body = bytearray()
    while not (said.isascii() and said.isdigit() and int(said[:20]) > MOST_BYTES):
        chunk = answer.read(CHUNK)
        if not chunk:
            if answer.length:
                raise http.client.IncompleteRead(b"", answer.length)
            return bytes(body)
        body += chunk
        if len(body) > MOST_BYTES:
            break
    raise FetchError(
        f"{url}: expected a document of at most {MOST_BYTES // 1_000_000} MB, found a longer one; save the part that matters as a file"
    )


def _unpacked(body: bytes, coding: str, url: str) -> bytes:
    """The body as it was before a sender packed it, unasked."""
    if coding.lower() in ("", "identity"):
        return body
    if coding.lower() not in ("gzip", "x-gzip", "deflate"):
        raise FetchError(f"{url}: expected a document that is not packed, found the coding {coding[:40]!r}; save it and name the file")
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)
    try:
        plain = unpacker.decompress(body, MOST_BYTES + 1)
    except zlib.error:
        raise FetchError(f"{url}: expected a packed document, found damaged data; try again") from None
    if len(plain) <= MOST_BYTES and not unpacker.eof:
        raise FetchError(f"{url}: expected a packed document, found half of one; try again")
    if len(plain) > MOST_BYTES:
        raise FetchError(f"{url}: expected a document of at most {MOST_BYTES // 1_000_000} MB, found a longer one once unpacked")
    return plain
