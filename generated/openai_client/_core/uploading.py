"""Many uploads, a few at a time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import TypeVar

from .errors import InvalidArgumentError
from .omit import ABSENT, Omit

__all__ = ["async_upload_all", "checked", "upload_all"]

A = TypeVar("A")
T = TypeVar("T")

_AT_ONCE = 5


def upload_all(
    upload: Callable[[A], T], files: Iterable[A], at_once: int | Omit
) -> list[T]:
    """Return what ``upload`` returns for each file, in the order of ``files``.

    ``files`` are taken one by one as uploads begin. The first error ends it: no further
    upload begins, those that run are waited for.
    """
    from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

    limit = checked(at_once, _AT_ONCE)
    found: list[Future[T]] = []
    running: set[Future[T]] = set()
    with ThreadPoolExecutor(limit) as pool:
        for file in files:
            if len(running) >= limit:
                done, running = wait(running, return_when=FIRST_COMPLETED)
                if any(future.exception() for future in done):
                    break
            future = pool.submit(upload, file)
            found.append(future)
            running.add(future)
    return [future.result() for future in found]


async def async_upload_all(
    upload: Callable[[A], Awaitable[T]], files: Iterable[A], at_once: int | Omit
) -> list[T]:
    """Return what ``upload`` returns for each file, in the order of ``files``.

    ``files`` are taken one by one as uploads begin. The first error cancels the rest.
    """
    import anyio

    found: dict[int, T] = {}
    errors: list[Exception] = []
    numbered: Iterator[tuple[int, A]] = enumerate(files)

    async def work() -> None:
        try:
            for index, file in numbered:
                found[index] = await upload(file)
        except Exception as error:
            errors.append(error)
            group.cancel_scope.cancel()

    limit = checked(at_once, _AT_ONCE)
    async with anyio.create_task_group() as group:
        for _ in range(limit):
            group.start_soon(work)
    if errors:
        raise errors[0]
    return [found[index] for index in sorted(found)]


def checked(at_once: int | Omit, default: int) -> int:
    """Return how many uploads may run at the same time.

    Raises:
        InvalidArgumentError: none.
    """
    if isinstance(at_once, ABSENT):
        return default
    if isinstance(at_once, bool) or at_once < 1:
        raise InvalidArgumentError("max_concurrency must be an int of 1 or more")
    return at_once
