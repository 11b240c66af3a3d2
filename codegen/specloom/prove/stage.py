"""The old client beside a server that plays the new description, in one process."""

from __future__ import annotations

import importlib
import json
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from specloom.diagnostics.problems import SpecError
from specloom.document.load import Spec, load
from specloom.examples.exchanges import Sample
from specloom.examples.library import Examples
from specloom.features import doors, used
from specloom.ir import Api, Example, Operation
from specloom.mock.app import MockApp
from specloom.mock.server import serving
from specloom.output import write
from specloom.passes import run_passes
from specloom.reading import read_api
from specloom.targets import open_targets
from specloom.targets.base import Files, Output, Source
from specloom.targets.credentials import credentials
from specloom.targets.render import Renderer

__all__ = ["Call", "Side", "Stage", "side"]

_KEY = "proof-of-a-change"


@dataclass(frozen=True)
class Side:
    """One description with the client that is made of it."""

    examples: Examples
    target: Any

    @property
    def api(self) -> Api:
        return self.examples.api

    @property
    def spec(self) -> Spec:
        return self.examples.spec

    @cached_property
    def files(self) -> Files:
        """The client."""
        output = Output(Renderer.open(None), lambda problem: None)
        return dict(self.target.files(output))

    def operation(self, call: str) -> Operation | None:
        return next((op for op in self.api.operations() if op.call == call), None)

    def statement(self, operation: Operation, request: Mapping[str, Any]) -> str:
        """The call of this side's client that sends `request`."""
        example = Example("proof", "", request, None, None)
        return str(self.target.snippets().forms(operation, example)["call"])


def side(path: Path, package: str) -> Side:
    """What is made of a description. Raises SpecError where it can't be read.

    Its faults don't matter: an example that doesn't fit any more is no reason not to play it.
    """
    spec, problems = load(path)
    if spec is None:
        raise SpecError(problems)
    reading = read_api(spec, package)
    beside = (door.read(spec)[0] for door in doors("examine", used(spec)))
    features = (*reading.api.features, *(f for f in beside if f is not None))
    api, _ = run_passes(replace(reading.api, features=features))
    examples = Examples(spec, reading, api)
    return Side(examples, open_targets(("python",), Source(api, spec, examples))[0])


@dataclass
class Call:
    """What a call sent, what came back, and what the client made of it."""

    statement: str = ""
    request: str = ""
    status: int = 0
    answer: str = ""
    error: str = ""
    result: Any = None

    @property
    def passed(self) -> bool:
        return not self.error


@dataclass
class _Recorder:
    """The mock, with a note of what it was asked and answered; a `script` is answered instead."""

    app: MockApp
    script: tuple[int, dict[str, str], bytes] | None = None
    last: Call = field(default_factory=Call)

    @property
    def router(self) -> Any:
        return self.app.router

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        sent = bytearray()
        query = scope["query_string"].decode("latin-1")
        asked = f"{scope['method']} {scope['path']}{'?' + query if query else ''}"

        async def heard() -> Any:
            message = await receive()
            sent.extend(message.get("body", b""))
            return message

        async def said(message: Any) -> None:
            if message["type"] == "http.response.start":
                self.last.status = message["status"]
            elif len(self.last.answer) < _LONGEST:
                self.last.answer += message.get("body", b"").decode("utf-8", "replace")
            self.last.request = f"{asked} {_text(bytes(sent))}".rstrip()
            await send(message)

        if self.script is None:
            await self.app(scope, heard, said)
            return
        while (await heard()).get("more_body"):
            pass
        status, headers, body = self.script
        pairs = [(k.encode("latin-1"), v.encode("latin-1")) for k, v in headers.items()]
        await said({"type": "http.response.start", "status": status, "headers": pairs})
        await said({"type": "http.response.body", "body": body})


_LONGEST = 2000


def _text(content: bytes) -> str:
    text = content[:_LONGEST].decode("utf-8", "replace")
    return "".join(c if c.isprintable() else " " for c in text)


class Stage:
    """Both clients, made when they are first called, and the server that they call."""

    def __init__(self, sides: Mapping[str, Side], folder: Path, app: MockApp) -> None:
        self._sides = sides
        self._folder = folder
        self._recorder = _Recorder(app)
        self._url = ""
        self._open = ExitStack()
        self._clients: dict[str, Any] = {}

    @classmethod
    @contextmanager
    def of(cls, old: Side, new: Side) -> Iterator[Stage]:
        """The server of `new` with the clients of both; all of it is gone afterwards."""
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="specloom-")))
            stack.enter_context(_environment(old, new))
            sides = {"proof_old": old, "proof_new": new}
            stage = cls(sides, folder, MockApp(new.examples))
            stack.push(stage._open)
            stage._url = stack.enter_context(serving(stage._recorder))  # type: ignore[arg-type]
            yield stage

    def _made(self, package: str) -> Any:
        if package not in self._clients:
            opened = self._client(self._sides[package], package)
            self._clients[package] = self._open.enter_context(opened)
        return self._clients[package]

    @contextmanager
    def _client(self, one: Side, package: str) -> Iterator[Any]:
        folder = self._folder / f"of_{package}"
        write(one.files, folder)
        sys.path.insert(0, str(folder))
        importlib.invalidate_caches()
        try:
            module = importlib.import_module(package)
            made = getattr(module, one.target.snippets().facts()["client"])
            given = credentials(one.api).given
            key = {"api_key": os.environ[given]} if given else {}
            yield made(base_url=self._url, max_retries=0, timeout=10, **key)
        finally:
            sys.path.remove(str(folder))
            for name in [n for n in sys.modules if n.partition(".")[0] == package]:
                del sys.modules[name]

    def call(
        self,
        statement: str,
        script: tuple[int, dict[str, str], bytes] | None = None,
        client: str = "proof_old",
    ) -> Call:
        """Run a statement such as `result = client.pets.list()` against the server."""
        self._recorder.script = script
        made = self._recorder.last = Call(statement)
        held: dict[str, Any] = {"client": self._made(client), "Path": Path}
        try:
            # The statement is made by the printer of snippets, whose literals are escaped.
            exec(statement, held)
            made.result = held.get("result", held.get("page", held.get("stream")))
            if "stream" in held:
                made.result = list(held["stream"])[:3]
        except Exception as error:  # whatever the client raises is what is asked for
            made.error = f"{type(error).__name__}: {error}"[:300]
        finally:
            self._recorder.script = None
        return made

    def file(self, sample: Sample) -> dict[str, str]:
        """A file on the disk in the place of a sample."""
        path = self._folder / "samples" / Path(sample.name).name
        write({f"samples/{path.name}": sample.content}, self._folder / "files")
        return {"$file": str(self._folder / "files" / "samples" / path.name)}


@contextmanager
def _environment(*sides: Side) -> Iterator[None]:
    """A key for whatever a client looks for."""
    names = {
        v for one in sides for key in credentials(one.api).keys.values() for v in key.variables
    }
    names |= {credentials(one.api).given for one in sides} - {""}
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(dict.fromkeys(names, _KEY))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def dumped(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
