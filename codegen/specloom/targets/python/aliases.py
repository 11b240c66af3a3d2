"""Further names and module paths under which a package gives what it has (`aliases` in the spec).

Code that was written for another client of the same API finds its imports unchanged. Where a module
stands for a type as a whole, it has the parts of that type too, by the rest of their names:
`types.admin.organization.invite: Invite` has `Invite`, and `InviteProject` as `Project`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem, Where
from specloom.document.document import Map, where
from specloom.ir.names import camel
from specloom.targets.python.expr import Import
from specloom.targets.python.identifiers import snake
from specloom.targets.python.placing import Offer

ROOT = "."
WHOLE = "*"
"""The name in a module's aliases that stands for a type with its parts."""

# What an alias may stand for besides the types and the names of the package itself.
ENGINE = {
    "._core.async_client": ("AsyncClient",),
    "._core.base_client": ("BaseClient",),
    "._core.hooks": ("FinalRequestOptions",),
    "._core.modes": ("MODE_HEADER",),
    "._core.omit": ("Body", "FileContent", "FileTypes", "Headers", "NOT_GIVEN", "Query"),
    "._core.resource": ("AsyncResource", "Resource"),
    "._core.sync_client": ("SyncClient",),
    "._core.verb_calls": ("make_request_options",),
}

# What is there for code that moves over from a package that this one replaces.
MOVED = {
    "._core.moved": (
        *("Querystring", "add_request_id", "async_maybe_transform", "cached_property"),
        *("construct_type", "construct_type_unchecked", "file_from_path", "is_dict"),
        *("is_given", "is_list", "is_mapping", "maybe_transform", "model_copy"),
        *("model_dump", "required_args", "strip_not_given"),
    ),
    "._core.pages": ("AsyncPaginator",),
    "._core.workload": ("WorkloadIdentity",),
}


@dataclass(frozen=True, slots=True)
class Alias:
    """In `module` (`.` is the package) `name` stands for the export `target`."""

    module: str
    name: str
    target: str
    where: Where


def read_aliases(settings: Mapping[str, object]) -> tuple[Alias, ...]:
    """The aliases among the settings of this target; what has another form isn't one."""
    given = settings.get("aliases")
    held = given if isinstance(given, Map) else Map()
    return tuple(
        Alias(module, name, target, at)
        for module, names in held.items()
        for name, target, at in _names(held, module, names)
        if isinstance(target, str)
    )


def _names(held: Map, module: str, names: object) -> Iterator[tuple[str, object, Where]]:
    if isinstance(names, Map):
        yield from ((name, target, where(names, name)) for name, target in names.items())
    else:
        yield WHOLE, names, where(held, module)


def offers_of(aliases: Iterable[Alias]) -> dict[str, list[Offer]]:
    """By name of what they stand for: the modules of `types` that give it."""
    found: dict[str, list[Offer]] = defaultdict(list)
    for alias in aliases:
        if alias.module.startswith("types.") and _usable(alias):
            name = alias.target if alias.name == WHOLE else alias.name
            found[alias.target].append(Offer(alias.module, name))
    return found


def packages_of(aliases: Iterable[Alias]) -> frozenset[str]:
    """The modules that hold others."""
    return frozenset(alias.module.rpartition(".")[0] for alias in aliases)


@dataclass(frozen=True, slots=True)
class Aliases:
    """By module (dotted, below the package; `.` is the package): name → where it comes from."""

    by_module: Mapping[str, Mapping[str, Import]]

    def of(self, module: str) -> list[tuple[str, Import]]:
        return sorted(self.by_module.get(module, {}).items())

    def new_modules(self, existing: Iterable[str]) -> list[str]:
        """The modules that only aliases fill."""
        return sorted(set(self.by_module) - {ROOT, *existing})


def aliases_of(aliases: Iterable[Alias], exports: Mapping[str, Import]) -> Aliases:
    """The aliases that can be given; `exports` are all names of the package."""
    found: dict[str, dict[str, Import]] = defaultdict(dict)
    beside: dict[str, list[Import]] = defaultdict(list)
    for export in exports.values():
        beside[export.module].append(export)
    for alias in aliases:
        if not _usable(alias) or alias.target not in exports:
            continue
        target = exports[alias.target]
        if alias.name != WHOLE:
            found[alias.module][alias.name] = target
            continue
        for name, part in _parts(target, beside[target.module]):
            found[alias.module].setdefault(name, part)
        package, _, stem = alias.module.rpartition(".")
        name = target.name if snake(target.name) == stem else camel(stem)
        found[alias.module].setdefault(name, target)
        inside = target.module.rpartition(".")[0] == f".{package}" and name == target.name
        if package not in ("types", "") and not inside:
            found[package].setdefault(name, target)
    return Aliases(found)


def _parts(whole: Import, beside: Iterable[Import]) -> Iterator[tuple[str, Import]]:
    """What a type is made of, by the rest of the names: `Project` for `InviteProject`."""
    stem = whole.name.removesuffix("Param")
    for part in beside:
        rest = part.name.removeprefix(stem)
        if rest not in (part.name, "", "Param"):
            yield rest.removesuffix("Param") if part.name.endswith("Param") else rest, part


def alias_problems(aliases: Iterable[Alias], exports: Mapping[str, Import]) -> Iterator[Problem]:
    """Aliases that stand for nothing, or are no Python names."""
    for alias in aliases:
        if not _usable(alias):
            message = f"{alias.name!r} in {alias.module!r} is no Python name and path"
            hint = "modules are written with dots: types.chat"
        elif alias.target not in exports:
            message = f"{alias.name!r} stands for {alias.target!r}, which the client doesn't have"
            hint = did_you_mean(alias.target, exports) or "name a type or another export"
        else:
            continue
        yield Problem(alias.where, "G032", message, hint)


def _usable(alias: Alias) -> bool:
    parts = [] if alias.module == ROOT else alias.module.split(".")
    names = parts if alias.name == WHOLE else (*parts, alias.name)
    return all(part.isidentifier() and part.isascii() for part in names)
