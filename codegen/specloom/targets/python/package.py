"""All files of the client package: which template prints which view to which path."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from specloom.diagnostics.problems import Problem
from specloom.features.model_catalogue import Catalogue
from specloom.ir import Api
from specloom.targets.python.aliases import (
    ENGINE,
    ROOT,
    STRUCTURED,
    Aliases,
    alias_problems,
    aliases_of,
)
from specloom.targets.python.catalogue import FOLDER, catalogue_files
from specloom.targets.python.client import client_view, page_views
from specloom.targets.python.deployments import deployments_view
from specloom.targets.python.expr import Import
from specloom.targets.python.layout import Layout
from specloom.targets.python.model_ids import model_ids
from specloom.targets.python.package_calls import package_calls
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
from specloom.targets.python.wrap_long_lines import fit
from specloom.targets.render import Renderer

_TEMPLATES = "python"
# Long names break these templates' lines as only black knows: it formats what they print.
_UNPROMISED = (
    "__init__.py.j2",
    "types/{parsed}.py.j2",
    "types/{stream}.py.j2",
    "{deployed}.py.j2",
)


def client_files(
    api: Api, renderer: Renderer, catalogue: Catalogue | None = None
) -> Iterator[tuple[str, str | bytes]]:
    """(path below the output folder, content) of every file of the package."""
    package = api.client.package
    layout = Layout(api)
    ids = model_ids(api, catalogue)
    guarded, structured = catalogue is not None, is_structured(api)
    environment = renderer.environment()

    def printed(template: str, path: str, **views: object) -> tuple[str, str]:
        text = fit(renderer.render(environment, f"{_TEMPLATES}/{template}", **views))
        if template in _UNPROMISED or renderer.is_foreign(f"{_TEMPLATES}/{template}"):
            renderer.foreign.add(f"{package}/{path}")
        return f"{package}/{path}", text

    for path, content in renderer.copied(_TEMPLATES):
        if _is_wanted(path, api, guarded):
            yield f"{package}/{path}", content
    types = list(type_modules(layout))
    parsed, streams = list(parsed_modules(api, layout)), list(stream_modules(api, layout))
    extra = _stubs([*parsed, *streams])
    aliases = aliases_of(api, package_exports(api, [*types, *extra], guarded))
    types = [with_aliases(module, aliases.of(module.module)) for module in types]
    client, pages = client_view(api, asynchronous=False, guarded=guarded), page_views(api)
    asynchronous = client_view(api, asynchronous=True, guarded=guarded)
    named = root_aliases(aliases)
    calls = package_calls(client, (name for name, *_ in named), api.own)
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
    aliased = any(page.alias for page in pages)
    yield printed("pagination.py.j2", "pagination.py", pages=pages, aliased=aliased)
    if api.webhooks:
        hooks = webhooks_view(api, layout)
        yield printed("webhooks.py.j2", "webhooks.py", hooks=hooks)
    if catalogue is not None:
        yield from catalogue_files(api, catalogue, ids, printed)
    for resource in resource_modules(api, layout, ids):
        path = _path(resource.module)
        yield printed("resources/{module}.py.j2", path, module=resource)
    for view in resource_packages(api):
        yield printed("package.py.j2", _init(view.module), package=view)
    for module in types:
        yield printed("types/{module}.py.j2", _path(module.module), module=module)
    if structured:
        yield from ((f"{package}/{path}", text) for path, text in lint_files())
    for parsed_module in parsed:
        path = _path(parsed_module.module)
        yield printed("types/{parsed}.py.j2", path, parsed=parsed_module)
    for stream in streams:
        yield printed("types/{stream}.py.j2", _path(stream.module), stream=stream)
    types += extra
    for view in type_packages(types, aliases):
        yield printed("package.py.j2", _init(view.module), package=view)
    for path, view in _alias_packages(aliases, _modules(types)):
        yield printed("package.py.j2", path, package=view)


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


def _stubs(modules: Iterable[ParsedModule | StreamModule]) -> list[TypeModule]:
    """What packages have to know of modules that other templates print."""
    return [TypeModule(m.module, (), m.exports, ()) for m in modules]


def alias_faults(api: Api, layout: Layout, guarded: bool) -> Iterator[Problem]:
    """What is wrong with the further names; costs nothing where there are none."""
    if api.aliases:
        extra = _stubs([*parsed_modules(api, layout), *stream_modules(api, layout)])
        yield from alias_problems(
            api, package_exports(api, [*type_modules(layout), *extra], guarded)
        )


def package_exports(api: Api, types: Iterable[TypeModule], guarded: bool) -> dict[str, Import]:
    """Every name that aliases may stand for, and the module that has it."""
    client = client_view(api, asynchronous=False, guarded=guarded)
    more = {**ENGINE, **(STRUCTURED if is_structured(api) else {})}
    names = {n: Import(module, n) for module, found in more.items() for n in found}
    names |= {n: Import(module, n) for n, module in client.exports}
    names |= {client.error: Import("._core.errors", "ClientError")}
    names |= {"BaseModel": Import("._core.models", "Model")}
    names |= {n: Import("." + m.module, n) for m in types for n in m.exports}
    return names


def root_aliases(aliases: Aliases) -> tuple[tuple[str, str, str], ...]:
    """(name, module, attribute) of the further names of the package itself."""
    return tuple((name, wanted.module, wanted.name) for name, wanted in aliases.of(ROOT))


def _path(module: str) -> str:
    return module.replace(".", "/") + ".py"


def _init(package: str) -> str:
    return package.replace(".", "/") + "/__init__.py"
