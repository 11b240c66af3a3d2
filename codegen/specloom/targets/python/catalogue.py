"""The package `model_catalogue`: which template prints which part of it to which path."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from specloom.features.model_catalogue import Catalogue
from specloom.ir import Api
from specloom.targets.python.cards import family_modules, index_lines
from specloom.targets.python.expr import Import
from specloom.targets.python.imports import import_lines
from specloom.targets.python.model_ids import ModelIds, printed_aliases
from specloom.targets.python.model_rules import rule_index, rule_modules, watch_view

Printer = Callable[..., tuple[str, str]]

FOLDER = "model_catalogue/"
"""Where the templates of the catalogue are; nothing of it is printed or copied without one."""


@dataclass(frozen=True, slots=True)
class IdsModule:
    """`model_catalogue.ids`: an alias a row."""

    imports: tuple[str, ...]
    names: tuple[str, ...]
    aliases: tuple[str, ...]


def catalogue_files(
    api: Api, catalogue: Catalogue, ids: ModelIds, printed: Printer
) -> Iterator[tuple[str, str]]:
    """(path, content) of every printed file of the package `model_catalogue`."""
    operations = {op.id for op in api.operations()}
    aliases = ids_module(ids)
    def file(template: str, path: str, **views: object) -> tuple[str, str]:
        return printed(FOLDER + template, FOLDER + path, **views)

    yield file("__init__.py.j2", "__init__.py", ids=aliases)
    yield file("ids.py.j2", "ids.py", ids=aliases)
    watch = watch_view(catalogue, [server.url for server in api.servers], operations)
    yield file("_watched.py.j2", "_watched.py", watch=watch)
    families, rules = index_lines(catalogue), rule_index(catalogue, operations)
    yield file("_index.py.j2", "_index.py", families=families, rules=rules)
    for family in family_modules(catalogue):
        yield file("families/{family}.py.j2", f"families/{family.file}.py", family=family)
    for module in rule_modules(catalogue, operations):
        yield file("rules/{operation}.py.j2", f"rules/{module.file}.py", module=module)


def ids_module(ids: ModelIds) -> IdsModule:
    """The aliases as they are printed."""
    printed = list(printed_aliases(ids))
    wanted = {Import("typing", "TypeAlias")}.union(*(p.imports for p in printed))
    return IdsModule(
        imports=tuple(import_lines(wanted, "model_catalogue.ids")),
        names=tuple(sorted(ids.aliases)),
        aliases=tuple(p.text for p in printed),
    )
