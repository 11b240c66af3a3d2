"""Packages that import what they export when it is first asked for."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from engine.lazy import lazy

FILES = {
    "deep/__init__.py": "",
    "_hidden.py": "",
    "broken.py": "import no_such_module_anywhere",
    "colours.py": "RED = object()\nblue = object()",
    "other.py": "value = 1",
}


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    folder = tmp_path / "lazily"
    for name, text in {"__init__.py": "", **FILES}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    monkeypatch.syspath_prepend(str(tmp_path))
    package = importlib.import_module("lazily")
    sources = {"RED": ".colours", "crimson": ".colours:RED", "lost": ".colours", "gone": ".nowhere"}
    vars(package)["__getattr__"], vars(package)["__dir__"] = lazy("lazily", sources)
    yield package
    for name in [name for name in sys.modules if name.split(".")[0] == "lazily"]:
        del sys.modules[name]


def test_a_name_is_imported_when_it_is_asked_for_and_then_kept(made: ModuleType) -> None:
    assert "lazily.colours" not in sys.modules
    assert made.crimson is made.RED
    assert vars(made)["RED"] is sys.modules["lazily.colours"].RED


def test_modules_inside_need_no_entry(made: ModuleType) -> None:
    assert made.other.value == 1
    assert made.deep.__name__ == "lazily.deep"
    assert dir(made) == sorted(
        ["RED", "broken", "colours", "crimson", "deep", "gone", "lost", "other"]
    )


@pytest.mark.parametrize("name", ["nothing", "_hidden", "__wrapped__", "lost"])
def test_what_is_not_there(made: ModuleType, name: str) -> None:
    assert not hasattr(made, name)


def test_a_package_may_give_all_that_those_inside_give(made: ModuleType) -> None:
    other = importlib.import_module("lazily.other")
    vars(other)["__all__"] = ["value"]
    vars(made)["__getattr__"], vars(made)["__dir__"] = lazy("lazily", {}, ["other"])
    assert made.value == 1
    assert "value" in dir(made)
    assert not hasattr(made, "nothing")


def test_from_a_package_only_what_is_there_is_imported(made: ModuleType) -> None:
    with pytest.raises(ImportError, match="nothing"):
        exec("from lazily import nothing")
    names: dict[str, object] = {}
    exec("from lazily import crimson, other", names)
    assert (names["crimson"], names["other"]) == (made.RED, made.other)


@pytest.mark.parametrize("name", ["broken", "gone"])
def test_a_module_that_cannot_be_imported_says_so(made: ModuleType, name: str) -> None:
    with pytest.raises(ModuleNotFoundError, match=r"no_such_module_anywhere|nowhere"):
        getattr(made, name)


def test_a_module_that_is_no_package_has_no_modules(made: ModuleType) -> None:
    other = importlib.import_module("lazily.other")
    vars(other)["__getattr__"], vars(other)["__dir__"] = lazy(
        "lazily.other", {"red": ".colours:RED"}
    )
    assert other.red is made.RED
    assert dir(other) == ["red"]
    assert not hasattr(other, "colours")
