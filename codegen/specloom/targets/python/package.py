"""All files of the client package: which template prints which view to which path."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from specloom.diagnostics.problems import Problem
from specloom.features import FEATURES, Feature, doors
from specloom.ir import Api
from specloom.targets.python.aliases import (
    ENGINE,
    MOVED,
    ROOT,
    Alias,
    Aliases,
    alias_problems,
    aliases_of,
    offers_of,
    packages_of,
)
from specloom.targets.python.channels import connection_modules, has_channels
from specloom.targets.python.client import ClientView, client_view, page_views
from specloom.targets.python.expr import Import, quoted
from specloom.targets.python.extension import Extension
from specloom.targets.python.layout import Layout
from specloom.targets.python.package_calls import package_calls
from specloom.targets.python.printer import Printer
from specloom.targets.python.resources import PackageView, resource_modules, resource_packages
from specloom.targets.python.types import TypeModule, type_modules, with_aliases
from specloom.targets.python.webhooks import has_parsers, webhooks_view

_REPLACING = ("_core/moved.py", "_core/stand_in.py")
# The files of the engine that only packages with channels have.
CHANNEL_ENGINE = (
    "_core/async_connection.py",
    "_core/channel.py",
    "_core/connection.py",
    "_core/connection_state.py",
    "_core/handshake.py",
    "_core/reconnecting.py",
    "_core/websocket_errors.py",
)
WEBHOOK_ENGINE = ("_core/webhooks.py", "testing/_webhooks.py")


@dataclass(frozen=True, slots=True)
class Replaced:
    """The package whose place this one can take in a process, and its version as a literal."""

    name: str
    version: str

    @classmethod
    def of(cls, setting: object) -> Replaced | None:
        if not isinstance(setting, Mapping):
            return None
        return cls(str(setting.get("package")), quoted(str(setting.get("version"))))


@dataclass(frozen=True)
class Package:
    """The package of one API: what its parts have in common, each worked out once."""

    api: Api
    aliases: tuple[Alias, ...]  # as the spec asks for them
    licence: str = ""  # that its owner gives it, as an SPDX expression
    module_calls: bool = False  # whether the package itself makes calls, without a client
    replaces: Replaced | None = None
    features: tuple[Feature, ...] = ()

    @cached_property
    def layout(self) -> Layout:
        return Layout(self.api, offers_of(self.aliases), packages_of(self.aliases))

    @cached_property
    def extensions(self) -> tuple[Extension, ...]:
        """What features add."""
        return tuple(self._extensions.values())

    @cached_property
    def _extensions(self) -> dict[Feature, Extension]:
        opened = {
            feature: door.extension(self.layout)
            for feature in self.features
            for door in doors("python", (feature,))
        }
        return {feature: added for feature, added in opened.items() if added is not None}

    @cached_property
    def unused_engine(self) -> tuple[str, ...]:
        """The files of the engine that belong to features of other packages."""
        features = (e for f in FEATURES if f not in self._extensions for e in f.engine)
        channels = () if has_channels(self.api.operations()) else CHANNEL_ENGINE
        return (*features, *channels, *(() if self.api.unwrap else WEBHOOK_ENGINE))

    @cached_property
    def client(self) -> ClientView:
        return self._client(asynchronous=False)

    @cached_property
    def async_client(self) -> ClientView:
        return self._client(asynchronous=True)

    def _client(self, *, asynchronous: bool) -> ClientView:
        return client_view(self.layout, asynchronous, self.extensions)

    @cached_property
    def types(self) -> tuple[TypeModule, ...]:
        return tuple(type_modules(self.layout))

    @cached_property
    def added_types(self) -> tuple[TypeModule, ...]:
        """What packages have to know of modules that features print."""
        return tuple(module for added in self.extensions for module in added.modules())

    @cached_property
    def exports(self) -> dict[str, Import]:
        """Every name that aliases may stand for, and the module that has it."""
        moved = MOVED if self.replaces else {}
        sources = (ENGINE, moved, *(added.importable for added in self.extensions))
        names = {
            n: Import(module, n)
            for source in sources
            for module, found in source.items()
            for n in found
        }
        names |= {n: Import(module, n) for n, module in self.client.exports}
        names |= {self.client.error: Import("._core.errors", "ClientError")}
        names |= {"BaseModel": Import("._core.models", "Model")}
        names |= {"__version__": Import(".", "__version__")}
        modules = (*self.types, *self.added_types)
        return names | {n: Import("." + m.module, n) for m in modules for n in m.exports}

    def alias_problems(self) -> Iterable[Problem]:
        """What is wrong with the further names; costs nothing where there are none."""
        return alias_problems(self.aliases, self.exports) if self.aliases else ()


def client_files(package: Package, printer: Printer) -> Iterator[tuple[str, str | bytes]]:
    """(path below the output folder, content) of every file of the package but its tests."""
    api, layout = package.api, package.layout
    printed = printer.module
    for path, content in printer.copied():
        if _is_wanted(path, package):
            yield f"{layout.naming.package}/{path}", content
    aliases = aliases_of(package.aliases, package.exports)
    types = [with_aliases(module, aliases.of(module.module)) for module in package.types]
    yield from _client_modules(package, aliases, printer)
    if has_parsers(api):
        yield printed("webhooks.py.j2", "webhooks.py", hooks=webhooks_view(api, layout))
    for resource in resource_modules(layout, package.extensions):
        path = path_of(resource.module)
        yield printed("resources/{module}.py.j2", path, module=resource)
    for channel in connection_modules(layout):
        yield printed("resources/{connection}.py.j2", path_of(channel.module), channel=channel)
    for view in resource_packages(layout):
        yield printed("package.py.j2", _init(view.module), package=view)
    for module in types:
        yield printed("types/{module}.py.j2", path_of(module.module), module=module)
    for added in package.extensions:
        yield from added.files(package, printer)
    types += package.added_types
    for view in type_packages(types, aliases):
        yield printed("package.py.j2", _init(view.module), package=view)
    for path, view in _alias_packages(aliases, _modules(types)):
        yield printed("package.py.j2", path, package=view)


def _client_modules(
    package: Package, aliases: Aliases, printer: Printer
) -> Iterator[tuple[str, str]]:
    """The package's `__init__`, its clients and their pages."""
    api, client, printed = package.api, package.client, printer.module
    named = root_aliases(aliases)
    if package.replaces:
        function = f"as_{package.replaces.name}"
        named = tuple(sorted((*named, (function, "._stand_in", function))))
        yield printed("_stand_in.py.j2", "_stand_in.py", replaced=package.replaces)
    calls = package_calls(client, (name for name, *_ in named), package.module_calls)
    yield printed("__init__.py.j2", "__init__.py", client=client, aliases=named, calls=calls)
    if calls.resources:
        yield printed("_default.py.j2", "_default.py", client=client)
    yield printed("{client}.py.j2", "_client.py", client=client)
    yield printed("{client}.py.j2", "_async_client.py", client=package.async_client)
    pages = page_views(api)
    aliased = any(page.alias for page in pages)
    yield printed("pagination.py.j2", "pagination.py", pages=pages, aliased=aliased)


def _is_wanted(path: str, package: Package) -> bool:
    """Whether a file that is copied as it is has anything to do in this package."""
    if path in _REPLACING:
        return package.replaces is not None
    return not path.startswith(package.unused_engine)


def _alias_packages(aliases: Aliases, modules: set[str]) -> Iterator[tuple[str, PackageView]]:
    """(path, view) of the modules that hold nothing but further names."""
    new = aliases.new_modules(modules)
    packages = _packages(new)
    for name in new:
        holds = name in packages
        view = PackageView.of(name if holds else name.rpartition(".")[0], (), aliases.of(name))
        yield _init(name) if holds else path_of(name), view


def _packages(modules: list[str]) -> set[str]:
    """Those of `modules` that hold others of them."""
    return {m for m in modules if any(other.startswith(m + ".") for other in modules)}


def type_packages(modules: Iterable[TypeModule], aliases: Aliases) -> Iterator[PackageView]:
    """One package for each folder of types, which gives those of its own modules.

    `types` itself gives all types, unless the aliases say which package has which name.
    """
    modules = list(modules)
    held: dict[str, set[Import]] = defaultdict(set, {"types": set()})
    for module in modules:
        found = {Import("." + module.module, name) for name in module.exports}
        for package in _parents(module.module):
            held[package] |= found if module.module.rpartition(".")[0] == package else set()
    named = sorted({*held, *_packages(aliases.new_modules(_modules(modules)))})
    says_which = any(module.startswith("types.") for module in aliases.by_module)
    for package, exports in sorted(held.items()):
        inside = [n.rpartition(".")[2] for n in named if n.rpartition(".")[0] == package]
        groups = () if says_which else inside
        yield PackageView.of(package, exports, aliases.of(package), inside, groups)


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


def path_of(module: str) -> str:
    return module.replace(".", "/") + ".py"


def _init(package: str) -> str:
    return package.replace(".", "/") + "/__init__.py"
