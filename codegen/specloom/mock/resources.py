"""What callers created: kept by id, shown again, changed, listed and deleted.

A collection is a path that takes POST and answers with an object that has an `id`, and below
which `/{id}` can be read. Objects of the written examples are always there.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from specloom.document.document import plain
from specloom.examples.endpoints import Endpoint
from specloom.examples.shapes import Shapes
from specloom.mock.progress import finished
from specloom.mock.received import Received, Upload

__all__ = ["Missing", "Resources"]

Shown = dict[str, list[Mapping[str, Any]]]

_MOST = 10_000  # objects that are kept in one collection
_MOST_BYTES = 256 * 2**20  # of all uploads together
_CHANGES = frozenset(("POST", "PUT", "PATCH"))
_TAIL = re.compile(r"[A-Za-z0-9]*$")


class Missing(Exception):
    """Nothing has the id that a request names; its text says which."""


@dataclass(slots=True)
class _Collection:
    """The objects of one path, whose own parameters have their values in it."""

    objects: dict[str, dict[str, Any]] = field(default_factory=dict)
    deleted: set[str] = field(default_factory=set)
    created: int = 0


@dataclass(frozen=True, slots=True)
class _Step:
    """A parameter of a path that names an object of a collection: `/files` and `file_id`."""

    collection: str
    parameter: str


class Resources:
    """The state of one server. `refuses` says that unknown ids are answered with 404."""

    def __init__(self, endpoints: Iterable[Endpoint], shapes: Shapes, *, refuses: bool) -> None:
        self._shapes = shapes
        self._refuses = refuses
        endpoints = list(endpoints)
        known = {(e.operation.http_method, e.operation.path.rstrip("/")) for e in endpoints}
        self._collections = {
            path
            for method, path in known
            if method == "POST" and any(_is_item(other, path) for m, other in known if m == "GET")
        }
        self._kept: dict[str, _Collection] = {}
        self._examples: dict[str, set[str]] = {path: set() for path in self._collections}
        # Objects as the examples of creating and of reading one show them.
        self._created: Shown = {path: [] for path in self._collections}
        self._read: Shown = {path: [] for path in self._collections}
        self._uploads: dict[str, bytes] = {}
        for endpoint in endpoints:
            self._add_examples(endpoint)

    def _add_examples(self, endpoint: Endpoint) -> None:
        """Let the ids that written examples have in their paths and responses be known."""
        path = endpoint.operation.path.rstrip("/")
        for example in endpoint.operation.examples:
            status = _map(example.response).get("status")
            if isinstance(status, int) and status >= 400:
                continue
            given = _map(_map(example.request).get("path"))
            steps = self._steps(path)
            for step in steps:
                if step.parameter in given:
                    self._examples[step.collection].add(str(given[step.parameter]))
            body = _map(_map(example.response).get("body"))
            if path in self._collections:
                self._examples[path] |= set(_ids(body))
                self._created[path].append(body)
            if steps and _is_item(path, steps[-1].collection) and body:
                self._read[steps[-1].collection].append(body)

    def check(self, received: Received) -> None:
        """Look whether there is what the ids in the request's path name.

        Raises:
            Missing: an id of the path was deleted, or is unknown where that is refused.
        """
        for step in self._steps(received.endpoint.operation.path):
            collection = self._at(step.collection, received)
            id_ = received.path[step.parameter]
            is_known = id_ in collection.objects or id_ in self._examples[step.collection]
            if id_ in collection.deleted or (self._refuses and not is_known):
                raise Missing(f"nothing at {step.collection} has the id {id_!r}")

    def answer(self, received: Received, body: Any) -> Any:
        """`body`, the answer from the description, as the state has it."""
        path = received.endpoint.operation.path.rstrip("/")
        method = received.endpoint.operation.http_method
        if path in self._collections:
            if method == "POST" and isinstance(body, dict) and isinstance(body.get("id"), str):
                return self._create(self._at(path, received), received, body)
            return body
        step = next((s for s in self._steps(path) if _is_item(path, s.collection)), None)
        if step is None:
            return body
        collection = self._at(step.collection, received)
        id_ = received.path[step.parameter]
        if method == "DELETE":
            if collection.objects.pop(id_, None) is not None:
                collection.deleted.add(id_)
            self._uploads.pop(id_, None)
        elif id_ in collection.objects and isinstance(body, dict):
            kept = collection.objects[id_]
            if method == "GET":
                shown = (*self._created[step.collection], *self._read[step.collection])
                kept.update(finished(kept, shown))
            if method in _CHANGES and isinstance(received.body, dict):
                kept.update({k: body[k] for k in received.body if k in body})
            return plain(kept)
        return body

    def listed(self, received: Received, items: list[Any]) -> list[Any]:
        """`items`, those of the description, as a list of the collection shows them now.

        What was created comes first, the newest at the head.
        """
        path = received.endpoint.operation.path.rstrip("/")
        if path not in self._collections:
            return items
        collection = self._at(path, received)
        changed = {*collection.objects, *collection.deleted}
        rest = [item for item in items if _map(item).get("id") not in changed]
        return [*map(plain, reversed(collection.objects.values())), *rest]

    def upload(self, received: Received) -> bytes | None:
        """The bytes that were uploaded for the object whose content the request asks for."""
        if not received.endpoint.operation.path.endswith("}/content"):
            return None
        return self._uploads.get(next(reversed(received.path.values()), ""))

    def _create(
        self, collection: _Collection, received: Received, body: dict[str, Any]
    ) -> dict[str, Any]:
        path = received.endpoint.operation.path.rstrip("/")
        taken = (*collection.objects, *collection.deleted, *self._examples[path])
        if body["id"] in taken:
            collection.created += 1
            body["id"] = _another(body["id"], collection.created)
        upload = next(iter(received.files.values()), None)
        if upload is not None:
            self._keep_upload(body, upload)
        if self._is_kept(received):
            collection.objects[body["id"]] = plain(body)
            if len(collection.objects) > _MOST:
                del collection.objects[next(iter(collection.objects))]
        return body

    def _is_kept(self, received: Received) -> bool:
        """Whether what is created stays: where callers can say so, by `store`, as they say."""
        for media in received.endpoint.bodies.values():
            field = self._shapes.of(media.type).fields.get("store")
            if field is not None:
                default = self._shapes.of(field).rules.get("default")
                return _map(received.body).get("store", default) is True
        return True

    def _keep_upload(self, body: dict[str, Any], upload: Upload) -> None:
        for name, value in (("filename", upload.name), ("bytes", len(upload.content))):
            if isinstance(body.get(name), type(value)):
                body[name] = value
        self._uploads[body["id"]] = upload.content
        while sum(map(len, self._uploads.values())) > _MOST_BYTES:
            del self._uploads[next(iter(self._uploads))]

    def _at(self, path: str, received: Received) -> _Collection:
        concrete = path.format_map(received.path) if "{" in path else path
        return self._kept.setdefault(concrete, _Collection())

    def _steps(self, path: str) -> list[_Step]:
        """The collections that a path goes through, outer ones first."""
        found = []
        pieces = path.rstrip("/").split("/")
        for index, piece in enumerate(pieces):
            above = "/".join(pieces[:index])
            if piece[:1] == "{" and piece[-1:] == "}" and above in self._collections:
                found.append(_Step(above, piece[1:-1]))
        return found


def _map(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _ids(body: Any) -> Iterator[str]:
    """The ids of an object, or of the objects of a list that it holds."""
    for node in (body, *(i for v in _map(body).values() if isinstance(v, list) for i in v)):
        if isinstance(_map(node).get("id"), str):
            yield node["id"]


def _is_item(path: str, collection: str) -> bool:
    """Whether `path` is `collection` with one parameter below it."""
    below = path.removeprefix(collection + "/")
    return below != path and below[:1] == "{" and below[-1:] == "}" and "/" not in below


def _another(example: str, number: int) -> str:
    """An id of the same look as `example`, another one for each number."""
    tail = _TAIL.search(example)
    start = example[: tail.start()] if tail else ""
    return start + hashlib.sha256(f"{example} {number}".encode()).hexdigest()[:24]
