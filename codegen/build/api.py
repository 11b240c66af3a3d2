"""The whole document → `Api`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.build.context import Context, as_list, as_map, place, text
from codegen.build.examples import read_examples
from codegen.build.media import is_json
from codegen.build.operations import OperationBuilder
from codegen.build.schemas import SchemaBuilder
from codegen.build.security import requirements, schemes, servers
from codegen.ir import (
    Api,
    ClientInfo,
    DeploymentOption,
    Deployments,
    HeaderOption,
    Operation,
    PageShape,
    Resource,
    Tag,
    Webhook,
)
from codegen.names import class_name, snake
from codegen.problems import Problem, SpecError
from codegen.spec.document import Map, where
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
    webhooks = tuple(_webhooks(context, schemas))
    info = as_map(spec.root.get("info"))
    api = Api(
        title=text(info, "title"),
        version=str(info.get("version", "")),
        summary=text(info, "summary"),
        doc=text(info, "description"),
        client=_client(spec.root, package),
        servers=servers(spec.root),
        security=schemes(context),
        requirements=requirements(spec.root) or (),
        webhooks=webhooks,
        root=Resource((), operations=tuple(built)),
        decls=schemas.finish(),
        pages=tuple(pages.values()),
        tags=tags,
        aliases=_aliases(as_map(spec.root.get("x-loom-aliases"))),
        own=spec.ours,
    )
    return api, context.problems


def _operations(context: Context, builder: OperationBuilder) -> list[Operation]:
    found = []
    paths = as_map(context.spec.root.get("paths"))
    for path, item in paths.items():
        node = context.follow(item)
        if path.startswith("x-"):
            continue
        if not isinstance(node, Map):
            _left_out(context, paths, path, f"no operation of {path} is generated")
            continue
        for method, operation in _of_path(context, node):
            try:
                found.append(builder.build(path, method, node, operation))
            except SpecError as error:
                context.problems += error.problems
    return found


def _of_path(context: Context, item: Map) -> Iterator[tuple[str, Map]]:
    """The HTTP methods of a path item with their operations, those of 3.2 included."""
    more = as_map(item.get("additionalOperations"))
    for method in (*_METHODS, *more):
        given = more[method] if method in more else item.get(method)
        # Some documents keep each operation in a file of its own.
        operation = context.follow(given)
        if isinstance(operation, Map):
            yield method, operation
        elif given is not None:
            _left_out(context, item, method, f"the operation {method.upper()} isn't generated")


def _left_out(context: Context, holder: Map, key: str, what: str) -> None:
    found = holder.get(key)
    wrong = "its reference leads nowhere" if isinstance(found, Map) else "it is no mapping"
    context.report(where(holder, key), "G015", f"{what}: {wrong}", "describe it as OpenAPI has it")


def _webhooks(context: Context, schemas: SchemaBuilder) -> Iterator[Webhook]:
    for name, item in as_map(context.spec.root.get("webhooks")).items():
        for _, operation in _of_path(context, as_map(context.follow(item))):
            body = as_map(context.follow(operation.get("requestBody")))
            for media_type, node in as_map(body.get("content")).items():
                if is_json(media_type):
                    schema = as_map(context.follow(node)).get("schema")
                    doc = text(operation, "summary") or text(operation, "description")
                    type_ = schemas.declare(f"{name} event", schema)
                    yield Webhook(name, type_, doc, place(operation))
                    break
            break


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
        deployments=_deployments(as_map(given.get("deployments"))),
    )


_DEPLOYMENT_OPTIONS = ("endpoint", "deployment", "version", "key", "token")


def _deployments(given: Map) -> Deployments | None:
    # A document of others isn't held to the dialect.
    if not given or set(as_map(given.get("options"))) != set(_DEPLOYMENT_OPTIONS):
        return None
    options = {
        role: DeploymentOption(
            snake(str(as_map(option).get("option", role))),
            str(as_map(option).get("env", "")),
            str(as_map(option).get("query", as_map(option).get("header", ""))),
        )
        for role, option in as_map(given.get("options")).items()
    }
    return Deployments(
        name=class_name(str(given.get("name", ""))),
        doc=text(given, "description"),
        path=str(given.get("path", "")),
        calls=tuple(map(str, as_list(given.get("calls")))),
        **options,
    )


def _pages(node: Map) -> dict[str, PageShape]:
    return {name: _page(name, as_map(shape)) for name, shape in node.items()}


def _page(name: str, shape: Map) -> PageShape:
    following: dict[str, Any] = as_map(shape.get("next"))
    first = shape.get("first", 1)
    return PageShape(
        name=name,
        items=str(shape.get("items", "data")),
        query=str(following.get("query", "")),
        value=str(following.get("value", "")),
        more=str(shape.get("more", "")),
        style=str(shape.get("style", "cursor" if following else "none")),
        total=str(shape.get("total", "")),
        first=first if isinstance(first, int) else 1,
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


def _aliases(node: Map) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (module, name, target)
        for module, names in node.items()
        for name, target in as_map(names).items()
        if isinstance(target, str)
    )
