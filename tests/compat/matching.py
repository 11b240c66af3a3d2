"""In place of the official tests' own helpers, which look into that package's models."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin


def assert_matches_type(
    type_: Any, value: Any, *, path: list[str], allow_none: bool = False
) -> None:
    """Fail if `value` is no object of `type_`; a union wants one of its members."""
    if get_origin(type_) is Annotated:
        type_ = get_args(type_)[0]
    kind = get_origin(type_) or type_
    if type_ is None or type_ is type(None):
        assert value is None
    elif isinstance(kind, type) and kind is not object and "Union" not in kind.__name__:
        generic = getattr(kind, "__pydantic_generic_metadata__", {}).get("origin")
        assert isinstance(value, generic or kind), f"{type(value)} is no {kind} at {path}"
    else:
        classes = [member for member in get_args(type_) if isinstance(member, type)]
        if classes and len(classes) == len(get_args(type_)) and value is not None:
            assert isinstance(value, tuple(classes)), f"{type(value)} at {path}"


@contextlib.contextmanager
def update_env(**new: Any) -> Iterator[None]:
    """Change the environment for a block."""
    old = os.environ.copy()
    try:
        for name, value in new.items():
            if isinstance(value, str):
                os.environ[name] = value
            else:
                os.environ.pop(name, None)
        yield
    finally:
        os.environ.clear()
        os.environ.update(old)
