"""Calls of endpoints without a method of their own: ``client.post("/path", …)``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast, overload

from .omit import Body, not_given
from .request import Content, Request
from .response_info import Result
from .results import result_of
from .streaming import Stream
from .verb_calls import page_of, request_of, retries_of

if TYPE_CHECKING:
    from .pages import BaseSyncPage
    from .verb_calls import CallOptions

__all__ = ["Verbs"]

T = TypeVar("T")
S = TypeVar("S", bound=Stream[Any])
P = TypeVar("P", bound="BaseSyncPage[Any]")


class Verbs:
    """The HTTP methods as Python methods.

    Each takes a path below the base URL, the type of the result (a model or another
    type that pydantic can validate; ``str`` is the text, ``bytes`` the content,
    ``httpx2.Response`` the response), and the options of the call. With ``stream`` the
    result is a ``Stream``: of ``stream_cls``, or of values of the type.
    """

    if TYPE_CHECKING:

        def _call(self, request: Request, result: Result[T]) -> T: ...
        def _copy(self, **changes: Any) -> Any: ...

    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: CallOptions | None = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> T: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: CallOptions | None = None,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: CallOptions | None = None,
        stream: Literal[True],
        stream_cls: None = None,
    ) -> Stream[T]: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: CallOptions | None = None,
        stream: bool,
        stream_cls: type[S],
    ) -> T | S: ...
    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: CallOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a GET request."""
        request = request_of("GET", path, options)
        type_ = (stream_cls or Stream[cast_to]) if stream else cast_to
        return self._verb(request, type_, options)

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> T: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
        stream: Literal[True],
        stream_cls: None = None,
    ) -> Stream[T]: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
        stream: bool,
        stream_cls: type[S],
    ) -> T | S: ...
    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body | None = None,
        content: Content | None = None,
        files: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a POST request; with ``files``, as multipart/form-data."""
        request = request_of("POST", path, options, body, files, content)
        type_ = (stream_cls or Stream[cast_to]) if stream else cast_to
        return self._verb(request, type_, options)

    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a PUT request; with ``files``, as multipart/form-data."""
        request = request_of("PUT", path, options, body, files, content)
        return cast(T, self._verb(request, cast_to, options))

    def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a PATCH request; with ``files``, as multipart/form-data."""
        request = request_of("PATCH", path, options, body, files, content)
        return cast(T, self._verb(request, cast_to, options))

    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Send a DELETE request."""
        request = request_of("DELETE", path, options, body, None, content)
        return cast(T, self._verb(request, cast_to, options))

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: type[P],
        body: Body | None = None,
        options: CallOptions | None = None,
        method: str = "get",
    ) -> P:
        """Ask for a list of ``model``, in pages of the class ``page``."""
        from .pages import page_result

        request = request_of(method.upper(), path, options, body)
        client = self._with_retries(options)
        result = page_result(page_of(page, model), request, client._call)
        return cast(P, client._call(request, result))

    def _verb(self, request: Request, type_: Any, options: CallOptions | None) -> Any:
        client = self._with_retries(options)
        return client._call(request, result_of(type_))

    def _with_retries(self, options: CallOptions | None) -> Any:
        # A copy has none of what a tool put in place of this client's methods.
        retries = retries_of(options)
        return self if retries is not_given else self._copy(max_retries=retries)
