"""The responses of an operation: what a success holds, and what errors do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from specloom.diagnostics.problems import Severity
from specloom.document.document import Map
from specloom.ir import (
    BinaryResult,
    EmptyResult,
    ErrorResponse,
    JsonResult,
    Result,
    Scalar,
    ScalarKind,
    TextResult,
    Type,
    UnionOf,
    is_kind,
    is_null,
    shape,
)
from specloom.ir.media_types import is_json, is_stream, is_text
from specloom.reading.context import Context, as_map, place, text
from specloom.reading.schemas import NULL, SchemaBuilder


class ResultBuilder:
    """Reads responses."""

    def __init__(self, context: Context, schemas: SchemaBuilder) -> None:
        self._context = context
        self._schemas = schemas

    def result(self, operation: Map) -> Result:
        """The result of a success: of several, JSON before what is only bytes."""
        found = [self._one(operation, response) for response in self.successes(operation)]
        if not found:
            self._nothing_good(operation)
            return EmptyResult()
        documents = [r for r in found if isinstance(r, JsonResult)]
        if not documents or not isinstance(found[0], (JsonResult, EmptyResult)):
            return next((r for r in found if not isinstance(r, EmptyResult)), found[0])
        types = list({shape(r.type): r.type for r in documents}.values())
        if any(isinstance(r, EmptyResult) for r in found):
            types.append(NULL)  # `202 Accepted` beside `200 OK`: nothing is an answer too
        type_ = types[0] if len(types) == 1 else UnionOf(tuple(types), where=place(operation))
        first = documents[0]
        return replace(first, type=type_)

    def _one(self, operation: Map, response: Map) -> Result:
        doc = text(response, "description")
        content = as_map(response.get("content"))
        if operation.get("x-loom-binary") is True:
            return BinaryResult(next(iter(content), ""), doc)
        for media_type, node in content.items():
            if is_json(media_type):
                schema = as_map(self._context.follow(node)).get("schema")
                type_ = self._schemas.type_of(schema)
                if is_null(type_):
                    return EmptyResult(doc)
                if is_kind(type_, ScalarKind.FILE):
                    return BinaryResult(media_type, doc)
                headers = tuple(sorted(h.lower() for h in as_map(response.get("headers"))))
                return JsonResult(type_, media_type, doc, headers)
        for media_type in content:
            if not is_stream(media_type):
                result = TextResult if is_text(media_type) else BinaryResult
                return result(media_type, doc)
        return EmptyResult(doc)

    def successes(self, operation: Map) -> list[Map]:
        """The responses of success, by status; `default` where no other is one."""
        responses = as_map(operation.get("responses"))
        good = sorted(status for status in responses if status.upper().startswith("2"))
        if not good and "default" in responses:
            good = ["default"]
        found = {status: as_map(self._context.follow(responses[status])) for status in good}
        return [_bare(node) if status in _NO_CONTENT else node for status, node in found.items()]

    def error_responses(self, operation: Map) -> Iterator[ErrorResponse]:
        """Each response that says that the call failed."""
        responses = as_map(operation.get("responses"))
        for status in sorted(responses):
            alone = status == "default" and any(s.startswith("2") for s in responses)
            if status.startswith(("4", "5")) or alone:
                response = as_map(self._context.follow(responses[status]))
                doc = text(response, "description")
                yield ErrorResponse(status, doc, self._error_type(response))

    def _error_type(self, response: Map) -> Type | None:
        for media_type, node in as_map(response.get("content")).items():
            schema = as_map(self._context.follow(node)).get("schema")
            if is_json(media_type) and isinstance(schema, Map):
                type_ = self._schemas.type_of(schema)
                return None if isinstance(type_, Scalar) else type_
        return None

    def _nothing_good(self, operation: Map) -> None:
        responses = as_map(operation.get("responses"))
        if any(status.startswith(("1", "3")) for status in responses):
            return  # a redirect, or another protocol: that is its success
        self._context.report(
            place(operation),
            "G013",
            "no response says that the call succeeded; what it gives isn't read",
            "describe a 2XX response",
            Severity.WARNING,
        )


# HTTP has no body there, whatever a description says.
_NO_CONTENT = ("204", "205")


def _bare(response: Map) -> Map:
    return Map({key: value for key, value in response.items() if key != "content"})
