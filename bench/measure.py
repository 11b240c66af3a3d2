"""What one run of a case found out, and the clock that it is found out with."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
USER = ROOT / "bench" / ".peers" / "user"
"""An environment as a user has it: the official package, what both need, and nothing else."""

GENERATED = Path(os.environ.get("GENERATED") or ROOT / "generated")


@dataclass(frozen=True)
class Measure:
    """A number in the unit of its row; `notes` are other numbers worth keeping."""

    value: float
    notes: dict[str, float] = field(default_factory=dict)


class Skipped(Exception):
    """The case can't be run here; the message says why."""


def cpu() -> float:
    """CPU seconds of this process and of the children that it has waited for."""
    mine, theirs = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return mine.ru_utime + mine.ru_stime + theirs.ru_utime + theirs.ru_stime


def per_round(work: Callable[[], object], rounds: int, warm: int = 1) -> float:
    """CPU seconds of one `work()`, the mean over `rounds` of them."""
    for _ in range(warm):
        work()
    start = time.process_time()
    for _ in range(rounds):
        work()
    return (time.process_time() - start) / rounds


def resident() -> float:
    """Megabytes of memory that this process holds now."""
    return _status("VmRSS")


def peak() -> float:
    """Megabytes of memory that this process held at most since `reset_peak`."""
    return _status("VmHWM")


def reset_peak() -> None:
    """Begin to look for the peak anew; without effect where the system has no such thing."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        raise Skipped("the system doesn't tell peak memory") from None


def _status(name: str) -> float:
    status = Path("/proc/self/status")
    if not status.exists():
        raise Skipped("the system doesn't tell memory by /proc")
    for line in status.read_text().splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1]) / 1024
    raise Skipped(f"the system doesn't tell {name}")


def child(command: list[str], cwd: Path | None = None) -> tuple[float, float, int, str]:
    """Run a command: its CPU seconds, peak megabytes, exit code and output.

    It runs below a Python process of its own, so that the peak is of this command alone.
    """
    script = (
        "import resource,subprocess,sys;"
        "r=subprocess.run(sys.argv[1:],stdout=subprocess.PIPE,stderr=subprocess.STDOUT);"
        "u=resource.getrusage(resource.RUSAGE_CHILDREN);"
        "sys.stdout.buffer.write(r.stdout);"
        "print('\\n',u.ru_utime+u.ru_stime,u.ru_maxrss/1024,r.returncode)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *command], cwd=cwd, capture_output=True, text=True
    )
    output, _, last = done.stdout.rstrip().rpartition("\n")
    seconds, megabytes, code = last.split()
    return float(seconds), float(megabytes), int(code), output
