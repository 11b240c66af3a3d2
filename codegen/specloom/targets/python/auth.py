"""The options of a client that prove who calls, and choose where the API is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.file_names import distinct
from specloom.ir import Api, ParameterIn, SecurityKind, SecurityScheme, ServerVariable
from specloom.targets.credentials import (
    has_public_calls,
    is_simple,
    option_keys,
    option_names,
    signed_schemes,
    variable_of,
)
from specloom.targets.python.docstrings import escape, wrap
from specloom.targets.python.expr import LINE, quoted
from specloom.targets.python.identifiers import snake
from specloom.targets.python.naming import Naming
from specloom.targets.python.python_literals import print_data
from specloom.targets.python.reserved import CLIENT_OPTIONS


@dataclass(frozen=True, slots=True)
class OptionView:
    """An option of the client: `name: type | None = default`."""

    name: str
    type: str
    default: str
    env: str
    argument_doc: str


@dataclass(frozen=True, slots=True)
class TokensView:
    """Tokens that the client fetches: where from, and the options that say for whom."""

    constant: str
    url: str
    key: str
    client_id: str
    client_secret: str


@dataclass(frozen=True, slots=True)
class AuthView:
    """How a foreign API's client signs; without any option it doesn't."""

    options: tuple[OptionView, ...]
    credentials: tuple[str, ...]
    alternatives: str
    imports: tuple[str, ...]
    tokens: tuple[TokensView, ...]
    missing: str
    message: str
    at_call: bool


_SECURITY = "SECURITY: tuple[tuple[str, ...], ...] = "


def auth_view(naming: Naming, asynchronous: bool) -> AuthView:
    """The options and how they sign."""
    api = naming.api
    schemes = signed_schemes(api)
    names = _option_names(naming, schemes)
    options, credentials, tokens = [], [], []
    for scheme in schemes:
        known = [names[key] for key in option_keys(scheme)]
        options += [_option(naming, scheme, key, names[key]) for key in option_keys(scheme)]
        credentials.append(_credential(scheme, known, asynchronous))
        if scheme.token_url:
            tokens.append(_tokens(scheme, known))
    says_security = api.requirements or any(op.security for op in api.operations())
    # A document that describes schemes and never asks for one means that any will do.
    alternatives = api.requirements if says_security else tuple((s.name,) for s in schemes)
    public = has_public_calls(api)
    needed = bool(api.requirements) and () not in api.requirements and bool(options)
    nothing = " and ".join(f"{o.name} is None" for o in options)
    listed = ", ".join(o.name for o in options)
    return AuthView(
        options=tuple(options),
        credentials=tuple(credentials),
        alternatives=print_data(alternatives, _SECURITY)[len(_SECURITY) :],
        imports=tuple(_imports(schemes, asynchronous, bool(variables_of(api)), public)),
        tokens=tuple(tokens),
        missing=nothing if needed and not public else "",
        message=quoted(f"no credentials: pass {listed}"),
        at_call=public and bool(options),
    )


def _tokens(scheme: SecurityScheme, names: list[str]) -> TokensView:
    url = quoted(scheme.token_url)
    return TokensView("_" + names[0].upper() + "_TOKENS", url, *names)


def variables_of(api: Api) -> tuple[ServerVariable, ...]:
    """The parts of the API's address that callers may choose."""
    return api.servers[0].variables if api.servers else ()


def server_options(naming: Naming, taken: Iterable[str]) -> dict[str, OptionView]:
    """The options of the client that choose the address, by the variable that each fills in."""
    known = {*CLIENT_OPTIONS, *taken, *naming.root_resources}
    variables = {v.name: v for v in variables_of(naming.api)}
    names = distinct(variables, lambda name: _free(snake(name), known))
    return {name: _server_option(variables[name], option) for name, option in names.items()}


def _free(name: str, taken: set[str]) -> str:
    return f"server_{name}" if name in taken else name


def _server_option(variable: ServerVariable, name: str) -> OptionView:
    sense = "a part of the address" + (f": {variable.doc.rstrip('.')}" if variable.doc else "")
    if variable.values:
        sense += f"; one of {', '.join(variable.values)}"
    rows = escape("\n".join(" " * 12 + row for row in wrap(f"{name}: {sense}.", 12, hanging=4)))
    return OptionView(name, "str", quoted(variable.default), "", rows)


def _imports(
    schemes: list[SecurityScheme], asynchronous: bool, servers: bool, public: bool
) -> Iterator[str]:
    """The names of the engine that the credentials need, as one import or several lines."""
    names = ["Credential", "Signature"] if schemes else []
    names += ["Tokens"] if any(s.token_url for s in schemes) else []
    names += ["asign"] if asynchronous and schemes else []
    names += ["basic"] if any(s.kind is SecurityKind.BASIC for s in schemes) else []
    names += ["require"] if public and schemes else []
    names += ["server_url"] if servers else []
    names += [] if asynchronous or not schemes else ["sign"]
    names += ["token_key"] if any(s.token_url for s in schemes) else []
    if names:
        yield f"from ._core.auth import {', '.join(names)}"


def _option_names(naming: Naming, schemes: list[SecurityScheme]) -> dict[str, str]:
    """The options in Python, by their keys."""
    names = option_names(schemes)
    taken = CLIENT_OPTIONS | naming.root_resources

    def make(key: str) -> str:
        name = snake(names[key])
        return name + "_" if name in taken else name

    return distinct(names, make)


def _option(naming: Naming, scheme: SecurityScheme, key: str, name: str) -> OptionView:
    is_key, location = key == scheme.name, scheme.location.value
    sense = {
        SecurityKind.API_KEY: f"the key that is sent as {location} {scheme.parameter}",
        SecurityKind.BASIC: "for basic authentication",
    }.get(scheme.kind, "the token that is sent as Authorization: Bearer")
    if not is_key and scheme.token_url:
        sense = "for OAuth 2 client credentials, which give tokens"
    if is_key:
        sense += ", or a function that gives it anew for each attempt"
    words = option_names(signed_schemes(naming.api))[key]
    env = variable_of(naming.api, scheme, key, words)
    return OptionView(
        name=name,
        type="ApiKey" if is_key else "str",
        default="None",
        env=quoted(env),
        argument_doc=_argument(name, sense, env),
    )


def _argument(name: str, sense: str, env: str) -> str:
    text = f"{name}: {sense}; left out, it comes from the environment: {env}."
    rows = wrap(text, 12, hanging=4)
    return escape("\n".join(" " * 12 + row for row in rows))


def _credential(scheme: SecurityScheme, names: list[str], asynchronous: bool) -> str:
    """`Credential(…)` at 12 columns, as black breaks it."""
    args = [quoted(scheme.name)]
    first = f"self.{names[0]}"
    if scheme.kind is SecurityKind.BASIC:
        args += [f"basic(self.{names[0]}, self.{names[1]})", 'prefix="Basic "']
    elif scheme.kind is SecurityKind.API_KEY:
        args.append(first)
        if scheme.location is not ParameterIn.HEADER:
            args.append(f"place={quoted(scheme.location.value)}")
        args.append(f"name={quoted(scheme.parameter)}")
    else:
        given = first if len(names) == 1 else f"self._{names[0]}_or_fetched()"
        args += [given, 'prefix="Bearer "']
    flat = f"Credential({', '.join(args)}),"
    if 12 + len(flat) <= LINE:
        return flat
    rows = "".join(f"{' ' * 16}{arg},\n" for arg in args)
    inner = f"{' ' * 16}{', '.join(args)}\n"
    if len(inner) - 1 <= LINE:
        rows = inner
    return f"Credential(\n{rows}{' ' * 12}),"


def test_credentials(naming: Naming) -> Iterator[str]:
    """Arguments that let a client be made for a test."""
    if is_simple(naming.api):
        yield 'api_key="test-key"'
        # Keys of single calls, such as those of administrators.
        known = {scheme.name for scheme in naming.api.security}
        for kept in naming.api.client.options:
            if kept.scheme in known:
                yield f'{kept.name.snake}="test-key"'
        return
    view = auth_view(naming, asynchronous=False)
    for option in view.options:
        yield f'{option.name}="test-key"'
