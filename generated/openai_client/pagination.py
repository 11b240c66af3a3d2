"""The pages of lists. Iterating over a page goes on over all that follow."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from ._core.pages import BaseAsyncPage, BaseSyncPage, Paging

T = TypeVar("T")

__all__ = [
    "AsyncCursorPage",
    "SyncCursorPage",
    "AsyncConversationCursorPage",
    "SyncConversationCursorPage",
    "AsyncNextCursorPage",
    "SyncNextCursorPage",
    "AsyncPage",
    "SyncPage",
]


class SyncCursorPage(BaseSyncPage[T]):
    data: list[T]
    has_more: bool | None = None

    _paging: ClassVar[Paging] = Paging(
        items="data",
        query="after",
        value="data.-1.id",
        more="has_more",
    )


class AsyncCursorPage(BaseAsyncPage[T]):
    data: list[T]
    has_more: bool | None = None

    _paging: ClassVar[Paging] = Paging(
        items="data",
        query="after",
        value="data.-1.id",
        more="has_more",
    )


class SyncConversationCursorPage(BaseSyncPage[T]):
    data: list[T]
    has_more: bool | None = None

    _paging: ClassVar[Paging] = Paging(
        items="data",
        query="after",
        value="last_id",
        more="has_more",
    )


class AsyncConversationCursorPage(BaseAsyncPage[T]):
    data: list[T]
    has_more: bool | None = None

    _paging: ClassVar[Paging] = Paging(
        items="data",
        query="after",
        value="last_id",
        more="has_more",
    )


class SyncNextCursorPage(BaseSyncPage[T]):
    data: list[T]
    has_more: bool | None = None

    _paging: ClassVar[Paging] = Paging(
        items="data",
        query="after",
        value="next",
        more="has_more",
    )


class AsyncNextCursorPage(BaseAsyncPage[T]):
    data: list[T]
    has_more: bool | None = None

    _paging: ClassVar[Paging] = Paging(
        items="data",
        query="after",
        value="next",
        more="has_more",
    )


class SyncPage(BaseSyncPage[T]):
    data: list[T]

    _paging: ClassVar[Paging] = Paging(
        items="data",
    )


class AsyncPage(BaseAsyncPage[T]):
    data: list[T]

    _paging: ClassVar[Paging] = Paging(
        items="data",
    )
