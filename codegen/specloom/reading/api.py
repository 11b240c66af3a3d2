"""The whole document → `Api`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.diagnostics.problems import SpecError
from specloom.document.document import Map, where
from specloom.document.load import Spec
from specloom.features import doors, used
from specloom.ir import (
    Api,
    ClientInfo,
    ClientOption,
    HeaderOption,
    Name,
    Operation,
    PaginationScheme,
    PaginationStyle,
    Resource,
    Tag,
)
from specloom.reading.context import Context, Reading, as_list, as_map, text
from specloom.reading.examples import read_examples
from specloom.reading.facts import other_facts
from specloom.reading.operations import OperationBuilder
from specloom.reading.path_items import left_out, of_path
from specloom.reading.schemas import SchemaBuilder
from specloom.reading.security import requirements, schemes, scopes, servers
from specloom.reading.webhooks import find_unwrap, find_webhooks

_INFO = ("title", "version", "summary", "description")
_ROOT = (
    *("openapi", "info", "servers", "security", "tags", "paths", "components", "webhooks"),
    *("$self", "jsonSchemaDialect"),
)


def read_api(spec: Spec, package: str | None = None) -> Reading:
    """The API that `spec` describes, and what in it can't be generated.

    `package` overrides the package's name.
    """
    context = Context(spec)
    schemas = SchemaBuilder(context)
    pagination = _pagination(as_map(spec.root.get("x-loom-pages")))
    features = list(doors("reading", used(spec)))
    operations = OperationBuilder(context, schemas, pagination, read_examples(spec), features)
    tags = _tags(spec.root)
    built = list(_operations(context, operations))
    webhooks = tuple(find_webhooks(context, schemas))
    unwrap = find_unwrap(context, schemas, webhooks)
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
        scopes=scopes(spec.root),
        facts=other_facts(info, _INFO) | other_facts(spec.root, _ROOT),
        webhooks=webhooks,
        unwrap=unwrap,
        root=Resource((), operations=tuple(built)),
        decls=schemas.finish(),
        pagination=tuple(pagination.values()),
        tags=tags,
        nesting=context.nesting,
        features=tuple(f for door in features if (f := door.of_api(spec.root)) is not None),
    )
    return Reading(api, tuple(context.problems), schemas.nodes)


def _operations(context: Context, builder: OperationBuilder) -> list[Operation]:
    found = []
    paths = as_map(context.spec.root.get("paths"))
    for path, item in paths.items():
        node = context.follow(item)
        if path.startswith("x-"):
            continue
        if not isinstance(node, Map):
            left_out(context, paths, path, f"no operation of {path} is generated")
            continue
        for method, operation in of_path(context, node):
            try:
                found.append(builder.build(path, method, node, operation))
            except SpecError as error:
                context.problems += error.problems
    return found


def _client(root: Map, package: str | None) -> ClientInfo:
    given = as_map(root.get("x-loom-client"))
    env = as_map(given.get("env"))
    title = text(as_map(root.get("info")), "title") or "Api"
    return ClientInfo(
        name=Name.of(str(given.get("name") or title)),
        package=package or str(given.get("package", "")),
        env_api_key=str(env.get("api_key", "")),
        env_base_url=str(env.get("base_url", "")),
        env_log=str(env.get("log", "")),
        env_headers=str(env.get("headers", "")),
        env_reports=tuple((n, str(env[n])) for n in _REPORTS if n in env),
        options=tuple(_options(as_map(given.get("options")))),
        headers=tuple(
            HeaderOption(
                header,
                Name.of(str(as_map(option).get("option", ""))),
                str(as_map(option).get("env", "")),
                text(as_map(option), "description"),
            )
            for header, option in as_map(given.get("headers")).items()
        ),
        former=tuple(Name.of(str(name)) for name in as_list(given.get("former"))),
        named=where(given, "name") if given.get("name") else None,
    )


_REPORTS = ("preflight", "deprecated_models")


def _options(given: Map) -> Iterator[ClientOption]:
    for name, node in given.items():
        option = as_map(node)
        yield ClientOption(
            Name.of(name),
            str(option.get("env", "")),
            text(option, "description"),
            tuple((key, str(url)) for key, url in as_map(option.get("urls")).items()),
            str(option.get("exchange", "")),
            text(option, "refused"),
            str(option.get("scheme", "")),
        )


def _pagination(node: Map) -> dict[str, PaginationScheme]:
    return {name: _scheme(name, as_map(scheme)) for name, scheme in node.items()}


def _scheme(name: str, node: Map) -> PaginationScheme:
    following: dict[str, Any] = as_map(node.get("next"))
    first = node.get("first", 1)
    return PaginationScheme(
        name=name,
        items=str(node.get("items", "data")),
        query=str(following.get("query", following.get("body", ""))),
        value=str(following.get("value", "")),
        more=str(node.get("more", "")),
        style=_style(node.get("style"), PaginationStyle.CURSOR if following else None),
        total=str(node.get("total", "")),
        first=first if isinstance(first, int) else 1,
        in_body="query" not in following and "body" in following,
    )


def _style(given: object, otherwise: PaginationStyle | None) -> PaginationStyle:
    known = {style.value: style for style in PaginationStyle}
    return known.get(str(given)) or otherwise or PaginationStyle.NONE


def _tags(root: Map) -> tuple[Tag, ...]:
    nodes = [as_map(tag) for tag in as_list(root.get("tags"))]
    return tuple(
        Tag(
            str(node.get("name", "")),
            text(node, "summary"),
            text(node, "description"),
            str(node.get("parent", "")),
            other_facts(node, ("name", "summary", "description", "parent")),
        )
        for node in nodes
    )
