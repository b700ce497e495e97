"""Fetching takes documents from public addresses only, and only as much and as long as a document takes."""

import gzip
import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from holdto.documents import FetchError, open_source
from holdto.documents.addresses import Address, is_public
from holdto.documents.fetch import fetch

Handler = Callable[[socket.socket, str], None]


def loopback_too(address: Address) -> bool:
    return address.is_loopback or is_public(address)


def answer(body: bytes, kind: str = "text/plain; charset=utf-8", status: str = "200 OK", **headers: str) -> Handler:
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in {"Content-Type": kind, **headers}.items())

    def handle(client: socket.socket, path: str) -> None:
        client.sendall(f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body)

    return handle


class Server:
    """A server on loopback that answers each path as told."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.paths: dict[str, Handler] = {}
        threading.Thread(target=self._serve, daemon=True).start()

    def url(self, path: str, handler: Handler, host: str = "127.0.0.1") -> str:
        self.paths[path] = handler
        return f"http://{host}:{self._listener.getsockname()[1]}{path}"

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(client,), daemon=True).start()

    def _answer(self, client: socket.socket) -> None:
        with closing(client):
            path = client.recv(65536).split(b" ")[1].decode()
            try:
                self.paths[path](client, path)
            except OSError:
                # The fetcher has hung up, as it should on an answer without end.
                return

    def close(self) -> None:
        self._listener.close()


@pytest.fixture
def server() -> Iterator[Server]:
    with closing(Server()) as running:
        yield running


def test_a_document_is_fetched_with_what_its_sender_says(server: Server) -> None:
    page = fetch(server.url("/a", answer("El año".encode("latin-1"), "text/plain; charset=ISO-8859-1")), allow=loopback_too)
    assert (page.body.decode(page.charset or ""), page.type) == ("El año", "text/plain")


def test_a_redirect_is_followed_to_its_end(server: Server) -> None:
    server.url("/b", answer(b"there"))
    page = fetch(server.url("/a", answer(b"", status="302 Found", Location="/b")), allow=loopback_too)
    assert (page.body, page.url.endswith("/b")) == (b"there", True)


def test_a_packed_body_is_unpacked(server: Server) -> None:
    assert fetch(server.url("/a", answer(gzip.compress(b"there"), Content_Encoding="gzip")), allow=loopback_too).body == b"there"


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://localhost/",
        "http://10.0.0.1/",
        "http://172.16.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://[::1]/",
        "http://[::]/",
        "http://[fe80::1]/",
        "http://[fc00::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "https://127.0.0.1/",
    ],
)
def test_addresses_that_are_not_public_are_refused(url: str) -> None:
    with pytest.raises(FetchError, match="expected a public address"):
        open_source(url)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "64:ff9b::808:808", "::ffff:8.8.8.8"])
def test_public_addresses_are_not(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "url", ["ftp://example.org/a", "file:///etc/passwd", "gopher://example.org", "http://", "http://example.org:99999/", "http://[::1/"]
)
def test_other_schemes_and_broken_addresses_are_refused(url: str) -> None:
    with pytest.raises(FetchError, match=r"expected an address such as https://example\.org/page"):
        open_source(url)


def test_a_redirect_to_a_private_address_is_refused(server: Server) -> None:
    url = server.url("/a", answer(b"", status="302 Found", Location="http://10.0.0.1/"))
    with pytest.raises(FetchError, match=r"expected a public address, found 10\.0\.0\.1"):
        fetch(url, allow=loopback_too)


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/a"])
def test_a_redirect_to_another_scheme_is_refused(server: Server, target: str) -> None:
    with pytest.raises(FetchError, match="found another form"):
        fetch(server.url("/a", answer(b"", status="301 Moved", Location=target)), allow=loopback_too)


def test_redirects_end(server: Server) -> None:
    with pytest.raises(FetchError, match="after at most 5 redirects"):
        fetch(server.url("/a", answer(b"", status="302 Found", Location="/a")), allow=loopback_too)


def test_a_name_is_resolved_once_and_the_connection_goes_to_what_was_looked_at(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is public when looked at and private when connected to gains nothing."""
    asked: list[str] = []

    def resolve(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.215.14" if len(asked) == 1 else "127.0.0.1", port))]

    connected: list[str] = []

    def connect(place: tuple[str, int], timeout: float) -> socket.socket:
        connected.append(place[0])
        raise ConnectionRefusedError("refused")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(socket, "create_connection", connect)
    with pytest.raises(FetchError, match=r"found no proper answer \(refused\)"):
        fetch("http://rebinding.example/")
    assert (asked, connected) == (["rebinding.example"], ["93.184.215.14"])


def test_a_name_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    places = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in ("93.184.215.14", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: places)
    with pytest.raises(FetchError, match=r"found mixed\.example at 10\.0\.0\.1"):
        fetch("http://mixed.example/")


@pytest.mark.parametrize("kind", ["application/pdf", "image/png", "application/octet-stream"])
def test_other_kinds_of_files_are_refused(server: Server, kind: str) -> None:
    with pytest.raises(FetchError, match=f"expected a page or plain text, found {kind}"):
        fetch(server.url("/a", answer(b"there", kind)), allow=loopback_too)


def test_an_error_is_told(server: Server) -> None:
    with pytest.raises(FetchError, match="found the answer 404 Not Found; check the address"):
        fetch(server.url("/a", answer(b"there", status="404 Not Found")), allow=loopback_too)


@pytest.mark.parametrize(
    "handler",
    [
        answer(b"there", status="404 \x1b[31mGone\x07"),
        answer(b"there", kind="text/\x1b[31m"),
        answer(b"", status="302 Found", Location="ftp://\x1b[31m/"),
        answer(b"there", Content_Encoding="\x1b[31m"),
    ],
    ids=["reason", "type", "redirect", "coding"],
)
def test_what_a_sender_says_never_reaches_a_terminal_as_it_is(server: Server, handler: Handler) -> None:
    with pytest.raises(FetchError) as told:
        fetch(server.url("/a", handler), allow=loopback_too)
    assert str(told.value).isprintable()


def test_a_name_that_is_looked_up_for_too_long_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    done = threading.Event()

    def look_up(*_: object, **__: object) -> list[object]:
        done.wait(5)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    started = time.monotonic()
    with pytest.raises(FetchError, match=r"within 0\.3 seconds, found it slower"):
        fetch("http://slow.example/", seconds=0.3)
    assert time.monotonic() - started < 2
    done.set()


def test_a_body_that_says_it_is_too_long_is_not_read(server: Server) -> None:
    with pytest.raises(FetchError, match="at most 5 MB, found a longer one"):
        fetch(server.url("/a", answer(b"there", Content_Length="50000000")), allow=loopback_too)


def test_a_body_without_end_is_left(server: Server) -> None:
    def endless(client: socket.socket, path: str) -> None:
        client.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
        while True:
            client.sendall(b"a" * 65536)

    with pytest.raises(FetchError, match="at most 5 MB, found a longer one"):
        fetch(server.url("/a", endless), allow=loopback_too)


def test_a_packed_bomb_is_not_unpacked(server: Server) -> None:
    bomb = gzip.compress(bytes(60_000_000), 9)
    with pytest.raises(FetchError, match="found a longer one once unpacked"):
        fetch(server.url("/a", answer(bomb, Content_Encoding="gzip")), allow=loopback_too)


@pytest.mark.parametrize("head", [b"", b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n"], ids=["head", "body"])
def test_a_sender_of_one_byte_at_a_time_is_left(server: Server, head: bytes) -> None:
    def drip(client: socket.socket, path: str) -> None:
        client.sendall(head)
        for letter in b"HTTP/1.1 200 OK" * 100:
            client.sendall(bytes([letter]))
            time.sleep(0.05)

    started = time.monotonic()
    with pytest.raises(FetchError, match=r"within 0\.4 seconds, found it slower"):
        fetch(server.url("/a", drip), allow=loopback_too, seconds=0.4)
    assert time.monotonic() - started < 2


@pytest.mark.parametrize(
    "said",
    [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 1000, b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab"],
    ids=["nothing", "nonsense", "heads", "cut"],
)
def test_an_answer_that_is_none_is_told(server: Server, said: bytes) -> None:
    with pytest.raises(FetchError, match="found no proper answer"):
        fetch(server.url("/a", lambda client, path: client.sendall(said)), allow=loopback_too)


def test_half_of_a_packed_document_is_refused(server: Server) -> None:
    packed = gzip.compress(bytes(range(256)) * 400)
    with pytest.raises(FetchError, match="expected a packed document, found half of one"):
        fetch(server.url("/a", answer(packed[: len(packed) // 2], Content_Encoding="gzip")), allow=loopback_too)


def test_an_address_to_go_on_to_that_is_none_is_told(server: Server) -> None:
    with pytest.raises(FetchError, match="expected an address to go on to"):
        fetch(server.url("/a", answer(b"", status="302 Found", Location="http://[::1")), allow=loopback_too)


def test_a_length_in_other_digits_is_no_length(server: Server) -> None:
    said = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: \u00b2\r\n\r\nab".encode("latin-1")
    assert fetch(server.url("/a", lambda client, path: client.sendall(said)), allow=loopback_too).body == b"ab"
