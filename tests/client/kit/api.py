"""A server that answers every operation with an example of the spec."""

from __future__ import annotations

import json
import re
import time
from typing import Any

from core_server import Recorded, Reply, reply

from .outcome import answer
from .spec import Example, Operation, examples, operations

RATE_LIMITS = {
    "x-request-id": "req_api",
    "x-ratelimit-limit-requests": "10000",
    "x-ratelimit-remaining-requests": "9999",
}


def api(request: Recorded) -> Reply:
    """What the API would say, more or less."""
    fields = _fields(request)
    model = str(fields.get("model"))
    if model == "slow":
        time.sleep(0.3)
    if model.startswith("fail-"):
        said = {"message": f"No {model}.", "type": "kind", "param": "model", "code": "why"}
        headers = {**RATE_LIMITS, "retry-after": "20"}
        return reply({"error": said}, int(model[5:]), headers=headers)
    operation = _operation(request)
    if operation.pages and operation.id == "fine_tuning.jobs.list":
        return _page(request, operation)
    said = answer(_fitting(operation, fields))
    said.headers = {**RATE_LIMITS, **said.headers}
    return said


def _fitting(operation: Operation, fields: dict[str, Any]) -> Example:
    """The first example that has what is asked for."""
    streamed = bool(operation.stream_switch) and fields.get("stream") in (True, "true")
    found = [
        e
        for e in examples()
        if e.operation is operation and e.succeeds and (e.events is not None) == streamed
    ]
    for wish in ("response_format", "tools", "stream_options", "encoding_format"):
        asked = fields.get(wish)
        if asked is None:
            continue
        kind = _kind(asked)
        same = [e for e in found if _kind(e.arguments.get(wish, ())) in (kind, None)]
        if same and wish != "tools":
            return same[0]
        if same and not any(m["role"] == "tool" for m in fields["messages"]):
            return same[0]
    inputs = fields.get("input")
    if isinstance(inputs, list):
        return next((e for e in found if isinstance(e.arguments["input"], list)), found[0])
    return found[0]


def _kind(value: Any) -> Any:
    if isinstance(value, dict):
        return value.get("type")
    return None if isinstance(value, list) else value


def _page(request: Recorded, operation: Operation) -> Reply:
    jobs = [{"id": f"ftjob-{n}", "status": "running"} for n in range(5)]
    query = dict(re.findall(r"(\w+)=([^&]*)", request.query))
    start = int(query["after"].rpartition("-")[2]) + 1 if "after" in query else 0
    end = start + int(query.get("limit", 20))
    return reply({"object": "list", "data": jobs[start:end], "has_more": end < len(jobs)})


def _fields(request: Recorded) -> dict[str, Any]:
    kind = request.headers.get("content-type", "")
    if kind == "application/json" and request.body:
        return dict(json.loads(request.body))
    found = re.findall(rb'name="(\w+)"\r\n\r\n(.*?)\r\n--', request.body, re.DOTALL)
    return {name.decode(): value.decode() for name, value in found}


def _operation(request: Recorded) -> Operation:
    for operation in operations().values():
        pattern = re.sub(r"\\{\w+\\}", "[^/]+", re.escape(operation.path))
        path = request.path.removeprefix("/v1")
        if operation.verb == request.method.lower() and re.fullmatch(pattern, path):
            return operation
    raise AssertionError(f"nothing is at {request.method} {request.path}")
