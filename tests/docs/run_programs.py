"""Runs Python programs one after another: `python run_programs.py PROGRAMS`, a JSON file with
rows of name and source. Prints a JSON object: name → traceback of each that failed."""

from __future__ import annotations

import contextlib
import gc
import io
import json
import sys
import traceback
import warnings
from pathlib import Path

warnings.simplefilter("error")


def run(source: str) -> str:
    """The traceback of a program that fails; empty if it doesn't."""
    unraisable: list[str] = []
    # A client that leaks says so while it is collected, where no exception gets out.
    sys.unraisablehook = lambda found: unraisable.append(repr(found.exc_value))
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(source, "<snippet>", "exec"), {"__name__": "__main__"})
        gc.collect(1)
    except BaseException:
        return traceback.format_exc()
    return "\n".join(unraisable)


def main() -> None:
    programs = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    failed = {name: error for name, source in programs if (error := run(source))}
    print(json.dumps(failed))


if __name__ == "__main__":
    main()
