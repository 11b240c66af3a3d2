"""Where each declaration is printed: modules, class names, and circles between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from specloom.file_names import file_stem
from specloom.ir import Api, Decl, Named, Object, SchemaId, Type, Usage, shape, walk
from specloom.targets.python.identifiers import snake
from specloom.targets.python.naming import Naming
from specloom.targets.python.placing import Offer, Placement, placed

MODEL = Usage.RESPONSE
PARAM = Usage.REQUEST
_PLAIN = Usage.NONE  # one form for both

Entry = tuple[Decl, Usage]
Unit = tuple[Usage, SchemaId]
"""What shares a module in any case: the form, and the leader of a circle."""


@dataclass(frozen=True)
class Layout:
    """The modules of an API's types."""

    api: Api
    offers: Mapping[str, Sequence[Offer]] = field(default_factory=dict)  # by the type's name
    packages: frozenset[str] = frozenset()  # modules that hold others, besides ours
    decls: Mapping[SchemaId, Decl] = field(init=False)
    naming: Naming = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "decls", self.api.decl_table())
        object.__setattr__(self, "naming", Naming(self.api))

    @cached_property
    def common_error(self) -> Type | None:
        """The one type of all bodies of error responses, where the whole API has but one."""
        responses = [e for op in self.api.operations() for e in op.error_responses]
        found = {shape(e.type) for e in responses if e.type is not None}
        return found.pop() if len(found) == 1 else None

    @cached_property
    def _uses(self) -> dict[SchemaId, tuple[SchemaId, ...]]:
        """The declarations that each one names, in the order of its text."""
        return {
            decl.id: tuple(
                dict.fromkeys(
                    part.id
                    for part in walk(decl.type)
                    if isinstance(part, Named) and part.id in self.decls
                )
            )
            for decl in self.decls.values()
        }

    @cached_property
    def plain(self) -> frozenset[SchemaId]:
        """Declarations without any object: one alias serves requests and responses alike."""
        users: dict[SchemaId, list[SchemaId]] = defaultdict(list)
        for user, used in self._uses.items():
            for name in used:
                users[name].append(user)
        todo = [
            decl.id
            for decl in self.decls.values()
            if any(isinstance(part, Object) for part in walk(decl.type))
        ]
        holding: set[SchemaId] = set()
        while todo:
            name = todo.pop()
            if name not in holding:
                holding.add(name)
                todo += users[name]
        return frozenset(self.decls.keys() - holding)

    def python_name(self, decl: Decl, form: Usage) -> str:
        """`ChatCompletionTool` in responses, `ChatCompletionToolParam` in requests."""
        if form is MODEL or decl.id in self.plain:
            return self.naming.type(decl.id)
        return self.naming.argument_type(decl.id)

    def module(self, decl: Decl, form: Usage) -> str:
        """The dotted module below the package: `types.chat.chat_completion`."""
        return self._modules[self._unit(decl, form)]

    def _unit(self, decl: Decl, form: Usage) -> Unit:
        """What decides the module: the form, and the leader of the circle."""
        if decl.id in self.plain:
            return _PLAIN, self._leaders[_PLAIN].get(decl.id, decl.id)
        home = decl.home if decl.home in self.decls else decl.id
        return form, self._leaders[form].get(home, home)

    @cached_property
    def _modules(self) -> dict[Unit, str]:
        """The module of each unit."""
        modules = self._own_modules
        if not self.offers:
            return modules
        uses: dict[Unit, set[str]] = defaultdict(set)
        for decl, form in self._printed():
            for used in self._uses[decl.id]:
                uses[self._unit(decl, form)].add(modules[self._unit(self.decls[used], form)])
        placements = {
            module: Placement(unit[0], uses[unit], self.offers.get(self._unit_name(unit), ()))
            for unit, module in modules.items()
        }
        packages = {module.rpartition(".")[0] for module in modules.values()}
        fixed = {offer.module for offers in self.offers.values() for offer in offers}
        places = placed(placements, packages | self.packages, fixed)
        return {unit: places[module] for unit, module in modules.items()}

    def _unit_name(self, unit: Unit) -> str:
        form, leader = unit
        return self.python_name(self.decls[leader], form or MODEL)

    @cached_property
    def _own_modules(self) -> dict[Unit, str]:
        """A module for each unit; no two are one, on file systems without capitals either."""
        groups = {_group(decl) for decl in self.decls.values()} - {""}
        wanted: dict[Unit, tuple[str, str]] = {}
        for decl, form in self._printed():
            unit = self._unit(decl, form)
            stem = file_stem(snake(self._unit_name(unit)))
            group = _group(self.decls[unit[1]])
            # `types/tags.py` beside the folder `types/tags/` would be hidden by it.
            wanted[unit] = (stem if not group and stem in groups else group, stem)
        found: dict[Unit, str] = {}
        taken: set[tuple[str, str]] = set()
        for unit in sorted(wanted, key=lambda u: (self.naming.type(u[1]), u[0].value)):
            group, stem = wanted[unit]
            while (group, stem) in taken:
                stem += "_"
            taken.add((group, stem))
            found[unit] = ".".join(part for part in ("types", group, stem) if part)
        return found

    @cached_property
    def _leaders(self) -> dict[Usage, dict[SchemaId, SchemaId]]:
        return {form: self._find_leaders(form) for form in (_PLAIN, MODEL, PARAM)}

    def _find_leaders(self, form: Usage) -> dict[SchemaId, SchemaId]:
        """Schemas that refer to each other in a circle share the module of one of them."""
        graph: dict[SchemaId, set[SchemaId]] = defaultdict(set)
        for decl in self.decls.values():
            if form is _PLAIN:
                if decl.id in self.plain:
                    graph[decl.id] = set(self._uses[decl.id])
            elif form in decl.usage and decl.id not in self.plain:
                home = decl.home if decl.home in self.decls else decl.id
                graph[home] |= {
                    self.decls[n].home if self.decls[n].home in self.decls else n
                    for n in self._uses[decl.id]
                    if n not in self.plain
                }
        leaders = {}
        name_of = self.naming.type
        for circle in strongly_connected(graph):
            leader = min(circle, key=lambda id_: (len(name_of(id_)), name_of(id_)))
            leaders.update(dict.fromkeys(circle, leader))
        return leaders

    def _printed(self) -> Iterator[Entry]:
        for decl in self.decls.values():
            if decl.id in self.plain:
                yield decl, MODEL
                continue
            for form in (MODEL, PARAM):
                if form in decl.usage:
                    yield decl, form

    def modules(self) -> dict[str, list[Entry]]:
        """What each module holds, in an order in which everything but circles is defined first."""
        found: dict[str, list[Entry]] = defaultdict(list)
        for decl, form in self._printed():
            found[self.module(decl, form)].append((decl, form))
        return {name: self._sorted(entries) for name, entries in sorted(found.items())}

    def _sorted(self, entries: list[Entry]) -> list[Entry]:
        here = {decl.id: (decl, form) for decl, form in entries}
        ordered = list(_users_last(here, self._uses))
        late = self._late(ordered)
        early = [name for name in ordered if name not in late]
        return [here[name] for name in (*early, *_users_last(late, self._uses))]

    def _late(self, ordered: list[SchemaId]) -> dict[SchemaId, None]:
        """Aliases that name what is defined after them: a class can wait, an alias can't."""
        late: dict[SchemaId, None] = {}
        while True:
            defined: set[SchemaId] = set()
            found = len(late)
            here = set(ordered)
            for name in ordered:
                if name in late:
                    continue
                open_ = any(n in here and n not in defined for n in self._uses[name])
                if open_ and not isinstance(self.decls[name].type, Object):
                    late[name] = None
                else:
                    defined.add(name)
            if len(late) == found:
                return late

    @cached_property
    def recursive(self) -> frozenset[SchemaId]:
        """Aliases that name themselves, at once or over other aliases only."""
        aliases = {n for n, decl in self.decls.items() if not isinstance(decl.type, Object)}
        graph = {n: {u for u in self._uses[n] if u in aliases} for n in aliases}
        found: set[SchemaId] = set()
        for circle in strongly_connected(graph):
            if len(circle) > 1 or circle[0] in graph[circle[0]]:
                found.update(circle)
        return frozenset(found)


def _users_last(
    names: Iterable[SchemaId], uses: Mapping[SchemaId, tuple[SchemaId, ...]]
) -> Iterator[SchemaId]:
    """The names, each after those that it uses as far as circles let it."""
    here = dict.fromkeys(names)
    done: set[str] = set()
    for start in here:
        work = [(start, iter(uses[start]))] if start not in done else []
        done.add(start)
        while work:
            name, following = work[-1]
            wanted = next((n for n in following if n in here and n not in done), None)
            if wanted is None:
                work.pop()
                yield name
            else:
                done.add(wanted)
                work.append((wanted, iter(uses[wanted])))


def _group(decl: Decl) -> str:
    return file_stem(snake(decl.group)) if decl.group else ""


def strongly_connected(graph: Mapping[SchemaId, set[SchemaId]]) -> Iterator[list[SchemaId]]:
    """Tarjan's components, without recursion: documents nest deeper than Python's stack."""
    index: dict[SchemaId, int] = {}
    low: dict[SchemaId, int] = {}
    on_stack: set[SchemaId] = set()
    stack: list[SchemaId] = []
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
                    component: list[SchemaId] = []
                    while not component or component[-1] != node:
                        component.append(stack.pop())
                    on_stack.difference_update(component)
                    yield component
            elif following in index:
                low[node] = min(low[node], index[following])
            else:
                index[following] = low[following] = len(index)
                stack.append(following)
                on_stack.add(following)
                work.append((following, iter(sorted(graph.get(following, ())))))
