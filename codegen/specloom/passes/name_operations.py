"""Operations → the calls that users write: a resource and a method each, no two the same.

`images.generate` and `repos/list` say both. Otherwise the first tag, or else the path,
names the resource, and the operationId, or else method and path, names the method.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from specloom.diagnostics.problems import Problem, Severity
from specloom.ir import Api, Operation
from specloom.names import file_stem, pascal, shortened, snake
from specloom.passes.rewrite import change_operations

# Attributes that every resource and every client has.
RESERVED = frozenset(
    (
        *("api_key", "base_url", "close", "copy", "deadline", "default_headers", "default_query"),
        *(
            "delete",
            "get",
            "is_closed",
            "max_retries",
            "patch",
            "post",
            "put",
            "set_default_headers",
        ),
        *("timeout", "with_options"),
        *("with_raw_response", "with_streaming_response"),
    )
)
_LONGEST = 60
# Files of fixtures are called like methods, and some people's methods are sentences.
_LONGEST_METHOD = 140
_ON_RESOURCES = frozenset(("with_raw_response", "with_streaming_response"))
_SEPARATED = re.compile(r"[^./\s]+([./][^./\s]+)+\Z")
_VERSION = re.compile(r"v\d+([a-z]+\d*)?\Z", re.IGNORECASE)


def name_operations(api: Api, report: Callable[[Problem], None]) -> Api:
    wanted = {id(op): _call(op) for op in api.operations()}
    counts = Counter(wanted.values())
    taken: set[tuple[tuple[str, ...], str]] = set()
    found: dict[int, tuple[tuple[str, ...], str]] = {}
    # The operation that is alone with its name keeps it, whatever the others are called.
    for op in sorted(api.operations(), key=lambda op: (counts[wanted[id(op)]], op.path)):
        resource, name = wanted[id(op)]
        if (resource, name) in taken:
            name = _apart(op, name, resource, taken)
            report(_renamed(op, ".".join((*resource, name))))
        taken.add((resource, name))
        found[id(op)] = (resource, name)

    def change(op: Operation) -> Operation:
        resource, name = found[id(op)]
        return replace(op, resource=resource, name=name)

    return change_operations(api, change)


def _call(op: Operation) -> tuple[tuple[str, ...], str]:
    if _SEPARATED.match(op.id):
        parts = [snake(part) for part in re.split(r"[./]", op.id)]
        return _resource(parts[:-1]), _method(parts[-1])
    resource = snake(op.tags[0]) if op.tags and op.tags[0].strip() else _from_path(op)
    name = snake(op.id) if op.id else _from_method(op)
    return _resource([resource]), _method(_without(name, resource))


def _without(name: str, resource: str) -> str:
    """`pets_list` of the resource `pets` → `list`: nobody says it twice."""
    rest = name.removeprefix(resource + "_")
    return rest if snake(rest) == rest else name


def _resource(parts: list[str]) -> tuple[str, ...]:
    found: list[str] = []
    for depth, part in enumerate(parts):
        part = shortened(part, _LONGEST)
        # A child called like its parent would hide the parent's module, or its class.
        if depth and pascal(part) in (pascal(found[-1]), pascal(f"async_{found[-1]}")):
            part = f"{part}_{part}"
        clash = part in RESERVED if depth == 0 else part in _ON_RESOURCES
        found.append(part + "_" if clash else file_stem(part))
    return tuple(found)


def _method(name: str) -> str:
    name = shortened(name, _LONGEST_METHOD)
    return name + "_" if name in _ON_RESOURCES else name


def _words(op: Operation) -> list[str]:
    """The path's fixed segments, without a version in front."""
    parts = [part for part in op.path.split("/") if part and "{" not in part]
    return [p for p in parts if not _VERSION.match(p) and p.lower() != "api"] or ["root"]


def _from_path(op: Operation) -> str:
    return snake(_words(op)[0])


def _from_method(op: Operation) -> str:
    """`GET /pets/{id}/toys` → `get_toys`; with nothing but the resource, `get` or `get_by_id`."""
    parameters = re.findall(r"\{([^{}]*)\}", op.path)
    rest = _words(op)[1:]
    ends_in_parameter = op.path.rstrip("/").endswith("}")
    tail = ["by", *parameters[-1:]] if ends_in_parameter and parameters else []
    return snake("_".join([op.http_method.lower(), *rest, *tail]))


def _apart(
    op: Operation, name: str, resource: tuple[str, ...], taken: set[tuple[tuple[str, ...], str]]
) -> str:
    """Another name that says what is different: the HTTP method, then the path."""
    longer = [
        f"{name}_{op.http_method.lower()}",
        snake(f"{name}_{op.http_method.lower()}_{op.path}"),
    ]
    for candidate in longer:
        if (resource, candidate) not in taken:
            return candidate
    while (resource, longer[-1]) in taken:
        longer[-1] += "_"
    return longer[-1]


def _renamed(op: Operation, call: str) -> Problem:
    return Problem(
        op.where,
        "G011",
        f"another operation has this name already; {op.http_method} {op.path} is {call}",
        "give it an operationId of its own",
        Severity.WARNING,
    )
