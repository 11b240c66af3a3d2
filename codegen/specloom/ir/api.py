"""What an API is made of, beside its types."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

from specloom.diagnostics.problems import Where
from specloom.ir.facts import NO_FACTS, Facts, Json
from specloom.ir.interactions import Interaction, PaginationScheme
from specloom.ir.names import Name, SchemaId
from specloom.ir.types import Decl, Enum, Field, Lifecycle, Type

T = TypeVar("T")


class ParameterIn(enum.Enum):
    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


class Style(enum.Enum):
    """How lists and mappings are written; BRACKETS (`a[]=1`, `a[b]=2`) no description can say."""

    SIMPLE = "simple"
    LABEL = "label"
    MATRIX = "matrix"
    FORM = "form"
    SPACE = "spaceDelimited"
    PIPE = "pipeDelimited"
    DEEP = "deepObject"
    BRACKETS = "brackets"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter; `name` is the wire name. `style` and `explode` as OpenAPI has them."""

    name: str
    location: ParameterIn
    type: Type
    required: bool
    doc: str = ""
    style: Style = Style.FORM
    explode: bool = True
    allow_reserved: bool = False  # characters that have a meaning in URLs are sent as they are
    deprecated: bool = False
    media_type: str = ""  # of a parameter whose value is written as a document: JSON
    facts: Facts = NO_FACTS
    lifecycle: Lifecycle = field(default=Lifecycle())
    where: Where = field(default=Where(""), compare=False)

    @property
    def constant(self) -> str:
        """The one text that a required header can have, which nobody has to be asked for."""
        if not self.required or self.location is not ParameterIn.HEADER:
            return ""
        values = self.type.values if isinstance(self.type, Enum) and not self.type.open else ()
        return str(values[0]) if len(values) == 1 else ""


@dataclass(frozen=True, slots=True)
class AsDocument:
    """A field of a form that is written as a document of a media type."""

    media_type: str


class Joined(enum.Enum):
    """How the elements of a field of a form are joined."""

    COMMA = "comma"
    DEEP = "deep"  # with brackets


@dataclass(frozen=True, slots=True)
class Reserved:
    """A field of a form in which characters that have a meaning in URLs stay as they are."""

    joined: Joined | None = None


Encoding: TypeAlias = AsDocument | Joined | Reserved


@dataclass(frozen=True, slots=True)
class Header:
    """A header of a response, or of a part of a form."""

    name: str
    type: Type
    required: bool = False
    doc: str = ""
    deprecated: bool = False
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class FieldEncoding:
    """How one field of a form travels."""

    name: str
    headers: tuple[Header, ...] = ()
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class Content:
    """A body in one media type; `item` is the type of one of the values of a stream.

    `examples` are those beside its schema, by name: what OpenAPI calls example objects.
    """

    media_type: str
    type: Type | None
    item: Type | None = None
    encodings: tuple[FieldEncoding, ...] = ()
    examples: tuple[tuple[str, Json], ...] = ()
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class Body:
    """A request body as it is sent. `content` is it in every media type that is described.

    `fields` are its properties where callers give them one by one; `constants` are
    fields that the client sends when the caller leaves them out.
    """

    media_type: str
    type: Type
    required: bool
    fields: tuple[Field, ...] = ()
    constants: tuple[tuple[str, Any], ...] = ()
    # How single fields of a form are written, where the description says it.
    encodings: tuple[tuple[str, Encoding], ...] = ()
    doc: str = ""
    content: tuple[Content, ...] = ()
    where: Where = field(default=Where(""), compare=False)


@dataclass(frozen=True, slots=True)
class Response:
    """A response as it is described; `status` is "200", "4XX" or "default"."""

    status: str
    doc: str = ""
    headers: tuple[Header, ...] = ()
    content: tuple[Content, ...] = ()
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class ErrorResponse:
    """A response that says that the call failed: `status` is "404", "4XX" or "default".

    `doc` says when it comes; `type` is that of its JSON body, if the description has one.
    """

    status: str
    doc: str
    type: Type | None = None


class Sender(enum.Enum):
    """Whose event it is."""

    CLIENT = "sent"
    SERVER = "received"


@dataclass(frozen=True, slots=True)
class Message:
    """An event that goes over a channel."""

    sender: Sender
    data: Any


@dataclass(frozen=True, slots=True)
class Example:
    """A recorded use of an operation: request, and the response, the stream's events or, of a
    channel, the messages of both sides."""

    name: str
    summary: str
    request: Any
    response: Any
    stream: tuple[Any, ...] | None
    messages: tuple[Message, ...] | None = None
    where: Where = field(default=Where(""), compare=False)


@dataclass(frozen=True, slots=True)
class Operation:
    """One call: `resource` and `name` are what users write, `a.b.c(...)`."""

    id: str
    resource: tuple[Name, ...]
    name: Name
    http_method: str
    path: str
    summary: str
    doc: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    interaction: Interaction
    features: tuple[object, ...] = ()  # what features read of it
    deprecated: bool = False
    security: tuple[tuple[str, ...], ...] | None = None  # None: as the whole API
    server: str = ""  # where this operation alone is
    lifecycle: Lifecycle = field(default=Lifecycle())
    tags: tuple[str, ...] = ()
    # (what the description doesn't say but shows, what shows it): "paging by offset", "…".
    recognised: tuple[tuple[str, str], ...] = ()
    error_responses: tuple[ErrorResponse, ...] = ()
    # Requests and responses hold mappings, which have no hash.
    examples: tuple[Example, ...] = field(default=(), hash=False)
    responses: tuple[Response, ...] = ()
    scopes: tuple[tuple[str, tuple[str, ...]], ...] = ()  # by scheme
    facts: Facts = NO_FACTS
    where: Where = field(default=Where(""), compare=False)

    @property
    def key(self) -> str:
        """What no other operation is: `GET /pets`."""
        return f"{self.http_method} {self.path}"

    @property
    def call(self) -> str:
        """The words of the call, whatever the language: `chat.completions.create`."""
        return ".".join(name.snake for name in (*self.resource, self.name))

    def feature(self, kind: type[T]) -> T | None:
        """What the feature with this type of settings read of the operation."""
        return next((found for found in self.features if isinstance(found, kind)), None)

    def argument(self, name: str | None) -> Field | Parameter | None:
        """The field of the body, else the query parameter, that has this wire name."""
        fields: tuple[Field | Parameter, ...] = self.body.fields if self.body else ()
        queries = tuple(p for p in self.parameters if p.location is ParameterIn.QUERY)
        return next((a for a in (*fields, *queries) if a.name == name), None)


@dataclass(frozen=True, slots=True)
class Resource:
    """A node of the tree that users walk: `client.chat.completions`."""

    path: tuple[Name, ...]
    doc: str = ""
    operations: tuple[Operation, ...] = ()
    resources: tuple[Resource, ...] = ()

    def walk(self) -> Iterator[Resource]:
        """This resource and all below it, parents first."""
        yield self
        for child in self.resources:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A part of a server's URL that callers may choose."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """`url` may have `{variables}`; `address` is it with their defaults."""

    url: str
    doc: str = ""
    variables: tuple[ServerVariable, ...] = ()
    facts: Facts = NO_FACTS

    @property
    def address(self) -> str:
        found = self.url
        for variable in self.variables:
            found = found.replace("{" + variable.name + "}", variable.default)
        return found


class SecurityKind(enum.Enum):
    """How a call is signed."""

    API_KEY = "api_key"
    BASIC = "basic"
    BEARER = "bearer"
    OAUTH2 = "oauth2"
    OPEN_ID = "openIdConnect"
    MUTUAL_TLS = "mutualTLS"  # certificates: the HTTP client's part
    OTHER = "other"  # that no client signs

    @property
    def is_signed(self) -> bool:
        """Whether the client puts something into the call."""
        return self not in (SecurityKind.MUTUAL_TLS, SecurityKind.OTHER)


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """How calls prove who makes them: a key or token in `parameter`, at `location`."""

    name: str
    kind: SecurityKind
    location: ParameterIn = ParameterIn.HEADER
    parameter: str = "Authorization"
    doc: str = ""
    token_url: str = ""  # of OAuth2 client credentials
    scopes: tuple[str, ...] = ()
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class Webhook:
    """What the API's server sends to a server of its user's."""

    name: str
    type: Type
    doc: str = ""
    where: Where = field(default=Where(""), compare=False)


@dataclass(frozen=True, slots=True)
class Unwrap:
    """How a message of any webhook is read: `event` is what it may be.

    On the client that is a matter of `resource`, with the secret that is in the client option
    `secret`; both are empty where nothing is said of them.
    """

    event: Type
    resource: tuple[Name, ...] = ()
    secret: str = ""


@dataclass(frozen=True, slots=True)
class HeaderOption:
    """A header that a client option sets, with the environment variable it falls back to."""

    header: str
    option: Name
    env: str = ""
    doc: str = ""


@dataclass(frozen=True, slots=True)
class ClientOption:
    """A further option of the client, of one of these kinds.

    With `urls` its values are names of base URLs; with `exchange` it is a workload's identity, for
    which that URL gives keys; with `refused` it is one that only other clients take, and why;
    otherwise it is kept, for `scheme` as the key of that security scheme.
    """

    name: Name
    env: str = ""
    doc: str = ""
    urls: tuple[tuple[str, str], ...] = ()
    exchange: str = ""
    refused: str = ""
    scheme: str = ""


@dataclass(frozen=True, slots=True)
class ClientInfo:
    """What the client is called. `env_*` are environment variables; empty where there is none.

    `package` is the name of what holds it as somebody wrote it; empty where nobody did.
    """

    name: Name
    package: str = ""
    env_api_key: str = ""
    env_base_url: str = ""
    env_log: str = ""
    env_headers: str = ""  # lines of `Name: value`
    env_reports: tuple[tuple[str, str], ...] = ()  # what becomes of findings about models
    options: tuple[ClientOption, ...] = ()
    headers: tuple[HeaderOption, ...] = ()
    former: tuple[Name, ...] = ()  # groups that calls have left: the client itself
    # Where the description says its name; None where it is made of the title.
    named: Where | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Tag:
    name: str
    summary: str = ""
    doc: str = ""
    parent: str = ""
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class Api:
    """A whole API. `nesting` is how lists and mappings in queries and forms are written where
    nothing is said of the single one: FORM is OpenAPI's default, BRACKETS is `a[]=1`, `a[b]=2`.
    """

    title: str
    version: str
    summary: str
    doc: str
    client: ClientInfo
    servers: tuple[Server, ...]
    security: tuple[SecurityScheme, ...]
    root: Resource
    decls: tuple[Decl, ...]
    pagination: tuple[PaginationScheme, ...] = ()
    tags: tuple[Tag, ...] = ()
    requirements: tuple[tuple[str, ...], ...] = ()
    scopes: tuple[tuple[str, tuple[str, ...]], ...] = ()  # by scheme
    facts: Facts = NO_FACTS
    webhooks: tuple[Webhook, ...] = ()
    unwrap: Unwrap | None = None
    nesting: Style = Style.FORM
    features: tuple[object, ...] = ()  # what features read of it

    def feature(self, kind: type[T]) -> T | None:
        """What the feature with this type of settings read of the API."""
        return next((found for found in self.features if isinstance(found, kind)), None)

    def operations(self) -> Iterator[Operation]:
        for resource in self.root.walk():
            yield from resource.operations

    def decl_table(self) -> dict[SchemaId, Decl]:
        return {decl.id: decl for decl in self.decls}
