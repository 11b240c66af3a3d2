"""What the description says of other hosts (`deployments` of `x-loom-client`)."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.ir import Name


@dataclass(frozen=True, slots=True)
class DeploymentOption:
    """A client option, its environment variable, and the header or query parameter it becomes."""

    option: Name
    env: str = ""
    sent_as: str = ""


@dataclass(frozen=True, slots=True)
class Deployments:
    """Hosts that give the same API, each model under a name of the host's user.

    The deployment's name is part of the path of `calls`; `path` lies before all paths.
    """

    name: Name
    doc: str
    path: str
    calls: tuple[str, ...]
    endpoint: DeploymentOption
    deployment: DeploymentOption
    version: DeploymentOption
    key: DeploymentOption
    token: DeploymentOption
