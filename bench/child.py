"""Runs one case for one side: `python -m bench.child CASE SIDE URL [N]` prints the measure."""

from __future__ import annotations

import importlib
import json
import os
import sys

from bench.measure import GENERATED, Skipped

_EXTRAS = ("aiohttp", "uvloop")
"""What ours goes without: only the side "fast" is measured with an extra installed."""


def main(case: str, side: str, url: str, *argument: str) -> None:
    """Print a line of JSON: the measure, or why there is none."""
    sys.path.insert(0, str(GENERATED))
    os.environ["OPENAI_API_KEY"] = "sk-of-the-benchmark"
    if side == "ours":
        sys.modules.update(dict.fromkeys(_EXTRAS))  # type: ignore[arg-type]
    module, _, name = case.partition(":")
    work = getattr(importlib.import_module(f"bench.cases.{module}"), name)
    try:
        measured = work(side, url, *map(int, argument))
    except Skipped as reason:
        print(json.dumps({"skipped": str(reason)}))
    else:
        print(json.dumps({"value": measured.value, "notes": measured.notes}))


if __name__ == "__main__":
    main(*sys.argv[1:])
