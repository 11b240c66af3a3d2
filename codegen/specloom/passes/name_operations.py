"""Operations → the calls that users write: a resource and a method each, no two the same.

`images.generate` and `repos/list` say both. Otherwise the first tag, the controller or the path
names the resource, and what the operationId says beside HTTP method and path names the method.
Where it says nothing, the method is what is done: list, retrieve, create, update, delete.
A name follows from its operation alone; only those that would have one name look at each other.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from specloom.diagnostics.problems import Problem, Severity
from specloom.ir import Api, JsonResult, ListOf, Name, Operation, main_result
from specloom.ir.named import resolved
from specloom.ir.names import singular, words
from specloom.passes.rewrite import change_operations

_SEPARATED = re.compile(r"[^./\s{}]+([./][^./\s{}]+)+\Z")
_CONTROLLER = re.compile(r"(?P<of>\w+?)_?[Cc]ontroller(_?[vV]\d+)?[_.](?P<name>\w+)\Z")
_VERSION = re.compile(r"v\d+([a-z]+\d*)?\Z|\d+([.-]\d+)*\Z", re.IGNORECASE)


# Last segments of paths that say what is done: `POST /orders/{id}/cancel` is `orders.cancel`.
_ACTIONS = frozenset(
    (
        *("accept", "activate", "approve", "archive", "cancel", "clone", "close", "confirm"),
        *("create", "deactivate", "delete", "disable", "download", "enable", "export", "import"),
        *("login", "logout", "merge", "pause", "preview", "publish", "query", "read", "refresh"),
        *("reject", "reset", "restart", "restore", "resume", "retry", "revoke", "run", "search"),
        *("send", "start", "stop", "submit", "sync", "unarchive", "update", "upload", "upsert"),
        *("validate", "verify"),
    )
)


@dataclass(frozen=True, slots=True)
class _Call:
    """`resource` and `name` as users write them; `longer` tells apart those of one name."""

    resource: tuple[Name, ...]
    name: Name
    longer: tuple[Name, ...] = ()

    @property
    def key(self) -> tuple[str, ...]:
        return (*(part.snake for part in self.resource), self.name.snake)


def name_operations(api: Api, report: Callable[[Problem], None]) -> Api:
    namer = _Namer(api)
    calls = {op.key: namer.call(op) for op in api.operations()}
    groups: dict[tuple[str, ...], list[Operation]] = defaultdict(list)
    for op in api.operations():
        groups[calls[op.key].key].append(op)
    taken = set(groups)
    for key in sorted(groups):
        group = sorted(groups[key], key=lambda op: (op.path, op.http_method))
        longer = Counter(name for op in group for name in calls[op.key].longer)
        for op in group[1:]:
            telling = tuple(name for name in calls[op.key].longer if longer[name] == 1)
            choices = _choices(replace(calls[op.key], longer=telling), op, group)
            calls[op.key] = next(call for call in choices if call.key not in taken)
            taken.add(calls[op.key].key)
            report(_renamed(op, ".".join(calls[op.key].key)))

    def change(op: Operation) -> Operation:
        return replace(op, resource=calls[op.key].resource, name=calls[op.key].name)

    return change_operations(api, change)


class _Namer:
    """Names operations one by one; of the others it knows only which paths can be patched."""

    def __init__(self, api: Api) -> None:
        self._decls = api.decl_table()
        self._patched = {op.path for op in api.operations() if op.http_method == "PATCH"}

    def call(self, op: Operation) -> _Call:
        written = _said(op)
        controller = _CONTROLLER.match(written)
        if controller is None and _SEPARATED.match(written):
            *path, last = re.split(r"[./]", written)
            return _Call(tuple(map(Name.of, path)), Name.of(last))
        tag = op.tags[0] if op.tags and words(op.tags[0]) else ""
        of, name = (controller["of"], controller["name"]) if controller else ("", written)
        resource = Name.of(tag or of or _fixed(op)[0])
        if not name:
            return self._deed(op, resource)
        longer = (Name.of(of, name),) if of else ()
        return _Call((resource,), _without(Name.of(name), resource), longer)

    def _deed(self, op: Operation, resource: Name) -> _Call:
        """What an operation without a name does: `list`, `create_toy` of `POST /pets/{id}/toys`."""
        fixed = _fixed(op)
        known = [Name.of(part).singular.snake for part in fixed]
        one = resource.singular.snake
        rest = fixed[known.index(one) + 1 :] if one in known else fixed[1:]
        if rest and rest[-1].lower() in _ACTIONS and not op.path.rstrip("/").endswith("}"):
            return _Call((resource,), Name.of(*rest), (Name.of(*fixed),))
        single = op.path.rstrip("/").endswith("}")
        many = not single and (singular(fixed[-1]) != fixed[-1] or self._gives_list(op))
        verb = self._verb(op, single, many)
        if verb == "create" or not many:
            fixed, rest = _of_one(fixed), _of_one(rest)
        return _Call((resource,), Name.of(verb, *rest), (Name.of(verb, *fixed),))

    def _verb(self, op: Operation, single: bool, many: bool) -> str:
        match op.http_method:
            case "GET" | "QUERY":
                return "list" if many else "retrieve"
            case "POST":
                return "update" if single else "create"
            case "PUT":
                return "replace" if op.path in self._patched else "update"
            case "PATCH":
                return "update"
            case "DELETE":
                return "delete_all" if many else "delete"
            case other:
                return other.lower()

    def _gives_list(self, op: Operation) -> bool:
        result = main_result(op.interaction)
        if not isinstance(result, JsonResult):
            return False
        return isinstance(resolved(result.type, self._decls), ListOf)


def _said(op: Operation) -> str:
    """What the operationId says beside HTTP method and path, which are no name.

    `get-/things/{id}_getById` says `getById`, `read_things__id__get` says `read`.
    """
    id_, method = op.id, op.http_method.lower()
    path = re.compile(rf"{re.escape(op.path)}(?![^_\W]|[/{{])")
    if op.path.strip("/") and path.search(id_):
        id_ = path.sub(" ", id_)
    elif "/" in id_ and re.match(rf"{method}\W*/", id_, re.IGNORECASE):
        # A path that was longer once; what comes after it has no slash and no parameter.
        id_ = f"{method} {re.split(r'[/}]', id_)[-1].partition('_')[2]}"
    else:
        end = re.sub(r"\W", "_", op.path) + f"_{method}"
        shorter = id_.removesuffix(end)
        return shorter if words(shorter) else id_
    said = words(id_)
    if said and said[0].lower() == method:
        return id_[id_.lower().index(method) + len(method) :].strip(" -_") if said[1:] else ""
    return id_ if said else ""


def _of_one(parts: list[str]) -> list[str]:
    return [*parts[:-1], *map(singular, parts[-1:])]


def _without(name: Name, resource: Name) -> Name:
    """`pets_list` of the resource `pets` → `list`: nobody says it twice."""
    said, given = [w.lower() for w in name.words], [w.lower() for w in resource.words]
    rest = name.words[len(given) :]
    if said[: len(given)] != given or not rest or rest[0].isdigit():
        return name
    return Name.of("_".join(rest))


def _fixed(op: Operation) -> list[str]:
    """The path's fixed segments, without a version in front."""
    parts = [part for part in op.path.split("/") if words(part) and "{" not in part]
    return [p for p in parts if not _VERSION.match(p) and p.lower() != "api"] or ["root"]


def _choices(call: _Call, op: Operation, group: list[Operation]) -> Iterator[_Call]:
    """Other names, that say what is different: the controller, the HTTP method, or the path."""
    for longer in call.longer:
        yield replace(call, name=longer)
    method = op.http_method.lower()
    if sum(o.http_method == op.http_method for o in group) == 1:
        yield replace(call, name=call.name.then(method))
    name = call.name.then(op.path)
    if sum(o.path == op.path for o in group) == 1:
        yield replace(call, name=name)
    name = call.name.then(method, op.path)
    while True:
        yield replace(call, name=name)
        name = name.then("call")


def _renamed(op: Operation, call: str) -> Problem:
    return Problem(
        op.where,
        "G011",
        f"another operation has this name already; {op.key} is {call}",
        "give it an operationId of its own",
        Severity.WARNING,
    )
