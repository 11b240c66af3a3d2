"""Calls every operation of a generated client against the mock server of its document.

    python -m bench.called SOURCE FOLDER PACKAGE [ROWS]

FOLDER holds the package that was made of SOURCE. Each operation is called twice, with the least
and with all that its description lets a caller send; the mock server checks each request against
the document's own schemas, and what it answers has to come back as a result. One line of JSON is
printed at the end: how many operations were called (those for which a request could be made up),
how many did what they should, and why the others didn't. ROWS gathers the counts of many
documents for `bench.documents --calls ROWS`.
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from specloom.document.load import Spec, load
from specloom.examples.endpoints import Endpoint
from specloom.examples.exchanges import Exchange, Sample
from specloom.examples.generated_examples import made_requests
from specloom.examples.library import Examples
from specloom.ir import Operation
from specloom.mock.app import MockApp
from specloom.mock.server import serving
from specloom.passes import run_passes
from specloom.reading import read_api
from specloom.targets.python.arguments import arguments, body_keyword
from specloom.targets.python.layout import Layout


def called(spec: Spec, folder: Path, package: str) -> dict[str, Any]:
    """What came of calling each operation of `package`."""
    reading = read_api(spec, package)
    api, _ = run_passes(reading.api)
    layout, examples = Layout(api), Examples(spec, reading, api)
    sys.path.insert(0, str(folder))
    made = importlib.import_module(package)
    failed: dict[str, str] = {}
    done: set[str] = set()
    with serving(MockApp(examples)) as url, _client(made, layout.naming.client, url) as client:
        for endpoint in examples.endpoints:
            for exchange in _distinct(endpoint, made_requests(endpoint, examples.schemas)):
                key = f"{endpoint.operation.http_method} {endpoint.operation.path}"
                done.add(key)
                outcome = _tried(client, endpoint, exchange, layout, made)
                if outcome:
                    failed.setdefault(key, outcome)
    return {"called": len(done), "answered": len(done) - len(failed), "failed": failed}


def _client(made: Any, name: str, url: str) -> Any:
    """A client with a credential for everything that it may be asked for."""
    kind = getattr(made, name)
    options = inspect.signature(kind).parameters
    known = ("self", "base_url", "timeout", "max_retries", "deadline", "http_client")
    given = {
        option: "mock"
        for option, p in options.items()
        if option not in known and p.default is None and "ApiKey" in str(p.annotation)
    }
    given |= {o: "mock" for o in options if o.endswith(("username", "password"))}
    return kind(base_url=url, max_retries=0, **given)


def _distinct(endpoint: Endpoint, exchanges: Iterator[Exchange]) -> Iterator[Exchange]:
    first: Exchange | None = None
    for exchange in exchanges:
        body = endpoint.operation.body
        lacking = exchange.request is None and body is not None and body.required
        empty = any(v in ([], {}) for v in (*exchange.query.values(), *exchange.path.values()))
        cookies = any(p.get("required") is True for p in endpoint.parameter("cookie"))
        if lacking or empty or cookies:
            continue  # nothing was made up that the description allows, or that leaves a trace
        # The client sends one media type of several; the other forms aren't its to send.
        if exchange.name in ("minimal", "full") and exchange != first:
            first = first or exchange
            yield exchange


def _tried(client: Any, endpoint: Endpoint, exchange: Exchange, layout: Layout, made: Any) -> str:
    """Why a call failed; empty where it did what it should."""
    operation = endpoint.operation
    try:
        target: Any = client
        for name in layout.naming.resource(operation.resource):
            target = getattr(target, name)
        given = dict(_given(operation, exchange, layout))
        result = getattr(target, layout.naming.method(operation))(**given)
        if isinstance(result, made.Stream):
            list(result)
        elif isinstance(result, made.BinaryResponse):
            result.read()
    except Exception as error:  # whatever it is, it is a finding
        return f"{exchange.name}: {type(error).__name__}: {error}"[:400]
    return ""


def _given(operation: Operation, exchange: Exchange, layout: Layout) -> Iterator[tuple[str, Any]]:
    """The arguments that send what `exchange` has."""
    body = _plain(exchange.request)
    places: Mapping[str, Mapping[str, Any]] = {
        "path": exchange.path,
        "query": exchange.query,
        "header": {n: _BOOLEANS.get(v, v) for n, v in exchange.sent_headers.items()},
        "cookie": {},
        "field": body if isinstance(body, dict) else {},
    }
    for argument in arguments(operation, layout):
        if argument.place == "body":
            if body is not None:
                raw = body_keyword(operation.body.media_type) == "content" if operation.body else 0
                yield argument.name, _content(body) if raw else body
        elif argument.wire in places[argument.place]:
            yield argument.name, _plain(places[argument.place][argument.wire])


_BOOLEANS: Mapping[str, Any] = {"True": True, "False": False}


def _content(body: Any) -> Any:
    return body if isinstance(body, (str, bytes)) else json.dumps(body).encode()


def _plain(value: Any) -> Any:
    """A value as callers write it: files are their bytes."""
    if isinstance(value, Sample):
        return value.content
    if isinstance(value, dict):
        return {key: _plain(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def main() -> None:
    """Print what came of one document."""
    source, folder, package, *rows = sys.argv[1:]
    spec, problems = load(Path(source))
    if spec is None:
        sys.exit(problems[0].message)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        outcome = called(spec, Path(folder), package)
    print("RESULT" + json.dumps(outcome))
    for file in rows:
        counts = {"name": Path(source).stem, **{k: outcome[k] for k in ("called", "answered")}}
        with Path(file).open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(counts) + "\n")


if __name__ == "__main__":
    main()
