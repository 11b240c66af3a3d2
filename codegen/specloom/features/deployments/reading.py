"""The door to reading."""

from __future__ import annotations

from specloom.document.document import Map
from specloom.features.deployments.settings import DeploymentOption, Deployments
from specloom.ir import Name
from specloom.reading.context import as_list, as_map, text

__all__ = ["of_api", "of_operation"]

_OPTIONS = ("endpoint", "deployment", "version", "key", "token")


def of_operation(node: Map) -> None:
    """Nothing: it is a matter of the whole client."""


def of_api(root: Map) -> Deployments | None:
    given = as_map(as_map(root.get("x-loom-client")).get("deployments"))
    # A document of others isn't held to the dialect.
    if not given or set(as_map(given.get("options"))) != set(_OPTIONS):
        return None
    options = {
        role: DeploymentOption(
            Name.of(str(as_map(option).get("option", role))),
            str(as_map(option).get("env", "")),
            str(as_map(option).get("query", as_map(option).get("header", ""))),
        )
        for role, option in as_map(given.get("options")).items()
    }
    return Deployments(
        name=Name.of(str(given.get("name", ""))),
        doc=text(given, "description"),
        path=str(given.get("path", "")),
        calls=tuple(map(str, as_list(given.get("calls")))),
        **options,
    )
