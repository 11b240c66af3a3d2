"""generated/docs → site/: a folder that any web server can serve, and that needs no network.

python docs-site/build.py [DOCS] [SITE]

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
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def build(docs: Path, site: Path) -> None:
    """Make `site` anew of the Markdown in `docs`. Raises RuntimeError with what went wrong."""
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
        shutil.rmtree(site, ignore_errors=True)
        shutil.copytree(work / "site", site)


def _run(work: Path, config: str) -> None:
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", config]
    run = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError(f"{config}:\n{run.stdout}{run.stderr}".strip())


def main(arguments: list[str]) -> int:
    given = [Path(argument) for argument in arguments]
    docs, site = [*given, *[ROOT / "generated/docs", ROOT / "site"][len(given) :]]
    try:
        build(docs, site)
    except (RuntimeError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    pages = sum(1 for _ in site.rglob("*.html"))
    print(f"{site}: {pages} pages; read them: python3 -m http.server --directory {site}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
