"""How calls prove who makes them: the keys of an API, what they are called in words, and the
environment variables that hold them. The same for every language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specloom.ir import Api, Operation, ParameterIn, SecurityKind, SecurityScheme
from specloom.ir.names import snake

_FALLBACK = "API_KEY"


@dataclass(frozen=True, slots=True)
class Key:
    """A scheme, and the environment variables that hold what it needs."""

    scheme: SecurityScheme
    variables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Credentials:
    """The keys of an API by scheme; `given` is the variable of a key that no client looks for."""

    keys: Mapping[str, Key]
    given: str
    requirements: tuple[tuple[str, ...], ...]

    @property
    def first(self) -> str:
        """The variable to begin with; empty where calls need no key."""
        return next((key.variables[0] for key in self.keys.values()), "")

    def needed(self, operation: Operation) -> list[Key]:
        """The keys that a call of `operation` uses: those of the first alternative."""
        own = operation.security
        alternatives = self.requirements if own is None else own
        if own is None and not alternatives:
            # The description has schemes, and doesn't say who needs them.
            return list(self.keys.values())[:1]
        known = ([self.keys[n] for n in names if n in self.keys] for names in alternatives)
        return next((keys for keys in known if keys), [])


def credentials(api: Api) -> Credentials:
    """The credentials of an API's client."""
    if not is_simple(api):
        return Credentials({key.scheme.name: key for key in _keys(api)}, "", api.requirements)
    variable = api.client.env_api_key or _FALLBACK
    given = "" if api.client.env_api_key else variable
    kept = _kept_keys(api)
    schemes = (scheme for scheme in api.security if scheme.name not in kept)
    scheme = next(schemes, SecurityScheme("bearer", SecurityKind.BEARER))
    keys = {scheme.name: Key(scheme, (variable,)), **kept}
    return Credentials(keys, given, api.requirements)


def _kept_keys(api: Api) -> dict[str, Key]:
    """The schemes whose key is an option of its own, such as that of an administrator."""
    variables = {option.scheme: option.env for option in api.client.options if option.scheme}
    return {s.name: Key(s, (variables[s.name],)) for s in api.security if s.name in variables}


def is_signed_apart(api: Api, security: tuple[tuple[str, ...], ...]) -> bool:
    """Whether a request says itself which keys it needs: one of them isn't the usual one."""
    kept = _kept_keys(api)
    return not is_simple(api) or any(name in kept for names in security for name in names)


def _keys(api: Api) -> Iterator[Key]:
    names = option_names(signed_schemes(api))
    for scheme in signed_schemes(api):
        keys = option_keys(scheme)
        yield Key(scheme, tuple(variable_of(api, scheme, key, names[key]) for key in keys))


def is_simple(api: Api) -> bool:
    """Whether one key signs every call, so that a client can't do without it."""
    if has_public_calls(api):
        return False
    if not api.security:
        return bool(api.client.env_api_key)
    needed = [op.security for op in api.operations() if op.security is not None]
    # Where nothing asks for a key, a variable that holds it does.
    asked = bool(api.requirements or (api.client.env_api_key and not needed))
    kept = _kept_keys(api)
    schemes = [scheme for scheme in api.security if scheme.name not in kept]
    if len(schemes) != 1 or not asked or () in api.requirements:
        return False
    scheme = schemes[0]
    kinds = (SecurityKind.BEARER, SecurityKind.API_KEY)
    in_header = scheme.kind in kinds and scheme.location is ParameterIn.HEADER
    return in_header and all(len(names) == 1 for alternatives in needed for names in alternatives)


def has_public_calls(api: Api) -> bool:
    """Whether some calls need no key although the API as a whole asks for one."""
    said = [op.security for op in api.operations() if op.security is not None]
    return bool(api.requirements) and any(not names or () in names for names in said)


def signed_schemes(api: Api) -> list[SecurityScheme]:
    """The schemes that a client can sign by."""
    return [scheme for scheme in api.security if scheme.kind.is_signed]


def option_keys(scheme: SecurityScheme) -> tuple[str, ...]:
    """The options of a scheme: a pair for basic authentication and client credentials."""
    if scheme.kind is SecurityKind.BASIC:
        return (f"{scheme.name} username", f"{scheme.name} password")
    if scheme.token_url:
        token, id_, secret = "", " client_id", " client_secret"
        return tuple(scheme.name + end for end in (token, id_, secret))
    return (scheme.name,)


def option_names(schemes: list[SecurityScheme]) -> dict[str, str]:
    """`api_key`, `username`, `client_id`; with the scheme's name where there are several."""
    keys = [key for scheme in schemes for key in option_keys(scheme)]
    # Schemes are called "OAuth 2.0", too: only what `option_keys` added counts.
    added = {key: key.rpartition(" ")[2] for key in keys}
    added.update({scheme.name: "api_key" for scheme in schemes})
    ends = [added[key] for key in keys]
    return {key: added[key] if ends.count(added[key]) == 1 else key for key in keys}


def variable_of(api: Api, scheme: SecurityScheme, key: str, name: str) -> str:
    """The environment variable that holds the option `key` of a scheme, called `name`."""
    made = snake(f"{api.client.name.snake} {name}").upper()
    variable = f"N{made}" if made[:1].isdigit() else made
    first = next((s for s in signed_schemes(api) if s.name in option_keys(s)), None)
    if key == scheme.name and scheme == first:
        return api.client.env_api_key or variable
    return variable
