"""A client whose class has the name of a resource's, or of one of the engine's → another name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from specloom.diagnostics.problems import Problem, Where
from specloom.ir import Api
from specloom.names import pascal, shortened

_LONGEST = 60
# Classes that stand beside the client's own in its package.
_ENGINE = frozenset(
    (
        *("AsyncClient", "BaseModel", "BinaryResponse", "Model", "NotGiven", "Omit", "Resource"),
        *("Stream", "SyncClient", "Timeout", "APIResponse", "Client", "Callable", "Headers"),
        *("Query", "Union", "Self", "ApiKey", "Awaitable", "Request", "Signature", "Credential"),
        # Their errors would be the engine's.
        *("API", "APIConnection", "APIResponse", "APIStatus", "APIStream", "APITimeout"),
        *("Authentication", "BadRequest", "Conflict", "InternalServer", "InvalidArgument"),
        *("MissingCredentials", "NotFound", "PermissionDenied", "RateLimit", "ClosedClient"),
        *("UnprocessableEntity", "DeprecatedModel", "Preflight", "Tokens"),
    )
)
_FORMS = ("", "WithRawResponse", "WithStreamingResponse")


def name_client(api: Api, report: Callable[[Problem], None]) -> Api:
    resources = {pascal(child.name) + form for child in api.root.resources for form in _FORMS}
    classes = {prefix + name for name in resources for prefix in ("", "Async")}
    name = shortened(api.client.name, _LONGEST)
    if api.client.named is not None and _clashes(name, classes):
        report(_taken(name, api.client.named))
    while _clashes(name, classes):
        name += "Client"
    return replace(api, client=replace(api.client, name=name))


def _taken(name: str, at: Where) -> Problem:
    message = f"the client can't be called {name!r}: another class of the package is"
    return Problem(at, "G010", message, "give x-loom-client another name")


def _clashes(name: str, classes: set[str]) -> bool:
    own = {prefix + name + form for form in _FORMS for prefix in ("", "Async")}
    return bool(own & classes) or bool({name, f"Async{name}"} & _ENGINE)
