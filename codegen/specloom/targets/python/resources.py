"""The tree of resources → the modules of `resources/`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from specloom.ir import Operation, Resource, channel_of
from specloom.targets.python.channels import Connect, connections
from specloom.targets.python.docstrings import docstring
from specloom.targets.python.expr import Import
from specloom.targets.python.extension import Extension
from specloom.targets.python.imports import (
    LateNames,
    further_names,
    import_lines,
    late_names,
    relative,
)
from specloom.targets.python.layout import Layout
from specloom.targets.python.methods import Method, MethodView, Site
from specloom.targets.python.naming import Naming, resource_class
from specloom.targets.python.webhooks import unwrap_views


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource below this one: `client.chat.completions`."""

    name: str
    class_name: str
    source: str
    type_import: str = ""


@dataclass(frozen=True, slots=True)
class ConnectView:
    """A method that opens a channel: it makes a `manager`, which is in `source`."""

    method: MethodView
    manager: str
    source: str

    @classmethod
    def of(cls, operation: Operation, site: Site) -> ConnectView:
        connect = Connect(operation, site)
        return cls(connect.view(), connect.manager, connect.source)


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
    channels: tuple[ConnectView, ...]
    wrapped: bool
    has_deprecated: bool
    is_former: bool  # whether calls have left it for other resources
    is_bare: bool  # whether nothing of it has a form that gives the response
    late: LateNames | None  # the asynchronous form, in the module of a resource without a folder


@dataclass(frozen=True, slots=True)
class PackageView:
    """The `__init__.py` of a folder: names that come from modules, each when it is asked for.

    `groups` are packages inside of which it gives every name.
    """

    module: str
    imports: tuple[str, ...]
    aliases: tuple[str, ...]  # statements for type checkers
    sources: tuple[tuple[str, str], ...]
    groups: tuple[str, ...]
    lazy: str  # the module of the engine that makes them lazy

    @classmethod
    def of(
        cls,
        package: str,
        exports: Iterable[Import],
        aliases: Iterable[tuple[str, Import]] = (),
        packages: Iterable[str] = (),
        groups: Iterable[str] = (),
    ) -> PackageView:
        """The package that gives the names `exports`, each from its own module.

        `aliases` give other names to what other modules have; `packages` are those inside.
        """
        inside = f"{package}.__init__".lstrip(".")
        shown = {i.name: i for i in exports}
        other = {n: i for n, i in aliases if n not in shown}
        wanted = [*shown.values(), *(Import("." + package, name) for name in packages)]
        named, rows = further_names(other.items())
        sources = {n: relative(i.module, inside) for n, i in shown.items()}
        sources |= {n: _source(n, relative(i.module, inside), i.name) for n, i in other.items()}
        return cls(
            module=package,
            imports=tuple(import_lines([*wanted, *named], inside, 4, again=True)),
            aliases=rows,
            sources=tuple(sorted(sources.items())),
            groups=tuple(groups),
            lazy=relative("._core.lazy", inside),
        )


def _source(name: str, module: str, attribute: str) -> str:
    return module if attribute == name else f"{module}:{attribute}"


# What wraps a resource whose calls give the response, or the response unread.
WRAPPED = ("WithRawResponse", "WithStreamingResponse")


Path = tuple[str, ...]
"""The attributes that lead to a resource."""


def class_in(path: Path, asynchronous: bool) -> str:
    """`("chat", "completions")` → `Completions` or `AsyncCompletions`."""
    return ("Async" if asynchronous else "") + resource_class(path[-1])


def resource_module(naming: Naming, path: Path, asynchronous: bool) -> str:
    """`resources.embeddings`; in a folder with what is below it: `resources.chat.chat`."""
    stem = path[-1] if not asynchronous else "async_" + path[-1]
    folder = path if path in naming.resource_folders else path[:-1]
    return ".".join(("resources", *folder, stem))


def resource_modules(
    layout: Layout, extensions: Sequence[Extension]
) -> Iterator[ResourceModule]:
    """Two modules, sync and async, for every resource."""
    for resource in layout.api.root.walk():
        if resource.path:
            for asynchronous in (False, True):
                yield _module(resource, layout, asynchronous, extensions)


def resource_packages(layout: Layout) -> Iterator[PackageView]:
    """The packages that hold them: each gives its own classes and those of its children."""
    for resource in layout.api.root.walk():
        path = layout.naming.resource(resource.path)
        if path and path not in layout.naming.resource_folders:
            continue
        children = [layout.naming.resource(child.path) for child in resource.resources]
        shown = (path, *children) if path else children
        package = ".".join(("resources", *path))
        inside = tuple(child[-1] for child in children)
        classes = [i for p in shown for i in _classes(layout.naming, p)]
        yield PackageView.of(package, (*classes, *connections(layout, resource)), (), inside)


def _classes(naming: Naming, path: Path) -> Iterator[Import]:
    for asynchronous in (False, True):
        module = resource_module(naming, path, asynchronous)
        yield Import("." + module, class_in(path, asynchronous))


def _module(
    resource: Resource, layout: Layout, asynchronous: bool, extensions: Sequence[Extension]
) -> ResourceModule:
    naming = layout.naming
    path = naming.resource(resource.path)
    below = [naming.resource(child.path) for child in resource.resources]
    module = resource_module(naming, path, asynchronous)
    names = frozenset(map(naming.method, resource.operations))
    taken = frozenset(
        f"{class_in(p, asynchronous)}{form}" for p in (path, *below) for form in ("", *WRAPPED)
    )
    site = Site(layout, extensions, asynchronous, module, names, taken)
    channels = tuple(
        ConnectView.of(op, site)
        for op in resource.operations
        if channel_of(op.interaction) is not None
    )
    methods = tuple(
        view
        for op in resource.operations
        if channel_of(op.interaction) is None
        for view in (
            Method(op, site).view(),
            *(method for added in extensions for method in added.methods(op, site)),
        )
    )
    methods += tuple(unwrap_views(layout, path, module))
    printed = (*methods, *(channel.method for channel in channels))
    wanted: set[Import] = set().union(*(m.imports for m in printed))
    runtime: set[Import] = set().union(*(m.runtime_imports for m in printed))
    prefix = "Async" if asynchronous else ""
    runtime.add(Import("._core.resource", prefix + "Resource"))
    runtime.add(Import("typing", "TYPE_CHECKING"))
    if resource.resources:
        runtime.add(Import("functools", "cached_property"))
    if any(method.wrapped for method in methods):
        raw = "async_to" if asynchronous else "to"
        runtime |= {Import("._core.resource", f"{raw}_{form}") for form in ("raw", "streaming")}
    if methods:
        runtime.add(Import("functools", "cached_property"))
    if any(m.overloads for m in methods):
        runtime.add(Import("typing", "overload"))
    children = tuple(_child(naming, child, module, asynchronous) for child in below)
    for child in below:
        source, name = resource_module(naming, child, asynchronous), class_in(child, asynchronous)
        wanted |= {Import(f".{source}", f"{name}{form}") for form in ("", *WRAPPED)}
    return ResourceModule(
        module=module,
        class_name=class_in(path, asynchronous),
        name=path[-1],
        base=prefix + "Resource",
        asynchronous=asynchronous,
        doc=docstring(resource.doc or _about(resource, naming, methods), 4),
        imports=tuple(import_lines(runtime, module)),
        type_imports=tuple(import_lines(wanted - runtime, module, 4)),
        children=children,
        methods=methods,
        channels=channels,
        wrapped=bool(methods or children),
        has_deprecated=any(method.deprecated for method in methods),
        is_former=path in {(former.snake,) for former in layout.api.client.former},
        is_bare=not any(method.wrapped for method in methods),
        late=None if asynchronous else _late(layout, resource, bool(methods or children)),
    )


def _late(layout: Layout, resource: Resource, wrapped: bool) -> LateNames | None:
    """The asynchronous form in the module of the other: the package's place where there is none.

    The connections of a channel are in modules of their own, which nobody needs to know.
    """
    naming, path = layout.naming, layout.naming.resource(resource.path)
    if path in naming.resource_folders:
        opened = [(place.name, place) for place in connections(layout, resource)]
        module = resource_module(naming, path, asynchronous=False)
        return late_names(opened, module) if opened else None
    source = "." + resource_module(naming, path, asynchronous=True)
    names = [class_in(path, asynchronous=True) + form for form in ("", *WRAPPED)]
    found = [(name, Import(source, name)) for name in (names if wrapped else names[:1])]
    return late_names(found, resource_module(naming, path, asynchronous=False))


def _about(resource: Resource, naming: Naming, methods: Sequence[MethodView]) -> str:
    """What is said of a resource that nobody described: what it has."""
    children = [naming.resource(child.path)[-1] for child in resource.resources]
    calls = [method.name for method in methods]
    names = [f"`{name}`" for name in calls or children]
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED + 1 else ""
    shown = names[:_MOST_NAMED] if more else names
    kind = "calls" if calls else "groups"
    path = ".".join(naming.resource(resource.path))
    return f"The {kind} of `client.{path}`: {', '.join(shown)}{more}."


_MOST_NAMED = 8


def _child(naming: Naming, path: Path, module: str, asynchronous: bool) -> ChildView:
    source = relative(resource_module(naming, path, asynchronous), module)
    return ChildView(path[-1], class_in(path, asynchronous), source)
