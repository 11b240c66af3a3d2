"""How snippets prove who calls: keys come from the environment, under the client's own names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from specloom.ir import Api, Operation, SecurityKind, SecurityScheme
from specloom.targets.python.auth import auth_view, is_simple
from specloom.targets.python.naming import Naming

_FALLBACK = "API_KEY"


@dataclass(frozen=True, slots=True)
class Key:
    """A scheme, and the environment variables that hold what it needs."""

    scheme: SecurityScheme
    variables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Credentials:
    """The keys of an API by scheme; `argument` is what its client has to be given in code."""

    keys: Mapping[str, Key]
    argument: str
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
    argument = "" if api.client.env_api_key else f'api_key=os.environ["{variable}"]'
    scheme = next(iter(api.security), SecurityScheme("bearer", SecurityKind.BEARER))
    return Credentials({scheme.name: Key(scheme, (variable,))}, argument, api.requirements)


def _keys(api: Api) -> Iterator[Key]:
    """The client's options come in the order of the schemes, some of which have several."""
    options = iter(auth_view(Naming(api), asynchronous=False).options)
    for scheme in api.security:
        if scheme.kind.is_signed:
            count = 2 if scheme.kind is SecurityKind.BASIC else 3 if scheme.token_url else 1
            names = (option.env.strip("\"'") for option in islice(options, count))
            yield Key(scheme, tuple(names))
