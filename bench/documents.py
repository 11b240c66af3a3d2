"""Tries the generator on a folder of public descriptions and writes what came of each.

    python -m bench.documents FOLDER [NAME ...] [--mypy] [--jobs N] [--rows FILE] [--write]
    python -m bench.documents FOLDER [NAME ...] --peer PATH --rows FILE [--write]
    python -m bench.documents FOLDER none --rows FILE --calls FILE --write

For each document that `documents.yaml` lists: generate, import every module with warnings as
errors, and with --mypy check the package with `mypy --strict`. CPU seconds and peak memory are
those of generating, in a process of its own. With --peer the same is asked of the program at
PATH, `openapi-python-client` of an environment that has mypy as well. --rows keeps what was
found, so that a run may be made in parts; --write replaces bench/DOCUMENTS.md. --calls adds what
`python -m bench.called` gathered.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bench import peer

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


@dataclass
class Row:
    """What came of one document."""

    name: str
    kilobytes: int = 0
    version: str = ""
    operations: int = 0
    methods: int = 0
    modules: int = 0
    cpu: float = 0.0
    megabytes: int = 0
    imports: str = "-"
    strict: str = "-"
    failure: str = ""
    codes: dict[str, int] = field(default_factory=dict)
    peer: peer.Found | None = None

    @property
    def is_read(self) -> bool:
        return not self.version.startswith("Swagger")


def child(source: str, out: str) -> None:
    """Generate one document and print what it took; runs in a process of its own."""
    from specloom.output import write
    from specloom.pipeline import generate

    before = resource.getrusage(resource.RUSAGE_SELF)
    row = Row("")
    try:
        result = generate(Path(source), package="made")
    except Exception as error:  # a crash is a finding: it goes into the table
        import traceback

        row.failure = f"{type(error).__name__}: {error}"[:200]
        traceback.print_exc()
    else:
        row.codes = dict(Counter(f"{p.severity.value[:1]} {p.code}" for p in result.problems))
        row.methods = result.stats.operations
        if not result.files:
            errors = [p for p in result.problems if p.severity.value == "error"]
            row.failure = errors[0].message[:160] if errors else "no files"
    after = resource.getrusage(resource.RUSAGE_SELF)
    row.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    row.megabytes = _peak()
    if not row.failure:
        write(result.files, Path(out))
    print("RESULT" + json.dumps(asdict(row)))


def _peak() -> int:
    """The most memory that this process held, in MB."""
    status = Path("/proc/self/status")
    if status.is_file():  # ru_maxrss counts what the parent held before exec, too
        lines = status.read_text().splitlines()
        return int(next(line.split()[1] for line in lines if line.startswith("VmHWM"))) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


IMPORT_ALL = """
import importlib, pkgutil, made
names = [m.name for m in pkgutil.walk_packages(made.__path__, "made.")]
for name in names:
    importlib.import_module(name)
print(len(names))
"""


def tried(source: Path, name: str, strict: bool, keep: Path | None) -> Row:
    """Generate, import and check one document."""
    with tempfile.TemporaryDirectory() as folder:
        out = keep / name if keep else Path(folder)
        out.mkdir(parents=True, exist_ok=True)
        made = _python("-m", "bench.documents", "--child", str(source), str(out), cwd=ROOT)
        found = [line for line in made.stdout.splitlines() if line.startswith("RESULT")]
        row = Row(name, failure=f"crash: {made.stderr[-200:]}")
        if found:
            row = Row(**{**json.loads(found[0][len("RESULT") :]), "name": name})
        if made.stderr.strip():
            print(made.stderr[-3000:], file=sys.stderr)
        row.kilobytes, row.version, row.operations = _facts(source)
        if row.failure:
            return row
        imported = _python("-W", "error", "-c", IMPORT_ALL, cwd=out)
        row.imports = "yes" if imported.returncode == 0 else imported.stderr[-300:]
        row.modules = int(imported.stdout or 0)
        if strict:
            row.strict = _strict(out)
    return row


def _strict(out: Path) -> str:
    # Two packages of one name can't be checked in one cache at the same time.
    number = threading.current_thread().name.rpartition("_")[2]
    cache = ("--cache-dir", str(Path(tempfile.gettempdir()) / f".mypy_of_documents_{number}"))
    checked = _python("-m", "mypy", "--strict", *cache, "made", cwd=out)
    (out / "mypy.txt").write_text(checked.stdout, encoding="utf-8")
    return "yes" if checked.returncode == 0 else checked.stdout.strip().splitlines()[-1]


def _python(*args: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *args], cwd=cwd, capture_output=True, text=True, check=False
    )


def _facts(source: Path) -> tuple[int, str, int]:
    """Size in kB, version, and how many operations the document has; read independently."""
    root: Any = _read(source)
    size = source.stat().st_size
    if source.parent.name == "specification":
        size = sum(p.stat().st_size for p in source.parent.rglob("*") if p.is_file())
    items = [_followed(source, root, item) for item in (root.get("paths") or {}).values()]
    objects = [item for item in items if isinstance(item, dict)]
    count = sum(m in item for item in objects for m in METHODS)
    count += sum(len(item.get("additionalOperations") or ()) for item in objects)
    return size // 1000, str(root.get("openapi") or f"Swagger {root.get('swagger')}"), count


def _read(path: Path) -> Any:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    return yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))


def _followed(source: Path, root: Any, item: Any) -> Any:
    if isinstance(item, dict) and "$ref" in item:
        address, _, pointer = str(item["$ref"]).partition("#")
        found = _read(source.parent / address) if address else root
        for token in filter(None, pointer.split("/")):
            found = found[token.replace("~1", "/").replace("~0", "~")]
        return found
    return item


def documents(folder: Path) -> dict[str, Path]:
    """The root file of each listed document that is there."""
    listed = yaml.safe_load((HERE / "documents.yaml").read_text(encoding="utf-8"))
    found: dict[str, Path] = {}
    for name in listed:
        plain = [folder / f"{name}{suffix}" for suffix in (".yaml", ".json")]
        nested = sorted((folder / name).glob("*/*public*.yaml"))
        nested += sorted((folder / name).glob("*/*Public*.yaml"))
        for path in (*plain, *nested):
            if path.is_file():
                found[name] = path
    return found


def table(rows: list[Row], calls: Calls | None = None) -> str:
    """The rows as a Markdown page."""
    heads = ["document", "kB", "version", "operations", "methods", "modules", "CPU s", "MB"]
    heads += ["imports", "mypy --strict", "diagnostics", *(("the peer",) if _peers(rows) else ())]
    rules = ["--:" if name in ("kB", "CPU s", "MB") or name[-1] == "s" else "---" for name in heads]
    rules[8:] = ["---"] * (len(heads) - 8)
    lines = [f"| {' | '.join(heads)} |", f"|{'|'.join(rules)}|"]
    lines += [_line(row, peers=bool(_peers(rows))) for row in rows]
    return (
        "# Public descriptions\n\n"
        "What `python -m bench.documents FOLDER --mypy --write` found; documents.yaml says where\n"
        "the documents are from. Each is taken as it is published.\n\n"
        + _total(rows)
        + (_called(calls) if calls else "")
        + "\n"
        + "\n".join(lines)
        + "\n"
    )


def _total(rows: list[Row]) -> str:
    read = [row for row in rows if row.is_read]
    text = (
        f"{len(rows)} documents, {len(read)} of them OpenAPI 3: "
        f"{sum(r.imports == 'yes' for r in read)} give a client whose modules all import, "
        f"{sum(r.strict == 'yes' for r in read)} one that passes `mypy --strict`; "
        f"{sum(r.methods for r in read):,} of {sum(r.operations for r in read):,} operations "
        f"get a method; {sum(r.cpu for r in read):.0f} CPU seconds in all.\n"
    )
    found = _peers(rows)
    if found:
        text += (
            f"\n{peer.NAME} on the {len(found)} documents that it was tried on: "
            f"{sum(p.made for p in found)} give a client, "
            f"{sum(p.imports for p in found)} one whose modules all import, "
            f"{sum(p.strict for p in found)} one that passes `mypy --strict`; "
            f"{sum(p.methods for p in found):,} operations get a function; "
            f"{sum(p.cpu for p in found):.0f} CPU seconds in all.\n"
        )
    return text


Calls = dict[str, tuple[int, int]]


def _called(calls: Calls) -> str:
    """How the clients fared that were called against the mock server."""
    whole = sum(done == asked for asked, done in calls.values())
    return (
        f"\n`python -m bench.called` called the clients of {len(calls)} of them against the mock"
        f" server of their\ndocument, each operation with the least and with all that it takes:"
        f" {sum(done for _, done in calls.values()):,} of"
        f" {sum(asked for asked, _ in calls.values()):,}\noperations did what they should,"
        f" all of {whole} clients. Not so: "
        + ", ".join(f"{n} {d} of {a}" for n, (a, d) in sorted(calls.items()) if a != d)
        + ".\n"
    )


def _read_calls(path: Path) -> Calls:
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {row["name"]: (row["called"], row["answered"]) for row in lines}


def _peers(rows: list[Row]) -> list[peer.Found]:
    return [row.peer for row in rows if row.peer is not None and row.is_read]


def _line(row: Row, *, peers: bool = False) -> str:
    codes = ", ".join(f"{code.split()[1]} {n}" for code, n in sorted(row.codes.items()))
    cells = [
        row.name,
        f"{row.kilobytes:,}",
        row.version,
        f"{row.operations:,}",
        f"{row.methods:,}",
        f"{row.modules:,}",
        f"{row.cpu:.1f}",
        f"{row.megabytes:,}",
        row.imports if row.imports in ("yes", "-") else "no",
        row.strict if row.strict in ("yes", "-") else "no",
        " ".join(row.failure.split()) or codes,
    ]
    if peers:
        cells.append(row.peer.line if row.peer else "-")
    return f"| {' | '.join(cells)} |"


def _read_rows(path: Path | None) -> dict[str, Row]:
    if path is None or not path.is_file():
        return {}
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for row in lines:
        row["peer"] = peer.Found(**row["peer"]) if row["peer"] else None
    return {row["name"]: Row(**row) for row in lines}


def main() -> None:
    """Run the documents that are named, or all."""
    if sys.argv[1:2] == ["--child"]:
        child(*sys.argv[2:])
        return
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--mypy", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--jobs", type=int, default=1, help="how many at the same time")
    parser.add_argument("--rows", type=Path, help="a file that keeps what was found")
    parser.add_argument("--peer", type=Path, help="the program to compare with")
    parser.add_argument("--keep", type=Path, help="a folder that keeps what was generated")
    parser.add_argument("--calls", type=Path, help="a file that bench.called wrote")
    options = parser.parse_intermixed_args()
    known = documents(options.folder)
    rows = _read_rows(options.rows)
    wanted = [name for name in known if not options.names or name in options.names]

    def run(name: str) -> Row:
        if options.peer:
            row = rows.get(name, Row(name))
            row.peer = peer.tried(known[name], options.peer)
            return row
        row = tried(known[name], name, options.mypy, options.keep)
        row.peer = rows[name].peer if name in rows else None
        return row

    with ThreadPoolExecutor(options.jobs) as pool:
        for row in pool.map(run, wanted):
            rows[row.name] = row
            _show(row)
            if options.rows:
                lines = [json.dumps(asdict(row)) for row in rows.values()]
                options.rows.write_text("\n".join(lines) + "\n", encoding="utf-8")
    if options.write:
        calls = _read_calls(options.calls) if options.calls else None
        text = table([rows[name] for name in known if name in rows], calls)
        (HERE / "DOCUMENTS.md").write_text(text, encoding="utf-8")


def _show(row: Row) -> None:
    print(_line(row, peers=row.peer is not None), flush=True)
    for problem in (row.imports, row.strict):
        if problem not in ("yes", "-"):
            print("   ", problem.replace("\n", "\n    "))


if __name__ == "__main__":
    main()
