"""The target `curl`: it writes no files, and gives the documentation its first tab."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from specloom.diagnostics.problems import Problem
from specloom.examples.requests import output_file, sent, streams
from specloom.ir import Example, Operation, channel_of
from specloom.targets.base import Files, Output, Snippet, SnippetPrinter, Source
from specloom.targets.credentials import credentials
from specloom.targets.curl.command import curl


class CurlTarget:
    """Commands for any POSIX shell."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def problems(self) -> Iterable[Problem]:
        return ()

    def files(self, output: Output) -> Files:
        return {}

    def usage(self, out: str) -> Sequence[str]:
        return ()

    def snippets(self) -> SnippetPrinter:
        return CurlPrinter(self._source)


class CurlPrinter(SnippetPrinter):
    """Examples as commands."""

    def __init__(self, source: Source) -> None:
        self._api = source.api
        self._credentials = credentials(source.api)

    def snippets(self, operation: Operation, example: Example) -> Sequence[Snippet]:
        if channel_of(operation.interaction) is not None:
            return ()  # a shell sends no events
        command = curl(
            sent(self._api, operation, example),
            self._credentials.needed(operation),
            streams=streams(operation, example),
            output=output_file(operation, example),
        )
        return (Snippet("curl", "curl", "sh", command),)
