"""What a target is: one form in which an API is given to those who use it.

A target is a folder here. Its module `target` has one class, which keeps what it works out for
one API, and is listed in the table of `specloom.targets`. No target imports another one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from specloom.diagnostics.problems import Problem
from specloom.document.load import Spec
from specloom.examples.library import Examples
from specloom.ir import Api, Decl, Example, Operation
from specloom.targets.render import Renderer

Files = Mapping[str, "str | bytes"]
"""Content by path below the output folder."""

Report = Callable[[Problem], None]


@dataclass(frozen=True, slots=True)
class Source:
    """What targets are made from: an API, the document it was read from, and its examples.

    `settings` are what the document says under the target's own key of `x-loom-targets`;
    `printers` gives those of all languages, loaded when they are asked for.
    """

    api: Api
    spec: Spec
    examples: Examples
    settings: Mapping[str, Any] = field(default_factory=dict)
    printers: Callable[[], Sequence[SnippetPrinter]] = tuple


@dataclass(frozen=True, slots=True)
class Output:
    """How the files of one run are printed.

    `languages` are those of the documentation besides English and the translations; `omissions`
    are the problems that tell what isn't generated; `report` takes what goes wrong in printing.
    """

    renderer: Renderer
    report: Report
    languages: Sequence[str] = ()
    omissions: Sequence[Problem] = ()


@dataclass(frozen=True, slots=True)
class Snippet:
    """An example in one language: a tab of the documentation.

    `id` names it in hand-written pages; `title` heads it where there are no words for the id;
    `language` is that of the block. `repeated` says that further examples show it, too.
    """

    id: str
    title: str
    language: str
    text: str
    repeated: bool = True


class SnippetPrinter:
    """What the documentation shows of one language. Whatever one has nothing to say to is empty."""

    def snippets(self, operation: Operation, example: Example) -> Sequence[Snippet]:
        """The tabs of an example."""
        return ()

    def forms(self, operation: Operation, example: Example) -> Mapping[str, str]:
        """Pieces of code that hand-written pages set into programs of their own, by name."""
        return {}

    def error_class(self, status: str) -> str:
        """What a call raises on `404`, `4XX` or `default`."""
        return ""

    def type_forms(self, decl: Decl) -> Sequence[tuple[str, str]]:
        """(name of a text, code): how to get at a type, `("python_model", "from … import Pet")`."""
        return ()

    def facts(self) -> Mapping[str, object]:
        """What hand-written pages say of the client, by name: package, class, fixture."""
        return {}


class Target(Protocol):
    """One form of one API."""

    def problems(self) -> Iterable[Problem]:
        """What stands in the way of this form, and of no other."""
        ...

    def files(self, output: Output) -> Files:
        """Everything that this target writes.

        Raises:
            SpecError: a template can't be printed, or printed what can't be used.
        """
        ...

    def usage(self, out: str) -> Sequence[str]:
        """What to do with the files below the folder `out`: lines for a terminal."""
        ...

    def snippets(self) -> SnippetPrinter | None:
        """What the documentation shows of it, if it is a language."""
        ...
