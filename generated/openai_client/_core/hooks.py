"""A request as tools that trace calls see it: what ``client.request`` takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast, get_origin

from .bodies import NULL
from .omit import ABSENT, NotGiven, not_given
from .request import Content, Request, RequestOptions
from .results import StreamResult, result_of

if TYPE_CHECKING:
    from .omit import Body, Headers, Query
    from .response_info import Result
    from .timeouts import Timeout

__all__ = ["FinalRequestOptions"]


class FinalRequestOptions:
    """What a call is about to send; what is changed here is sent so.

    Args:
        method: the HTTP method.
        url: the path below the base URL, or an absolute URL.
        params: query parameters.
        headers: headers that win over all others.
        json_data: the JSON body; with ``files``, the fields beside them.
        files: the files of a ``multipart/form-data`` body, by field name.
        content: a body that is sent as it is.
        extra_json: members merged into the body.
        timeout: seconds for each attempt, a ``Timeout``, or None for no timeout.
        max_retries: how often a failed attempt is repeated, if not as the client's.
        idempotency_key: sent as the header ``Idempotency-Key``.
    """

    def __init__(
        self,
        *,
        method: str,
        url: str,
        params: Query | None = None,
        headers: Headers | None = None,
        json_data: Body | None = None,
        files: Mapping[str, object] | None = None,
        content: Content | None = None,
        extra_json: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        idempotency_key: str | None = None,
    ) -> None:
        options = RequestOptions(headers, params, extra_json, timeout)
        if idempotency_key is not None:
            options.extra_headers = {
                "Idempotency-Key": idempotency_key,
                **(headers or {}),
            }
        self.request = Request(method.upper(), url, content=content, options=options)
        if files is not None:
            self.request.multipart = cast("Mapping[str, object]", json_data or {})
            self.request.files = files
        else:
            self.request.json = json_data
        self.max_retries = max_retries
        self._result: Result[Any] | None = None

    @classmethod
    def construct(
        cls, _fields_set: object = None, **values: Any
    ) -> FinalRequestOptions:
        """Return options made of ``values``; they are checked when they are sent."""
        return cls(**values)

    model_construct = construct

    @classmethod
    def of(cls, request: Request, result: Result[Any]) -> FinalRequestOptions:
        """Return the options of a call that is about to be made."""
        options = object.__new__(cls)
        options.request = request
        options.max_retries = not_given
        options._result = result
        for part in ("json", "form", "multipart", "query"):
            value = getattr(request, part)
            if isinstance(value, Mapping):
                pairs = cast("Mapping[str, object]", value).items()
                kept = {k: v for k, v in pairs if not isinstance(v, ABSENT)}
                setattr(request, part, kept)
        return options

    def result(self, cast_to: Any, stream_cls: Any) -> Result[Any]:
        """Return how the answer becomes a ``cast_to``, or a stream of the class given."""
        known = self._result
        if stream_cls is None:
            same = known is not None and known.type is cast_to
            return known if known is not None and same else result_of(cast_to)
        if isinstance(known, StreamResult):
            return known.into(stream_cls)
        return result_of(stream_cls if get_origin(stream_cls) else stream_cls[cast_to])

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.request.method.lower()

    @method.setter
    def method(self, value: str) -> None:
        self.request.method = value.upper()

    @property
    def url(self) -> str:
        """The path below the base URL, or an absolute URL."""
        return self.request.path

    @url.setter
    def url(self, value: str) -> None:
        self.request.path = value

    @property
    def json_data(self) -> Any:
        """The JSON body, or the fields of a form."""
        request = self.request
        return next(
            (
                b
                for b in (request.json, request.form, request.multipart)
                if b is not None and b is not NULL
            ),
            None,
        )

    @json_data.setter
    def json_data(self, value: Any) -> None:
        request = self.request
        if request.form is not None:
            request.form = value
        elif request.multipart is not None:
            request.multipart = value
        else:
            request.json = value

    @property
    def files(self) -> Mapping[str, object] | None:
        """The files of a ``multipart/form-data`` body."""
        return self.request.files

    @files.setter
    def files(self, value: Mapping[str, object] | None) -> None:
        self.request.files = value

    @property
    def content(self) -> Content | None:
        """A body that is sent as it is."""
        return self.request.content

    @content.setter
    def content(self, value: Content | None) -> None:
        self.request.content = value

    @property
    def params(self) -> Query:
        """The query parameters, the operation's own and the caller's."""
        return {
            **(self.request.query or {}),
            **(self.request.options.extra_query or {}),
        }

    @params.setter
    def params(self, value: Query) -> None:
        self.request.query = None
        self.request.options.extra_query = value

    @property
    def headers(self) -> Headers | None:
        """The headers that the caller gave."""
        return self.request.options.extra_headers

    @headers.setter
    def headers(self, value: Headers | None) -> None:
        self.request.options.extra_headers = value

    @property
    def extra_json(self) -> Body | None:
        """The members merged into the body."""
        return self.request.options.extra_body

    @extra_json.setter
    def extra_json(self, value: Body | None) -> None:
        self.request.options.extra_body = value

    @property
    def timeout(self) -> float | Timeout | NotGiven | None:
        """The limits of each attempt."""
        return self.request.options.timeout

    @timeout.setter
    def timeout(self, value: float | Timeout | NotGiven | None) -> None:
        self.request.options.timeout = value

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {self.url.partition('?')[0]}>"
