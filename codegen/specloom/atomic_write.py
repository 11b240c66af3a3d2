"""Writing a file in one step, and removing what an interrupted write left behind."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import time
from collections.abc import Iterable
from pathlib import Path

__all__ = ["is_leftover", "remove_leftovers", "write_file"]

_TEMPORARY = re.compile(r"\.specloom-(\d+)-[0-9a-f]{8}\.tmp")
_OLD = 24 * 60 * 60  # seconds


def write_file(path: Path, data: bytes) -> None:
    """Replace the file at `path` in one step: readers see the old content or the new.

    The file keeps its mode; a new one gets what the umask allows. Through a symbolic link its
    target is written. Raises OSError, which names `path`, also for a file without write permission.
    """
    try:
        _replace(path, data)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _replace(path: Path, data: bytes) -> None:
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    if target.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    target.parent.mkdir(parents=True, exist_ok=True)
    mode = None
    if target.exists():
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        # A rename needs permission for the folder alone, and would go around the file's own.
        if not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        mode = target.stat().st_mode & 0o7777
    temporary = target.parent / f".specloom-{os.getpid()}-{secrets.token_hex(4)}.tmp"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(temporary, flags, 0o666), "wb") as file:
            file.write(data)
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def is_leftover(name: str) -> bool:
    """Whether a file of this name is one that `write_file` makes on its way."""
    return _TEMPORARY.fullmatch(name) is not None


def remove_leftovers(folders: Iterable[Path]) -> None:
    """Remove, directly in `folders`, the temporary files of runs that were killed."""
    for folder in folders:
        with contextlib.suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                match = _TEMPORARY.fullmatch(entry.name)
                if match and entry.is_file(follow_symlinks=False) and _is_abandoned(match, entry):
                    Path(entry.path).unlink()


def _is_abandoned(match: re.Match[str], entry: os.DirEntry[str]) -> bool:
    """Whether the process that made the file is gone; this process has none on its way now."""
    if os.name != "posix":  # to ask after a process there may end it
        return time.time() - entry.stat().st_mtime > _OLD
    pid = int(match[1])
    if pid == os.getpid():
        return True
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return True
    except OSError:
        return False
    return False
