"""Setting up what operations answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._core.errors import APIConnectionError, APIError, APITimeoutError
from ._replies import DEFAULT, Default, Reply, error_body

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._calls import Call
    from ._engine import Engine

__all__ = ["Group", "PageStub", "StreamStub", "Stub"]

R = TypeVar("R")
E = TypeVar("E")


class Stub(Generic[R]):
    """What one operation answers, and how it was called.

    Answers are given in the order in which they are set up; the last one that has no
    ``times`` is given for all calls that follow.
    """

    def __init__(self, engine: Engine, call: str) -> None:
        self._engine = engine
        self._call = call

    def returns(
        self,
        answer: R | Mapping[str, Any] | Default = DEFAULT,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> Self:
        """Answer with a model, or with the JSON, text or bytes of the wire.

        Args:
            answer: left out, it is the example of the API's description.
            status: the HTTP status.
            headers: headers of the answer.
            times: for so many calls; left out, until the next answer that was set up.
        """
        return self._add(Reply(answer, status, dict(headers or {}), times))

    def raises(
        self,
        status: int = 500,
        *,
        message: str = "This failure was asked for.",
        code: str | None = None,
        type: str | None = None,
        param: str | None = None,
        headers: Mapping[str, str] | None = None,
        body: object = None,
        times: int | None = None,
    ) -> Self:
        """Answer with an error status.

        Args:
            status: 400 or more; the client raises the error of its kind.
            message: what the error says.
            code, type, param: members of the error's body, where the API has them.
            headers: headers of the answer, such as ``retry-after``.
            body: the whole body, in place of the API's own shape.
            times: for so many calls; left out, until the next answer that was set up.
        """
        if status < 400:
            raise ValueError(f"{status} is no error status: use returns()")
        facts = {"code": code, "type": type, "param": param}
        shaped = (
            error_body(self._engine.table.error, message, facts)
            if body is None
            else body
        )
        return self._add(Reply(shaped, status, dict(headers or {}), times))

    def times_out(self, *, times: int | None = None) -> Self:
        """Fail as if no answer came in time."""
        return self._fails(APITimeoutError, times)

    def disconnects(self, *, times: int | None = None) -> Self:
        """Fail as if the connection could not be made."""
        return self._fails(APIConnectionError, times)

    def _fails(self, error: Callable[[], APIError], times: int | None) -> Self:
        return self._add(Reply(left=times, failure=error))

    def answers(
        self, make: Callable[[Call], object], *, times: int | None = None
    ) -> Self:
        """Answer with what ``make`` returns for the call: anything that ``returns`` takes."""
        return self._add(Reply(left=times, from_call=make))

    def _add(self, reply: Reply) -> Self:
        self._engine.add(self._call, reply)
        return self

    @property
    def calls(self) -> list[Call]:
        """The calls that were made, oldest first; each attempt of a retried one counts."""
        return [call for call in self._engine.calls if call.operation == self._call]

    @property
    def last(self) -> Call:
        """The last call.

        Raises:
            AssertionError: there was none.
        """
        calls = self.calls
        if not calls:
            raise AssertionError(f"{self._call} was not called")
        return calls[-1]

    @property
    def called(self) -> bool:
        """Whether it was called at all."""
        return bool(self.calls)

    def reset(self) -> None:
        """Forget answers and calls of this operation."""
        self._engine.forget(self._call)

    def __repr__(self) -> str:
        return f"<Stub {self._call}: {len(self.calls)} calls>"


class StreamStub(Stub[R], Generic[R, E]):
    """An operation that can stream."""

    def returns(
        self,
        answer: (
            R | Sequence[E | Mapping[str, Any]] | Mapping[str, Any] | Default
        ) = DEFAULT,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
        ends: bool = True,
    ) -> Self:
        """Answer with a model, or, to calls that stream, with a list of events.

        Args:
            answer: left out, it is the example of the API's description.
            status: the HTTP status.
            headers: headers of the answer.
            times: for so many calls; left out, until the next answer that was set up.
            ends: False breaks the stream off before its end marker.
        """
        return self._add(Reply(answer, status, dict(headers or {}), times, ends=ends))


class PageStub(Stub[R]):
    """An operation whose result pages; ``R`` is the type of an item."""

    def returns(
        self,
        answer: (
            R | Sequence[R | Mapping[str, Any]] | Mapping[str, Any] | Default
        ) = DEFAULT,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> Self:
        """Answer with the items of the only page, or with a page as it is on the wire.

        Args:
            answer: left out, it is the example of the API's description.
            status: the HTTP status.
            headers: headers of the answer.
            times: for so many calls; left out, until the next answer that was set up.
        """
        return self._add(Reply(answer, status, dict(headers or {}), times))


class Group:
    """The operations of one resource."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
