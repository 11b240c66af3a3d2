"""The whole document → `Api`."""

from __future__ import annotations

from typing import Any

from codegen.build.context import Context, as_list, as_map, text
from codegen.build.examples import read_examples
from codegen.build.operations import OperationBuilder
from codegen.build.schemas import SchemaBuilder
from codegen.ir import (
    Api,
    ClientInfo,
    HeaderOption,
    Operation,
    PageShape,
    Resource,
    SecurityScheme,
    Server,
    Tag,
)
from codegen.names import class_name, snake
from codegen.problems import Problem
from codegen.spec.document import Map
from codegen.spec.load import Spec

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


def build_api(spec: Spec, package: str | None = None) -> tuple[Api, list[Problem]]:
    """The API that `spec` describes, and what in it can't be generated.

    `package` overrides the package's name.
    """
    context = Context(spec)
    schemas = SchemaBuilder(context)
    pages = _pages(as_map(spec.root.get("x-loom-pages")))
    operations = OperationBuilder(context, schemas, pages, read_examples(spec))
    tags = _tags(spec.root)
    built = list(_operations(context, operations))
    info = as_map(spec.root.get("info"))
    api = Api(
        title=text(info, "title"),
        version=str(info.get("version", "")),
        summary=text(info, "summary"),
        doc=text(info, "description"),
        client=_client(spec.root, package),
        servers=_servers(spec.root),
        security=_security(context),
        root=Resource((), operations=tuple(built)),
        decls=schemas.finish(),
        pages=tuple(pages.values()),
        tags=tags,
    )
    return api, context.problems


def _operations(context: Context, builder: OperationBuilder) -> list[Operation]:
    found = []
    for path, item in as_map(context.spec.root.get("paths")).items():
        node = context.follow(item)
        if not isinstance(node, Map) or path.startswith("x-"):
            continue
        for method in _METHODS:
            if isinstance(node.get(method), Map):
                found.append(builder.build(path, method, node, node[method]))
    return found


def _client(root: Map, package: str | None) -> ClientInfo:
    given = as_map(root.get("x-loom-client"))
    env = as_map(given.get("env"))
    title = text(as_map(root.get("info")), "title") or "Api"
    return ClientInfo(
        name=class_name(str(given.get("name") or title)),
        package=package or snake(str(given.get("package") or f"{title} client")),
        env_api_key=str(env.get("api_key", "")),
        env_base_url=str(env.get("base_url", "")),
        env_log=str(env.get("log", "")),
        headers=tuple(
            HeaderOption(
                header,
                str(as_map(option).get("option", "")),
                str(as_map(option).get("env", "")),
                text(as_map(option), "description"),
            )
            for header, option in as_map(given.get("headers")).items()
        ),
    )


def _servers(root: Map) -> tuple[Server, ...]:
    servers = [as_map(server) for server in as_list(root.get("servers"))]
    return tuple(Server(str(s.get("url", "/")), text(s, "description")) for s in servers)


def _security(context: Context) -> tuple[SecurityScheme, ...]:
    schemes = as_map(as_map(context.spec.root.get("components")).get("securitySchemes"))
    return tuple(
        _scheme(name, as_map(context.follow(node))) for name, node in schemes.items()
    )


def _scheme(name: str, node: Map) -> SecurityScheme:
    doc = text(node, "description")
    kind = str(node.get("type", ""))
    if kind == "apiKey":
        return SecurityScheme(name, "api_key", str(node.get("in")), str(node.get("name")), doc)
    if kind == "http":
        return SecurityScheme(name, str(node.get("scheme", "bearer")).lower(), doc=doc)
    return SecurityScheme(name, kind, doc=doc)


def _pages(node: Map) -> dict[str, PageShape]:
    return {name: _page(name, as_map(shape)) for name, shape in node.items()}


def _page(name: str, shape: Map) -> PageShape:
    following: dict[str, Any] = as_map(shape.get("next"))
    return PageShape(
        name=name,
        items=str(shape.get("items", "data")),
        query=str(following.get("query", "")),
        value=str(following.get("value", "")),
        more=str(shape.get("more", "")),
        style=str(shape.get("style", "cursor" if following else "none")),
    )


def _tags(root: Map) -> tuple[Tag, ...]:
    nodes = [as_map(tag) for tag in as_list(root.get("tags"))]
    return tuple(
        Tag(
            str(node.get("name", "")),
            text(node, "summary"),
            text(node, "description"),
            str(node.get("parent", "")),
        )
        for node in nodes
    )
