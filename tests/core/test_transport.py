"""Connections: shared, reused, closed, proxied, redirected."""

from __future__ import annotations

import asyncio
import gc
import os
import shutil
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2
import pytest
from core_server import Recorded, Reply, Server, reply
from core_support import KEY, AClient, Client
from engine import connections
from engine.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ClosedClientError,
    InvalidArgumentError,
)
from engine.slots import Slots
from engine.wire import AsyncTransport, Transport, WireRequest, WireResponse

OK = reply({"name": "done"})


def test_calls_share_a_connection() -> None:
    with Server(OK) as server, Client(server) as client:
        for _ in range(5):
            client.things.create()
        assert server.connections == 1


def test_asynchronous_calls_share_a_connection() -> None:
    async def run(server: Server) -> None:
        async with AClient(server) as client:
            for _ in range(5):
                await client.things.create()

    with Server(OK) as server:
        asyncio.run(run(server))
        assert server.connections == 1


def test_errors_leave_the_connection_usable() -> None:
    with Server(reply({"error": "no"}, 400)) as server, Client(server) as client:
        for _ in range(3):
            with pytest.raises(APIStatusError):
                client.things.create()
        assert server.connections == 1


def test_a_connection_that_the_server_closed_meanwhile_is_replaced() -> None:
    with Server(reply({"name": "a"}, 200, raw=_closing())) as server, Client(server) as client:
        for _ in range(3):
            client.things.create()
            assert server.closed_by_client.acquire(timeout=5)
        assert client.slept == []
        assert server.connections == 3


def _closing() -> bytes:
    # Keeps silent about it, as load balancers do.
    return b'HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n{"name":"a"}'


def test_64_calls_at_once_from_threads() -> None:
    with Server(reply({"name": "a"}, 200, delay=0.02)) as server, Client(server) as client:
        with ThreadPoolExecutor(64) as threads:
            names = list(threads.map(lambda _: client.things.create().name, range(128)))
        assert names == ["a"] * 128
        assert server.connections <= 64


def test_64_calls_at_once_from_tasks() -> None:
    async def run(server: Server) -> None:
        async with AClient(server) as client:
            for _ in range(2):
                things = await asyncio.gather(*(client.things.create() for _ in range(64)))
                assert [thing.name for thing in things] == ["a"] * 64

    with Server(reply({"name": "a"}, 200, delay=0.02)) as server:
        asyncio.run(run(server))
        assert server.connections == 64


@pytest.mark.httpx2("counts the places of the usual transport's pool")
def test_more_calls_than_connections_wait_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    from engine import slots

    async def run(server: Server) -> None:
        async with AClient(server) as client:
            await asyncio.gather(*(client.things.create() for _ in range(20)))

    monkeypatch.setattr(slots, "_MOST", 3)
    with Server(reply({"name": "a"}, 200, delay=0.01)) as server:
        asyncio.run(run(server))
        assert len(server.requests) == 20
        assert server.connections == 3


@pytest.mark.httpx2("looks into the usual transport's pool")
def test_idle_connections_are_closed_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    from engine import slots

    async def run(server: Server) -> None:
        async with AClient(server) as client:
            await asyncio.gather(*(client.things.create() for _ in range(4)))
            monkeypatch.setattr(slots, "_IDLE_SECONDS", -1.0)
            await client.things.create()
            for _ in range(4):
                assert server.closed_by_client.acquire(timeout=5)

    with Server(reply({"name": "a"}, 200, delay=0.02)) as server:
        asyncio.run(run(server))
        assert server.connections == 5


def test_a_cancelled_call_harms_no_other() -> None:
    async def run(server: Server) -> None:
        async with AClient(server) as client:
            task = asyncio.create_task(client.things.create())
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (await client.things.create()).name == "done"

    with Server(reply({}, 200, delay=1.0), OK) as server:
        asyncio.run(run(server))


def test_one_client_in_several_event_loops() -> None:
    async def call(client: AClient) -> str:
        return (await client.things.create()).name

    with Server(OK) as server:
        client = AClient(server)
        assert [asyncio.run(call(client)) for _ in range(3)] == ["done"] * 3
        with ThreadPoolExecutor(4) as threads:
            names = list(threads.map(lambda _: asyncio.run(call(client)), range(8)))
        assert names == ["done"] * 8


def test_clients_that_nobody_closes_leave_no_connection_open() -> None:
    async def run(server: Server) -> None:
        for _ in range(3):
            await AClient(server).things.create()
        gc.collect()
        client = AClient(server)
        await client.things.create()
        for _ in range(3):
            assert server.closed_by_client.acquire(timeout=5)

    with Server(OK) as server:
        Client(server).things.create()
        gc.collect()
        assert server.closed_by_client.acquire(timeout=5)
        asyncio.run(run(server))
        assert server.closed_by_client.acquire(timeout=5)


def test_a_closed_client() -> None:
    async def run(server: Server) -> None:
        client = AClient(server)
        await client.things.create()
        await client.close()
        await client.close()
        assert client.is_closed()
        with pytest.raises(ClosedClientError, match="has been closed"):
            await client.things.create()

    with Server(OK) as server:
        client = Client(server)
        client.things.create()
        copy = client._copy(max_retries=1)
        client.close()
        client.close()
        assert client.is_closed() and copy.is_closed()
        with pytest.raises(ClosedClientError):
            copy.things.create()
        asyncio.run(run(server))
        assert len(server.requests) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_forked_process_has_its_own_connections() -> None:
    with Server(OK) as server, Client(server) as client:
        client.things.create()
        child = os.fork()
        if child == 0:
            os._exit(0 if client.things.create().name == "done" else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        client.things.create()
        assert [request.connection for request in server.requests] == [1, 2, 1]


def test_one_tls_context_for_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    context = connections.tls_context()
    assert connections.tls_context() is context
    assert context.verify_mode == ssl.CERT_REQUIRED
    # What serves plain http must not let anything through that claims to be https.
    assert connections.no_tls_context().get_ca_certs() == []
    assert connections.no_tls_context().verify_mode == ssl.CERT_REQUIRED
    monkeypatch.setenv("SSL_CERT_FILE", "/nonexistent/ca.pem")
    with pytest.raises(InvalidArgumentError, match="SSL_CERT_FILE"):
        connections.tls_context()


def test_a_certificate_file_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    async def call() -> None:
        async with AClient("https://127.0.0.1:9") as client:
            await client.things.create()

    monkeypatch.setenv("SSL_CERT_FILE", "/nonexistent/ca.pem")
    with pytest.raises(InvalidArgumentError, match="SSL_CERT_FILE"):
        asyncio.run(call())
    with Client("https://127.0.0.1:9") as client:
        with pytest.raises(InvalidArgumentError, match="SSL_CERT_FILE"):
            client.things.create()
        assert client.slept == []


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("needs openssl to make a certificate")
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        [
            *(openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"),
            *("-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")),
        ],
        check=True,
        capture_output=True,
    )
    return folder / "cert.pem"


@pytest.fixture
def tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_name("key.pem"))
    return context


def test_https(tls: ssl.SSLContext, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def call(server: Server) -> None:
        async with AClient(server) as client:
            assert (await client.things.create()).name == "done"
            assert (await client.things.create()).name == "done"

    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with Server(OK, tls=tls) as server, Client(server, deadline=9) as client:
        assert client.things.create().name == "done"
        assert client.things.create().name == "done"
        asyncio.run(call(server))
        assert server.connections == 2


def test_https_with_a_deadline(
    tls: ssl.SSLContext, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    drip = reply({}, 200, pieces=[b" "] * 400, pause=0.02)
    with (
        Server(drip, tls=tls) as server,
        Client(server, deadline=0.5) as client,
        pytest.raises(APITimeoutError, match="deadline"),
    ):
        client.things.create()


def test_a_certificate_that_nobody_trusts(tls: ssl.SSLContext) -> None:
    async def call(server: Server) -> None:
        async with AClient(server, max_retries=0) as client:
            with pytest.raises(APIConnectionError, match=r"(?i)certificate"):
                await client.things.create()

    with Server(OK, tls=tls) as server, Client(server, max_retries=0) as client:
        with pytest.raises(APIConnectionError, match=r"(?i)certificate"):
            client.things.create()
        asyncio.run(call(server))
        assert server.requests == []


def test_dead_peers_are_noticed() -> None:
    with socket.socket() as probe:
        for option in connections.keepalive_options():
            probe.setsockopt(*option)
        assert probe.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
    assert (connections.LIMITS.keepalive_expiry or 0) >= 60
    assert connections.LIMITS.max_connections == 1000
    assert connections.LIMITS.max_keepalive_connections == 100


# Redirects


def see(location: str, status: int = 307) -> Reply:
    return reply(b"moved", status, headers={"location": location})


@pytest.mark.parametrize(
    ("method", "status", "then"),
    [
        ("GET", 301, "GET"),
        ("GET", 302, "GET"),
        ("GET", 303, "GET"),
        ("GET", 307, "GET"),
        ("GET", 308, "GET"),
        ("POST", 303, "GET"),
        ("POST", 307, "POST"),
        ("POST", 308, "POST"),
        ("POST", 301, None),
        ("POST", 302, None),
        ("GET", 300, None),
    ],
)
def test_which_redirects_are_followed(method: str, status: int, then: str | None) -> None:
    with Server(see("/elsewhere?a=1", status), OK) as server, Client(server) as client:
        call = client.things.get if method == "GET" else client.things.create
        if then is None:
            with pytest.raises(APIStatusError) as caught:
                call()
            assert caught.value.status_code == status
            return
        assert call().name == "done"
        second = server.requests[1]
        assert (second.method, second.target) == (then, "/elsewhere?a=1")
        assert second.body == (b'{"name":"n"}' if then == "POST" else b"")
        assert second.headers["authorization"] == f"Bearer {KEY}"
        assert ("content-type" in second.headers) == (then == "POST")


def test_credentials_stay_with_their_host() -> None:
    secrets = {"api-key": KEY, "cookie": "a=b", "x-tenant": "t", "Host": "front.example"}
    with (
        Server(OK) as other,
        Server(see(other.url + "/x")) as server,
        Client(server, default_headers=secrets) as client,
    ):
        assert client.things.create().name == "done"
    headers = other.requests[0].headers
    assert not {"authorization", "api-key", "cookie", "x-tenant"} & headers.keys()
    assert headers["host"] == f"127.0.0.1:{other.port}"
    assert headers["accept"] == "application/json"
    assert KEY not in str(headers)


def test_credentials_do_not_come_back_with_a_second_redirect() -> None:
    def back(_: Recorded) -> Reply:
        return see(server.url + "/v1/again")

    with (
        Server(back) as other,
        Server(see(other.url + "/x"), OK) as server,
        Client(server) as client,
    ):
        assert client.things.create().name == "done"
    assert "authorization" in server.requests[0].headers
    assert "authorization" not in server.requests[1].headers


def test_an_absolute_url_elsewhere_gets_no_credentials() -> None:
    with Server(OK) as other, Server(OK) as server, Client(server) as client:
        client.things.get(other.url + "/next")
        client.things.get(server.url + "/next")
    assert "authorization" not in other.requests[0].headers
    assert "authorization" in server.requests[0].headers


@pytest.mark.parametrize(
    "location", ["ftp://x/", "//", "http://[::1", "http:///x", "javascript:alert(1)", ""]
)
def test_redirects_to_nowhere(location: str) -> None:
    with (
        Server(see(location)) as server,
        Client(server, max_retries=0) as client,
        pytest.raises((APIStatusError, APIConnectionError)),
    ):
        client.things.create()


def test_redirects_without_end() -> None:
    with Server(see("/v1/things")) as server, Client(server) as client:
        with pytest.raises(APIStatusError):
            client.things.create()
        assert len(server.requests) == 21


def test_https_is_not_given_up() -> None:
    from engine.redirects import follow

    url = httpx2.URL("https://a.example/x")
    assert follow("GET", url, 302, "http://a.example/y") is None
    assert follow("GET", url, 302, "https://user:pw@b.example/y#f") == (
        "GET",
        httpx2.URL("https://b.example/y"),
    )


# Other people's HTTP clients


def test_a_client_of_ones_own() -> None:
    seen: list[httpx2.Request] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={"name": "mocked"})

    mine = httpx2.Client(transport=httpx2.MockTransport(handle), headers={"x-mine": "1"})
    with Client("http://api.example/v1", http_client=mine) as client:
        assert client.things.create(timeout=7).name == "mocked"
        assert client._client is mine
    assert mine.is_closed
    with Client("http://api.example/v1") as without:
        assert not hasattr(without, "_client")
    assert str(seen[0].url) == "http://api.example/v1/things"
    assert seen[0].headers["x-mine"] == "1"
    assert seen[0].headers["authorization"] == f"Bearer {KEY}"
    assert seen[0].read() == b'{"name":"n"}'
    assert seen[0].extensions["timeout"]["read"] == 7
    with pytest.raises(ClosedClientError):
        client.things.create()


def test_a_client_of_ones_own_in_asynchronous_code() -> None:
    async def handle(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/v1/moved":
            return httpx2.Response(307, headers={"location": "/v1/things"})
        body = await request.aread()
        return httpx2.Response(200, json={"name": body.decode()})

    async def run() -> None:
        mine = httpx2.AsyncClient(transport=httpx2.MockTransport(handle))
        async with AClient("http://api.example/v1", http_client=mine) as client:
            assert (await client.things.create()).name == '{"name":"n"}'
            content = [b"a", b"b"]
            assert (await client.things.create("/moved", json=None, content=content)).name == "ab"
        assert mine.is_closed
        with pytest.raises(ClosedClientError):
            await client.things.create()

    asyncio.run(run())


def test_errors_of_ones_own_client() -> None:
    def refuse(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("no route", request=request)

    def blunder(request: httpx2.Request) -> httpx2.Response:
        raise ZeroDivisionError

    for handle, error in ((refuse, APIConnectionError), (blunder, ZeroDivisionError)):
        mine = httpx2.Client(transport=httpx2.MockTransport(handle))
        with (
            Client("http://api.example", http_client=mine) as client,
            pytest.raises(error),
        ):
            client.things.create()


def test_the_timeout_of_ones_own_client_counts() -> None:
    with httpx2.Client(timeout=3) as set_by_user, httpx2.Client() as unset:
        assert Client("http://x", http_client=set_by_user).timeout == httpx2.Timeout(3)
        assert Client("http://x", http_client=unset).timeout == httpx2.Timeout(600, connect=5)
        assert Client("http://x", http_client=set_by_user, timeout=9).timeout == 9


def test_a_real_client_of_ones_own_over_a_socket() -> None:
    with Server(reply({}, 200, drop=True), OK) as server:
        with Client(server, http_client=httpx2.Client(), deadline=5) as client:
            assert client.things.create().name == "done"
            assert client.things.create().name == "done"
        assert server.connections == 2


@pytest.mark.parametrize("wrong", [object(), "http://proxy", httpx2.HTTPTransport(trust_env=False)])
def test_something_that_is_no_client(wrong: object) -> None:
    with pytest.raises(TypeError, match=r"must be an httpx2\.Client, not "):
        Client("http://x", http_client=wrong)
    with pytest.raises(TypeError, match=r"must be an httpx2\.AsyncClient, not "):
        AClient("http://x", http_client=wrong)


def test_the_other_kind_of_client() -> None:
    with (
        httpx2.Client() as mine,
        pytest.raises(TypeError, match=r"httpx2\.AsyncClient, not httpx2\.Client"),
    ):
        AClient("http://x", http_client=mine)
    with pytest.raises(TypeError, match=r"httpx2\.Client, not httpx2\.AsyncClient"):
        Client("http://x", http_client=httpx2.AsyncClient())


class Canned(WireResponse):
    __slots__ = ()

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"name": '
        yield b'"canned"}'

    def close(self) -> None:
        pass

    @property
    def http_response(self) -> httpx2.Response:
        return self._rebuilt(self.body or b"")


class CannedTransport(Transport):
    is_closed = False

    def send(self, request: WireRequest) -> WireResponse:
        return Canned(request, 200, httpx2.Headers({"x-request-id": "r"}))

    def close(self) -> None:
        self.is_closed = True


def test_a_transport_of_another_library() -> None:
    with Client("http://x", http_client=CannedTransport()) as client:
        thing = client.things.create()
        assert (thing.name, thing._request_id) == ("canned", "r")
    assert not issubclass(CannedTransport, AsyncTransport)


# The environment


@pytest.mark.httpx2("the fast transport uses no proxies")
@pytest.mark.parametrize("asynchronous", [False, True])
def test_proxies_from_the_environment(monkeypatch: pytest.MonkeyPatch, asynchronous: bool) -> None:
    async def call() -> str:
        async with AClient("http://api.example/v1") as client:
            return (await client.things.create()).name

    with Server(OK) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("http_proxy", proxy.url)
        if asynchronous:
            assert asyncio.run(call()) == "done"
        else:
            with Client("http://api.example/v1") as client:
                assert client.things.create().name == "done"
    assert proxy.requests[0].target == "http://api.example/v1/things"


def test_hosts_that_need_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with Server(OK) as proxy, Server(OK) as server:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        with Client(server) as client:
            client.things.create()
        assert proxy.requests == []
        assert len(server.requests) == 1


def test_malformed_headers_are_not_shown() -> None:
    with Server(OK) as server, Client(server) as client:
        with pytest.raises(InvalidArgumentError) as caught:
            client.things.create(extra_headers={"bad name": KEY})
        assert KEY not in str(caught.value)
    assert server.requests == []


def test_nothing_is_left_behind_at_exit() -> None:
    code = """
import asyncio, sys
sys.path.insert(0, sys.argv[1])
import conftest
from core_support import AClient, Client
client = Client(sys.argv[2])
client.things.create()
async def main():
    global left
    left = AClient(sys.argv[2])
    await left.things.create()
    other = AClient(sys.argv[2])
    await asyncio.gather(*(other.things.create() for _ in range(8)))
asyncio.run(main())
"""
    arguments = ["-X", "dev", "-W", "error", "-c", code, str(Path(__file__).parent)]
    with Server(OK) as server:
        done = subprocess.run(
            [sys.executable, *arguments, server.url], capture_output=True, text=True
        )
    assert "Warning" not in done.stderr
    assert done.returncode == 0, done.stderr


def test_slots_are_used_in_turn() -> None:
    slots = Slots()
    url = httpx2.URL("http://a.example/")
    first, second = slots.take(url), slots.take(url)
    assert first is not second
    slots.release(first, reusable=True)
    slots.release(second, reusable=True)
    assert slots.take(url) is second
    slots.release(second, reusable=False)
    assert slots.take(url) is first


def test_threads_that_close_a_stream() -> None:
    stop = threading.Event()
    with (
        Server(reply({}, 200, pieces=[b"data: {}\n\n"] * 2, wait=stop)) as server,
        Client(server) as client,
    ):
        stream = client.things.stream()
        assert next(stream) is not None
        threading.Timer(0.05, stop.set).start()
        stream.close()
