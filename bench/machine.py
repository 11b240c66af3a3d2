"""The machine and the versions that a run is about."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bench.measure import ROOT

_PACKAGES = ("openai", "httpx2", "pydantic", "pydantic-core", "aiohttp", "numpy")
_TOOLS = ("mypy", "pyright", "black", "Jinja2", "datamodel-code-generator", "jsonschema", "uvloop")


_PEERS = ROOT / "bench" / ".peers"


def machine() -> dict[str, str]:
    """What to know about where it was measured."""
    facts = {
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "load at the end": _load(),
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
    }
    for name in (*_PACKAGES, *_TOOLS):
        try:
            facts[name] = version(name)
        except PackageNotFoundError:
            facts[name] = "not installed"
    facts["openapi-python-client"] = _said(_PEERS / "bin" / "openapi-python-client")
    facts["redocly"] = _said(_PEERS / "node_modules" / ".bin" / "redocly")
    return facts


def _said(program: Path) -> str:
    """The version that a peer says it has."""
    if not program.exists():
        return "not installed"
    done = subprocess.run([str(program), "--version"], capture_output=True, text=True, check=False)
    found = re.search(r"\d+\.\d+[.\w]*", done.stdout)
    return found[0] if found else "unknown"


def _load() -> str:
    """How many processes wanted a core on average, in the last quarter of an hour."""
    return f"{os.getloadavg()[2]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
