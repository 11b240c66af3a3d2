"""Requests as curl commands for any POSIX shell."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote

from specloom.examples.requests import Sent
from specloom.examples.written import (
    Part,
    Text,
    file_name,
    form_texts,
    header_text,
    parts,
    query_texts,
)
from specloom.ir import ParameterIn, SecurityKind
from specloom.ir.media_types import is_json, is_lines
from specloom.targets.credentials import Key

# Brackets in names are read by everybody as they are.
_IN_NAMES = "[]"
_PLAIN = re.compile(r"[A-Za-z0-9_./:=@%+-]+")


def curl(request: Sent, keys: Iterable[Key], *, streams: bool = False, output: str = "") -> str:
    """The command that sends `request`; `output` names the file that a binary answer goes to."""
    options = ["-N"] if streams else []
    if request.query:
        options.append("-G")
    if _method(request) is not None:
        options.append(f"-X {request.http_method}")
    first = " ".join(["curl", *options, _quoted(request.base + request.path)])
    shown = [row for key in keys for row in _credential(key)]
    rows = [first, *shown, *_headers(request), *_query(request), *_body(request)]
    if output:
        rows.append(f"-o {_quoted(output)}")
    return " \\\n  ".join(rows)


def _method(request: Sent) -> str | None:
    """The method where curl wouldn't choose it by itself."""
    implied = "GET" if request.body is None else "POST"
    return None if request.http_method == implied else request.http_method


def _credential(key: Key) -> Iterator[str]:
    scheme, variable = key.scheme, key.variables[0]
    name = _in_double(scheme.parameter)
    if scheme.kind is SecurityKind.BASIC:
        yield f'-u "${variable}:${key.variables[1]}"'
    elif scheme.kind is not SecurityKind.API_KEY:
        yield f'-H "Authorization: Bearer ${variable}"'
    elif scheme.location is ParameterIn.QUERY:
        yield f'--url-query "{name}=${variable}"'
    elif scheme.location is ParameterIn.COOKIE:
        yield f'-b "{name}=${variable}"'
    else:
        yield f'-H "{name}: ${variable}"'


def _headers(request: Sent) -> Iterator[str]:
    for name, value in request.headers.items():
        text = header_text(request.parameters.get((ParameterIn.HEADER, name)), value)
        yield f"-H {_quoted(f'{name}: {text}')}"


def _query(request: Sent) -> Iterator[str]:
    for name, value in request.query.items():
        parameter = request.parameters.get((ParameterIn.QUERY, name))
        for text in query_texts(parameter, name, value, request.nesting):
            yield _field(text)


def _field(text: Text) -> str:
    # curl encodes what follows the sign, but not the name before it.
    option = "-d" if text.is_encoded else "--data-urlencode"
    return f"{option} {_quoted(f'{quote(text.name, safe=_IN_NAMES)}={text.text}')}"


def _body(request: Sent) -> Iterator[str]:
    body, media_type = request.body, request.media_type.split(";")[0].strip().lower()
    if body is None:
        return
    file = file_name(body)
    if media_type == "multipart/form-data" and isinstance(body, Mapping):
        for name, value in body.items():
            for part in parts(request.encodings.get(name), name, value, request.nesting):
                yield _part(part)
    elif media_type == "application/x-www-form-urlencoded" and isinstance(body, Mapping):
        for name, value in body.items():
            for text in form_texts(request.encodings.get(name), name, value, request.nesting):
                yield _field(text)
    elif is_lines(media_type) and isinstance(body, list):
        rows = "\n".join(json.dumps(row, ensure_ascii=False) for row in body)
        yield f"-H {_quoted(f'Content-Type: {request.media_type}')}"
        yield f"--data-binary {_quoted(rows)}"
    elif file is not None or (isinstance(body, str) and not is_json(media_type)):
        yield f"-H {_quoted(f'Content-Type: {request.media_type}')}"
        yield f"--data-binary {_quoted(body if file is None else f'@{file}')}"
    else:
        yield '-H "Content-Type: application/json"'
        yield f"-d {_quoted(json.dumps(body, indent=2, ensure_ascii=False))}"


def _part(part: Part) -> str:
    kind = f";type={part.media_type}" if part.media_type else ""
    if part.file:
        return f"-F {_quoted(f'{part.name}=@{part.file}{kind}')}"
    if kind:
        escaped = part.text.replace("\\", "\\\\").replace('"', '\\"')
        value = f'{part.name}="{escaped}"{kind}'
        return f"-F {_quoted(value)}"
    # -F would take a value that starts with @ or < for a file.
    option = "-F" if re.match(r"[^@<;]+\Z", part.text) else "--form-string"
    return f"{option} {_quoted(f'{part.name}={part.text}')}"


def _in_double(text: str) -> str:
    return re.sub(r'([$`"\\!])', r"\\\1", " ".join(text.split()))


def _quoted(text: str) -> str:
    """`text` as one word of a shell, in single quotes unless it needs none."""
    if _PLAIN.fullmatch(text):
        return text
    return "'" + text.replace("'", "'\\''") + "'"
