"""Pages of lists, and the iteration over all of them."""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
    Sequence,
)
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from .base import Model
from .errors import APIError
from .failures import unusable_body
from .paging import PageInfo, Paging, next_info, next_request, pick
from .response_info import Result
from .results import parse_body

if TYPE_CHECKING:
    import httpx2
    from typing_extensions import Self

    from .request import Request
    from .wire import AsyncWireResponse, WireResponse

__all__ = [
    "AsyncPaginator",
    "BaseAsyncPage",
    "BaseSyncPage",
    "PageInfo",
    "Paging",
    "async_page_result",
    "page_result",
]

T = TypeVar("T")
P = TypeVar("P", bound="BaseSyncPage[Any]")
AP = TypeVar("AP", bound="BaseAsyncPage[Any]")


@dataclass(frozen=True)
class _Origin:
    """Where a page came from.

    Attributes:
        request: what asked for it.
        send: sends a request for a page of the same kind.
        http_request: the request as it was sent.
        link: the URL of the next page from the ``Link`` header.
        depth: how many pages came before.
        seen: the pages that were asked for so far, with their depth.
    """

    request: Request
    send: Callable[[Request, _Origin], Any]
    http_request: httpx2.Request | None = None
    link: str | None = None
    depth: int = 0
    seen: dict[object, int] = field(default_factory=lambda: {})


class _Page(Model, Generic[T]):
    __slots__ = ("__origin__page__",)

    _paging: ClassVar[Paging] = Paging(items="data", style="link")

    def has_next_page(self) -> bool:
        """Whether there is a page after this one, as far as the server says."""
        return self.next_page_info() is not None

    def next_page_info(self) -> PageInfo | None:
        """What asks for the next page; None if this is the last one."""
        origin = self._origin()
        return next_info(
            self._paging, self, len(self._items()), origin.request, origin.link
        )

    def __reduce__(self) -> tuple[Any, ...]:
        # The class of pages of a certain item can't be found by its name.
        generic = type(self).__pydantic_generic_metadata__
        kind = (generic["origin"] or type(self), generic["args"])
        return _restored, kind, self.__getstate__()

    def _as_received(self, copied: Any) -> Any:
        origin = getattr(self, "__origin__page__", None)
        object.__setattr__(copied, "__origin__page__", origin)
        return super()._as_received(copied)

    def _items(self) -> Sequence[T]:
        items = pick(self, self._paging.items)
        return cast("Sequence[T]", items) if isinstance(items, list) else ()

    def _origin(self) -> _Origin:
        origin = getattr(self, "__origin__page__", None)
        if not isinstance(origin, _Origin):
            raise RuntimeError("this page wasn't received by a client")
        return origin

    def _next(self) -> Any:
        info = self.next_page_info()
        if info is None:
            raise RuntimeError("this is the last page; ask has_next_page() before")
        origin = self._origin()
        depth = origin.depth + 1
        # A page may be asked for twice, but never again as a later one.
        if origin.seen.setdefault(info.key, depth) < depth:
            raise APIError(
                f"the server gave the same page again: {info.key}", origin.http_request
            )
        sent = origin.http_request
        request = next_request(origin.request, info, str(sent.url) if sent else "")
        return origin.send(request, replace(origin, request=request, depth=depth))


class BaseSyncPage(_Page[T], Generic[T]):
    """One page of a list; iterating over it goes on over all pages after it."""

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]
        for page in self.iter_pages():
            yield from page._items()

    def iter_pages(self) -> Iterator[Self]:
        """Yield this page and all after it, each asked for when it is needed."""
        page = self
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            yield page

    def get_next_page(self) -> Self:
        """Ask for the next page.

        Raises:
            APIError: the server gives a page again that it gave before.
            RuntimeError: this is the last page.
        """
        return cast("Self", self._next())


class BaseAsyncPage(_Page[T], Generic[T]):
    """One page of a list; iterating over it goes on over all pages after it."""

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page._items():
                yield item

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Yield this page and all after it, each asked for when it is needed."""
        page = self
        yield page
        while page.has_next_page():
            page = await page.get_next_page()
            yield page

    async def get_next_page(self) -> Self:
        """Ask for the next page.

        Raises:
            APIError: the server gives a page again that it gave before.
            RuntimeError: this is the last page.
        """
        return cast("Self", await self._next())


class AsyncPaginator(Generic[T, AP]):
    """A list that is still to be asked for.

    ``await`` it for its first page, or iterate over it with ``async for`` for the items
    of all pages.
    """

    def __init__(self, send: Callable[[], Awaitable[AP]]) -> None:
        self._send = send

    def __await__(self) -> Generator[Any, None, AP]:
        return self._send().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._send():
            yield item


def page_result(
    page: type[P], request: Request, call: Callable[[Request, Result[P]], P]
) -> Result[P]:
    """Return how the body of the answer to ``request`` becomes a ``page``.

    Args:
        page: the class of the page, with the type of its items: ``CursorPage[Item]``.
        request: what asks for the first page.
        call: sends a request and makes its result.
    """

    def send(request: Request, origin: _Origin) -> P:
        return call(request, _result(page, origin))

    return _result(page, _Origin(request, send))


def async_page_result(
    page: type[AP],
    request: Request,
    call: Callable[[Request, Result[AP]], Awaitable[AP]],
) -> Result[AP]:
    """Return the same for an asynchronous client."""

    def send(request: Request, origin: _Origin) -> Awaitable[AP]:
        return call(request, _result(page, origin))

    return _result(page, _Origin(request, send))


M = TypeVar("M", bound=_Page[Any])


def _result(page: type[M], origin: _Origin) -> Result[M]:
    # Pydantic forgets a parametrized class, and what it built, when nobody holds it.
    _held(page)

    def parse(response: WireResponse | AsyncWireResponse) -> M:
        paging = page._paging  # pyright: ignore[reportPrivateUsage]
        value = parse_body(response, page, inside=paging.items if paging.bare else "")
        if not isinstance(value, page):
            raise unusable_body(response, "it is no page of a list")
        link = None
        if "link" in response.headers:
            link = response.http_response.links.get("next", {}).get("url")
        http_request = response.request.http_request
        seen = origin.seen if origin.depth else {}  # a list may be read again
        came = replace(origin, http_request=http_request, link=link, seen=seen)
        object.__setattr__(value, "__origin__page__", came)
        return value

    return Result(parse, page)


# Not kept on the type of the items: pydantic holds that as long as there is the page.
@lru_cache(maxsize=256)
def _held(page: type[M]) -> type[M]:
    return page


def _restored(generic: Any, args: tuple[Any, ...]) -> Any:
    page = generic[args] if args else generic
    return page.__new__(page)
