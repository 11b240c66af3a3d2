"""What `make test` and `.ci/run` run: lint, types, tests. It goes on after a failure."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
PYTEST = [PYTHON, "-m", "pytest", "-n", str(min(4, os.cpu_count() or 1))]

STEPS: dict[str, list[str]] = {
    "ruff": [PYTHON, "-m", "ruff", "check", "."],
    "mypy specloom": [PYTHON, "-m", "mypy"],
    "mypy client": [PYTHON, "-m", "mypy", "--strict", "generated/openai_client"],
    "pyright client": [PYTHON, "-m", "pyright", "--project", "tests/pyright.json"],
    "generated/ is up to date": [PYTHON, "-m", "specloom", "generate", "--check"],
    "pytest": [*PYTEST],
    "pytest over aiohttp": [*PYTEST, "--transport", "aiohttp", "tests/client", "tests/core"],
}
# Each needs an environment of its own: minutes that CI and `make test-all` have.
OTHERS = {"other Pythons": [PYTHON, "tests/interpreters.py"]}


def main(wanted: list[str]) -> int:
    """Run the steps whose name contains one of `wanted`, or all; 1 if any failed."""
    failed = []
    everywhere = "CI" in os.environ or "SPECLOOM_ALL" in os.environ
    for name, command in {**STEPS, **(OTHERS if everywhere or wanted else {})}.items():
        if wanted and not any(part in name for part in wanted):
            continue
        print(f"── {name}", flush=True)
        started = time.monotonic()
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            failed.append(name)
        print(f"   {time.monotonic() - started:.1f} s", flush=True)
    print(f"failed: {', '.join(failed)}" if failed else "all green")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
