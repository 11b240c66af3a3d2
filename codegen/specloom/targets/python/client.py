"""The client classes, the pages, and what the package's `__init__` gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from specloom.ir import (
    Api,
    ClientInfo,
    HeaderOption,
    Name,
    Paged,
    PaginationScheme,
    PaginationStyle,
    SecurityKind,
    Server,
    at_once,
)
from specloom.targets.credentials import is_simple
from specloom.targets.python.auth import AuthView, OptionView, auth_view, server_options
from specloom.targets.python.channels import has_channels
from specloom.targets.python.client_options import ClientOptionView, option_views
from specloom.targets.python.docstrings import docstring, escape, wrap
from specloom.targets.python.error_responses import body_name
from specloom.targets.python.expr import Import, quoted
from specloom.targets.python.extension import Extension
from specloom.targets.python.identifiers import model_field, pascal, snake
from specloom.targets.python.imports import import_lines, relative
from specloom.targets.python.layout import Layout
from specloom.targets.python.naming import Naming
from specloom.targets.python.request_parts import query_style
from specloom.targets.python.resources import WRAPPED, ChildView, class_in, resource_module
from specloom.targets.python.webhooks import has_parsers


@dataclass(frozen=True, slots=True)
class HeaderView:
    """A header that a client option sets."""

    header: str
    option: str
    env: str
    argument_doc: str


@dataclass(frozen=True, slots=True)
class ClientView:
    """A client class, sync or async. Strings that are printed as literals are quoted here."""

    asynchronous: bool
    guard: str  # the module that looks at requests before they are sent
    subpackages: tuple[str, ...]
    class_name: str
    base: str
    http_client: str
    version: str
    user_agent: str
    title_in_doc: str
    doc: str
    package: str
    error: str
    base_url: str
    env_api_key: str
    env_base_url: str
    env_log: str
    env_headers: str
    report_settings: tuple[ReportSetting, ...]
    options: tuple[ClientOptionView, ...]
    option_imports: tuple[str, ...]
    typing_imports: str
    unless_exchanged: str
    other_keys: str
    workload_key: str
    no_key: str
    api_key_doc: str
    base_url_doc: str
    auth_header: str
    auth_header_lower: str
    auth_value: str
    headers: tuple[HeaderView, ...]
    simple: bool
    needs_key: bool
    keyed: bool
    uses_environment: bool
    auth: AuthView
    auth_imports: tuple[str, ...]
    server_options: tuple[OptionView, ...]
    server_url: str
    server_rows: tuple[str, ...]
    servers: bool
    webhooks: bool
    default_url: str
    query_style: str
    resources: tuple[ChildView, ...]
    former: tuple[str, ...]
    exports: tuple[tuple[str, str], ...]
    export_imports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageView:
    """A page class, sync and async; `paging` are the arguments of its `Paging`."""

    name: str
    items: str
    alias: str
    more_attribute: str
    paging: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReportSetting:
    """What becomes of findings about models, and the environment variable that says it."""

    name: str
    env: str


_PRINTABLE = re.compile(r"[!-~]+")
_API_KEY = "the key, or a function that gives it anew for each attempt"
_BASE_URL = "where the API is, for a compatible server"


def _paragraphs(layout: Layout) -> Iterator[str]:
    yield layout.api.summary or layout.api.title
    common = layout.common_error
    if common is not None:
        name = body_name(common, layout)
        yield f"When the server refuses a call, `error.parse({name})` reads what it says."


def client_view(
    layout: Layout, asynchronous: bool, extensions: Sequence[Extension]
) -> ClientView:
    """The class `OpenAI`, or `AsyncOpenAI`."""
    api, naming = layout.api, layout.naming
    info = api.client
    options = option_views(info.options)
    keyed = {option.scheme for option in info.options if option.scheme}
    scheme = next((s for s in api.security if s.name not in keyed), None)
    header = scheme.parameter if scheme else "Authorization"
    server = api.servers[0] if api.servers else Server("/")
    simple = is_simple(api)
    auth = _NO_AUTH if simple else auth_view(naming, asynchronous)
    bare = scheme is not None and scheme.kind is SecurityKind.API_KEY
    exports = _exports(naming, extensions)
    has_keys = any(o.type == "ApiKey" for o in auth.options)
    chosen = server_options(naming, (o.name for o in auth.options))
    return ClientView(
        asynchronous=asynchronous,
        guard=next(filter(None, (added.guard for added in extensions)), ""),
        subpackages=tuple(name for added in extensions for name in added.subpackages),
        class_name=("Async" if asynchronous else "") + naming.client,
        base="AsyncClient" if asynchronous else "SyncClient",
        http_client=(
            "httpx2.AsyncClient | AsyncTransport" if asynchronous else "httpx2.Client | Transport"
        ),
        version=quoted(api.version),
        user_agent=quoted(f"{info.package}/{'-'.join(_PRINTABLE.findall(api.version))}"),
        title_in_doc=escape(" ".join(api.title.split())),
        doc=docstring("\n\n".join(_paragraphs(layout)), 4),
        package=naming.package,
        error=pascal(naming.client) + "Error",
        base_url=quoted(server.address),
        env_api_key=_quoted_if(info.env_api_key),
        env_base_url=_quoted_if(info.env_base_url),
        env_log=_quoted_if(info.env_log),
        env_headers=_quoted_if(info.env_headers),
        report_settings=tuple(ReportSetting(n, quoted(env)) for n, env in info.env_reports),
        options=options,
        option_imports=tuple(_option_imports(info, options, asynchronous)),
        typing_imports=", ".join(_typing_imports(simple, options, keyed=simple or has_keys)),
        unless_exchanged="".join(f" and {o.name} is None" for o in options if o.exchange),
        other_keys=", ".join(o.name for o in options if o.exchange or o.scheme),
        workload_key="AsyncWorkloadKey" if asynchronous else "WorkloadKey",
        no_key=quoted(_no_key(info.env_api_key)),
        api_key_doc=argument("api_key", _API_KEY, info.env_api_key),
        base_url_doc=argument("base_url", _BASE_URL, info.env_base_url),
        auth_header=quoted(header),
        auth_header_lower=quoted(header.lower()),
        auth_value="key" if bare else 'f"Bearer {key}"',
        headers=tuple(_header(h) for h in info.headers),
        simple=simple,
        needs_key=simple or bool(auth.missing),
        keyed=simple or has_keys,
        uses_environment=_reads_environment(info, simple) or bool(auth.options),
        auth=auth,
        auth_imports=auth.imports or (("from ._core.auth import server_url",) if chosen else ()),
        server_options=tuple(chosen.values()),
        server_url=quoted(server.url),
        server_rows=tuple(f"{quoted(name)}: {o.name}" for name, o in chosen.items()),
        servers=any(op.server for op in api.operations()),
        default_url="there" if chosen else "BASE_URL",
        webhooks=has_parsers(api),
        query_style="" if query_style(api) == "brackets" else quoted(query_style(api)),
        resources=tuple(_children(layout, asynchronous)),
        former=tuple(n for n in map(_attribute, info.former) if n not in naming.root_resources),
        exports=exports,
        export_imports=tuple(
            import_lines((Import(m, n) for n, m in exports), "__init__", 4, again=True)
        ),
    )


_NO_AUTH = AuthView((), (), "", (), (), "", "", at_call=False)


def _reads_environment(info: ClientInfo, simple: bool) -> bool:
    has_headers = any(header.env for header in info.headers)
    return bool(info.env_base_url or has_headers or (simple and info.env_api_key))


def _option_imports(
    info: ClientInfo, options: tuple[ClientOptionView, ...], asynchronous: bool
) -> Iterator[str]:
    used = {
        "chosen_url": any(o.urls for o in options),
        "refused": any(o.refused for o in info.options),
        "with_header_lines": bool(info.env_headers),
    }
    names = [name for name, needed in used.items() if needed]
    exchanged = any(o.exchange for o in options)
    if names:
        yield f"from ._core.options import {', '.join(names)}"
    if exchanged:
        key = "AsyncWorkloadKey" if asynchronous else "WorkloadKey"
        listed = sorted((key, "WorkloadIdentity"), key=str.lower)
        yield f"from ._core.workload import {', '.join(listed)}"


def _typing_imports(
    simple: bool, options: tuple[ClientOptionView, ...], keyed: bool
) -> Iterator[str]:
    yield "TYPE_CHECKING"
    if simple:
        yield "Any"
    if any(o.urls for o in options):
        yield "Literal"
    if keyed:
        yield "Union"


def _attribute(name: Name) -> str:
    return snake(name.snake)


def _header(option: HeaderOption) -> HeaderView:
    name = _attribute(option.option)
    sense = f"sent as the header {option.header}"
    return HeaderView(
        quoted(option.header), name, _quoted_if(option.env), argument(name, sense, option.env)
    )


def _quoted_if(text: str) -> str:
    return quoted(text) if text else ""


def _no_key(env: str) -> str:
    return f"no API key: pass api_key or set {env}" if env else "no API key: pass api_key"


def argument(name: str, sense: str, env: str) -> str:
    """A row of a docstring's arguments, wrapped and escaped, for code at 12 columns."""
    other = f"; left out, it comes from the environment: {env}" if env else ""
    rows = wrap(f"{name}: {sense}{other}.", 12, hanging=4)
    return escape("\n".join(" " * 12 + row for row in rows))


# What `from package import …` gives besides the two clients.
_ENGINE: Mapping[str, Sequence[str]] = {
    "._core.errors": (
        "APIConnectionError",
        "APIError",
        "APIResponseError",
        "APIStatusError",
        "APIStreamError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ClosedClientError",
        "ConflictError",
        "FileError",
        "InternalServerError",
        "InvalidArgumentError",
        "MissingCredentialsError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "UnprocessableEntityError",
    ),
    "._core.omit": ("NotGiven", "Omit", "not_given", "omit"),
    "._core.aiohttp_transport": ("AiohttpTransport",),
    "._core.binary": ("AsyncBinaryResponse", "BinaryResponse"),
    "._core.http_clients": (
        "DEFAULT_CONNECTION_LIMITS",
        "DefaultAsyncHttpxClient",
        "DefaultHttpxClient",
    ),
    "._core.responses": ("APIResponse", "AsyncAPIResponse", "RawAPIResponse"),
    "._core.streaming": ("AsyncStream", "Stream"),
    "._core.timeouts": ("DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT", "Timeout"),
    "._core.wire": ("AsyncTransport", "Transport"),
}

# And where there are channels.
CHANNEL_EXPORTS: Mapping[str, Sequence[str]] = {
    "._core.handshake": ("SyncWebSocketConnectionOptions", "WebSocketConnectionOptions"),
    "._core.reconnecting": ("ReconnectingEvent", "ReconnectingOverrides"),
    "._core.websocket_errors": (
        "MissingPackageError",
        "WebSocketConnectionClosedError",
        "WebSocketQueueFullError",
    ),
}

# And where there are webhooks.
WEBHOOK_EXPORTS: Mapping[str, Sequence[str]] = {
    "._core.webhooks": ("InvalidWebhookSignatureError",),
}


def _exports(naming: Naming, extensions: Sequence[Extension]) -> tuple[tuple[str, str], ...]:
    added = (extension.exports for extension in extensions)
    opens = has_channels(naming.api.operations())
    own = (_ENGINE, CHANNEL_EXPORTS if opens else {})
    messages = WEBHOOK_EXPORTS if naming.api.unwrap is not None else {}
    sources = (*own, messages, *added)
    found = {n: module for held in sources for module, names in held.items() for n in names}
    client = naming.client
    options = option_views(naming.api.client.options)
    found |= {option.type: "._client" for option in options if option.urls}
    found |= {client: "._client", f"Async{client}": "._async_client"}
    return tuple(sorted(found.items(), key=lambda item: (item[1], item[0])))


def _children(layout: Layout, asynchronous: bool) -> Iterator[ChildView]:
    for resource in layout.api.root.resources:
        path = layout.naming.resource(resource.path)
        module = resource_module(layout.naming, path, asynchronous)
        name = class_in(path, asynchronous)
        names = [Import(f".{module}", f"{name}{form}") for form in ("", *WRAPPED)]
        (statement,) = import_lines(names, "_client", 4)
        yield ChildView(path[-1], name, relative(module, "_client"), statement)


def page_views(api: Api) -> tuple[PageView, ...]:
    """The pages that operations use."""
    answers = [at_once(op.interaction) for op in api.operations()]
    used = {answer.scheme.name for answer in answers if isinstance(answer, Paged)}
    return tuple(_page(scheme) for scheme in api.pagination if scheme.name in used)


def _page(scheme: PaginationScheme) -> PageView:
    items = model_field(scheme.items) if scheme.items else "items"
    alias = "" if items == (scheme.items or items) else f" = Field(alias={quoted(scheme.items)})"
    declared = scheme.more and "." not in scheme.more and model_field(scheme.more) == scheme.more
    return PageView(
        name=pascal(scheme.name),
        items=items,
        alias=alias,
        more_attribute=scheme.more if declared else "",
        paging=tuple(_paging(scheme, items)),
    )


def _paging(scheme: PaginationScheme, items: str) -> Iterator[tuple[str, str]]:
    """The arguments of `Paging` that differ from its defaults."""
    goes_on = scheme.style is not PaginationStyle.NONE
    if goes_on and scheme.style is not PaginationStyle.CURSOR:
        yield "style", quoted(scheme.style.value)
    yield "items", quoted(items)
    if not scheme.items:
        yield "bare", "True"
    if not goes_on:
        return
    if scheme.query:
        yield "query", quoted(scheme.query)
    if scheme.in_body:
        yield "place", quoted("json")
    paths = (("value", scheme.value), ("more", scheme.more), ("total", scheme.total))
    yield from ((name, quoted(path)) for name, path in paths if path)
    if scheme.first != 1:
        yield "first", str(scheme.first)
