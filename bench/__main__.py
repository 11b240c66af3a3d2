"""`python -m bench [ROW …]`: measure all rows, or those of these names (`stream*` for several)."""

from __future__ import annotations

import argparse
import os

from bench.cases.generators import PUBLISHED
from bench.machine import machine
from bench.report import write
from bench.rows import ROWS, named
from bench.run import Found, run


def main() -> int:
    """0 if everything ran, 1 if a case failed, 2 if no row has such a name."""
    options = _options()
    if options.list:
        for row in ROWS:
            print(f"{row.name:20} {row.what}")
        return 0
    if options.report:
        write({}, machine(), options.repeats, again=True)
        return 0
    chosen = named(options.rows)
    if not chosen:
        print("no such row; --list names them")
        return 2
    if options.openapi:
        os.environ[PUBLISHED] = options.openapi
    found: Found = {}
    try:
        run(chosen, options.repeats, found, lambda line: print(line, flush=True))
    finally:
        # A run that is interrupted tells what it found until then.
        if found and not options.dry:
            write(found, machine(), options.repeats, again=options.again)
    return 1 if any(side.failed for sides in found.values() for side in sides.values()) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("rows", nargs="*", help="names of rows, * for any letters")
    parser.add_argument("--repeats", type=int, default=5, help="runs of each case (default: 5)")
    parser.add_argument("--openapi", help="the published OpenAI description, if you have it")
    parser.add_argument("--list", action="store_true", help="list the rows and do nothing")
    parser.add_argument("--again", action="store_true", help="add these rows to the last run")
    parser.add_argument("--report", action="store_true", help="write the last run's page anew")
    parser.add_argument("--dry", action="store_true", help="print, but write nothing")
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
