"""The methods beside an operation's own that wait for a state, or upload first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from specloom.features.composed_calls.chunked import chunked_method
from specloom.features.composed_calls.composing import (
    ComposedMethod,
    call_by_names,
    call_in_line,
    client_argument,
    operation_of,
)
from specloom.features.composed_calls.former import FormerMethod
from specloom.features.composed_calls.settings import Composed, Poll, Start, Upload
from specloom.ir import Api, JsonResult, ListOf, Operation, main_result
from specloom.ir.named import object_of, resolved
from specloom.targets.python.arguments import Argument, ArgumentIn, arguments
from specloom.targets.python.expr import Atom, Expr, Import, Subscript, imported, quoted
from specloom.targets.python.identifiers import argument, model_field, snake
from specloom.targets.python.methods import Helper, MethodView, Site

__all__ = ["composed_views"]

_TIMEOUT = ("PollTimeoutError", "the wait is over. The error has the last state.")


def composed_views(operation: Operation, site: Site) -> Iterator[MethodView]:
    """The methods that are made of one operation."""
    found = operation.feature(Composed)
    if found is None:
        return
    helpers: list[Helper] = []
    if found.poll is not None:
        helpers.append(_Polled(operation, site, found.poll))
    started = _started(operation, site, found.start)
    if started is not None:
        helpers.append(started)
    if found.upload is not None:
        helpers += _uploads(operation, site, found.upload, started)
    chunked = chunked_method(operation, site, found.chunked)
    if chunked is not None:
        helpers.append(chunked)
    if found.former is not None and found.former.method not in site.shadowed:
        yield FormerMethod(operation, site, found.former).view()
    yield from (helper.view() for helper in helpers if helper.name not in site.shadowed)


def _started(operation: Operation, site: Site, start: Start | None) -> _Started | None:
    """What polls the work that the operation starts; None where the check has an error for it."""
    retrieve = operation_of(site.layout.api, start.retrieve) if start else None
    composed = retrieve.feature(Composed) if retrieve else None
    if start is None or retrieve is None or composed is None or composed.poll is None:
        return None
    source = filled(operation, retrieve, site.layout.api)
    if None in source.values():
        return None
    return _Started(operation, site, start, retrieve, composed.poll, source)


def filled(start: Operation, retrieve: Operation, api: Api) -> Mapping[str, str | None]:
    """Where each path parameter of `retrieve` comes from once `start` has answered.

    By wire name: an argument of `start` (its wire name), a field of its result (`.field`), or None.
    """
    result = main_result(start.interaction)
    decls = api.decl_table()
    object_ = object_of(result.type, decls) if isinstance(result, JsonResult) else None
    fields = {field.name for field in object_.fields} if object_ else set[str]()
    inside = [p.name for p in retrieve.parameters if f"{{{p.name}}}" in retrieve.path]
    last = max(inside, key=lambda name: retrieve.path.rfind(f"{{{name}}}"), default="")
    taken = {p.name for p in start.parameters}
    taken |= {f.name for f in start.body.fields} if start.body else set()

    def source(name: str) -> str | None:
        if name in taken:
            return name
        known = (name, "id") if name == last else (name,)
        return next((f".{field}" for field in known if field in fields), None)

    return {name: source(name) for name in inside}


class _Polled(ComposedMethod):
    """`poll`: asks until the state is another one."""

    def __init__(self, operation: Operation, site: Site, poll: Poll) -> None:
        super().__init__(operation, site, snake(poll.method))
        self._poll = poll
        self._asked = self._arguments
        renamed = [self._renamed(a) for a in self._arguments]
        self._arguments = [*renamed, *self.waiting(poll)]

    def _renamed(self, arg: Argument) -> Argument:
        return replace(arg, name=argument(self._poll.id)) if self._is_id(arg) else arg

    def _is_id(self, arg: Argument) -> bool:
        return arg.positional and bool(self._poll.id)

    def returned(self) -> Expr:
        return self.plain_result()

    def text(self) -> str:
        states = " or ".join(f"`{value}`" for value in self._poll.values)
        return f"Wait as long as `{self._poll.field}` is {states}.\n\nReturns the last state."

    def raises(self) -> Iterator[tuple[str, str]]:
        yield _TIMEOUT

    def statements(self) -> Iterator[str]:
        poll = self._poll
        function = "async_poll" if self._async else "poll"
        self._local |= {Import("._core.polling", name) for name in (function, "Pace")}
        sent = [(a.name, self._renamed(a).name) for a in self._asked] + self.extra()
        method = self._layout.naming.method(self._op)
        rows = "".join(f"                {name}={value},\n" for name, value in sent)
        path = ".".join(map(model_field, poll.field.split(".")))
        values = ", ".join(map(quoted, poll.values))
        settings = [argument(poll.interval), argument(poll.deadline)]
        if poll.every != 1.0:
            settings.append(f"every={poll.every!r}")
        if not poll.interval.endswith("_ms"):
            settings.append("unit=1.0")
        if poll.within is not None:
            settings.append(f"within={poll.within!r}")
        if poll.header:
            settings.append(f"header={quoted(poll.header)}")
        comma = "," if len(poll.values) == 1 else ""
        yield (
            f"return {self.awaited(function)}(\n"
            "            self,\n"
            f"            lambda resource: resource.with_raw_response.{method}(\n"
            f"{rows}            ),\n"
            f"            {quoted(path)},\n"
            f"            ({values}{comma}),\n"
            f"{call_in_line('Pace', settings, 12)},\n"
            "        )"
        )


class _Started(ComposedMethod):
    """`create_and_poll`: starts something, then waits for it."""

    def __init__(
        self,
        operation: Operation,
        site: Site,
        start: Start,
        retrieve: Operation,
        poll: Poll,
        source: Mapping[str, str | None],
    ) -> None:
        own = site.layout.naming.method(operation)
        name = snake(start.method) if start.method else f"{own}_and_poll"
        super().__init__(operation, site, name)
        self._retrieve = retrieve
        self.poll = poll
        self._source = source
        kept = self.without_switch(operation)
        self._created = kept
        shown = next((a for a in arguments(retrieve, site.layout) if a.positional), None)
        if shown is not None and self._source.get(shown.wire) == shown.wire:
            # What is asked for by its id is named first here too.
            kept = [replace(a, positional=a.wire == shown.wire) for a in kept]
        kept = sorted(kept, key=lambda a: not a.positional)
        self._arguments = [*kept, *self.waiting(self.poll)]

    def returned(self) -> Expr:
        return self.plain_result()

    def text(self) -> str:
        own = self._layout.naming.method(self._op)
        summary = self._op.summary.rstrip(".") or "Call the operation"
        done = f"{summary}, and wait until it is done."
        more = "arguments are described there. Look at the state: a failure is returned too."
        return f"{done}\n\nCalls `{own}`, then `{snake(self.poll.method)}`. Their {more}"

    def shown(self) -> Iterable[Argument]:
        return ()

    def raises(self) -> Iterator[tuple[str, str]]:
        yield _TIMEOUT

    def statements(self) -> Iterator[str]:
        self._local.add(Import("._core.polling", "check_wait"))
        own = self._layout.naming.method(self._op)
        yield f"check_wait({argument(self.poll.deadline)})"
        created = [*self.sent(self._created), *self.extra()]
        polled = [(a.name, self._filled(a)) for a in arguments(self._retrieve, self._layout)]
        needed = any(value.startswith("created.") for _, value in polled)
        call = self.awaited(call_by_names(f"self.{own}", created, 8))
        yield f"created = {call}" if needed else call
        polled += [(a.name, a.name) for a in self.waiting(self.poll)]
        polled += self.extra("extra_headers", "timeout")
        method = f"{self.resource(self._retrieve)}.{snake(self.poll.method)}"
        yield f"return {self.awaited(call_by_names(method, polled, 8))}"

    def _filled(self, arg: Argument) -> str:
        source = self._source.get(arg.wire)
        if source is None:
            return arg.name
        return f"created.{model_field(source[1:])}" if source[0] == "." else arg.name


def _uploads(
    operation: Operation, site: Site, upload: Upload, started: _Started | None
) -> Iterator[Helper]:
    call = operation_of(site.layout.api, upload.call)
    into = operation.argument(upload.into)
    if call is None or into is None:
        return
    many = isinstance(resolved(into.type, site.layout.decls), ListOf)
    if not many:
        yield _Uploaded(operation, site, upload, call, None)
    if started is not None:
        kind = _ManyUploaded if many else _Uploaded
        yield kind(operation, site, upload, call, started)


class _Uploaded(ComposedMethod):
    """`upload`: a file instead of its id; with `then`, also waits."""

    def __init__(
        self,
        operation: Operation,
        site: Site,
        upload: Upload,
        call: Operation,
        then: _Started | None,
    ) -> None:
        super().__init__(operation, site, "upload_and_poll" if then else "upload")
        self._upload = upload
        self._then = then
        self._uploading = call
        fixed = dict(upload.send)
        sent = [a for a in arguments(call, site.layout) if a.required and a.wire not in fixed]
        self._file = sent[0]
        kept = [a for a in self.without_switch(operation) if a.wire != upload.into]
        self._kept = [a for a in kept if a.name not in self.files()]
        ordered = sorted(
            [*self._kept, *self.file_arguments()],
            key=lambda a: (not a.positional, a.location is not ArgumentIn.PATH, not a.required),
        )
        more = then.waiting(then.poll) if then else ()
        self._arguments = [*ordered, *more]

    def files(self) -> tuple[str, ...]:
        """The names of the arguments that stand in for ids."""
        return (self._file.name,)

    def file_arguments(self) -> Iterator[Argument]:
        yield replace(self._file, location=ArgumentIn.CLIENT, positional=False)

    def returned(self) -> Expr:
        return self.plain_result()

    def text(self) -> str:
        own = self._layout.naming.method(self._op)
        more = ", then waits with `poll`" if self._then else ""
        summary = self._op.summary.rstrip(".")
        uploading = self._layout.naming.call(self._uploading)
        return (
            f"Upload, and {summary[:1].lower()}{summary[1:]}.\n\n"
            f"Calls `{uploading}` and `{own}`{more}. Their arguments are described there."
        )

    def shown(self) -> Iterable[Argument]:
        return [a for a in self._arguments if a.name in (*self.files(), "max_concurrency")]

    def raises(self) -> Iterator[tuple[str, str]]:
        if self._then:
            yield _TIMEOUT

    def statements(self) -> Iterator[str]:
        if self._then:
            self._local.add(Import("._core.polling", "check_wait"))
            yield f"check_wait({self._then.poll.deadline})"
        yield from self.uploading()
        name = self._then.name if self._then else self._layout.naming.method(self._op)
        sent = self.sent(self._kept)
        sent.append((argument(self._upload.into), self.ids()))
        if self._then:
            sent += [(a.name, a.name) for a in self.waiting(self._then.poll)]
        call = call_by_names(f"self.{name}", [*sent, *self.extra()], 8)
        yield f"return {self.awaited(call)}"

    def uploading(self) -> Iterator[str]:
        call = call_by_names(self._upload_method(), self._uploaded(), 8)
        yield f"uploaded = {self.awaited(call)}"

    def ids(self) -> str:
        return "uploaded.id"

    def _upload_method(self) -> str:
        method = self._layout.naming.method(self._uploading)
        return f"{self.resource(self._uploading)}.{method}"

    def _uploaded(self, file: str = "") -> list[tuple[str, str]]:
        fixed = [(argument(name), quoted(value)) for name, value in self._upload.send]
        sent = [(self._file.name, file or self._file.name), *fixed]
        return sent + self.extra("extra_headers", "timeout")


class _ManyUploaded(_Uploaded):
    """`upload_and_poll` of many files: some at once, in any order."""

    def files(self) -> tuple[str, ...]:
        return (f"{self._file.name}s",)

    def file_arguments(self) -> Iterator[Argument]:
        iterable = imported("collections.abc", "Iterable")
        (name,) = self.files()
        doc = "The files, each as the upload takes it."
        yield client_argument(name, Subscript(iterable, (self._file.expr,)), doc, required=True)
        known = next(a for a in self._op_arguments() if a.wire == self._upload.into)
        yield replace(known, required=False, location=ArgumentIn.CLIENT)
        doc = "How many files are uploaded at the same time; by default 5."
        yield client_argument("max_concurrency", Atom("int"), doc)

    def _op_arguments(self) -> list[Argument]:
        return arguments(self._op, self._layout)

    def uploading(self) -> Iterator[str]:
        function = "async_upload_all" if self._async else "upload_all"
        self._local.add(Import("._core.uploading", function))
        (name,) = self.files()
        call = call_by_names(self._upload_method(), self._uploaded("file"), 12)
        into = argument(self._upload.into)
        yield (
            f"uploaded = {self.awaited(function)}(\n"
            f"            lambda file: {call},\n"
            f"            {name},\n"
            "            max_concurrency,\n"
            "        )"
        )
        yield f"ids = [*({into} or ()), *(file.id for file in uploaded)]"

    def ids(self) -> str:
        return "ids"
