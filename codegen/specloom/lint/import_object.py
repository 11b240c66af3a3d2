"""Python objects by name: `package.module:Name`."""

from __future__ import annotations

import contextlib
import importlib
import inspect
import sys
from pathlib import Path
from typing import Any

from specloom.diagnostics.problems import Problem, Where

__all__ = ["NotFoundError", "find_object", "is_object_name", "where_of"]


class NotFoundError(Exception):
    """Raised where a name leads to nothing; carries the problem."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.headline())


def is_object_name(text: str) -> bool:
    """Whether it reads `module:Name` and is no file."""
    module, colon, name = text.partition(":")
    dotted = all(part.isidentifier() for part in module.split("."))
    named = all(part.isidentifier() for part in name.split("."))
    return bool(colon) and dotted and named and not Path(text).exists()


def find_object(text: str) -> Any:
    """The object that `module:Name` names; the working folder is searched too.

    Importing runs the module's code. Raises NotFoundError.
    """
    module_name, _, name = text.partition(":")
    here = str(Path.cwd())
    added = here not in sys.path
    if added:
        sys.path.insert(0, here)
    try:
        # What the module prints must not get between the lines of a report.
        with contextlib.redirect_stdout(sys.stderr):
            value: Any = importlib.import_module(module_name)
    except BaseException as error:  # any module may raise or exit as it likes
        if isinstance(error, KeyboardInterrupt):
            raise
        words = f"can't import {module_name}: {type(error).__name__}: {error}"
        raise NotFoundError(Problem(Where(text), "SF06", words)) from None
    finally:
        if added:
            sys.path.remove(here)
    for part in name.split("."):
        if not hasattr(value, part):
            words = f"{module_name} has no {name}"
            raise NotFoundError(Problem(Where(text), "SF06", words))
        value = getattr(value, part)
    return value


def where_of(value: Any, text: str) -> Where:
    """The file and line of a class; the name itself where there is no source."""
    try:
        file = inspect.getsourcefile(value)
        _, line = inspect.getsourcelines(value)
    except (TypeError, OSError):
        return Where(text)
    if file is None:
        return Where(text)
    path = Path(file)
    if path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return Where(str(path), line, 1)
