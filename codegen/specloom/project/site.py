"""Generated documentation → a site: a folder that any web server can serve, without any network.

Zensical makes the pages: the successor of Material for MkDocs, by the same authors. Material only
gets fixes any more; Zensical reads the same Markdown, and brings search, themes, a copy button and
a language switch without plugins.
Each language is a site of its own, so that search and menu speak it; the Markdown lies beside the
pages, for programs that read.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

__all__ = ["NoBuilder", "build", "is_documentation"]


class NoBuilder(RuntimeError):
    """What builds pages isn't installed."""


def is_documentation(folder: Path) -> bool:
    """Whether `specloom generate` made the documentation in `folder`."""
    return any(folder.glob("site.*.toml"))


def build(docs: Path, site: Path) -> None:
    """Make `site` anew of the Markdown in `docs`.

    Raises RuntimeError with what went wrong, NoBuilder where the builder isn't installed.
    """
    if find_spec("zensical") is None:
        raise NoBuilder("it takes zensical: pip install 'specloom[docs]', on Python 3.11 or later")
    configs = sorted(docs.glob("site.*.toml"))
    if not configs:
        raise RuntimeError(f"{docs}: nothing to build here; run specloom generate first")
    with tempfile.TemporaryDirectory() as folder:
        # The generator writes inside its project alone, and generated/ is not for it.
        work = Path(folder).resolve() / "docs"
        shutil.copytree(docs, work)
        for config in configs:
            _run(work, config.name)
        for text in (*work.glob("*.txt"), work / "index.html"):
            shutil.copy(text, work / "site")
        for config in configs:
            language = config.name.split(".")[1]
            # It takes the site for a server's root, which it need not be; nothing leads to it.
            (work / "site" / language / "404.html").unlink(missing_ok=True)
            for page in (work / language).rglob("*.md"):
                shutil.copy(page, work / "site" / page.relative_to(work))
        _replace(work / "site", site)


def _replace(made: Path, site: Path) -> None:
    """Put what was made in the place of an earlier site; nothing else is ever removed."""
    if site.is_dir() and any(site.iterdir()) and not (site / _MARK).is_file():
        raise RuntimeError(f"{site} has files that no build of a site made; name another folder")
    (made / _MARK).write_text("Made by specloom docs build; removed by the next one.\n", "utf-8")
    shutil.rmtree(site, ignore_errors=True)
    shutil.copytree(made, site)


_MARK = ".specloom-site"


def _run(work: Path, config: str) -> None:
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", config]
    run = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError(f"{config}:\n{run.stdout}{run.stderr}".strip())
