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
from specloom.features.model_catalogue import Catalogue
from specloom.ir import Api
from specloom.targets.render import Renderer

Files = Mapping[str, "str | bytes"]
"""Content by path below the output folder."""

Report = Callable[[Problem], None]


@dataclass(frozen=True, slots=True)
class Source:
    """What targets are made from: an API, the document it was read from, and its models.

    `settings` are what the document says under the target's own key of `x-loom-targets`.
    """

    api: Api
    spec: Spec
    catalogue: Catalogue | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)


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
