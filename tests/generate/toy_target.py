"""A target as small as one can be: a table of all operations, and a tab of the documentation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from specloom.diagnostics.problems import Problem, Severity
from specloom.ir import Example, Operation
from specloom.targets.base import Files, Output, Snippet, SnippetPrinter, Source


class ToyTarget:
    """`operations.txt`: a line for each operation."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def problems(self) -> Iterable[Problem]:
        """Names that have no place in a column."""
        for operation in self._source.api.operations():
            if len(operation.call) > 40:
                message = f"{operation.call} is too long for the table"
                yield Problem(operation.where, "G011", message, "", Severity.WARNING)

    def files(self, output: Output) -> Files:
        operations = sorted(self._source.api.operations(), key=lambda op: op.call)
        rows = [f"{op.call:40} {op.key}\n" for op in operations]
        return {"operations.txt": "".join(rows)}

    def usage(self, out: str) -> Sequence[str]:
        return (f"read it: {out}/operations.txt",)

    def snippets(self) -> SnippetPrinter:
        return ToyPrinter()


class ToyPrinter(SnippetPrinter):
    """Calls in a language that has but nouns."""

    def snippets(self, operation: Operation, example: Example) -> Sequence[Snippet]:
        nouns = " ".join(word for name in operation.resource for word in name.words)
        return (Snippet("toy", "Toy", "toy", f"{nouns}, {' '.join(operation.name.words)}!"),)
