"""Calls of the package itself, `package.chat.completions.create(…)`, without making a client."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.targets.python.client import ClientView
from specloom.targets.python.reserved import PACKAGE_MODULES
from specloom.targets.python.resources import ChildView


@dataclass(frozen=True, slots=True)
class PackageCallsView:
    """The settings (name, type) that the package's variables give, and the resources it shows."""

    settings: tuple[tuple[str, str], ...]
    resources: tuple[ChildView, ...]


_SETTINGS = (
    ("base_url", "str | None"),
    ("timeout", "float | Timeout | None"),
    ("max_retries", "int"),
    ("deadline", "float | None"),
    ("default_headers", "_Headers | None"),
    ("default_query", "_Query | None"),
    ("http_client", "_Client | Transport | None"),
)


def package_calls(client: ClientView, aliases: Iterable[str], wanted: bool) -> PackageCallsView:
    """What is there besides `aliases` and the exports, where it is `wanted`.

    A resource whose name the package needs for something else is left out.
    """
    if not (wanted and client.simple):
        return PackageCallsView((), ())
    settings = (
        ("api_key", "_ApiKey | None"),
        *((header.option, "str | None") for header in client.headers),
        *((o.name, "str | None") for o in client.options if o.type == "str"),
        *_SETTINGS,
    )
    names = {name for name, _ in (*settings, *client.exports)}
    modules = PACKAGE_MODULES | ({"webhooks"} if client.webhooks else set())
    taken = modules | names | {*aliases, *client.subpackages}
    return PackageCallsView(settings, tuple(r for r in client.resources if r.name not in taken))
