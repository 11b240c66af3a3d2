"""The door to the Python target."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from specloom.features.deployments.settings import Deployments
from specloom.features.deployments.views import deployments_view
from specloom.targets.python.extension import Extension
from specloom.targets.python.identifiers import class_of
from specloom.targets.python.layout import Layout
from specloom.targets.python.package import Package
from specloom.targets.python.printer import Printer

__all__ = ["extension"]


class _Deployments(Extension):
    def __init__(self, hosts: Deployments) -> None:
        self._hosts = hosts
        name = class_of(hosts.name)
        self.importable = {
            "._deployed_client": ("TokenProvider",),
            "._async_deployed_client": ("AsyncTokenProvider",),
        }
        self.exports: Mapping[str, Sequence[str]] = {
            "._deployed_client": (name,),
            "._async_deployed_client": (f"Async{name}",),
        }

    def files(self, package: Package, printer: Printer) -> Iterator[tuple[str, str | bytes]]:
        clients = ((package.client, "_deployed"), (package.async_client, "_async_deployed"))
        for client, stem in clients:
            hosts = deployments_view(self._hosts, client)
            path = f"{stem}_client.py"
            yield printer.module("{deployed}.py.j2", path, client=client, hosts=hosts)


def extension(layout: Layout) -> Extension | None:
    hosts = layout.api.feature(Deployments)
    return None if hosts is None else _Deployments(hosts)
