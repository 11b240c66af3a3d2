"""Made-up API descriptions of any size, whose parts are all alike.

Operations come in groups, and types refer to others of their group, as those of one resource
do: a longer chain would make what one type stands for grow with the description.
"""

from __future__ import annotations

import json
from typing import Any

GROUP = 20
"""The operations of one group."""


def document(operations: int) -> str:
    """An OpenAPI document; for each operation it has a path, a body and a result."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for n in range(operations):
        group = f"group{n // GROUP}"
        schemas[f"Ask{n}"] = _object({"name": {"type": "string"}, "count": {"type": "integer"}})
        schemas[f"Answer{n}"] = _object(
            {
                "id": {"type": "string"},
                "kind": {"type": "string", "enum": ["small", "large"]},
                "tags": {"type": "array", "items": {"type": "string"}},
                "parent": {"$ref": f"#/components/schemas/Answer{n - min(n % GROUP, 1)}"},
            }
        )
        paths[f"/{group}/things{n}/{{id}}"] = {"post": _operation(n, group)}
    info = {"title": "Synthetic", "version": "1.0.0"}
    servers = [{"url": "https://example.com/v1"}]
    api = {"openapi": "3.1.0", "info": info, "servers": servers, "paths": paths}
    return json.dumps({**api, "components": {"schemas": schemas}})


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    described = {
        name: {**schema, "description": f"The {name} of it."} if "$ref" not in schema else schema
        for name, schema in properties.items()
    }
    required = [next(iter(properties))]
    return {"type": "object", "properties": described, "required": required}


def _operation(n: int, group: str) -> dict[str, Any]:
    def of(name: str) -> dict[str, Any]:
        return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}{n}"}}}

    return {
        "operationId": f"{group}_do_{n}",
        "tags": [group],
        "summary": f"Do thing {n}.",
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "limit", "in": "query", "schema": {"type": "integer"}},
        ],
        "requestBody": {"required": True, "content": of("Ask")},
        "responses": {"200": {"description": "Done.", "content": of("Answer")}},
    }
