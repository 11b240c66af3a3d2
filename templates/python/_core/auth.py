"""How requests are signed where a description knows several ways."""

from __future__ import annotations

import base64
import json
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlencode

import httpx2

from .errors import MissingCredentialsError
from .failures import status_error, unusable_body
from .keys import acheck_key, check_key
from .timeouts import DEFAULT_TIMEOUT, Timeout, as_timeout
from .wire import WireRequest

if TYPE_CHECKING:
    from .wire import AnyWireResponse, AsyncTransport, Transport

__all__ = [
    "Credential",
    "Signature",
    "Tokens",
    "asign",
    "basic",
    "require",
    "server_url",
    "sign",
    "token_key",
    "with_signature",
]

Alternatives = Sequence[Sequence[str]]


@dataclass(frozen=True)
class Signature:
    """What is added to a request to sign it."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    cookies: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Credential:
    """What one security scheme needs.

    Args:
        scheme: its name in the description.
        value: the key, or a function that gives it; None if the caller gave none.
        place: where it is sent.
        name: the header, query parameter or cookie that takes it.
        prefix: what stands before it, such as ``Bearer``.
    """

    scheme: str
    value: object
    place: Literal["header", "query", "cookie"] = "header"
    name: str = "Authorization"
    prefix: str = ""

    @property
    def name_of_key(self) -> str:
        """What messages call it."""
        return f"the key for {self.scheme}"


def basic(username: str | None, password: str | None) -> str | None:
    """Return the pair as basic authentication has it; None without a name."""
    if username is None:
        return None
    return base64.b64encode(f"{username}:{password or ''}".encode()).decode("ascii")


@dataclass(frozen=True)
class TokenKey:
    """A key that is fetched: which tokens, and who asks for them."""

    tokens: Tokens
    client_id: str
    secret: str


def token_key(
    given: object, tokens: Tokens, client_id: str | None, secret: str | None
) -> object:
    """Return the token that the caller gave, or what it takes to get one."""
    if given is not None or client_id is None or secret is None:
        return given
    return TokenKey(tokens, client_id, secret)


def require(
    credentials: Iterable[Credential],
    alternatives: Alternatives,
    given: Iterable[str],
    message: str,
) -> None:
    """Do nothing where a call can be signed, or needs no signature.

    Args:
        credentials: what the caller gave.
        alternatives: the schemes that are needed together, one set or another.
        given: names of headers and query parameters by which the caller may sign it.
        message: what the caller has to do.

    Raises:
        MissingCredentialsError: what the call needs is missing.
    """
    known = {credential.scheme: credential for credential in credentials}
    had = {c.scheme for c in known.values() if c.value not in (None, "")}
    chosen = {name.lower() for name in given}
    for names in alternatives or ((),):
        # Other schemes, such as certificates, are the HTTP client's part.
        if had.issuperset(names) or not known.keys() >= set(names):
            return
        if all(_carrier(known[name]) in chosen for name in names):
            return
    raise MissingCredentialsError(message)


def _carrier(credential: Credential) -> str:
    return "cookie" if credential.place == "cookie" else credential.name.lower()


def sign(
    credentials: Iterable[Credential],
    alternatives: Alternatives,
    transport: Transport,
    timeout: float | Timeout | None,
    headers: Mapping[str, str] | None = None,
) -> Signature:
    """Return the signature by the first alternative that the credentials satisfy.

    Args:
        credentials: what the caller gave.
        alternatives: the schemes that are needed together, one set or another.
        transport: what fetches tokens.
        timeout: how long that may take.
        headers: what else every request has.

    Raises:
        APIError: a token can't be had.
        MissingCredentialsError: a function that gives a key gave something else.
    """
    limits = as_timeout(timeout, DEFAULT_TIMEOUT)
    texts: list[tuple[Credential, str]] = []
    for credential in _chosen(credentials, alternatives):
        value = credential.value
        if isinstance(value, TokenKey):
            value = value.tokens.of(transport, limits, value.client_id, value.secret)
        texts.append((credential, check_key(value, credential.name_of_key)))
    return _signature(texts, headers)


async def asign(
    credentials: Iterable[Credential],
    alternatives: Alternatives,
    transport: AsyncTransport,
    timeout: float | Timeout | None,
    headers: Mapping[str, str] | None = None,
) -> Signature:
    """Return the same as ``sign``; functions that give keys may be coroutines."""
    texts: list[tuple[Credential, str]] = []
    for credential in _chosen(credentials, alternatives):
        value = credential.value
        if isinstance(value, TokenKey):
            limits = as_timeout(timeout, DEFAULT_TIMEOUT)
            tokens, client_id = value.tokens, value.client_id
            value = await tokens.aof(transport, limits, client_id, value.secret)
        texts.append((credential, await acheck_key(value, credential.name_of_key)))
    return _signature(texts, headers)


def with_signature(
    url: httpx2.URL, headers: dict[str, tuple[str, str]], signature: Signature
) -> httpx2.URL:
    """Return ``url`` signed; cookies are added to the headers."""
    if signature.cookies:
        given = headers.get("cookie", ("", ""))[1]
        pairs = [f"{name}={value}" for name, value in signature.cookies.items()]
        headers["cookie"] = ("Cookie", "; ".join(filter(None, (given, *pairs))))
    if signature.query:
        url = url.copy_merge_params(dict(signature.query))
    return url


def server_url(url: str, variables: Mapping[str, str]) -> str:
    """Return ``url`` with its ``{variables}`` filled in."""
    for name, value in variables.items():
        url = url.replace("{" + name + "}", value)
    return url


def _chosen(
    credentials: Iterable[Credential], alternatives: Alternatives
) -> list[Credential]:
    given = {c.scheme: c for c in credentials if c.value not in (None, "")}
    # One that needs nothing comes last: who has a key wants to be known.
    ranked = sorted(alternatives, key=lambda names: not names)
    best: list[Credential] = []
    for names in ranked:
        found = [given[name] for name in names if name in given]
        if found and len(found) == len(names):
            return found
        if len(found) > len(best):
            best = found
    return best


def _signature(
    texts: list[tuple[Credential, str]], headers: Mapping[str, str] | None
) -> Signature:
    more = dict(headers or {})
    places: dict[str, dict[str, str]] = {"header": more, "query": {}, "cookie": {}}
    for credential, text in texts:
        places[credential.place][credential.name] = credential.prefix + text
    return Signature(places["header"], places["query"], places["cookie"])


class Tokens:
    """Access tokens of OAuth 2 client credentials, fetched when the last one runs out.

    Args:
        url: the token endpoint.
        scopes: what the tokens are asked for.
        clock: a monotonic clock in seconds.
    """

    def __init__(
        self,
        url: str,
        scopes: Iterable[str] = (),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = url
        self._scope = " ".join(scopes)
        self._clock = clock
        self._lock = threading.Lock()
        self._known: dict[tuple[str, str], tuple[str, float]] = {}

    def of(
        self, transport: Transport, timeout: Timeout, client_id: str, secret: str
    ) -> str:
        """Return a token that is still good.

        Raises:
            APIStatusError: the token endpoint refused.
        """
        with self._lock:
            token = self._fresh((client_id, secret))
            if token is None:
                wire = self._wire(timeout, client_id, secret)
                response = transport.send(wire)
                response.read()
                token = self._kept(response, (client_id, secret))
            return token

    async def aof(
        self, transport: AsyncTransport, timeout: Timeout, client_id: str, secret: str
    ) -> str:
        """Return the same as ``of``; two tasks at once may both fetch one."""
        token = self._fresh((client_id, secret))
        if token is None:
            wire = self._wire(timeout, client_id, secret)
            response = await transport.send(wire)
            await response.aread()
            token = self._kept(response, (client_id, secret))
        return token

    def _fresh(self, who: tuple[str, str]) -> str | None:
        token, until = self._known.get(who, ("", 0.0))
        return token if token and self._clock() < until else None

    def _wire(self, timeout: Timeout, client_id: str, secret: str) -> WireRequest:
        url = httpx2.URL(self._url)
        fields = {"grant_type": "client_credentials"}
        if self._scope:
            fields["scope"] = self._scope
        body = urlencode(fields).encode("ascii")
        headers = [
            ("Host", url.netloc.decode("ascii")),
            ("Accept", "application/json"),
            ("Authorization", f"Basic {basic(client_id, secret)}"),
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("Content-Length", str(len(body))),
        ]
        return WireRequest("POST", url, headers, body, timeout, None)

    def _kept(self, response: AnyWireResponse, who: tuple[str, str]) -> str:
        if not 200 <= response.status < 300:
            raise status_error(response)
        try:
            answer: Any = json.loads(response.body or b"")
            token, seconds = str(answer["access_token"]), answer.get("expires_in")
        except (ValueError, KeyError, TypeError, AttributeError):
            problem = "it is a token endpoint's answer without an access_token"
            raise unusable_body(response, problem) from None
        lasts = float(seconds) if isinstance(seconds, (int, float)) else 300.0
        # A little earlier, so that it doesn't run out on its way.
        self._known[who] = (token, self._clock() + max(lasts - 30.0, lasts / 2))
        return token
