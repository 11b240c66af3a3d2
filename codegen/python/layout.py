"""Where each declaration is printed: modules, class names, and circles between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from codegen.ir import Api, Decl, Enum, Named, Object, Usage, walk
from codegen.names import snake

MODEL = Usage.RESPONSE
PARAM = Usage.REQUEST


@dataclass(frozen=True)
class Layout:
    """The modules of an API's types."""

    api: Api
    decls: Mapping[str, Decl] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "decls", self.api.decl_table())

    @cached_property
    def plain(self) -> frozenset[str]:
        """Declarations without any object: one alias serves requests and responses alike."""
        return frozenset(name for name in self.decls if not self._holds_object(name))

    def _holds_object(self, name: str) -> bool:
        seen: set[str] = set()
        todo = [name]
        while todo:
            current = todo.pop()
            if current in seen or current not in self.decls:
                continue
            seen.add(current)
            for part in walk(self.decls[current].type):
                if isinstance(part, Object):
                    return True
                if isinstance(part, Named):
                    todo.append(part.name)
        return False

    def python_name(self, decl: Decl, form: Usage) -> str:
        """`ChatCompletionTool` in responses, `ChatCompletionToolParam` in requests."""
        if form is MODEL or decl.name in self.plain:
            return decl.name
        if decl.name.endswith(("Param", "Params")) and MODEL not in decl.usage:
            return decl.name
        # A document of others may declare both `Tool` and `ToolParam`.
        choices = (f"{decl.name}{suffix}" for suffix in ("Param", "Input", "InputParam"))
        return next((name for name in choices if name not in self.decls), f"{decl.name}Param")

    def module(self, decl: Decl, form: Usage) -> str:
        """The dotted module below the package: `types.chat.chat_completion`."""
        home = self.decls.get(decl.home, decl)
        if decl.name in self.plain:
            stem = snake(decl.name)
            return ".".join(p for p in ("types", _group(decl), stem) if p)
        leader = self._leaders[form].get(home.name, home.name)
        stem = snake(self.python_name(self.decls.get(leader, home), form))
        return ".".join(p for p in ("types", _group(home), stem) if p)

    @cached_property
    def _leaders(self) -> dict[Usage, dict[str, str]]:
        return {form: self._find_leaders(form) for form in (MODEL, PARAM)}

    def _find_leaders(self, form: Usage) -> dict[str, str]:
        """Schemas that refer to each other in a circle share the module of one of them."""
        graph: dict[str, set[str]] = defaultdict(set)
        for decl in self.decls.values():
            if form in decl.usage and decl.name not in self.plain:
                graph[decl.home] |= {self.decls[n].home for n in self._references(decl)}
        leaders = {}
        for circle in strongly_connected(graph):
            leader = min(circle, key=lambda name: (len(name), name))
            leaders.update(dict.fromkeys(circle, leader))
        return leaders

    def _references(self, decl: Decl) -> Iterator[str]:
        for part in walk(decl.type):
            if isinstance(part, Named) and part.name in self.decls and part.name not in self.plain:
                yield part.name

    def modules(self) -> dict[str, list[tuple[Decl, Usage]]]:
        """What each module holds, in an order in which everything but circles is defined first."""
        found: dict[str, list[tuple[Decl, Usage]]] = defaultdict(list)
        for decl in self.decls.values():
            if decl.name in self.plain:
                found[self.module(decl, MODEL)].append((decl, MODEL))
                continue
            for form in (MODEL, PARAM):
                if form in decl.usage:
                    found[self.module(decl, form)].append((decl, form))
        return {name: self._sorted(entries) for name, entries in sorted(found.items())}

    def _sorted(self, entries: list[tuple[Decl, Usage]]) -> list[tuple[Decl, Usage]]:
        here = {decl.name: (decl, form) for decl, form in entries}
        done: dict[str, None] = {}

        def visit(name: str, trail: frozenset[str]) -> None:
            if name in done or name in trail:
                return
            for wanted in self._references(here[name][0]):
                if wanted in here:
                    visit(wanted, trail | {name})
            done[name] = None

        for name in here:
            visit(name, frozenset())
        return [here[name] for name in done]


def tag_of_one_value(decl_type: Object, name: str) -> str | None:
    field_ = decl_type.field(name)
    if field_ is not None and isinstance(field_.type, Enum) and len(field_.type.values) == 1:
        return str(field_.type.values[0])
    return None


def _group(decl: Decl) -> str:
    return snake(decl.group) if decl.group else ""


def strongly_connected(graph: Mapping[str, set[str]]) -> Iterator[list[str]]:
    """Tarjan's components, without recursion: documents nest deeper than Python's stack."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    on_stack: set[str] = set()
    stack: list[str] = []
    for root in sorted(graph):
        if root in index:
            continue
        work = [(root, iter(sorted(graph[root])))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, successors = work[-1]
            following = next((s for s in successors if s not in index or s in on_stack), None)
            if following is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    at = stack.index(node)
                    component = stack[at:]
                    del stack[at:]
                    on_stack -= set(component)
                    yield component
            elif following in index:
                low[node] = min(low[node], index[following])
            else:
                index[following] = low[following] = len(index)
                stack.append(following)
                on_stack.add(following)
                work.append((following, iter(sorted(graph.get(following, ())))))
