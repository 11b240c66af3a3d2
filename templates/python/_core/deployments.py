"""Hosts where each model is deployed under a name of its own, which is part of the path."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, cast

from .async_client import AsyncClient
from .base_client import BaseClient
from .errors import InvalidArgumentError, MissingCredentialsError
from .keys import acheck_key, check_key
from .omit import Headers
from .request import Request, segment
from .response_info import R, Result
from .sync_client import SyncClient

__all__ = ["AsyncDeployed", "Deployed", "deployment_url", "only_credential"]


_TOKEN = "the token"


class _Placing(BaseClient):
    """Sends calls of models to their deployments, the others beside them."""

    _deployed_calls: ClassVar[frozenset[str]] = frozenset()
    _key_header: ClassVar[str] = "api-key"

    _beside: str | None = None
    _token: object = None
    _deployment: str | None = None

    def _placed(self, request: Request) -> Request:
        if request.path in self._deployed_calls:
            sent = request.multipart if request.json is None else request.json
            model = None
            if isinstance(sent, Mapping):
                model = cast("Mapping[str, object]", sent).get("model")
            if isinstance(model, str) and "/deployments" not in self.base_url.path:
                name = segment(model, "model")
                request.path = f"/deployments/{name}{request.path}"
        elif self._beside and "://" not in request.path:
            request.path = self._beside + request.path.lstrip("/")
        return request

    def _opened(self, request: Request) -> Request:
        query = dict(request.query or {})
        model = query.pop("model", None)
        name = self._deployment or (model if isinstance(model, str) else None)
        if name is not None:
            query["deployment"] = name
        request.query = query
        return self._placed(request)

    def _keyed(self, headers: Headers, token: str) -> Headers:
        given = dict(headers)
        key = given.pop("Authorization", None)
        if token:
            given["Authorization"] = f"Bearer {token}"
        elif isinstance(key, str):
            given[self._key_header] = key.removeprefix("Bearer ")
        return given


class Deployed(_Placing, SyncClient):
    """What makes a synchronous client one of deployments."""

    def _call(self, request: Request, result: Result[R]) -> R:
        return super()._call(self._placed(request), result)

    def _auth_headers(self) -> Headers:
        token = "" if self._token is None else check_key(self._token, _TOKEN)
        return self._keyed(super()._auth_headers(), token)


class AsyncDeployed(_Placing, AsyncClient):
    """What makes an asynchronous client one of deployments."""

    async def _call(self, request: Request, result: Result[R]) -> R:
        return await super()._call(self._placed(request), result)

    async def _auth_headers(self) -> Headers:
        token = "" if self._token is None else await acheck_key(self._token, _TOKEN)
        return self._keyed(await super()._auth_headers(), token)


def deployment_url(endpoint: str | None, path: str, missing: str) -> str:
    """Return the URL under which all deployments of an endpoint lie, with a slash.

    Raises:
        InvalidArgumentError: there is no endpoint; ``missing`` says how to give one.
    """
    if not endpoint:
        raise InvalidArgumentError(missing)
    return f"{endpoint.rstrip('/')}/{path}/"


def only_credential(*, needed: bool = True, **given: object) -> None:
    """Check that a client has one credential; none is fine where it isn't ``needed``.

    Raises:
        InvalidArgumentError: there are several.
        MissingCredentialsError: there is none.
    """
    found = [name for name, value in given.items() if value is not None]
    if not found and needed:
        raise MissingCredentialsError(f"no credentials: pass one of {', '.join(given)}")
    if len(found) > 1:
        raise InvalidArgumentError(f"pass only one of {' and '.join(found)}")
