"""Keys that are had in exchange for a token by which a workload proves what it is."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any, Literal, TypedDict

import httpx2
from typing_extensions import NotRequired

from .errors import APIConnectionError, InvalidArgumentError, MissingCredentialsError

__all__ = ["AsyncWorkloadKey", "WorkloadIdentity", "WorkloadKey"]

_GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
_TOKEN_TYPES = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
_EARLY = 1200.0
_SECONDS = 10.0


class SubjectTokenProvider(TypedDict):
    """What gives the token of the workload."""

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str]


class WorkloadIdentity(TypedDict):
    """Who a workload is, and what proves it.

    ``refresh_buffer_seconds`` is how long before its end a key is fetched anew.
    """

    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]


class WorkloadKey:
    """A key that is fetched when it is first needed, and again before it ends.

    Args:
        identity: who asks.
        url: where tokens are exchanged.
        clock: a monotonic clock in seconds.

    Raises:
        InvalidArgumentError: the identity is none, or one of another kind.
    """

    def __init__(
        self,
        identity: WorkloadIdentity,
        url: str,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        try:
            kind = identity["provider"]["token_type"]
            who = (identity["identity_provider_id"], identity["service_account_id"])
        except (KeyError, TypeError):
            raise InvalidArgumentError(
                "workload_identity must have identity_provider_id, service_account_id "
                "and provider (token_type, get_token); identities by client certificate "
                "(x509) aren't supported"
            ) from None
        if kind not in _TOKEN_TYPES:
            raise InvalidArgumentError(
                f"token_type must be 'jwt' or 'id', not {kind!r}"
            )
        self.identity = identity
        self._who = who
        self._token_type = _TOKEN_TYPES[kind]
        self._url = url
        self._clock = clock
        self._lock = threading.Lock()
        self._key = ""
        self._until = 0.0

    def __call__(self) -> Any:
        """Return the key, fetched if need be.

        Raises:
            APIConnectionError: the server of tokens can't be reached.
            MissingCredentialsError: it gave none.
        """
        return self._current()

    def forget(self) -> None:
        """Let the next call fetch a key anew: the server refused this one."""
        self._key = ""

    def _current(self) -> str:
        with self._lock:
            if not self._key or self._clock() >= self._until:
                self._key, seconds = self._fetched()
                early = self.identity.get("refresh_buffer_seconds", _EARLY)
                self._until = self._clock() + seconds - min(early, seconds / 2)
            return self._key

    def _fetched(self) -> tuple[str, float]:
        provider_id, account_id = self._who
        token = self.identity["provider"]["get_token"]()
        if not token:
            raise MissingCredentialsError("the workload's get_token gave nothing")
        asked = {
            "grant_type": _GRANT,
            "subject_token": token,
            "subject_token_type": self._token_type,
            "identity_provider_id": provider_id,
            "service_account_id": account_id,
        }
        try:
            client: Any = httpx2.Client(timeout=_SECONDS)
            with client:
                response = client.post(self._url, json=asked)
        except httpx2.RequestError as error:
            message = f"the workload's token can't be exchanged: {error}"
            raise APIConnectionError(message=message) from error
        try:
            said: Any = response.json()
            key, seconds = str(said["access_token"] or ""), float(said["expires_in"])
        except (ValueError, KeyError, TypeError):
            key, seconds = "", 0.0
        if not response.is_success or not key:
            raise MissingCredentialsError(
                f"the workload's token was not exchanged: status {response.status_code}"
            )
        return key, seconds


class AsyncWorkloadKey(WorkloadKey):
    """The same for asynchronous clients: fetched in a thread."""

    def __call__(self) -> Coroutine[Any, Any, str]:
        import anyio.to_thread

        return anyio.to_thread.run_sync(self._current)
