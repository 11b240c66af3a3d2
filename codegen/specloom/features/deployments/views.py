"""The clients of hosts where each model is deployed under a name of its own."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.features.deployments.settings import DeploymentOption, Deployments
from specloom.targets.python.client import ClientView, argument
from specloom.targets.python.docstrings import docstring
from specloom.targets.python.expr import quoted
from specloom.targets.python.identifiers import class_of, snake


@dataclass(frozen=True, slots=True)
class DeploymentsView:
    """`class AzureOpenAI(Deployed, OpenAI)`. Strings that are printed as literals are quoted."""

    module: str
    class_name: str
    base: str
    doc: str
    path: str
    calls: tuple[str, ...]
    endpoint: str
    endpoint_env: str
    deployment: str
    version: str
    version_env: str
    version_query: str
    token: str
    token_env: str
    key_env: str
    key_header: str
    argument_docs: tuple[str, ...]
    no_version: str
    no_endpoint: str
    two_places: str


def deployments_view(hosts: Deployments, client: ClientView) -> DeploymentsView:
    """The class, sync or async as `client` is."""
    prefix = "Async" if client.asynchronous else ""
    endpoint, version, token = hosts.endpoint, hosts.version, hosts.token
    return DeploymentsView(
        module="_async_client" if client.asynchronous else "_client",
        class_name=prefix + class_of(hosts.name),
        base=prefix + "Deployed",
        doc=docstring(hosts.doc, 4),
        path=quoted(hosts.path),
        calls=tuple(quoted(path) for path in hosts.calls),
        endpoint=_option(endpoint),
        endpoint_env=quoted(endpoint.env),
        deployment=_option(hosts.deployment),
        version=_option(version),
        version_env=quoted(version.env),
        version_query=quoted(version.sent_as),
        token=_option(token),
        token_env=quoted(token.env),
        key_env=quoted(hosts.key.env),
        key_header=quoted(hosts.key.sent_as),
        argument_docs=_arguments(hosts),
        no_version=quoted(f"no API version: pass {_option(version)} or set {version.env}"),
        no_endpoint=quoted(f"no endpoint: pass {_option(endpoint)} or set {endpoint.env}"),
        two_places=quoted(f"pass only one of base_url and {_option(endpoint)}"),
    )


def _option(option: DeploymentOption) -> str:
    return snake(option.option.snake)


def _arguments(hosts: Deployments) -> tuple[str, ...]:
    deployment, token = _option(hosts.deployment), _option(hosts.token)
    endpoint = _option(hosts.endpoint)
    return (
        argument(endpoint, "the host, like https://name.example", hosts.endpoint.env),
        argument(
            deployment,
            "the deployment of all calls; left out, `model` of each call names one",
            "",
        ),
        argument(_option(hosts.version), "the version of the API, a date", hosts.version.env),
        argument("api_key", "the key, or a function that gives it", hosts.key.env),
        argument(token, "a token, in the place of a key", hosts.token.env),
        argument(f"{token}_provider", "a function that gives the token of each attempt", ""),
        argument("base_url", f"the whole URL below which the paths lie, not {deployment}", ""),
    )
