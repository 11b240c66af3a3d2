"""The golden cases: a folder with a spec, and the files that it must become.

`python tests/generate/cases.py CASE` prints nothing and rewrites what CASE expects; read the
diff before you commit it.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from specloom.pipeline import Result, generate

# Made by other parts of the program, which have tests of their own.
OTHERS = ("docs/", "fixtures/")
CASES = Path(__file__).resolve().parents[1] / "cases" / "generate"


def names() -> list[str]:
    return sorted(path.name for path in CASES.iterdir() if path.is_dir())


def run(name: str) -> Result:
    return generate(CASES / name / "openapi.yaml")


def compared(result: Result) -> dict[str, str]:
    """What a case compares: all that is printed; the engine is the same in every package."""
    return {
        name: _without_sizes(content)
        for name, content in result.files.items()
        if isinstance(content, str) and not name.startswith(OTHERS)
        if "/_core/" not in name and "/testing/" not in name
    }


def _without_sizes(text: str) -> str:
    """The report without its counts of files and lines: those of the engine are among them."""
    return re.sub(r"\| (files|lines) \| \d+ \|", r"| \1 | … |", text)


def expected(name: str) -> dict[str, str]:
    folder = CASES / name / "expected"
    return {
        path.relative_to(folder).as_posix().removesuffix(".txt"): path.read_text(encoding="utf-8")
        for path in folder.rglob("*.txt")
    }


def accept(name: str) -> None:
    folder = CASES / name / "expected"
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in compared(run(name)).items():
        # `.txt`, so that no tool takes an expectation for code of the project.
        target = folder / f"{path}.txt"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")


def main(wanted: list[str]) -> int:
    known = names()
    for case in wanted:
        if case not in known:
            print(f"{case}: there is no such folder; known: {', '.join(known)}", file=sys.stderr)
            return 2
        accept(case)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
