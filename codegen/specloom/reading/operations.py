"""Path items → operations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from specloom.diagnostics.problems import Severity, Where
from specloom.document.document import Map, Seq, where
from specloom.ir import (
    UNPAGED,
    Example,
    Name,
    Operation,
    PaginationScheme,
    Parameter,
    ParameterIn,
    Scalar,
    ScalarKind,
    Style,
)
from specloom.ir.media_types import is_json
from specloom.reading.bodies import BodyBuilder
from specloom.reading.contents import ContentBuilder
from specloom.reading.context import Context, as_list, as_map, lifecycle_of, place, text
from specloom.reading.facts import other_facts
from specloom.reading.interactions import InteractionBuilder
from specloom.reading.results import ResultBuilder
from specloom.reading.schemas import SchemaBuilder
from specloom.reading.security import requirements, scopes, servers

_TEXT = Scalar(ScalarKind.STRING)
# OpenAPI says that these are described elsewhere and ignored here.
_DESCRIBED_ELSEWHERE = frozenset(("accept", "authorization", "content-type"))
_DEFAULT_STYLE = {
    ParameterIn.PATH: Style.SIMPLE,
    ParameterIn.QUERY: Style.FORM,
    ParameterIn.HEADER: Style.SIMPLE,
    ParameterIn.COOKIE: Style.FORM,
}
_OPERATION = frozenset(
    (
        *("operationId", "summary", "description", "parameters", "requestBody", "responses"),
        *("deprecated", "security", "tags", "servers"),
    )
)
_PARAMETER = frozenset(
    (
        *("$ref", "name", "in", "required", "description", "deprecated", "style", "explode"),
        *("schema",),
    )
)
_LOCATIONS = tuple(location.value for location in ParameterIn)
_EXPLODED = (Style.FORM, Style.DEEP, Style.BRACKETS)


class OperationBuilder:
    """Reads one operation at a time; what can't be generated is reported and left out."""

    def __init__(
        self,
        context: Context,
        schemas: SchemaBuilder,
        pagination: Mapping[str, PaginationScheme],
        examples: Mapping[str, tuple[Example, ...]],
        features: Sequence[Any] = (),  # their doors
    ) -> None:
        self._features = features
        self._context = context
        self._schemas = schemas
        self._pagination = pagination
        self._examples = examples
        self._bodies = BodyBuilder(context, schemas)
        self._results = ResultBuilder(context, schemas)
        self._contents = ContentBuilder(context, schemas)
        self._interactions = InteractionBuilder(context, schemas, self._results)

    def build(self, path: str, method: str, item: Map, node: Map) -> Operation:
        given = node.get("operationId")
        id_ = given.strip() if isinstance(given, str) else ""
        return Operation(
            id=id_,
            resource=(),
            name=Name(),
            http_method=method.upper(),
            path=path,
            summary=text(node, "summary"),
            doc=text(node, "description"),
            parameters=self._parameters(path, item, node),
            body=self._bodies.body(node),
            interaction=self._interactions.interaction(method, node, self._scheme(node)),
            features=tuple(f for d in self._features if (f := d.of_operation(node)) is not None),
            deprecated=node.get("deprecated") is True,
            security=requirements(node),
            server=_server(item, node),
            lifecycle=lifecycle_of(node),
            tags=tuple(str(tag) for tag in as_list(node.get("tags"))),
            error_responses=tuple(self._results.error_responses(node)),
            examples=self._examples.get(id_, ()),
            responses=tuple(self._contents.responses(node)),
            scopes=scopes(node),
            facts=other_facts(node, _OPERATION),
            where=place(node),
        )

    def _scheme(self, node: Map) -> PaginationScheme | None:
        name = node.get("x-loom-page")
        if name == UNPAGED.name and name not in self._pagination:
            return UNPAGED
        return self._pagination.get(name) if isinstance(name, str) else None

    def _parameters(self, path: str, item: Map, node: Map) -> tuple[Parameter, ...]:
        found: dict[tuple[str, str], Parameter] = {}
        # An operation's own parameter replaces the path item's of the same name and place.
        for holder in (item, node):
            listed = as_list(holder.get("parameters"))
            for index, entry in enumerate(listed):
                found_at = where(listed, index) if isinstance(listed, Seq) else place(holder)
                followed = self._context.follow(entry)
                if followed is None and isinstance(entry, Map):
                    continue  # loading has reported that it leads nowhere
                parameter = self._parameter(as_map(followed), found_at)
                if parameter is not None:
                    found[parameter.name, parameter.location.value] = parameter
        return tuple(self._of_path(path, list(found.values()), node))

    def _of_path(self, path: str, given: list[Parameter], node: Map) -> Iterator[Parameter]:
        """The parameters; those of the path are exactly the ones that its template has."""
        wanted = dict.fromkeys(re.findall(r"\{([^{}]*)\}", path))
        for parameter in given:
            if parameter.location is not ParameterIn.PATH or parameter.name in wanted:
                wanted.pop(parameter.name if parameter.location is ParameterIn.PATH else "", None)
                yield parameter
        for name in wanted:
            # Nobody declared it, but without it there is no URL. `check` tells.
            at = place(node)
            yield Parameter(name, ParameterIn.PATH, _TEXT, True, style=Style.SIMPLE, where=at)

    def _parameter(self, node: Map, at: Where) -> Parameter | None:
        name, location = node.get("name"), node.get("in")
        if isinstance(name, (int, float)):
            name = str(name)  # somebody forgot the quotes
        if location == "header" and str(name).lower() in _DESCRIBED_ELSEWHERE:
            return None
        whole = location == "querystring" and _is_form(as_map(node.get("content")))
        location = "query" if whole else location
        if not isinstance(name, str) or location not in _LOCATIONS:
            nowhere = f"a parameter in {location!r}" if name and location else ""
            self._context.report(
                place(node) if node else at,
                "G012",
                f"{nowhere or 'a parameter without a name or a place'} can't be generated",
                "parameters are in path, query, header or cookie",
                Severity.WARNING,
            )
            return None
        schema, media_type = node.get("schema"), ""
        if schema is None:
            media_type = next(iter(as_map(node.get("content"))), "")
            media = as_map(node.get("content")).get(media_type)
            schema = as_map(self._context.follow(media)).get("schema")
            # The whole query string as a form: each member is a parameter.
            media_type = "" if whole else media_type
        style = self._style(node, ParameterIn(location))
        return Parameter(
            name=name,
            location=ParameterIn(location),
            type=self._schemas.type_of(schema),
            required=node.get("required") is True or location == "path",
            doc=text(node, "description"),
            style=style,
            explode=bool(node.get("explode", style in _EXPLODED)),
            # In a path it would change what no server tells apart.
            allow_reserved=node.get("allowReserved") is True and location == "query",
            deprecated=node.get("deprecated") is True,
            lifecycle=lifecycle_of(node),
            # Values of other media types are texts, and sent as they are.
            media_type="application/json" if is_json(media_type) else "",
            facts=other_facts(node, _PARAMETER),
            where=where(node),
        )

    def _style(self, node: Map, location: ParameterIn) -> Style:
        """The style that is said, else that of the place, or the API's habit in queries."""
        given = node.get("style")
        if any(given == style.value for style in Style if style is not Style.BRACKETS):
            return Style(given)
        said = "style" in node or "explode" in node
        if location is ParameterIn.QUERY and not said:
            return self._context.nesting
        return _DEFAULT_STYLE[location]


def _is_form(content: Map) -> bool:
    return next(iter(content), "") == "application/x-www-form-urlencoded"


def _server(item: Map, node: Map) -> str:
    """The server of an operation or of its path; empty where it is that of the API."""
    own = servers(node) or servers(item)
    return own[0].address if own and "://" in own[0].address else ""
