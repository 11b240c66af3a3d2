"""Our example files: every operation has one, and everything in it is what the spec says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from specloom.checks.check_extensions import EVENT_STREAM, success
from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem, Where
from specloom.document.document import Map, Seq, key_where, where
from specloom.document.operations import Operation, Survey
from specloom.document.samples import filled, samples
from specloom.document.unknown_properties import unknown_properties
from specloom.document.values import Values
from specloom.document.wording import describe, locate

__all__ = ["check_example_files", "check_examples", "check_samples"]


def check_example_files(found: Survey) -> Iterator[Problem]:
    """Each operation has a file of examples, each file an operation."""
    examples = found.spec.examples
    ids = {operation.id for operation in found.operations}
    for operation in found.operations:
        if operation.id and not examples.get(operation.id):
            message = f"the operation {operation.id!r} has no example"
            lacks = found.spec.underivable.get(operation.id)
            hint = f"write examples/{operation.id}.yaml" + (f", or {lacks}" if lacks else "")
            yield Problem(where(operation.node, "operationId"), "E044", message, hint)
    for name, tree in examples.items():
        if name not in ids:
            message = f"no operation is called {name!r}"
            yield Problem(where(tree), "E045", message, did_you_mean(name, ids))


def check_samples(found: Survey) -> Iterator[Problem]:
    """Every `$file` is a file of examples/files/."""
    folder = found.spec.path.parent / "examples" / "files"
    there = {path.name for path in folder.iterdir()} if folder.is_dir() else set()
    for tree in found.spec.examples.values():
        for node in samples(tree):
            name = node["$file"]
            if name not in there:
                message = f"no sample is called {name!r} in {folder.as_posix()}"
                hint = did_you_mean(str(name), there)
                yield Problem(where(node, "$file"), "E074", message, hint)


def check_examples(found: Survey) -> Iterator[Problem]:
    """Requests, responses and stream events fit their schemas."""
    trees = [*found.spec.examples.values(), *found.spec.models.values()]
    values = Values(found.spec, skip=frozenset(tree.file for tree in trees))
    done: set[str] = set()
    for operation in found.operations:
        if operation.id in done:
            continue
        done.add(operation.id)
        for name, node in (found.spec.examples.get(operation.id) or Map()).items():
            if isinstance(node, Map):
                at = where(operation.node, "operationId")
                for problem in _Example(found, values, operation, node, str(name)).check():
                    # A derived example stands in no file.
                    yield problem if problem.where.file else replace(problem, where=at)


@dataclass(frozen=True, slots=True)
class _Example:
    """One example of an operation, with everything that it is held against."""

    found: Survey
    values: Values
    operation: Operation
    node: Map
    name: str

    def check(self) -> Iterator[Problem]:
        request = self.part("request")
        yield from self.parameters(request)
        yield from self.request_body(request)
        channel = self.operation.node.get("x-loom-channel")
        if isinstance(channel, Map) or "messages" in self.node:
            yield from self.messages(self.found.map(channel))
        elif "stream" in self.node:
            yield from self.stream()
        elif isinstance(self.node.get("response"), Map):
            yield from self.response(self.part("response"))

    def part(self, key: str) -> Map:
        value = self.node.get(key)
        return value if isinstance(value, Map) else Map()

    def fits(self, schema: Any, holder: Map | Seq, key: str | int, code: str) -> Iterator[Problem]:
        """Problems where `holder[key]` doesn't fit `schema`."""
        if not isinstance(schema, Map):
            return
        value = filled(holder[key])  # type: ignore[index]
        errors = list(self.values.errors(schema, value))
        for error in errors:
            message, hint = describe(error)
            yield Problem(locate(error, holder, key), code, message, hint)
        if not errors:
            yield from self.undescribed(schema, value, holder[key])  # type: ignore[index]

    def undescribed(self, schema: Map, value: Any, node: Any) -> Iterator[Problem]:
        """Problems where `value` has properties that `schema` doesn't describe."""
        for one in unknown_properties(schema, value, self.values.followed, self.values.fits):
            holder = node
            for step in one.path:
                holder = holder[step]
            message = f"nothing describes the property {one.name!r}"
            hint = did_you_mean(one.name, one.known) or "describe it in the schema, or delete it"
            yield Problem(key_where(holder, one.name), "E078", message, hint)

    # Requests

    def parameters(self, request: Map) -> Iterator[Problem]:
        for part in ("path", "query", "headers"):
            kind = "header" if part == "headers" else part
            declared = {
                str(p["name"]).lower() if kind == "header" else str(p["name"]): p
                for p in self.operation.parameters
                if p.get("in") == kind
            }
            given = request.get(part)
            yield from self.given(given if isinstance(given, Map) else Map(), declared, kind)
            names = {str(k).lower() if kind == "header" else k for k in given or ()}
            for name, parameter in declared.items():
                fixed = kind == "header" and "const" in self.found.map(parameter.get("schema"))
                if parameter.get("required") is True and not fixed and name not in names:
                    message = f"the required {kind} parameter {name!r} is missing"
                    yield Problem(self.place("request"), "E071", message)

    def given(self, given: Map, declared: dict[str, Map], kind: str) -> Iterator[Problem]:
        for name in given:
            parameter = declared.get(name.lower() if kind == "header" else name)
            if parameter is not None:
                yield from self.parameter(parameter, given, name)
            elif kind != "header":
                message = f"the operation has no {kind} parameter {name!r}"
                yield Problem(key_where(given, name), "E071", message, did_you_mean(name, declared))

    def parameter(self, parameter: Map, given: Map, name: str) -> Iterator[Problem]:
        schema = parameter.get("schema")
        is_text = self.found.map(schema).get("type") == "string"
        # A header is text on the wire whatever its schema says it means.
        if is_text or parameter.get("in") != "header" or not isinstance(given[name], str):
            yield from self.fits(schema, given, name, "E071")

    def request_body(self, request: Map) -> Iterator[Problem]:
        body = self.found.map(self.operation.node.get("requestBody"))
        if "body" not in request:
            if body.get("required") is True:
                message = "the request has no body, but the operation requires one"
                yield Problem(self.place("request"), "E070", message)
            return
        schemas = [self.found.map(m).get("schema") for m in self.contents(body).values()]
        if not schemas:
            message = "the operation takes no body"
            yield Problem(key_where(request, "body"), "E070", message, "delete the body")
            return
        found = [list(self.fits(schema, request, "body", "E070")) for schema in schemas]
        # Several media types: the body is written in one of them.
        if all(found):
            yield from found[0]

    # Responses

    def response(self, response: Map) -> Iterator[Problem]:
        status = str(response.get("status"))
        described = self.found.map(self.operation.node.get("responses"))
        known = [k for k in (status, f"{status[:1]}XX", "default") if k in described]
        if not known:
            message = f"the operation has no response {status}"
            hint = f"it has: {', '.join(described)}"
            yield Problem(where(response, "status"), "E075", message, hint)
            return
        content = self.contents(self.found.map(described[known[0]]))
        whole = {media: node for media, node in content.items() if media != EVENT_STREAM}
        if "body" not in response:
            if whole and self.operation.method != "head":
                message = "the response has no body, but one is described"
                yield Problem(self.place("response"), "E072", message)
        elif not whole:
            message = f"the response {status} has no body"
            yield Problem(key_where(response, "body"), "E072", message)
        else:
            yield from self.response_body(response, whole, status)

    def response_body(
        self, response: Map, content: dict[str, Any], status: str
    ) -> Iterator[Problem]:
        case = self.case() if status.startswith("2") else None
        schemas = [self.found.map(media).get("schema") for media in content.values()]
        if case is not None:
            if case.get("text") is True:
                if not isinstance(response["body"], str):
                    message = "this variant of the result is text"
                    yield Problem(where(response, "body"), "E072", message)
                return
            schemas = [case.get("schema")]
        if isinstance(response["body"], Map) and "$file" in response["body"]:
            return
        found = [list(self.fits(schema, response, "body", "E072")) for schema in schemas]
        if found and all(found):
            yield from found[0]

    def case(self) -> Map | None:
        """The variant of the result that the request asks for."""
        variants = self.operation.node.get("x-loom-variants")
        if not isinstance(variants, Map):
            return None
        body = self.part("request").get("body")
        switch = str(variants.get("switch"))
        asked = body.get(switch, variants.get("default")) if isinstance(body, Map) else None
        for case in self.found.items(variants.get("cases")):
            if isinstance(case, Map) and asked in case.get("when", ()):
                return case
        return None

    def contents(self, holder: Map) -> Map:
        return self.found.map(holder.get("content"))

    # Streams

    def stream(self) -> Iterator[Problem]:
        content = success(self.found, self.operation)
        if EVENT_STREAM not in content:
            message = "this example streams, but the operation has no stream"
            yield Problem(key_where(self.node, "stream"), "E076", message)
            return
        settings = self.found.map(self.operation.node.get("x-loom-stream"))
        switch = settings.get("switch")
        request = self.part("request")
        wanted = settings.get("value", True)
        asked = [self.found.map(request.get(part)) for part in ("body", "query")]
        if isinstance(switch, str) and wanted not in [part.get(switch) for part in asked]:
            message = f"this example streams, but its request doesn't have {switch}: "
            at = self.place("request")
            yield Problem(at, "E076", message + json.dumps(wanted))
        listed = self.found.items(self.node["stream"])
        for index, event in enumerate(listed):
            if not isinstance(event, Map) or "data" not in event:
                continue
            if settings.get("envelope") is True and event["data"] != settings.get("end"):
                media = self.found.map(content[EVENT_STREAM])
                yield from self.fits(media.get("itemSchema"), listed, index, "E073")
            else:
                yield from self.event(event, content, settings.get("end"))
        yield from self.last_event(settings)

    def event(self, event: Map, content: Map, end: Any) -> Iterator[Problem]:
        media = self.found.map(content[EVENT_STREAM])
        fields = self.found.map(self.found.map(media.get("itemSchema")).get("properties"))
        if end is None or event["data"] != end:
            schema = self.found.map(fields.get("data")).get("contentSchema")
            yield from self.fits(schema, event, "data", "E073")
        if "event" in event:
            yield from self.fits(fields.get("event"), event, "event", "E073")

    def last_event(self, settings: Map) -> Iterator[Problem]:
        listed = self.found.items(self.node["stream"])
        last = settings.get("last")
        if "end" in settings or not isinstance(last, list) or not listed:
            return
        data = listed[-1].get("data") if isinstance(listed[-1], Map) else None
        kind = data.get("type") if isinstance(data, Map) else None
        if kind not in last:
            message = "the stream breaks off: its last event is none that ends it"
            hint = f"the last event has one of the types {', '.join(map(str, last))}"
            yield Problem(where(listed, len(listed) - 1), "E076", message, hint)

    # Channels

    def messages(self, channel: Map) -> Iterator[Problem]:
        if "messages" not in self.node:
            message = "this operation opens a channel, but its example has no messages"
            yield Problem(where(self.node), "E083", message, "write what each side sends in turn")
            return
        if not channel:
            message = "this example has messages, but the operation opens no channel"
            yield Problem(key_where(self.node, "messages"), "E083", message)
            return
        for one in self.found.items(self.node["messages"]):
            for side in one if isinstance(one, Map) else ():
                yield from self.fits(channel.get(side), one, side, "E073")
        yield from self.opening(channel)

    def opening(self, channel: Map) -> Iterator[Problem]:
        """A session begins with the server's event that opens it, where there is one."""
        received = [m for m in self.found.items(self.node["messages"]) if "received" in m]
        wanted, tag = channel.get("opening"), str(channel.get("tag", "type"))
        first = received[0]["received"] if received else None
        if wanted is not None and isinstance(first, Map) and first.get(tag) != wanted:
            message = f"the session begins with {first.get(tag)!r}, not with {wanted!r}"
            yield Problem(where(received[0], "received"), "E083", message)

    def place(self, key: str) -> Where:
        if key in self.node:
            return key_where(self.node, key)
        return where(self.node)
