"""Names that are taken in Python, or in the modules that are generated: nothing but data."""

from __future__ import annotations

# Attributes that every client has.
CLIENT_ATTRIBUTES = frozenset(
    (
        *("api_key", "base_url", "close", "copy", "deadline", "default_headers", "default_query"),
        *("delete", "get", "is_closed", "max_retries", "patch", "post", "put"),
        *("set_default_headers", "timeout", "with_options"),
        *("self", "with_raw_response", "with_streaming_response"),
    )
)

# Attributes that every resource has, and the argument that all of its functions have.
RESOURCE_ATTRIBUTES = frozenset(("self", "with_raw_response", "with_streaming_response"))

# Options that every client has besides its credentials and the parts of its address.
CLIENT_OPTIONS = frozenset(
    (
        *("base_url", "copy", "close", "deadline", "default_headers", "default_query"),
        *("http_client", "max_retries", "timeout", "with_options", "self", "is_closed"),
    )
)

# What every method takes besides: the caller's way around the description.
EXTRA_ARGUMENTS = ("extra_headers", "extra_query", "extra_body", "timeout")

# Names that a method's own statements use.
IN_METHODS = frozenset(
    (
        *("Omit", "Request", "RequestOptions", "UNPACK", "cast", "cookies", "header_value"),
        *("isinstance", "json_value", "not_given", "omit", "path_value", "request", "segment"),
        *("Structured", "deep_value", "file_part", "given", "structured", "typed_part"),
    )
)

# What every model has already; a field of that name would hide it.
MODEL_ATTRIBUTES = frozenset(
    (
        *("construct", "copy", "dict", "from_orm", "json", "parse_file", "parse_obj", "parse_raw"),
        *("schema", "schema_json", "update_forward_refs", "validate", "to_dict", "to_json"),
        *("model_computed_fields", "model_config", "model_construct", "model_copy", "model_dump"),
        *("model_dump_json", "model_extra", "model_fields", "model_fields_set"),
        *("model_json_schema", "model_parametrized_name", "model_post_init", "model_rebuild"),
        *("model_validate", "model_validate_json", "model_validate_strings"),
    )
)

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

# Classes that no resource may have: those of its own module, of the clients and of the exports.
RESOURCE_CLASSES = RESERVED | frozenset(
    (
        *("ApiKey", "Awaitable", "Callable", "Credential", "Guard", "Guarded", "Report", "Self"),
        *("AsyncClient", "AsyncVerbs", "Signature", "SyncClient", "Tokens", "Verbs"),
        *("MissingCredentialsError", "BaseModel"),
    )
)

# Classes that stand beside the client's own in its package.
CLIENT_CLASSES = frozenset(
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

# Modules of the package itself, which no resource hides.
PACKAGE_MODULES = frozenset(("pagination", "resources", "types"))

# What the mock of tests has besides the API's resources.
MOCK_ATTRIBUTES = frozenset(
    ("assert_expected", "async_client", "calls", "client", "handler", "intercept", "reset")
)

# What the module of stubs uses itself.
IN_STUBS = frozenset(
    ("TYPE_CHECKING", "Group", "PageStub", "Root", "StreamStub", "Stub", "cached_property")
)

# What every connection has besides the events of its channel.
CONNECTION_ATTRIBUTES = frozenset(
    (
        *("channel", "close", "dispatch_events", "off", "on", "once", "parse_event", "recv"),
        *("recv_bytes", "self", "send", "send_members", "send_raw", "unsent_messages"),
    )
)

# Names that a connection's module uses itself.
CONNECTION_MODULE = frozenset(
    (
        *("AsyncConnection", "AsyncConnectionManager", "Channel", "Connection"),
        *("ConnectionManager", "Received", "Sent", "TYPE_CHECKING", "TypeAlias", "Union"),
        *("cached_property", "omit", "Omit", "Iterable", "Literal", "Mapping", "Sequence"),
    )
)
