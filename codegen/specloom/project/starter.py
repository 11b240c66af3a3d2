"""The files of a new project: a small spec in our dialect, and what runs around it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from specloom import __version__
from specloom.atomic_write import is_leftover, remove_leftovers, write_file
from specloom.diagnostics.problems import Problem, SpecError, Where
from specloom.markdown import inline
from specloom.targets.python.identifiers import class_name, snake
from specloom.targets.render import TEMPLATE_SUFFIX, Renderer

__all__ = ["Project", "start", "starting_files"]

_FOLDER = "project"
_DOT = "dot_"


@dataclass(frozen=True, slots=True)
class Project:
    """What is said of a new project; all of it comes from the package's name."""

    package: str

    @property
    def client(self) -> str:
        """The client's class."""
        name = class_name(self._plain)
        return name if name.isalnum() else name.strip("_") + "Client"

    @property
    def title(self) -> str:
        return inline(f"{self._plain.replace('_', ' ').strip().capitalize()} API")

    @property
    def title_yaml(self) -> str:
        return json.dumps(f"{self._plain.replace('_', ' ').strip().capitalize()} API")

    @property
    def prefix(self) -> str:
        """What environment variables start with."""
        return self._plain.upper()

    @property
    def version(self) -> str:
        return __version__

    @property
    def _plain(self) -> str:
        """`notes_client` is the client of notes."""
        return snake(self.package.removesuffix("_client") or self.package).strip("_")


def starting_files(project: Project) -> dict[str, bytes]:
    """The files by path below the project's folder."""
    renderer = Renderer.open()
    files = {_path(name): content for name, content in renderer.copied(_FOLDER)}
    environment = renderer.environment()
    for template in environment.list_templates(filter_func=_is_ours):
        text = renderer.render(environment, template, project=project)
        name = template[len(_FOLDER) + 1 : -len(TEMPLATE_SUFFIX)]
        files[_path(name)] = text.encode()
    return dict(sorted(files.items()))


def start(folder: Path, project: Project) -> list[str]:
    """Write a new project to `folder`; the paths of its files. One that was cut short is finished.

    Raises `SpecError` where something else is there already, and where it can't be written.
    """
    files = starting_files(project)
    there = _top(folder)
    others = [name for name in there if not _is_begun(folder / name, folder, files)]
    if others or all((folder / name).exists() for name in files):
        others = others or there
        few = ", ".join(others[:5]) + (f" and {len(others) - 5} more" if len(others) > 5 else "")
        message = f"this folder isn't empty: it contains {few}"
        hint = "name a new folder, e.g. specloom init my_api"
        raise SpecError([Problem(Where(folder.as_posix()), "P004", message, hint)])
    try:
        for name, content in files.items():
            write_file(folder / name, content)
    except OSError as error:
        at = Where(Path(error.filename or folder).as_posix())
        message = f"can't write here: {error.strerror or error}"
        raise SpecError([Problem(at, "E903", message)]) from error
    remove_leftovers({(folder / name).parent for name in files})
    return list(files)


def _top(folder: Path) -> list[str]:
    """What stands in the folder, but for the folder of a fresh repository."""
    if not folder.exists():
        return []
    return sorted(
        entry.name + ("/" if entry.is_dir() else "")
        for entry in folder.iterdir()
        if entry.name != ".git"
    )


def _is_begun(path: Path, folder: Path, files: dict[str, bytes]) -> bool:
    """Whether a run that was cut short made `path`, and nobody changed it since."""
    name = path.relative_to(folder).as_posix()
    if path.is_symlink():
        return False
    if path.is_dir():
        ours = any(file.startswith(f"{name}/") for file in files)
        return ours and all(_is_begun(below, folder, files) for below in path.iterdir())
    return is_leftover(path.name) or (name in files and path.read_bytes() == files[name])


def _is_ours(template: str) -> bool:
    return template.startswith(f"{_FOLDER}/") and template.endswith(TEMPLATE_SUFFIX)


def _path(name: str) -> str:
    """`dot_gitignore` is `.gitignore`, which would have no effect on the templates' own folder."""
    return "/".join("." + p[len(_DOT) :] if p.startswith(_DOT) else p for p in name.split("/"))
