"""Names that generated modules use themselves, and the classes that give way to them."""

from __future__ import annotations

from specloom.names import pascal

# Names that a resource module uses itself; a type of the same name is imported under another.
RESERVED = frozenset(
    (
        *("Annotated", "Any", "Iterable", "Literal", "Mapping", "Sequence", "Union"),
        *("TYPE_CHECKING", "cached_property", "cast", "date", "datetime", "overload"),
        *("AsyncBinaryResponse", "AsyncPaginator", "AsyncResource", "AsyncStream"),
        *("BinaryResponse", "Resource", "Stream", "Request", "RequestOptions", "Timeout"),
        *("Body", "FileTypes", "Headers", "NotGiven", "Omit", "Query"),
        *("Packed", "Shaped", "Tagged", "UNPACK", "Unknown"),
        *("not_given", "omit", "segment", "Content", "cookies"),
        *("header_value", "json_value", "path_value"),
    )
)

# What the modules of the clients and the engine's exports use besides.
_OF_CLIENTS = frozenset(
    (
        *("ApiKey", "Awaitable", "Callable", "Credential", "Guard", "Guarded", "Report", "Self"),
        *("AsyncClient", "AsyncVerbs", "Signature", "SyncClient", "Tokens", "Verbs"),
        *("MissingCredentialsError", "BaseModel"),
    )
)


def class_of(resource: str) -> str:
    """The class of a resource: `chat` → `Chat`, but `query` → `QueryResource`."""
    prefix, name = ("Async", resource[6:]) if resource.startswith("async_") else ("", resource)
    made = pascal(name)
    names = {made, f"Async{made}"}
    if names & (RESERVED | _OF_CLIENTS):
        made += "Resource"
    return prefix + made
