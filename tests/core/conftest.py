"""Makes the engine importable as `engine`, and the helpers as `core_server`, `core_support`."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_ENGINE = _HERE.parents[1] / "templates" / "python" / "_core"


def _load(name: str, file: Path, search: list[str] | None = None) -> None:
    if name in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(name, file, submodule_search_locations=search)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


_load("engine", _ENGINE / "__init__.py", [str(_ENGINE)])
_load("core_server", _HERE / "server.py")
_load("core_support", _HERE / "support.py")
