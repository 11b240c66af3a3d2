"""The machine and the versions that a run is about."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_PACKAGES = ("openai", "httpx2", "pydantic", "pydantic-core", "aiohttp", "pybase64", "numpy")
_TOOLS = ("mypy", "pyright", "black", "Jinja2", "datamodel-code-generator", "jsonschema", "uvloop")


def machine() -> dict[str, str]:
    """What to know about where it was measured."""
    facts = {
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
    }
    for name in (*_PACKAGES, *_TOOLS):
        try:
            facts[name] = version(name)
        except PackageNotFoundError:
            facts[name] = "not installed"
    return facts


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
