"""What a method hands to the engine: path, query, headers and body, each as it is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from typing_extensions import assert_never

from specloom.ir import (
    Api,
    AsDocument,
    BinaryResult,
    Body,
    EmptyResult,
    Encoding,
    Joined,
    JsonResult,
    Operation,
    Parameter,
    ParameterIn,
    Reserved,
    Style,
    TextResult,
    Type,
    channel_of,
    main_result,
    stream_of,
)
from specloom.ir.media_types import is_lines
from specloom.targets.credentials import is_signed_apart
from specloom.targets.python.arguments import Argument, ArgumentIn, body_keyword
from specloom.targets.python.expr import LINE, in_double_quotes, quoted
from specloom.targets.python.layout import Layout
from specloom.targets.python.python_literals import print_data
from specloom.targets.python.wire_types import WireType, wire_types, wire_types_inside

_ROW_INDENT = 16


_TEXT = {WireType.STRING, WireType.NULL}
_NESTED = {WireType.LIST, WireType.MAP, WireType.ANY}
_JOINERS = {Joined.COMMA: "header_value", Joined.DEEP: "deep_value"}
_JOINED = {Style.SPACE: "space", Style.PIPE: "pipe"}
# The engine says these by itself.
_OF_ENGINE = ("application/json", "application/x-www-form-urlencoded", "multipart/form-data")


def query_style(api: Api) -> str:
    """How the engine writes lists and mappings where a request says nothing."""
    return "brackets" if api.nesting is Style.BRACKETS else "repeat"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a mapping that is sent: wire name and value."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class RequestPart:
    """A keyword of Request with the rows of a mapping, or with a whole value."""

    keyword: str
    rows: tuple[Entry, ...] = ()
    value: str = ""


@dataclass(frozen=True)
class RequestParts:
    """The parts of one operation's request; `need` takes what they import."""

    operation: Operation
    arguments: list[Argument]
    layout: Layout
    need: Callable[[str, str], None]

    def path(self) -> str:
        """The path as a literal, its parameters percent-encoded."""
        names = {a.wire: a.name for a in self.arguments if a.location is ArgumentIn.PATH}
        path = self.operation.path.partition("#")[0]
        if not names:
            return quoted(path)
        # What is no parameter goes through the escaper; only our own calls are spliced in.
        pieces = []
        for part in re.split(r"(\{[^{}]*\})", path):
            is_name = part[:1] == "{" and part[-1:] == "}"
            wire = part[1:-1]
            if not is_name or wire not in names:
                pieces.append(in_double_quotes(part).replace("{", "{{").replace("}", "}}"))
            else:
                pieces.append("{" + self._segment(wire, names[wire]) + "}")
        return f'f"{"".join(pieces)}"'

    def _segment(self, wire: str, name: str) -> str:
        parameter = self._parameter(wire, ParameterIn.PATH)
        if parameter is None or (parameter.style is Style.SIMPLE and self._is_id(parameter.type)):
            self.need("._core.request", "segment")
            return f"segment({name}, '{name}')"
        if parameter.media_type == "application/json":
            self.need("._core.request", "segment")
            self.need("._core.styles", "json_value")
            return f"segment(str(json_value({name})), '{name}')"
        self.need("._core.styles", "path_value")
        has_lead = parameter.style in (Style.LABEL, Style.MATRIX)
        options = f", '{parameter.style.value}'" if has_lead else ""
        if parameter.explode:
            options += ", explode=True"
        # Only matrix writes the name; quotes and braces would end the literal around it.
        safe = re.sub(r"[^\w.-]", "_", wire) if parameter.style is Style.MATRIX else name
        return f"path_value({name}, '{safe}'{options})"

    def _wire_types(self, type_: Type) -> set[WireType]:
        return wire_types(type_, self.layout)

    def _inside(self, type_: Type) -> set[WireType]:
        return wire_types_inside(type_, self.layout)

    def _is_id(self, type_: Type) -> bool:
        return self._wire_types(type_) <= {WireType.STRING, WireType.INTEGER}

    def parts(self) -> Iterator[RequestPart]:
        """Everything else that is sent."""
        yield from self._query()
        headers = tuple(self._headers())
        if headers:
            yield RequestPart("headers", headers)
        yield from self._body()
        if self.operation.server:
            yield RequestPart("server", value=quoted(self.operation.server))
        security = self.operation.security
        api = self.layout.api
        if security is not None and security != api.requirements and is_signed_apart(api, security):
            value = print_data(security, "security=", ",", 12)[9:-1]
            yield RequestPart("security", value=value)

    def _of(self, location: ArgumentIn) -> list[Argument]:
        return [a for a in self.arguments if a.location is location]

    def _parameter(self, wire: str, location: ParameterIn) -> Parameter | None:
        known = self.operation.parameters
        return next((p for p in known if p.name == wire and p.location is location), None)

    def _query(self) -> Iterator[RequestPart]:
        found = self._of(ArgumentIn.QUERY)
        rows, styles = [], []
        for arg in found:
            parameter = self._parameter(arg.wire, ParameterIn.QUERY)
            value = arg.name
            if parameter is not None and parameter.media_type:
                self.need("._core.styles", "json_value")
                value = f"json_value({arg.name})"
            elif parameter is not None:
                if self._has_mappings_in_a_list(parameter):
                    self.need("._core.styles", "deep_value")
                    value = f"deep_value({arg.name})"
                if parameter.allow_reserved:
                    self.need("._core.styles", "reserved_value")
                    value = f"reserved_value({value})"
                style = self._style(parameter)
                if style and style != query_style(self.layout.api):
                    styles.append(Entry(quoted(arg.wire), quoted(style)))
            rows.append(Entry(quoted(arg.wire), value))
        if rows:
            yield RequestPart("query", tuple(rows))
        if styles:
            yield RequestPart("query_styles", tuple(styles))

    def _has_mappings_in_a_list(self, parameter: Parameter) -> bool:
        if parameter.style is not Style.DEEP or WireType.LIST not in self._wire_types(
            parameter.type
        ):
            return False
        return WireType.MAP in self._inside(parameter.type)

    def _style(self, parameter: Parameter) -> str:
        """How the engine calls a style of OpenAPI; empty where it makes no difference."""
        if parameter.style is Style.DEEP:
            return "brackets"
        found = self._wire_types(parameter.type)
        if not found & _NESTED:
            return ""
        if parameter.style is Style.BRACKETS:
            return "brackets"
        if not parameter.explode:
            return _JOINED.get(parameter.style, "comma")
        return "spread" if WireType.MAP in found else "repeat"

    def _headers(self) -> Iterator[Entry]:
        yield from self._media_types()
        for parameter in self.operation.parameters:
            if parameter.constant:
                yield Entry(quoted(parameter.name), quoted(_header_text(parameter.constant)))
        for arg in self._of(ArgumentIn.HEADER):
            yield Entry(
                quoted(arg.wire),
                self._header(arg, self._parameter(arg.wire, ParameterIn.HEADER)),
            )
        given = self._of(ArgumentIn.COOKIE)
        if given:
            self.need("._core.styles", "cookies")
            rows = ", ".join(f"{quoted(a.wire)}: {a.name}" for a in given)
            value = f"cookies({{{rows}}})"
            if _ROW_INDENT + len(f'"Cookie": {value},') > LINE:
                pad = " " * (_ROW_INDENT + 8)
                lines = "".join(f"{pad}{quoted(a.wire)}: {a.name},\n" for a in given)
                inner = f"{pad[:-4]}{{\n{lines}{pad[:-4]}}}\n"
                value = f"cookies(\n{inner}{pad[:-8]})"
            yield Entry('"Cookie"', value)

    def _header(self, arg: Argument, parameter: Parameter | None) -> str:
        if parameter is None or self._wire_types(parameter.type) <= _TEXT:
            return arg.name
        if parameter.media_type:
            self.need("._core.styles", "json_value")
            return f"json_value({arg.name})"
        self.need("._core.styles", "header_value")
        return f"header_value({arg.name}{', explode=True' if parameter.explode else ''})"

    def _media_types(self) -> Iterator[Entry]:
        """`Accept` and `Content-Type` where they aren't what the engine sends anyway."""
        op = self.operation
        taken = {a.wire.lower() for a in self._of(ArgumentIn.HEADER)}
        wanted = self._accepted()
        if wanted and wanted != "application/json" and "accept" not in taken:
            yield Entry('"Accept"', quoted(_header_text(wanted)))
        if op.body is None or "content-type" in taken:
            return
        sent = op.body.media_type
        if sent.split(";")[0].strip().lower() not in _OF_ENGINE and "*" not in sent:
            yield Entry('"Content-Type"', quoted(_header_text(sent)))

    def _accepted(self) -> str:
        """The media type that is asked for; empty where the engine's own choice will do."""
        if channel_of(self.operation.interaction) is not None:
            return ""  # a handshake asks for no content
        stream = stream_of(self.operation.interaction)
        if stream is not None and stream.switch is None:
            return stream.media_type
        result = main_result(self.operation.interaction)
        match result:
            case JsonResult(media_type=media_type) | TextResult(media_type=media_type):
                return media_type
            case BinaryResult(media_type=media_type):
                return media_type or "*/*"
            case EmptyResult():
                return "*/*"
            case _:
                assert_never(result)

    def _body(self) -> Iterator[RequestPart]:
        body = self.operation.body
        if body is None:
            return
        keyword = body_keyword(body.media_type)
        if not body.fields:
            yield RequestPart(keyword, value=self._written_whole(body, self._whole(keyword)))
            return
        fields = self._of(ArgumentIn.FIELD)
        if keyword == "multipart":
            yield from self._parts(body, fields)
            return
        encodings = dict(body.encodings) if keyword == "form" else {}
        rows = [self._styled(a, encodings.get(a.wire)) for a in fields]
        if rows:
            yield RequestPart(keyword, tuple(rows))

    def _parts(self, body: Body, fields: list[Argument]) -> Iterator[RequestPart]:
        """The fields that are text, and the parts that are files or say what they are."""
        types = {f.name: f.type for f in body.fields}
        # Servers may read a form from its start: parts are in the order of the description.
        order = list(types)
        fields = sorted(fields, key=lambda a: order.index(a.wire))
        files = self._files_of(types)
        media_types = self._media_types_of(types, body)
        kept = [a for a in fields if a.wire not in files and a.wire not in media_types]
        # With `json` beside `files`, the engine sends a form only if there are files.
        keyword = "json" if files and not media_types and _may_be_json(body) else "multipart"
        if kept or keyword == "json":
            value = "" if kept else "{}"
            yield RequestPart(keyword, tuple(self._entry(a) for a in kept), value)
        rows = [
            (
                self._part(a, media_types[a.wire], "file_part" if a.wire in files else "typed_part")
                if a.wire in media_types
                else self._file(a, types[a.wire])
            )
            for a in fields
            if a.wire in files or a.wire in media_types
        ]
        if rows:
            yield RequestPart("files", tuple(rows))

    def _media_types_of(self, types: Mapping[str, Type], body: Body) -> dict[str, str]:
        """The media type of each part that has one; an object is JSON if nothing is said."""
        found = {
            name: encoding.media_type
            for name, encoding in body.encodings
            if isinstance(encoding, AsDocument) and name in types
        }
        if self.layout.api.nesting is Style.BRACKETS:
            return found
        for name, type_ in types.items():
            if WireType.MAP in self._inside(type_):
                found.setdefault(name, "application/json")
        return found

    def _files_of(self, types: Mapping[str, Type]) -> set[str]:
        return {n for n, type_ in types.items() if WireType.FILE in self._inside(type_)}

    def _part(self, arg: Argument, media_type: str, maker: str) -> Entry:
        self.need("._core.styles", maker)
        value = f"{maker}({arg.name}, {quoted(_header_text(media_type))})"
        if len(f"{quoted(arg.wire)}: {value},") + _ROW_INDENT > LINE:
            pad = " " * (_ROW_INDENT + 4)
            inner = f"{pad}{arg.name}, {quoted(_header_text(media_type))}\n"
            value = f"{maker}(\n{inner}{pad[4:]})"
        return Entry(quoted(arg.wire), value)

    def _styled(self, arg: Argument, encoding: Encoding | None) -> Entry:
        """A field of a form; only lists and mappings have a style."""
        joined = encoding.joined if isinstance(encoding, Reserved) else encoding
        maker = _JOINERS[joined] if isinstance(joined, Joined) else None
        types = {f.name: f.type for f in self.operation.body.fields} if self.operation.body else {}
        if not self._wire_types(types[arg.wire]) & _NESTED:
            maker = None
        entry = self._entry(arg)
        for name in (maker, "reserved_value" if isinstance(encoding, Reserved) else None):
            if name is not None:
                self.need("._core.styles", name)
                entry = Entry(entry.key, f"{name}({entry.value})")
        return entry

    def _whole(self, keyword: str) -> str:
        arg = next(a for a in self.arguments if a.location is ArgumentIn.BODY)
        if keyword == "json" or arg.required:
            return arg.name
        self.need("._core.omit", "Omit")
        return f"None if isinstance({arg.name}, Omit) else {arg.name}"

    def _written_whole(self, body: Body, value: str) -> str:
        """A body as the engine takes it: null is one, and lines are joined."""
        if body_keyword(body.media_type) == "json":
            if not self._wire_types(body.type) & {WireType.NULL, WireType.ANY}:
                return value
            self.need("._core.bodies", "json_body")
            return f"json_body({value})"
        if not is_lines(body.media_type):
            return value
        self.need("._core.bodies", "json_lines")
        return f"json_lines({value})"

    def _file(self, arg: Argument, type_: Type) -> Entry:
        if not arg.required:
            return self._entry(arg)
        if WireType.MAP in self._wire_types(type_):
            return self._entry(arg)  # an object may stand in for the file
        self.need("._core.request", "given")
        return Entry(quoted(arg.wire), f"given({arg.name}, {quoted(arg.name)})")

    def _entry(self, arg: Argument) -> Entry:
        constants = dict(self.operation.body.constants) if self.operation.body else {}
        if arg.wire in constants:
            value = f"{quoted(constants[arg.wire])} if {arg.name} is omit else {arg.name}"
            pad = " " * _ROW_INDENT
            if len(f"{pad}{quoted(arg.wire)}: {value},") > LINE:
                value = f"(\n{pad}    {value}\n{pad})"
            return Entry(quoted(arg.wire), value)
        return Entry(quoted(arg.wire), arg.name)


def _may_be_json(body: Body) -> bool:
    """Whether a form without files could as well be sent as JSON."""
    types = {content.media_type: content.type for content in body.content}
    return types.get("application/json") == body.type


def _header_text(media_type: str) -> str:
    """A media type that can stand in a header whatever the description says."""
    return re.sub(r"[^\x20-\x7e]", "", media_type)
