"""Black for Python that a user's own templates printed: ours is printed as black would."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor

from specloom.diagnostics.problems import Problem, SpecError, Where

# Below this a pool costs more than it saves.
_WORTH_A_POOL = 24


def formatted(
    files: Mapping[str, str | bytes], names: Iterable[str]
) -> dict[str, str | bytes]:
    """`files` with those called `names` formatted.

    Raises:
        SpecError: some of them are no Python.
    """
    wanted = [n for n in sorted(names) if n.endswith(".py") and isinstance(files[n], str)]
    sources = [str(files[name]) for name in wanted]
    if len(wanted) < _WORTH_A_POOL:
        results = [_format(source) for source in sources]
    else:
        with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
            results = list(pool.map(_format, sources, chunksize=8))
    problems = [
        Problem(Where(name), "G041", error, "mend the template that prints this file")
        for name, (_, error) in zip(wanted, results, strict=True)
        if error
    ]
    if problems:
        raise SpecError(problems)
    return {**files, **{n: text for n, (text, _) in zip(wanted, results, strict=True)}}


def _format(source: str) -> tuple[str, str]:
    """The formatted source, and what is wrong with it where it is no Python."""
    import black
    from black.parsing import InvalidInput
    from black.report import NothingChanged

    try:
        return black.format_file_contents(source, fast=True, mode=black.Mode()), ""
    except NothingChanged:
        return source, ""
    except InvalidInput as error:
        return source, f"this is no valid Python: {error}"
