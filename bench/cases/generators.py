"""Generators: ours and the peers, each as its users start it, in a process of its own."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.cases.synthetic import document
from bench.measure import ROOT, Measure, Skipped, child

PEERS = ROOT / "bench" / ".peers"
PUBLISHED = "BENCH_OPENAPI"
"""The environment variable with the path of the published description."""


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        # Our generator keeps its notes below the user's cache folder; here it has none yet.
        os.environ["XDG_CACHE_HOME"] = str(Path(name, "cache"))
        yield Path(name)


def cold(side: str, url: str) -> Measure:
    """CPU seconds for our own spec, nothing made before."""
    with _folder() as folder:
        return _generate(side, ROOT / "spec", folder)


def unchanged(side: str, url: str) -> Measure:
    """CPU seconds to do it again, nothing changed."""
    with _folder() as folder:
        _generate(side, ROOT / "spec", folder)
        return _generate(side, ROOT / "spec", folder)


def one_field(side: str, url: str) -> Measure:
    """CPU seconds to do it again, one field having changed."""
    with _folder() as folder:
        spec = folder / "spec"
        shutil.copytree(ROOT / "spec", spec)
        _generate(side, spec, folder)
        schemas = spec / "schemas" / "files.yaml"
        text = schemas.read_text(encoding="utf-8")
        changed = text.replace("description: ", "description: Now ", 1)
        assert changed != text
        schemas.write_text(changed, encoding="utf-8")
        before = _times(folder / "out")
        measured = _generate(side, spec, folder)
        after = _times(folder / "out")
        rewritten = sum(after[name] != before.get(name) for name in after)
        return Measure(measured.value, {**measured.notes, "files rewritten": rewritten})


def published(side: str, url: str) -> Measure:
    """CPU seconds for the published description of the OpenAI API, as it is published."""
    path = os.environ.get(PUBLISHED, "")
    if not path or not Path(path).is_file():
        raise Skipped("the published description isn't here; name it with --openapi")
    with _folder() as folder:
        return _generate(side, Path(path).resolve(), folder)


def growth(side: str, url: str, operations: int) -> Measure:
    """CPU seconds for a made-up description with so many operations."""
    with _folder() as folder:
        file = folder / "synthetic.json"
        file.write_text(document(operations), encoding="utf-8")
        return _generate(side, file, folder)


def _times(out: Path) -> dict[str, int]:
    return {str(f.relative_to(out)): f.stat().st_mtime_ns for f in out.rglob("*") if f.is_file()}


def _generate(side: str, spec: Path, folder: Path) -> Measure:
    out = folder / "out"
    seconds, megabytes, code, output = child(_command(side, spec, out), cwd=ROOT)
    # A peer writes one file or a folder.
    files = [out] if out.is_file() else [f for f in out.rglob("*") if f.is_file()]
    files += list(folder.glob("out.*"))
    if code or not files:
        reason = _reason(output).replace(str(folder), "").replace(str(ROOT), "")
        raise Skipped(f"gives up with exit code {code}: {reason[:120]}")
    return Measure(seconds, {"peak MB": megabytes, "files": len(files)})


def _reason(output: str) -> str:
    """The line of a program's output that says most about why it gave up."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    telling = re.compile(r"error: |not expected|not found|are supported", re.IGNORECASE)
    return next((line for line in lines if telling.search(line)), lines[-1] if lines else "")


def _command(side: str, spec: Path, out: Path) -> list[str]:
    if side == "ours":
        package = [] if spec.is_dir() else ["--package", "made"]
        command = [sys.executable, "-m", "specloom", "generate", str(spec)]
        return [*command, "--out", str(out), *package]
    document = spec / "openapi.yaml" if spec.is_dir() else spec
    if side == "openapi-python-client":
        command = _peer("openapi-python-client", "bin")
        options = ["--meta", "none", "--overwrite", "--output-path", str(out)]
        return [command, "generate", "--path", str(document), *options]
    if side == "datamodel-code-generator":
        command = str(Path(sys.executable).parent / "datamodel-codegen")
        options = ["--input-file-type", "openapi", "--output", f"{out}.py"]
        kind = ["--output-model-type", "pydantic_v2.BaseModel"]
        # With the paths it follows references into other files, too.
        kind += ["--openapi-scopes", "schemas", "paths"]
        return [command, "--input", str(document), *options, *kind, "--formatters", "builtin"]
    command = _peer("redocly", "node_modules/.bin")
    return [command, "generate-client", str(document), "--generator", "python", "-o", f"{out}.ts"]


def _peer(name: str, place: str) -> str:
    installed = PEERS / place / name
    if installed.exists():
        return str(installed)
    found = shutil.which(name)
    if found is None:
        raise Skipped(f"{name} isn't installed; make bench installs it where it can")
    return found
