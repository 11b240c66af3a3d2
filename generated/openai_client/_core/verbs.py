"""Calls of endpoints that have no method of their own: ``client.post("/path", …)``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx2

from .omit import Body, Headers, NotGiven, Query, not_given
from .request import Request, RequestOptions
from .responses import Result
from .results import BINARY, EMPTY, TEXT, json_result

if TYPE_CHECKING:
    from typing_extensions import TypedDict

    from .timeouts import Timeout

    class CallOptions(TypedDict, total=False):
        """What can be set for a single call."""

        headers: Headers
        params: Query
        timeout: float | Timeout | None
        extra_json: Mapping[str, object]
        max_retries: int


__all__ = ["AsyncVerbs", "Verbs"]

T = TypeVar("T")


class Verbs:
    """The HTTP methods as Python methods.

    Each takes a path below the base URL, the type of the result (a model or another
    type that pydantic can validate; ``str`` is the text, ``bytes`` the content,
    ``httpx2.Response`` the response), and the options of the call.
    """

    if TYPE_CHECKING:

        def _call(self, request: Request, result: Result[T]) -> T: ...
        def _copy(self, **changes: Any) -> Any: ...

    def get(
        self, path: str, *, cast_to: type[T], options: CallOptions | None = None
    ) -> T:
        """Send a GET request."""
        return self._verb("GET", path, cast_to, None, None, options)

    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        files: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a POST request; with ``files``, as multipart/form-data."""
        return self._verb("POST", path, cast_to, body, files, options)

    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        files: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a PUT request; with ``files``, as multipart/form-data."""
        return self._verb("PUT", path, cast_to, body, files, options)

    def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        files: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a PATCH request; with ``files``, as multipart/form-data."""
        return self._verb("PATCH", path, cast_to, body, files, options)

    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a DELETE request."""
        return self._verb("DELETE", path, cast_to, body, None, options)

    def _verb(
        self,
        method: str,
        path: str,
        cast_to: type[T],
        body: Body | None,
        files: Mapping[str, object] | None,
        options: CallOptions | None,
    ) -> T:
        request = _request(method, path, body, files, options or {})
        client = self._copy(max_retries=_retries(options))
        return cast(T, client._call(request, _result(cast_to)))


class AsyncVerbs:
    """The HTTP methods as Python methods, to await.

    Each takes a path below the base URL, the type of the result (a model or another
    type that pydantic can validate; ``str`` is the text, ``bytes`` the content,
    ``httpx2.Response`` the response), and the options of the call.
    """

    if TYPE_CHECKING:

        async def _call(self, request: Request, result: Result[T]) -> T: ...
        def _copy(self, **changes: Any) -> Any: ...

    async def get(
        self, path: str, *, cast_to: type[T], options: CallOptions | None = None
    ) -> T:
        """Send a GET request."""
        return await self._verb("GET", path, cast_to, None, None, options)

    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        files: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a POST request; with ``files``, as multipart/form-data."""
        return await self._verb("POST", path, cast_to, body, files, options)

    async def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        files: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a PUT request; with ``files``, as multipart/form-data."""
        return await self._verb("PUT", path, cast_to, body, files, options)

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        files: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a PATCH request; with ``files``, as multipart/form-data."""
        return await self._verb("PATCH", path, cast_to, body, files, options)

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a DELETE request."""
        return await self._verb("DELETE", path, cast_to, body, None, options)

    async def _verb(
        self,
        method: str,
        path: str,
        cast_to: type[T],
        body: Body | None,
        files: Mapping[str, object] | None,
        options: CallOptions | None,
    ) -> T:
        request = _request(method, path, body, files, options or {})
        client = self._copy(max_retries=_retries(options))
        return cast(T, await client._call(request, _result(cast_to)))


def _request(
    method: str,
    path: str,
    body: Body | None,
    files: Mapping[str, object] | None,
    options: CallOptions,
) -> Request:
    request = Request(
        method,
        path,
        options=RequestOptions(
            options.get("headers"),
            options.get("params"),
            options.get("extra_json"),
            options.get("timeout", not_given),
        ),
    )
    if files is not None:
        request.multipart = cast("Mapping[str, object]", body or {})
        request.files = files
    elif isinstance(body, bytes):
        request.content = body
    else:
        request.json = body
    return request


def _retries(options: CallOptions | None) -> int | NotGiven:
    return (options or {}).get("max_retries", not_given)


def _result(cast_to: Any) -> Result[Any]:
    if cast_to is str:
        return TEXT
    if cast_to is bytes:
        return Result(lambda response: BINARY.parse(response).content)
    if cast_to is None or cast_to is type(None):
        return EMPTY
    if isinstance(cast_to, type) and issubclass(cast_to, httpx2.Response):
        return Result(lambda response: response.http_response)
    return json_result(cast("type[Any]", cast_to))
