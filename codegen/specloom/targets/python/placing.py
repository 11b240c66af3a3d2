"""Types lie in the modules in which `aliases` give them, as far as imports allow it.

Type checkers find a module by its file alone, so each path that another client has costs a file.
Where such a module would only point elsewhere, it holds the type itself and its parts: `Choice`
beside `ChatCompletion`. 70 operations made 864 modules of types before, 477 after.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import takewhile

from specloom.ir import Usage
from specloom.targets.python.identifiers import snake

__all__ = ["Offer", "placed"]


@dataclass(frozen=True, slots=True)
class Offer:
    """The module `module` (dotted, below the package) gives a type under the name `name`."""

    module: str
    name: str

    @property
    def is_main(self) -> bool:
        """Whether the module is called like this name."""
        return self.module.rpartition(".")[2] == snake(self.name)


@dataclass(frozen=True, slots=True)
class Placement:
    """A module before it is placed: what it is for, what it uses, and where it may lie instead."""

    form: Usage
    uses: Set[str]
    offers: Sequence[Offer]


def placed(
    modules: Mapping[str, Placement], packages: Set[str], fixed: Set[str]
) -> dict[str, str]:
    """Where each module lies in the end; several may be one there.

    None of them imports another in a circle, and none holds both what is sent and what comes
    back: the types of requests are imported without pydantic. `packages` hold modules, no
    types; `fixed` give further names already, and are where they have to be.
    """
    graph = _Graph(modules)
    found = {module: module for module in modules}
    todo = {
        module: places
        for module, placement in modules.items()
        if module not in fixed and (places := _places(module, placement.offers, packages))
    }
    # Those that are only renamed come first: others may lie in them.
    ordered = sorted(todo, key=lambda m: (not _same_type(m, todo[m][0]), m))
    while ordered:
        left = []
        for module in ordered:
            place = next((p for p in todo[module] if graph.may_join(module, p)), None)
            if place is None:
                left.append(module)
                continue
            graph.join(module, place)
            found = {m: place if now == module else now for m, now in found.items()}
        if len(left) == len(ordered):
            break  # what is between them and their places has no place itself
        ordered = left
    return found


def _places(module: str, offers: Sequence[Offer], packages: Set[str]) -> list[str]:
    """The modules that may hold what `module` does, the best first."""
    folder, _, stem = module.rpartition(".")

    def rank(place: str) -> tuple[bool, bool, int, bool, str]:
        other, _, name = place.rpartition(".")
        alike = name != stem, not _same_type(module, place), -_common_words(name, stem)
        return *alike, other != folder, place

    # `input_image_content.InputImageContent` of elsewhere is a further name of the whole.
    usable = {
        o.module
        for o in offers
        if o.module not in packages
        and (not o.is_main or _same_type(module, o.module) or o.module.startswith(folder + "."))
    }
    return sorted(usable, key=rank)


def _same_type(module: str, place: str) -> bool:
    """Whether two modules are called alike: `shared_params.reasoning` is for `ReasoningParam`."""
    stem, name = module.rpartition(".")[2], place.rpartition(".")[2]
    return stem in (name, f"{name}_param")


def _common_words(one: str, other: str) -> int:
    """How many words of two names are the same from the beginning."""
    pairs = zip(one.split("_"), other.split("_"), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


class _Graph:
    """Which module imports which, while they are put together."""

    def __init__(self, modules: Mapping[str, Placement]) -> None:
        self._forms = {module: placement.form for module, placement in modules.items()}
        self._uses = {module: set(p.uses) - {module} for module, p in modules.items()}
        self._users: dict[str, set[str]] = defaultdict(set)
        for module, uses in self._uses.items():
            for used in uses:
                self._users[used].add(module)

    def may_join(self, module: str, place: str) -> bool:
        if place not in self._forms:
            return True
        if self._forms[place] is not self._forms[module]:
            return False
        return not (self._reaches(module, place) or self._reaches(place, module))

    def join(self, module: str, place: str) -> None:
        """`module` becomes a part of `place`."""
        self._forms.setdefault(place, self._forms[module])
        del self._forms[module]
        uses = self._uses.setdefault(place, set())
        for used in self._uses.pop(module):
            self._users[used].discard(module)
            if used != place:
                uses.add(used)
                self._users[used].add(place)
        for user in self._users.pop(module, ()):
            self._uses[user].discard(module)
            if user != place:
                self._uses[user].add(place)
                self._users[place].add(user)

    def _reaches(self, start: str, end: str) -> bool:
        """Whether `start` imports `end` by way of other modules."""
        seen = {end}
        todo = [iter(self._uses[start] - seen)]
        while todo:
            module = next(todo[-1], None)
            if module is None:
                todo.pop()
            elif module not in seen:
                seen.add(module)
                if end in self._uses[module]:
                    return True
                todo.append(iter(self._uses[module]))
        return False
