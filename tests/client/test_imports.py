"""Importing the package costs next to nothing, until a client is made."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import openai
import openai_client
import pytest

PACKAGE = Path(openai_client.__file__).parent
HEAVY = {"httpx2", "httpcore2", "pydantic", "pydantic_core", "typing_extensions", "anyio", "ssl"}

PROGRAM = """
import json, sys
before = set(sys.modules)
{code}
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def _loaded(code: str) -> set[str]:
    """The modules that the code imports, in an interpreter of its own."""
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM.format(code=code)],
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(ran.stdout))


def _heavy(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules} & HEAVY


@pytest.mark.parametrize(
    "code",
    [
        "import openai_client",
        "from openai_client import RateLimitError, APITimeoutError, OpenAIError",
        "from openai_client import omit, not_given, NotGiven, Omit",
        "import openai_client; dir(openai_client); openai_client.types.chat",
    ],
)
def test_nothing_heavy_is_loaded(code: str) -> None:
    assert _heavy(_loaded(code)) == set()


def test_the_package_alone_is_a_handful_of_modules() -> None:
    ours = {name for name in _loaded("import openai_client") if name.startswith("openai_client")}
    assert len(ours) <= 3
    assert len(_loaded("import openai_client")) <= 12


def test_a_client_loads_no_resources_and_no_types() -> None:
    loaded = _loaded("import openai_client; openai_client.OpenAI(api_key='k')")
    types = {m for m in loaded if m.startswith("openai_client.types.")}
    resources = {m for m in loaded if m.startswith("openai_client.resources.")}
    assert (types, resources) == (set(), set())


def test_a_resource_loads_only_itself() -> None:
    loaded = _loaded("import openai_client; openai_client.OpenAI(api_key='k').models.retrieve")
    groups = {m.split(".")[2] for m in loaded if m.startswith("openai_client.resources.")}
    assert groups == {"models"}


def test_params_load_no_pydantic() -> None:
    code = "from openai_client.types.chat import ChatCompletionMessageParam"
    assert _heavy(_loaded(code)) <= {"typing_extensions"}


def test_every_name_can_be_imported() -> None:
    for module in (openai_client, openai_client.types, openai_client.types.chat):
        for name in dir(module):
            assert getattr(module, name) is not None
    with pytest.raises(AttributeError, match="no_such_name"):
        openai_client.no_such_name  # noqa: B018
    with pytest.raises(ImportError):
        from openai_client.types import NoSuchType  # noqa: F401


def test_no_module_of_types_imports_another_in_a_circle() -> None:
    """Each can be the first one that is imported."""
    graph = {name: set(_imports(name, path)) for name, path in _type_modules().items()}
    assert len(list(TopologicalSorter(graph).static_order())) >= len(graph)


def _type_modules() -> dict[str, Path]:
    """The path of each module of types, by its name below the package; those of packages apart."""
    found = (PACKAGE / "types").rglob("*.py")
    paths = {".".join(p.relative_to(PACKAGE).with_suffix("").parts): p for p in found}
    return {name: path for name, path in paths.items() if path.name != "__init__.py"}


def _imports(name: str, path: Path) -> Iterator[str]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.level:
            parts = name.split(".")[: -node.level]
            found = ".".join((*parts, node.module or ""))
            if found.startswith("types."):
                yield found


def test_types_lie_where_the_official_ones_do() -> None:
    """What stands elsewhere costs a file more; `aliases` place it with what it is a part of."""
    official = Path(openai.__file__).parent
    paths = [name.replace(".", "/") + ".py" for name in _type_modules()]
    ours = [path for path in paths if not (official / path).exists()]
    assert len(ours) <= len(paths) / 8, ours


def test_everything_that_is_exported_exists() -> None:
    namespace: dict[str, object] = {}
    exec("from openai_client import *", namespace)
    assert set(openai_client.__all__) <= set(namespace)


def test_threads_may_import_at_once() -> None:
    code = (
        "import threading, openai_client\n"
        "found = []\n"
        "def work():\n"
        "    start.wait()\n"
        "    client = openai_client.OpenAI(api_key='k')\n"
        "    found.append((client.chat.completions, client.models, openai_client.types.Model))\n"
        "start = threading.Barrier(16)\n"
        "threads = [threading.Thread(target=work) for _ in range(16)]\n"
        "[t.start() for t in threads]; [t.join() for t in threads]\n"
        "assert len(found) == 16\n"
    )
    assert _loaded(code)


def test_the_package_can_live_at_any_depth(tmp_path: Path) -> None:
    vendor = tmp_path / "app" / "_vendor" / "deep"
    vendor.mkdir(parents=True)
    (vendor / "renamed_client").symlink_to(PACKAGE)
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from app._vendor.deep.renamed_client import OpenAI, APIConnectionError\n"
        "client = OpenAI(api_key='k', base_url='http://127.0.0.1:9', max_retries=0)\n"
        "try: client.chat.completions.create(model='m', messages=[])\n"
        "except APIConnectionError: pass\n"
        "assert not any(m.startswith('openai_client') for m in sys.modules)\n"
        "client.close()\n"
    )
    assert _loaded(code)
