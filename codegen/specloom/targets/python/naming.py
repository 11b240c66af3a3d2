"""The one table from what an API is to what Python calls it, and every clash in it.

A name follows from the thing itself; only things that want one name look at each other, in the
order of their ids, so that what is added elsewhere changes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

from specloom.diagnostics.problems import Problem, Severity
from specloom.file_names import file_stem, shortened
from specloom.ir import (
    Api,
    Decl,
    Name,
    Object,
    Operation,
    Resource,
    SchemaId,
    Usage,
    channel_of,
)
from specloom.targets.python.identifiers import class_of, is_package_name, pascal, snake
from specloom.targets.python.reserved import (
    CLIENT_ATTRIBUTES,
    CLIENT_CLASSES,
    RESOURCE_ATTRIBUTES,
    RESOURCE_CLASSES,
)

__all__ = ["Naming", "resource_class"]

_LONGEST = 60
# Files of fixtures are called like methods, and some people's methods are sentences.
_LONGEST_METHOD = 140
_FORMS = ("", "WithRawResponse", "WithStreamingResponse")

Path = tuple[str, ...]


@dataclass(frozen=True)
class Naming:
    """The names of one API in Python."""

    api: Api

    def problems(self) -> Iterator[Problem]:
        """Every clash, and the name that settles it."""
        yield from self._client[1]
        yield from self._calls[2]
        yield from self._types[1]

    # The client and its package.

    @property
    def client(self) -> str:
        """The class `OpenAI`."""
        return self._client[0]

    @cached_property
    def _client(self) -> tuple[str, tuple[Problem, ...]]:
        resources = {resource_class(child.path[-1].snake) for child in self.api.root.resources}
        taken = {p + r + form for r in resources for form in _FORMS for p in ("", "Async")}
        info = self.api.client
        wanted = name = shortened(class_of(info.name), _LONGEST)
        while self._is_taken(name, taken):
            name += "Client"
        if name == wanted or info.named is None:
            # A title was not chosen with a class in mind; nobody has to hear that it isn't one.
            return name, ()
        message = f"the client can't be called {wanted!r}: another class of the package is"
        hint = "give x-loom-client another name"
        return name, (Problem(info.named, "G010", message, hint),)

    def _is_taken(self, name: str, taken: set[str]) -> bool:
        own = {prefix + name + form for form in _FORMS for prefix in ("", "Async")}
        return bool(own & taken) or bool({name, f"Async{name}"} & CLIENT_CLASSES)

    @cached_property
    def package(self) -> str:
        given = self.api.client.package
        name = given if is_package_name(given) else snake(given or f"{self.api.title} client")
        return name if is_package_name(name) else f"{name}_client"

    # Calls.

    def resource(self, path: Iterable[Name]) -> Path:
        """The attributes that lead to a resource: `("chat", "completions")`."""
        return self._calls[0][tuple(name.snake for name in path)]

    @cached_property
    def root_resources(self) -> frozenset[str]:
        """The attributes of the client that are resources."""
        return frozenset(self.resource(child.path)[-1] for child in self.api.root.resources)

    @cached_property
    def resource_folders(self) -> frozenset[Path]:
        """The resources whose module lies in a folder, with those below or with channels."""
        return frozenset(
            self.resource(resource.path)
            for resource in self.api.root.walk()
            if resource.resources or any(channel_of(o.interaction) for o in resource.operations)
        )

    def method(self, operation: Operation) -> str:
        return self._calls[1][operation.key]

    def call(self, operation: Operation) -> str:
        """What callers write after `client.`."""
        return ".".join((*self.resource(operation.resource), self.method(operation)))

    @cached_property
    def _calls(self) -> tuple[dict[Path, Path], dict[str, str], tuple[Problem, ...]]:
        paths: dict[Path, Path] = {(): ()}
        methods: dict[str, str] = {}
        clashes: list[Problem] = []
        for resource in self.api.root.walk():
            own = paths[tuple(name.snake for name in resource.path)]
            taken: dict[str, str] = {}
            # What the asynchronous form of a resource is called is no other resource's name.
            forms = {f"async_{_attribute(child.path[-1], own)}" for child in resource.resources}
            for child in resource.resources:
                attribute = _unlike(_attribute(child.path[-1], own), {*taken, *forms})
                taken[attribute] = f"the resource {attribute!r}"
                paths[tuple(name.snake for name in child.path)] = (*own, attribute)
            clashes += _name_methods(resource, taken, methods)
        return paths, methods, tuple(clashes)

    # Types.

    def type(self, id_: SchemaId) -> str:
        """The class or alias for what comes back, and for both where one form serves both."""
        return self._types[0][id_]

    @cached_property
    def type_names(self) -> frozenset[str]:
        return frozenset(self._types[0].values())

    def argument_type(self, id_: SchemaId) -> str:
        """The class for what is sent: `ChatCompletionToolParam`."""
        return self._argument_types[id_]

    @cached_property
    def _types(self) -> tuple[dict[SchemaId, str], tuple[Problem, ...]]:
        found: dict[SchemaId, str] = {}
        owners: dict[str, Decl] = {}
        clashes: list[Problem] = []
        wanted = {decl.id: class_of(decl.name) for decl in self.api.decls}
        for decl in sorted(self.api.decls, key=lambda d: _rank(d, wanted[d.id])):
            name = wanted[decl.id]
            if name in owners:
                name = _free(_choices(decl, name), {*owners, *wanted.values()})
                other = owners[wanted[decl.id]]
                clashes.append(_renamed_type(decl, other, wanted[decl.id], name))
            owners[name] = decl
            found[decl.id] = name
        return found, tuple(clashes)

    @cached_property
    def _argument_types(self) -> dict[SchemaId, str]:
        names: dict[SchemaId, str] = {}
        taken = set(self.type_names)
        for decl in self.api.decls:
            base = self.type(decl.id)
            if base.endswith(("Param", "Params")) and Usage.RESPONSE not in decl.usage:
                names[decl.id] = base
                continue
            # A document of others may declare both `Tool` and `ToolParam`.
            names[decl.id] = name = _free((base + s for s in _SUFFIXES), taken)
            taken.add(name)
        return names


_SUFFIXES = ("Param", "Input", "InputParam")


def resource_class(attribute: str) -> str:
    """The class of a resource: `chat` → `Chat`, but `query` → `QueryResource`."""
    made = pascal(attribute)
    return made + "Resource" if {made, f"Async{made}"} & RESOURCE_CLASSES else made


def _attribute(name: Name, parent: Path) -> str:
    """The attribute of a resource on the client, or on the resource `parent`."""
    part = shortened(snake(name.snake), _LONGEST)
    # A child called like its parent would hide the parent's module, or its class.
    if parent and pascal(part) in (pascal(parent[-1]), pascal(f"async_{parent[-1]}")):
        part = f"{part}_{part}"
    taken = RESOURCE_ATTRIBUTES if parent else CLIENT_ATTRIBUTES
    return part + "_" if part in taken else file_stem(part)


def _unlike(name: str, taken: Container[str]) -> str:
    while name in taken:
        name += "_"
    return name


def _name_methods(
    resource: Resource, taken: dict[str, str], methods: dict[str, str]
) -> Iterator[Problem]:
    """Add the methods of one resource; one that is called like a resource beside it gives way."""
    for operation in sorted(resource.operations, key=lambda op: (op.path, op.http_method)):
        wanted = shortened(snake(operation.name.snake), _LONGEST_METHOD)
        if wanted in RESOURCE_ATTRIBUTES:
            wanted += "_"
        methods[operation.key] = name = _unlike(wanted, taken)
        if name != wanted:
            yield _renamed_method(operation, wanted, name, taken[wanted])
        taken[name] = operation.key


def _rank(decl: Decl, wanted: str) -> tuple[object, ...]:
    """Who keeps a name: a schema of the document before a part of one, and what is called so."""
    return decl.owner is not None, decl.name.parts != (wanted,), len(decl.name.parts), decl.id


def _choices(decl: Decl, name: str) -> Iterator[str]:
    """Other names that follow from the declaration alone."""
    if decl.id.partition("#")[0]:
        # `droplets/models/region.yml` and `images/models/region.yml` differ in their folders.
        longer = name
        for folder in reversed(PurePosixPath(decl.id.partition("#")[0]).parts[:-1]):
            longer = pascal(folder) + longer if pascal(folder) != "Models" else longer
            yield longer
    if decl.owner is None and len(decl.name.parts) == 1:
        yield f"{name}Schema"
        return
    yield f"{name}Object"
    fields = decl.type.fields if isinstance(decl.type, Object) else ()
    yield f"{name}X" + hashlib.sha256(",".join(f.name for f in fields).encode()).hexdigest()[:6]


def _free(choices: Iterable[str], taken: set[str]) -> str:
    name = ""
    for name in choices:
        if name not in taken:
            return name
    while name in taken:
        name += "_"
    return name


def _renamed_type(decl: Decl, other: Decl, wanted: str, name: str) -> Problem:
    inline = decl.owner is not None
    what = "this object" if inline else f"the schema {decl.name.parts[0]!r}"
    taken = f"{wanted!r} is {_called(other)} at {other.where}"
    hint = "name it with x-loom-name" if inline else "give one of them another name"
    message = f"{what} gets the class name {name!r}: {taken}"
    return Problem(decl.where, "G022", message, hint, Severity.WARNING)


def _called(decl: Decl) -> str:
    return "another object" if decl.owner is not None else repr(decl.name.parts[0])


def _renamed_method(operation: Operation, wanted: str, name: str, other: str) -> Problem:
    message = f"{operation.key} is {name!r} in Python: {wanted!r} is {other}"
    hint = "give it another operationId"
    return Problem(operation.where, "G011", message, hint, Severity.WARNING)
