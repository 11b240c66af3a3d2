"""Importing: what it costs, what it loads, and what the first call costs."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
from typing import Any

from bench import sample
from bench.measure import GENERATED, Measure

_PACKAGES = {"official": "openai", "ours": "openai_client"}

_PROGRAM = """
import sys, time
before = set(sys.modules)
began = time.process_time()
{body}
took = time.process_time() - began
loaded = set(sys.modules) - before
import json, os
names = [n for n in loaded if "." not in n]
places = {{n: getattr(sys.modules[n], "__file__", None) or "" for n in names}}
status = open("/proc/self/status").read() if os.path.exists("/proc/self/status") else ""
held = next((int(l.split()[1]) / 1024 for l in status.splitlines() if "VmRSS" in l), 0)
print(json.dumps([took, places, len(loaded), held]))
"""

_FIRST_CALL = """
from {package} import OpenAI
client = OpenAI(base_url={url!r}, max_retries=0)
client.chat.completions.create(**{call!r})
"""


def importing(side: str, url: str) -> Measure:
    """CPU milliseconds of the import."""
    took, places, modules, _ = _run(f"import {_PACKAGES[side]}")
    others = _third_party(places, _PACKAGES[side])
    return Measure(took * 1e3, {"modules": modules, "third-party packages": others})


def modules(side: str, url: str) -> Measure:
    """How many modules the import loads."""
    _, _, count, _ = _run(f"import {_PACKAGES[side]}")
    return Measure(count)


def first_call(side: str, url: str) -> Measure:
    """CPU milliseconds of the import, a client, and the first chat call."""
    took, _, count, _ = _run(_first_call(side, url))
    return Measure(took * 1e3, {"modules": count})


def memory(side: str, url: str) -> Measure:
    """Megabytes held after the first chat call, the interpreter's own included."""
    _, _, _, held = _run(_first_call(side, url))
    return Measure(held)


def _first_call(side: str, url: str) -> str:
    package = _PACKAGES[side]
    return _FIRST_CALL.format(package=package, url=f"{url}/chat", call=sample.CALL)


def _run(body: str) -> Any:
    environment = f"import sys; sys.path.insert(0, {str(GENERATED)!r})"
    program = f"{environment}\n{_PROGRAM.format(body=body)}"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def _third_party(places: dict[str, str], package: str) -> int:
    installed = sysconfig.get_path("purelib"), sysconfig.get_path("platlib")
    return sum(place.startswith(installed) and n != package for n, place in places.items())
