"""Guides: hand-written templates of the spec that draw their snippets from its examples, by name.

They stand in `guides/<language>/`, in the order of `guides/order.yaml`. A template says
`examples.chat.completions.create.text.call`. Where none of a guide's examples is there, the guide
isn't made. Where some are there and one is missing, the description and the guide have drifted
apart, which is a problem. A guide that names what a feature adds is made where there is this
feature.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from jinja2 import Environment, nodes
from jinja2.meta import find_undeclared_variables

from specloom.diagnostics.problems import Problem, Severity, SpecError, Where
from specloom.document.files import read_map
from specloom.ir import Api
from specloom.targets.docs.links import resource_page, slug
from specloom.targets.docs.site import Docs
from specloom.targets.render import Renderer

FOLDER = "guides"
_SUFFIX = ".md.j2"

# What a guide may name in any API.
_NAMES = frozenset(("examples", "links", "home"))


class Tree:
    """Values by dotted paths, for templates: `tree.a.b`. A name never is a method of a mapping."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = values

    def __getattr__(self, name: str) -> object:
        values: Mapping[str, object] = object.__getattribute__(self, "_values")
        if name in values:
            return values[name]
        raise AttributeError(name)


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide that can be made: its file's name, its title and the template that prints it."""

    name: str
    path: str
    title: str
    template: str


@dataclass(frozen=True)
class Shelf:
    """The folder of all guides. Their templates come with a description: they are sandboxed."""

    folder: Path

    @cached_property
    def renderer(self) -> Renderer:
        return Renderer([self.folder])

    @cached_property
    def environment(self) -> Environment:
        return self.renderer.environment()

    def names(self, language: str) -> list[str]:
        """The guides of a language in their order.

        Raises:
            SpecError: the file that has the order can't be read.
        """
        there = {p.name.removesuffix(_SUFFIX) for p in self.folder.glob(f"{language}/*{_SUFFIX}")}
        order = self._order()
        return sorted(there, key=lambda name: (order.get(name, len(order)), name))

    def _order(self) -> dict[str, int]:
        path = self.folder / "order.yaml"
        if not path.is_file():
            return {}
        tree, problems = read_map(path, f"{FOLDER}/{path.name}")
        if tree is None:
            raise SpecError(problems)
        listed = tree.get("order")
        return {str(name): i for i, name in enumerate(listed if isinstance(listed, list) else ())}

    def text(self, guide: Guide, **views: object) -> str:
        return self.renderer.render(self.environment, guide.template, **views)


def guides(docs: Docs, shelf: Shelf) -> tuple[list[Guide], list[Problem]]:
    """The guides in the words' language that this API has the examples for, in their order."""
    found: list[Guide] = []
    problems: list[Problem] = []
    known = {*_paths(docs.api), *further_names(docs)}
    for name in shelf.names(docs.words.language):
        template = f"{docs.words.language}/{name}{_SUFFIX}"
        source = shelf.renderer.parsed(shelf.environment, template)
        needed = _needs(source)
        missing = sorted(needed - known)
        if not missing:
            found.append(Guide(name, f"guides/{name}.md", _title(source) or name, template))
        elif len(missing) < len(needed):
            problems += _drift(missing, template, docs.api)
    return found, problems


def further_names(docs: Docs) -> dict[str, object]:
    """What guides may name because of features."""
    return {n: value for added in docs.extensions for n, value in added.for_guides().items()}


def _paths(api: Api) -> Iterator[str]:
    for operation in api.operations():
        yield operation.id
        for example in operation.examples:
            yield f"{operation.id}.{example.name}"


def _title(source: nodes.Template) -> str:
    """The first heading, which is plain text."""
    texts = (node.data for node in source.find_all(nodes.TemplateData))
    rows = (row for text in texts for row in text.splitlines())
    return next((row[2:].strip() for row in rows if row.startswith("# ")), "")


def _needs(source: nodes.Template) -> set[str]:
    """What a template names: examples as `operation.example`, and operations that it links to."""
    chains = (_chain(node) for node in source.find_all(nodes.Getattr))
    needed = set()
    for root, *steps in _longest(chains):
        if root == "examples":
            # The last step names the form: call, curl, python.
            needed.add(".".join(steps[:-1]))
        elif root == "links":
            needed.add(".".join(steps))
    return needed | (find_undeclared_variables(source) - _NAMES)


def _longest(chains: Iterator[tuple[str, ...]]) -> set[tuple[str, ...]]:
    found = {chain for chain in chains if chain}
    return {c for c in found if not any(o != c and o[: len(c)] == c for o in found)}


def _chain(node: nodes.Node) -> tuple[str, ...]:
    if isinstance(node, nodes.Name):
        return (node.name,)
    if isinstance(node, nodes.Getattr):
        inner = _chain(node.node)
        return (*inner, node.attr) if inner else ()
    return ()


def _drift(missing: list[str], template: str, api: Api) -> Iterator[Problem]:
    """Examples that their operation's file doesn't have, though it has others."""
    known = {op.id for op in api.operations() if op.examples}
    for path in missing:
        operation, _, example = path.rpartition(".")
        if operation in known:
            message = f"{operation} has no example {example!r}, which this guide shows"
            hint = f"add it to examples/{operation}.yaml, or change the guide"
            yield Problem(Where(f"{FOLDER}/{template}"), "D003", message, hint, Severity.WARNING)


def example_tree(docs: Docs) -> Tree:
    """`examples.<operation>.<example>`: every example's snippets."""
    root: dict[str, object] = {}
    for operation in docs.api.operations():
        if not operation.examples:
            continue
        node = root
        for step in operation.id.split("."):
            inner = node.setdefault(step, {})
            assert isinstance(inner, dict)
            node = inner
        for example in operation.examples:
            node[example.name] = docs.printer.of(operation, example)
    return _tree(root)


def link_tree(docs: Docs, page: str) -> Tree:
    """`links.<operation>`: where an operation is described, seen from `page`."""
    root: dict[str, object] = {}
    links = docs.links.on(page)
    for operation in docs.api.operations():
        node = root
        *path, last = operation.id.split(".")
        for step in path:
            inner = node.setdefault(step, {})
            if not isinstance(inner, dict):
                break
            node = inner
        else:
            node[last] = links.to(resource_page(operation.resource), slug(operation.call))
    return _tree(root)


def _tree(node: dict[str, object]) -> Tree:
    return Tree({k: _tree(v) if isinstance(v, dict) else v for k, v in node.items()})
