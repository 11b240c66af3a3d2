"""All files of the client package: which template prints which view to which path."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from specloom.diagnostics.problems import Problem
from specloom.features.model_catalogue import Catalogue
from specloom.ir import Api
from specloom.targets.python.aliases import (
    ENGINE,
    ROOT,
    STRUCTURED,
    Alias,
    Aliases,
    alias_problems,
    aliases_of,
)
from specloom.targets.python.catalogue import FOLDER, catalogue_files
from specloom.targets.python.client import ClientView, client_view, page_views
from specloom.targets.python.deployments import deployments_view
from specloom.targets.python.expr import Import
from specloom.targets.python.layout import Layout
from specloom.targets.python.model_ids import ModelIds, model_ids
from specloom.targets.python.package_calls import package_calls
from specloom.targets.python.printer import Printer
from specloom.targets.python.resources import PackageView, resource_modules, resource_packages
from specloom.targets.python.structured import FOLDER as STRUCTURED_FOLDER
from specloom.targets.python.structured import is_structured, lint_files
from specloom.targets.python.structured_types import (
    ParsedModule,
    StreamModule,
    parsed_modules,
    stream_modules,
)
from specloom.targets.python.types import TypeModule, type_modules, with_aliases
from specloom.targets.python.webhooks import webhooks_view


@dataclass(frozen=True)
class Package:
    """The package of one API: what its parts have in common, each worked out once."""

    api: Api
    catalogue: Catalogue | None
    aliases: tuple[Alias, ...]  # as the spec asks for them
    licence: str = ""  # that its owner gives it, as an SPDX expression
    module_calls: bool = False  # whether the package itself makes calls, without a client

    @cached_property
    def layout(self) -> Layout:
        return Layout(self.api)

    @cached_property
    def ids(self) -> ModelIds:
        return model_ids(self.api, self.catalogue)

    @cached_property
    def client(self) -> ClientView:
        return client_view(self.layout, asynchronous=False, guarded=self.catalogue is not None)

    @cached_property
    def types(self) -> tuple[TypeModule, ...]:
        return tuple(type_modules(self.layout))

    @cached_property
    def parsed(self) -> tuple[ParsedModule, ...]:
        return tuple(parsed_modules(self.api, self.layout))

    @cached_property
    def streams(self) -> tuple[StreamModule, ...]:
        return tuple(stream_modules(self.api, self.layout))

    @cached_property
    def printed_otherwise(self) -> tuple[TypeModule, ...]:
        """What packages have to know of modules that templates of their own print."""
        modules: list[ParsedModule | StreamModule] = [*self.parsed, *self.streams]
        return tuple(TypeModule(m.module, (), m.exports, ()) for m in modules)

    @cached_property
    def exports(self) -> dict[str, Import]:
        """Every name that aliases may stand for, and the module that has it."""
        more = {**ENGINE, **(STRUCTURED if is_structured(self.api) else {})}
        names = {n: Import(module, n) for module, found in more.items() for n in found}
        names |= {n: Import(module, n) for n, module in self.client.exports}
        names |= {self.client.error: Import("._core.errors", "ClientError")}
        names |= {"BaseModel": Import("._core.models", "Model")}
        modules = (*self.types, *self.printed_otherwise)
        return names | {n: Import("." + m.module, n) for m in modules for n in m.exports}

    def alias_problems(self) -> Iterable[Problem]:
        """What is wrong with the further names; costs nothing where there are none."""
        return alias_problems(self.aliases, self.exports) if self.aliases else ()


def client_files(package: Package, printer: Printer) -> Iterator[tuple[str, str | bytes]]:
    """(path below the output folder, content) of every file of the package but its tests."""
    api, layout = package.api, package.layout
    printed = printer.module
    for path, content in printer.copied():
        if _is_wanted(path, api, package.catalogue is not None):
            yield f"{layout.naming.package}/{path}", content
    aliases = aliases_of(package.aliases, package.exports)
    types = [with_aliases(module, aliases.of(module.module)) for module in package.types]
    yield from _client_modules(package, aliases, printer)
    if api.webhooks:
        yield printed("webhooks.py.j2", "webhooks.py", hooks=webhooks_view(api, layout))
    if package.catalogue is not None:
        yield from catalogue_files(api, package.catalogue, package.ids, printed)
    for resource in resource_modules(api, layout, package.ids):
        path = _path(resource.module)
        yield printed("resources/{module}.py.j2", path, module=resource)
    for view in resource_packages(layout):
        yield printed("package.py.j2", _init(view.module), package=view)
    for module in types:
        yield printed("types/{module}.py.j2", _path(module.module), module=module)
    yield from _structured_modules(package, printer)
    types += package.printed_otherwise
    for view in type_packages(types, aliases):
        yield printed("package.py.j2", _init(view.module), package=view)
    for path, view in _alias_packages(aliases, _modules(types)):
        yield printed("package.py.j2", path, package=view)


def _client_modules(
    package: Package, aliases: Aliases, printer: Printer
) -> Iterator[tuple[str, str]]:
    """The package's `__init__`, its clients and their pages."""
    api, client, printed = package.api, package.client, printer.module
    asynchronous = client_view(package.layout, asynchronous=True, guarded=client.guarded)
    named = root_aliases(aliases)
    calls = package_calls(client, (name for name, *_ in named), package.module_calls)
    yield printed("__init__.py.j2", "__init__.py", client=client, aliases=named, calls=calls)
    if calls.resources:
        yield printed("_default.py.j2", "_default.py", client=client)
    yield printed("{client}.py.j2", "_client.py", client=client)
    yield printed("{client}.py.j2", "_async_client.py", client=asynchronous)
    if api.client.deployments is not None:
        for made, stem in ((client, "_deployed"), (asynchronous, "_async_deployed")):
            hosts = deployments_view(api.client.deployments, made)
            name = f"{stem}_client.py"
            yield printed("{deployed}.py.j2", name, client=made, hosts=hosts)
    pages = page_views(api)
    aliased = any(page.alias for page in pages)
    yield printed("pagination.py.j2", "pagination.py", pages=pages, aliased=aliased)


def _structured_modules(package: Package, printer: Printer) -> Iterator[tuple[str, str]]:
    if is_structured(package.api):
        folder = package.layout.naming.package
        yield from ((f"{folder}/{path}", text) for path, text in lint_files())
    for parsed in package.parsed:
        yield printer.module("types/{parsed}.py.j2", _path(parsed.module), parsed=parsed)
    for stream in package.streams:
        yield printer.module("types/{stream}.py.j2", _path(stream.module), stream=stream)


def _is_wanted(path: str, api: Api, guarded: bool) -> bool:
    """Whether a file that is copied as it is has anything to do in this package."""
    if path.startswith(FOLDER):
        return guarded
    if path.startswith(STRUCTURED_FOLDER):
        return is_structured(api)
    return path != "_core/deployments.py" or api.client.deployments is not None


def _alias_packages(aliases: Aliases, modules: set[str]) -> Iterator[tuple[str, PackageView]]:
    """(path, view) of the modules that hold nothing but further names."""
    new = aliases.new_modules(modules)
    packages = _packages(new)
    for name in new:
        holds = name in packages
        view = PackageView.of(name if holds else name.rpartition(".")[0], (), aliases.of(name))
        yield _init(name) if holds else _path(name), view


def _packages(modules: list[str]) -> set[str]:
    """Those of `modules` that hold others of them."""
    return {m for m in modules if any(other.startswith(m + ".") for other in modules)}


def type_packages(modules: Iterable[TypeModule], aliases: Aliases) -> Iterator[PackageView]:
    """`types/__init__.py`, which gives every type, and one package for each group."""
    modules = list(modules)
    groups: dict[str, set[Import]] = defaultdict(set, {"types": set()})
    for module in modules:
        for package in _parents(module.module):
            groups[package] |= {Import("." + module.module, name) for name in module.exports}
    named = sorted({*groups, *_packages(aliases.new_modules(_modules(modules)))})
    for package, exports in sorted(groups.items()):
        inside = [n.rpartition(".")[2] for n in named if n.rpartition(".")[0] == package]
        yield PackageView.of(package, exports, aliases.of(package), inside)


def _parents(module: str) -> Iterator[str]:
    parts = module.split(".")[:-1]
    for depth in range(1, len(parts) + 1):
        yield ".".join(parts[:depth])


def _modules(types: Iterable[TypeModule]) -> set[str]:
    """The modules of types and the packages that hold them."""
    return {name for m in types for name in (m.module, *_parents(m.module))}


def root_aliases(aliases: Aliases) -> tuple[tuple[str, str, str], ...]:
    """(name, module, attribute) of the further names of the package itself."""
    return tuple((name, wanted.module, wanted.name) for name, wanted in aliases.of(ROOT))


def _path(module: str) -> str:
    return module.replace(".", "/") + ".py"


def _init(package: str) -> str:
    return package.replace(".", "/") + "/__init__.py"
