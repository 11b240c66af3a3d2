"""Lists that page: a few objects that are always there, one page of them at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from specloom.document.document import plain
from specloom.examples.endpoints import Endpoint
from specloom.examples.exchanges import Exchange
from specloom.examples.shapes import Shapes
from specloom.ir import Paged, PaginationStyle, ParameterIn, Type, at_once
from specloom.mock.received import Received

_LEAST = 5


class Collection:
    """The objects that a list operation knows."""

    def __init__(
        self, endpoint: Endpoint, written: Iterable[Exchange], shapes: Shapes
    ) -> None:
        whole = at_once(endpoint.operation.interaction)
        self._scheme = whole.scheme if isinstance(whole, Paged) else None
        queries = endpoint.located(ParameterIn.QUERY)
        limit = next((p.type for p in queries if p.name == "limit"), None)
        self._limit = shapes.of(limit).rules.get("default")
        self._items: list[Any] = []
        self._constants: dict[str, Any] = {}
        if isinstance(whole, Paged):
            self._constants = dict(_constants(whole.item, shapes))
        if self._scheme is not None:
            key = self._id_key
            for exchange in written:
                body = exchange.body
                if exchange.succeeds and isinstance(body, dict):
                    for item in body.get(self._scheme.items) or ():
                        known = [_id(i, key) for i in self._items]
                        if isinstance(item, dict) and _id(item, key) not in known:
                            self._items.append(item)

    @property
    def _id_key(self) -> str:
        """The property of an item that names it to the next page."""
        assert self._scheme is not None
        # `data.-1.id` is in the last item, `last_id` in the page itself.
        _, dot, key = self._scheme.value.rpartition(".")
        return key if dot else "id"

    def page(
        self,
        body: Any,
        received: Received,
        fits: Callable[[Any], bool],
        listed: Callable[[list[Any]], list[Any]],
    ) -> Any:
        """`body` as the page that was asked for; as it is where the list has no cursor.

        `listed` turns the items that the description knows into those that are there now.
        """
        scheme = self._scheme
        if scheme is None or scheme.style is not PaginationStyle.CURSOR:
            return body
        if not isinstance(body, dict) or not isinstance(body.get(scheme.items), list):
            return body
        items = [self._as_listed(item) for item in listed(self._filled(body[scheme.items]))]
        after = received.query_text(scheme.query)
        ids = [_id(item, self._id_key) for item in items]
        if after is not None:
            items = items[ids.index(after) + 1 :] if after in ids else []
        limit = self._asked_limit(received)
        shown = items[:limit]
        body[scheme.items] = plain(shown)
        if scheme.more:
            body[scheme.more] = len(items) > len(shown)
        ends = [name for name in ("first_id", "last_id") if name in body]
        for name in ends:
            body[name] = _id(shown[0 if name == "first_id" else -1], self._id_key) if shown else ""
        return body if shown else _without(body, ends, fits)

    def _as_listed(self, item: Any) -> Any:
        """A list may have other constants in its items than the call that creates them."""
        if not isinstance(item, dict):
            return item
        return {**item, **{k: v for k, v in self._constants.items() if k in item}}

    def _asked_limit(self, received: Received) -> int:
        text = received.query_text("limit")
        if text is not None and text.isdecimal():
            return max(1, int(text))
        return self._limit if isinstance(self._limit, int) else 100

    def _filled(self, shown: list[Any]) -> list[Any]:
        """The known objects, and like ones besides, so that there is something to page."""
        items = list(self._items or shown)
        originals = [item for item in items if isinstance(item, dict)]
        for number in range(_LEAST - len(items) if originals else 0):
            twin = plain(originals[number % len(originals)])
            if not isinstance(twin.get(self._id_key), str):
                break
            twin[self._id_key] = f"{twin[self._id_key]}-{number + 2}"
            items.append(twin)
        return items


def _without(body: dict[str, Any], names: list[str], fits: Callable[[Any], bool]) -> dict[str, Any]:
    """An empty page: its ends are null, or left out, whichever the description allows."""
    for other in ({**body, **dict.fromkeys(names)}, {k: body[k] for k in body if k not in names}):
        if fits(other):
            return other
    return body


def _constants(item: Type, shapes: Shapes) -> Iterator[tuple[str, Any]]:
    """The properties of an item that have one value alone."""
    for name, type_ in shapes.of(item).fields.items():
        values: list[Any] = shapes.of(type_).rules.get("enum") or []
        if len(values) == 1:
            yield name, values[0]


def _id(item: Any, key: str) -> Any:
    return item.get(key) if isinstance(item, dict) else None
