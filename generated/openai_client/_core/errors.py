"""Everything that the client raises.

ClientError
├── InvalidArgumentError (also ValueError)   an argument that can't be sent
│   └── FileError (also OSError)             a file that can't be read
│       ├── MissingFileError                 also FileNotFoundError
│       ├── DirectoryFileError               also IsADirectoryError
│       └── ForbiddenFileError               also PermissionError
├── MissingCredentialsError                  no key to sign the call with
├── ClosedClientError (also RuntimeError)    the client was closed before
└── APIError                                 the call failed
    ├── APIConnectionError                   no answer, or one that broke off
    │   └── APITimeoutError                  no answer in time
    ├── APIStatusError                       the server refused
    │   ├── BadRequestError                  400
    │   ├── AuthenticationError              401
    │   ├── PermissionDeniedError            403
    │   ├── NotFoundError                    404
    │   ├── ConflictError                    409
    │   ├── UnprocessableEntityError         422
    │   ├── RateLimitError                   429
    │   └── InternalServerError              500 and above
    ├── APIResponseError                     success, with a body that can't be used
    └── APIStreamError                       an event stream that failed half-way
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    import httpx2

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ClosedClientError",
    "ConflictError",
    "DirectoryFileError",
    "FileError",
    "ForbiddenFileError",
    "InternalServerError",
    "InvalidArgumentError",
    "MissingCredentialsError",
    "MissingFileError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
]

T = TypeVar("T")

REQUEST_ID_HEADER = "x-request-id"

# What can't be pickled, and what a process on the other side has no use for.
_BOUND_TO_PROCESS = ("_request", "_response")


class ClientError(Exception):
    """The base of all errors of this package."""


class InvalidArgumentError(ClientError, ValueError):
    """An argument has a value that can't be sent; nothing was sent."""


class FileError(OSError, InvalidArgumentError):
    """A file that is to be sent can't be read."""

    def __str__(self) -> str:
        reason = str(self.strerror or self.args[0])
        return reason if self.filename is None else f"{reason}: {self.filename!r}"


class MissingFileError(FileError, FileNotFoundError):
    """There is no such file."""


class DirectoryFileError(FileError, IsADirectoryError):
    """It is a directory."""


class ForbiddenFileError(FileError, PermissionError):
    """Reading it isn't allowed."""


_FILE_ERRORS: tuple[type[FileError], ...] = (
    MissingFileError,
    DirectoryFileError,
    ForbiddenFileError,
)


def file_error(error: OSError, name: str) -> FileError:
    """Return the client's own error for the file ``name``, which is of both kinds."""
    fitting = (kind for kind in _FILE_ERRORS if issubclass(kind, type(error)))
    kind = FileError if type(error) is OSError else next(fitting, FileError)
    reason = f"{name}: {error.strerror or error}"
    if error.errno is None:
        return kind(reason)
    return kind(error.errno, reason, error.filename)


class MissingCredentialsError(ClientError):
    """Neither an argument nor the environment gives the credentials that are needed."""


class ClosedClientError(ClientError, RuntimeError):
    """The client was closed and can't be used any more."""

    def __init__(self, message: str = "The client has been closed.") -> None:
        super().__init__(message)


class APIError(ClientError):
    """A call that failed.

    Attributes:
        message: what went wrong, in the server's words if it said something.
        body: the ``error`` object of the server's answer if there is one, else the
            decoded answer, else None.
        code: the ``code`` member of the body, or None.
        param: the ``param`` member of the body, or None.
        type: the ``type`` member of the body, or None.
    """

    message: str
    body: object | None
    code: str | None
    param: str | None
    type: str | None

    def __init__(
        self,
        message: str,
        request: httpx2.Request | None = None,
        *,
        body: object | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.body = body
        self._request = request
        members: Mapping[str, Any] = {}
        if isinstance(body, Mapping):
            members = cast("Mapping[str, Any]", body)
        self.code = _text(members.get("code"))
        self.param = _text(members.get("param"))
        self.type = _text(members.get("type"))

    @property
    def request(self) -> httpx2.Request:
        """The request that failed.

        Raises:
            RuntimeError: the error was unpickled, or made without a request.
        """
        if self._request is None:
            raise RuntimeError("this error carries no request")
        return self._request

    def __reduce__(self) -> tuple[Any, ...]:
        kept = {k: v for k, v in vars(self).items() if k not in _BOUND_TO_PROCESS}
        return (_unpickle, (type(self), self.args, kept))


class APIConnectionError(APIError):
    """The connection could not be made, or broke before the answer was complete."""

    def __init__(
        self,
        *,
        message: str = "Connection error.",
        request: httpx2.Request | None = None,
    ) -> None:
        super().__init__(message, request)


class APITimeoutError(APIConnectionError):
    """The answer did not come in time: ``timeout`` or ``deadline`` ran out."""

    def __init__(
        self,
        request: httpx2.Request | None = None,
        *,
        message: str = "Request timed out.",
    ) -> None:
        super().__init__(message=message, request=request)


class _AnsweredError(APIError):
    """A failure to which the server's answer belongs.

    Attributes:
        status_code: the HTTP status.
        headers: the headers of the answer; their names are case-insensitive.
        request_id: the id by which the server's operators find the call, or None.
    """

    status_code: int
    headers: Mapping[str, str]
    request_id: str | None

    def __init__(
        self, message: str, *, response: httpx2.Response, body: object | None = None
    ) -> None:
        super().__init__(message, _request_of(response), body=body)
        self._response: httpx2.Response | None = response
        self.status_code = response.status_code
        self.headers = response.headers
        self.request_id = response.headers.get(REQUEST_ID_HEADER)

    @property
    def response(self) -> httpx2.Response:
        """The server's answer, its body read.

        Raises:
            RuntimeError: the error was unpickled.
        """
        if self._response is None:
            raise RuntimeError("this error carries no response")
        return self._response

    def __str__(self) -> str:
        return _with_request_id(self.message, self.request_id)


class APIStatusError(_AnsweredError):
    """The server answered with a status that is not a success."""

    def parse(self, type_: type[T]) -> T:
        """Return the whole body as a ``type_``, as results are read.

        Args:
            type_: a model, or any other type that pydantic can validate.

        Raises:
            APIResponseError: the body is no JSON.
            RuntimeError: the error was unpickled.
        """
        from .models import decode

        try:
            return cast("T", decode(type_, self.response.content))
        except ValueError as error:
            problem = f"The body of this {self.status_code} response is no JSON."
            raise APIResponseError(self.response, self.body, message=problem) from error

    def __str__(self) -> str:
        return Exception.__str__(self)


class BadRequestError(APIStatusError):
    """400: the request is malformed, or a parameter has a wrong value."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong or revoked."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this call."""


class NotFoundError(APIStatusError):
    """404: there is no such resource."""


class ConflictError(APIStatusError):
    """409: the resource was changed by somebody else at the same time."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed and can't be carried out."""


class RateLimitError(APIStatusError):
    """429: too many requests, or the quota is used up."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


class APIResponseError(_AnsweredError):
    """The server reported success, and its body can't be used: no JSON, or cut off."""

    def __init__(
        self,
        response: httpx2.Response,
        body: object | None = None,
        *,
        message: str | None = None,
    ) -> None:
        message = message or "The body of the response can't be used."
        super().__init__(message, response=response, body=body)


class APIStreamError(APIError):
    """An event stream failed after it had begun.

    The server sent an error event, an event could not be decoded, or the stream ended
    without its end marker. The events before were delivered and are sound.

    Attributes:
        request_id: the id by which the server's operators find the call, or None.
    """

    request_id: str | None

    def __init__(
        self,
        message: str,
        request: httpx2.Request | None = None,
        *,
        body: object | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message, request, body=body)
        self.request_id = request_id

    def __str__(self) -> str:
        return _with_request_id(self.message, self.request_id)


_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_class(status: int) -> type[APIStatusError]:
    """Return the class of the error that stands for an HTTP status."""
    if status >= 500:
        return InternalServerError
    return _BY_STATUS.get(status, APIStatusError)


def _request_of(response: httpx2.Response) -> httpx2.Request | None:
    try:
        return response.request
    except RuntimeError:  # a response that was made by hand
        return None


def _with_request_id(message: str, request_id: str | None) -> str:
    return f"{message} (request id: {request_id})" if request_id else message


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _unpickle(
    cls: type[APIError], args: tuple[Any, ...], state: Mapping[str, Any]
) -> APIError:
    error = cls.__new__(cls, *args)
    error.args = args
    vars(error).update(dict.fromkeys(_BOUND_TO_PROCESS), **state)
    return error
