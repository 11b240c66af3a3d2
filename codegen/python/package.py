"""All files of the client package: which template prints which view to which path."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from codegen.ir import Api
from codegen.python.client import client_view, page_views
from codegen.python.expr import Import
from codegen.python.layout import Layout
from codegen.python.resources import PackageView, resource_modules, resource_packages
from codegen.python.types import TypeModule, type_modules
from codegen.render import Renderer

_TEMPLATES = "client"


def client_files(api: Api, renderer: Renderer) -> Iterator[tuple[str, str | bytes]]:
    """(path below the output folder, content) of every file of the package."""
    package = api.client.package
    layout = Layout(api)
    environment = renderer.environment()

    def printed(template: str, path: str, **views: object) -> tuple[str, str]:
        text = renderer.render(environment, f"{_TEMPLATES}/{template}", **views)
        return f"{package}/{path}", text

    for path, content in renderer.copied(_TEMPLATES):
        yield f"{package}/{path}", content
    client, pages = client_view(api, asynchronous=False), page_views(api)
    yield printed("__init__.py.j2", "__init__.py", client=client, pages=pages)
    yield printed("{client}.py.j2", "_client.py", client=client)
    yield printed("{client}.py.j2", "_async_client.py", client=client_view(api, asynchronous=True))
    yield printed("pagination.py.j2", "pagination.py", pages=pages)
    for resource in resource_modules(api, layout):
        path = _path(resource.module)
        yield printed("resources/{module}.py.j2", path, module=resource)
    for view in resource_packages(api):
        yield printed("package.py.j2", _init(view.module), package=view)
    types = list(type_modules(layout))
    for module in types:
        yield printed("types/{module}.py.j2", _path(module.module), module=module)
    for view in type_packages(types):
        yield printed("package.py.j2", _init(view.module), package=view)


def type_packages(modules: Iterable[TypeModule]) -> Iterator[PackageView]:
    """`types/__init__.py`, which gives every type, and one package for each group."""
    groups: dict[str, set[Import]] = defaultdict(set)
    for module in modules:
        parents = module.module.split(".")[:-1]
        for depth in range(1, len(parents) + 1):
            package = ".".join(parents[:depth])
            groups[package] |= {Import("." + module.module, name) for name in module.exports}
    for package, exports in sorted(groups.items()):
        yield PackageView.of(package, exports)


def _path(module: str) -> str:
    return module.replace(".", "/") + ".py"


def _init(package: str) -> str:
    return package.replace(".", "/") + "/__init__.py"
