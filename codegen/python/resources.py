"""The tree of resources → the modules of `resources/`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codegen.ir import Api, Resource
from codegen.names import pascal
from codegen.python.docstrings import docstring
from codegen.python.expr import Import
from codegen.python.imports import import_lines, relative
from codegen.python.layout import Layout
from codegen.python.methods import MethodView, method_view


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource below this one: `client.chat.completions`."""

    name: str
    class_name: str
    source: str


@dataclass(frozen=True, slots=True)
class ResourceModule:
    """A module with one resource class and its raw and streaming forms."""

    module: str
    class_name: str
    name: str
    base: str
    asynchronous: bool
    doc: str
    imports: tuple[str, ...]
    type_imports: tuple[str, ...]
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """The `__init__.py` of a resource that has resources below it, or of a leaf's folder."""

    module: str
    imports: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, package: str, exports: Iterable[Import]) -> PackageView:
        """The package that gives the names `exports`, each from its own module."""
        inside = package + ".__init__"
        wanted = sorted(exports, key=lambda i: i.name)
        return cls(
            module=package,
            imports=tuple(import_lines(wanted, inside, 4, again=True)),
            sources=tuple((i.name, relative(i.module, inside)) for i in wanted),
        )


def resource_class(path: tuple[str, ...], asynchronous: bool) -> str:
    """`("chat", "completions")` → `Completions` or `AsyncCompletions`."""
    return ("Async" if asynchronous else "") + pascal(path[-1])


def resource_module(path: tuple[str, ...], asynchronous: bool) -> str:
    """`resources.chat.completions.completions`: a folder a resource, a module a form of it."""
    stem = path[-1] if not asynchronous else "async_" + path[-1]
    return ".".join(("resources", *path, stem))


def resource_modules(api: Api, layout: Layout) -> Iterator[ResourceModule]:
    """Two modules, sync and async, for every resource."""
    for resource in api.root.walk():
        if resource.path:
            for asynchronous in (False, True):
                yield _module(resource, layout, asynchronous)


def resource_packages(api: Api) -> Iterator[PackageView]:
    """The packages that hold them: each gives its own classes and those of its children."""
    for resource in api.root.walk():
        shown = (resource, *resource.resources) if resource.path else resource.resources
        package = ".".join(("resources", *resource.path))
        yield PackageView.of(package, (i for r in shown for i in _classes(r)))


def _classes(resource: Resource) -> Iterator[Import]:
    for asynchronous in (False, True):
        module = resource_module(resource.path, asynchronous)
        yield Import("." + module, resource_class(resource.path, asynchronous))


def _module(resource: Resource, layout: Layout, asynchronous: bool) -> ResourceModule:
    module = resource_module(resource.path, asynchronous)
    names = frozenset(op.name for op in resource.operations)
    methods = tuple(
        method_view(op, layout, asynchronous, module, names) for op in resource.operations
    )
    wanted: set[Import] = set().union(*(m.imports for m in methods)) if methods else set()
    runtime: set[Import] = set().union(*(m.runtime_imports for m in methods)) if methods else set()
    prefix = "Async" if asynchronous else ""
    runtime.add(Import("._core.resource", prefix + "Resource"))
    runtime.add(Import("typing", "TYPE_CHECKING"))
    if resource.resources:
        runtime.add(Import("functools", "cached_property"))
    if methods:
        raw = "async_to" if asynchronous else "to"
        runtime |= {Import("._core.resource", f"{raw}_{form}") for form in ("raw", "streaming")}
        runtime.add(Import("functools", "cached_property"))
    if any(m.overloads for m in methods):
        runtime.add(Import("typing", "overload"))
    children = tuple(_child(child, module, asynchronous) for child in resource.resources)
    wanted |= {
        Import("." + resource_module(c.path, asynchronous), resource_class(c.path, asynchronous))
        for c in resource.resources
    }
    return ResourceModule(
        module=module,
        class_name=resource_class(resource.path, asynchronous),
        name=resource.name,
        base=prefix + "Resource",
        asynchronous=asynchronous,
        doc=docstring(resource.doc or f"`{'.'.join(resource.path)}`.", 4),
        imports=tuple(import_lines(runtime, module)),
        type_imports=tuple(import_lines(wanted - runtime, module, 4)),
        children=children,
        methods=methods,
    )


def _child(child: Resource, module: str, asynchronous: bool) -> ChildView:
    source = relative(resource_module(child.path, asynchronous), module)
    return ChildView(child.name, resource_class(child.path, asynchronous), source)
