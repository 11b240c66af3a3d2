"""The method that uploads a file in parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from specloom.features.composed_calls.composing import (
    ComposedMethod,
    call_by_names,
    client_argument,
    operation_of,
)
from specloom.features.composed_calls.settings import Chunked
from specloom.ir import Operation, main_result
from specloom.targets.python.arguments import Argument, arguments
from specloom.targets.python.expr import Atom, Expr, Import, Subscript, either, imported
from specloom.targets.python.identifiers import argument, snake
from specloom.targets.python.methods import Site
from specloom.targets.python.overloads import Returned

__all__ = ["chunked_method"]

_FILE = "A path, the content, or a file that is open in binary mode. Paths are never read whole."
_NAME = "Name of the file. It is that of the path; content has none, so that it is needed there."
_SIZE = "Size of the file in bytes. It is needed only where a file can't be searched through."
_PROGRESS = "Called after each part with the bytes that have been sent, and all."


def chunked_method(
    operation: Operation, site: Site, chunked: Chunked | None
) -> ChunkedMethod | None:
    """The method; None where the check has an error for it."""
    if chunked is None:
        return None
    ids = (chunked.part, chunked.complete, chunked.cancel)
    found = [operation_of(site.layout.api, id_) for id_ in ids]
    others = [op for op in found if op is not None]
    return ChunkedMethod(operation, site, chunked, others) if len(others) == len(ids) else None


class ChunkedMethod(ComposedMethod):
    """Starts, sends parts side by side, and completes; cancels where one of them fails."""

    def __init__(
        self, operation: Operation, site: Site, chunked: Chunked, others: list[Operation]
    ) -> None:
        super().__init__(operation, site, snake(chunked.method))
        self._chunked = chunked
        self._part, self._complete, self._cancel = others
        sized = (chunked.size, chunked.name)
        self._started = [a for a in self._arguments if a.wire not in sized]
        self._size = next(a for a in self._arguments if a.wire == chunked.size)
        self._file_name = next(a for a in self._arguments if a.wire == chunked.name)
        ending = arguments(self._complete, site.layout)
        self._ending = [a for a in ending if not a.positional and a.wire != chunked.ids]
        more = [*self._started, *self._ending]
        self._arguments = [
            client_argument("file", imported("._core.omit", "FileContent"), _FILE, required=True),
            *(a for a in more if a.required),
            self._optional(self._file_name, _NAME),
            self._optional(self._size, _SIZE),
            *self._own(),
            *(a for a in more if not a.required),
        ]

    def _own(self) -> Iterator[Argument]:
        least = f"{self._chunked.part_size // 2**20} MB"
        yield self._none("part_size", Atom("int"), f"Bytes of each part; by default {least}.")
        doc = "How many parts are sent at the same time; by default 4."
        yield client_argument("max_concurrency", Atom("int"), doc)
        function = imported("collections.abc", "Callable")
        called = Subscript(function, (Atom("[int, int]"), Atom("object")))
        yield self._none("on_progress", called, _PROGRESS)

    def _optional(self, arg: Argument, doc: str) -> Argument:
        return replace(self._none(arg.name, arg.expr, doc), wire=arg.wire)

    def _none(self, name: str, expr: Expr, doc: str) -> Argument:
        return client_argument(name, either((expr, Atom("None"))), doc)

    def returned(self) -> Expr:
        result = main_result(self._complete.interaction)
        return Returned(self._layout, self._async).result(result)

    def text(self) -> str:
        return (
            "Upload a file in parts, some of them at the same time.\n\n"
            "If a part fails after its retries, the upload is cancelled."
        )

    def shown(self) -> Iterable[Argument]:
        return self._arguments

    def raises(self) -> Iterator[tuple[str, str]]:
        yield "InvalidArgumentError", "its name or size is missing, or the size is another one."

    def statements(self) -> Iterator[str]:
        chunked = self._chunked
        function = "async_upload_chunked" if self._async else "upload_chunked"
        self._local |= {Import("._core.chunked", name) for name in (function, "Chunks")}
        name, size = self._file_name.name, self._size.name
        yield f"chunks = Chunks(file, {name}, {size}, part_size, {chunked.part_size})"
        started = [*self.sent(self._started), (name, "chunks.name"), (size, "chunks.length")]
        start = call_by_names(
            f"self.{self._layout.naming.method(self._op)}", [*started, *self.extra()], 12
        )
        sent = self.extra("extra_headers", "timeout")
        part = self._call(self._part, [(argument(chunked.data), "data"), *sent])
        ending = [(argument(chunked.ids), "[part.id for part in parts]")]
        complete = self._call(self._complete, [*ending, *self.sent(self._ending), *sent])
        cancel = self._call(self._cancel, sent)
        yield (
            f"return {self.awaited(function)}(\n"
            "            chunks,\n"
            f"            lambda: {start},\n"
            f"            lambda upload, data: {part},\n"
            f"            lambda upload, parts: {complete},\n"
            f"            lambda upload: {cancel},\n"
            "            max_concurrency,\n"
            "            on_progress,\n"
            "        )"
        )

    def _call(self, operation: Operation, sent: list[tuple[str, str]]) -> str:
        id_ = next(a for a in arguments(operation, self._layout) if a.positional)
        method = f"{self.resource(operation)}.{self._layout.naming.method(operation)}"
        return call_by_names(method, [(id_.name, "upload.id"), *sent], 12)

