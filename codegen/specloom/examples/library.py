"""The examples of one API: for fixtures, documentation, tests, snippets and the mock alike."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from specloom.document.load import Spec
from specloom.examples.endpoints import Endpoint, code_of, endpoints
from specloom.examples.exchanges import Exchange, Sample, exchanges
from specloom.examples.generated_examples import made_requests, made_responses
from specloom.examples.schemas import Schemas
from specloom.ir import Api, Example, Operation, stream_of
from specloom.reading import Reading

__all__ = ["Examples"]

_LINES = 80  # of an answer that a page shows


class Examples:
    """Written examples first; what is made fits the schemas of the document.

    `reading` is the API as it was read, `api` after the passes.
    """

    def __init__(self, spec: Spec, reading: Reading, api: Api) -> None:
        self.spec = spec
        self.reading = reading
        self.api = api
        self._written: dict[str, list[Exchange]] = {}
        self._shown: dict[str, Example] = {}

    @cached_property
    def schemas(self) -> Schemas:
        return Schemas.for_operations(self.spec, self.reading)

    @cached_property
    def endpoints(self) -> tuple[Endpoint, ...]:
        return tuple(endpoints(self.reading, self.api))

    @cached_property
    def _by_key(self) -> Mapping[str, Endpoint]:
        return {endpoint.operation.key: endpoint for endpoint in self.endpoints}

    def written(self, endpoint: Endpoint) -> list[Exchange]:
        """The examples that the description has of an operation."""
        key = endpoint.operation.key
        if key not in self._written:
            self._written[key] = exchanges(endpoint, self.spec, self.schemas)
        return self._written[key]

    def made(self, operation: Operation) -> Example:
        """An example that sends what is required, and is answered with as much as is readable."""
        if operation.key not in self._shown:
            self._shown[operation.key] = self._made(self._by_key[operation.key])
        return self._shown[operation.key]

    def _made(self, endpoint: Endpoint) -> Example:
        written = self.written(endpoint)
        sent = next(made_requests(endpoint, self.schemas))
        parts = {"path": sent.path, "query": sent.query, "headers": sent.sent_headers}
        request: dict[str, Any] = {key: dict(part) for key, part in parts.items() if part}
        bodies = [one.request for one in written if one.has_request]
        bodies += [sent.request] if endpoint.body_required else []
        if bodies and bodies[0] is not None:
            request["body"] = _with_names(bodies[0])
        answer = self._answer(endpoint, [one.body for one in written if one.succeeds])
        return Example("sample", "", request, answer, None)

    def _answer(self, endpoint: Endpoint, written: list[Any]) -> dict[str, Any] | None:
        stream = stream_of(endpoint.operation.interaction)
        if stream is not None and stream.switch is None:
            return None
        made = [made.value for made in made_responses(endpoint, self.schemas)]
        readable = [body for body in reversed(made) if _lines(body) <= _LINES]
        body = next((b for b in (*written, *readable, *made) if b is not None), None)
        if body is None or isinstance(body, Sample):
            return None
        return {"status": code_of(endpoint.success), "body": body}


def _lines(body: Any) -> int:
    return json.dumps(body, indent=1, default=str).count("\n")


def _with_names(value: Any) -> Any:
    """`value` as examples have it: files are `{"$file": name}`."""
    if isinstance(value, Sample):
        return {"$file": value.name}
    if isinstance(value, dict):
        return {key: _with_names(item) for key, item in value.items()}
    return [_with_names(item) for item in value] if isinstance(value, list) else value
