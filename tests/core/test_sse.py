"""Bytes to events, however they are cut."""

from __future__ import annotations

import tracemalloc

import pytest
from engine.sse import Event, Splitter
from hypothesis import given, settings
from hypothesis import strategies as st


def split(*pieces: bytes) -> list[Event]:
    splitter = Splitter()
    events = [event for piece in pieces for event in splitter.feed(piece)]
    return events + splitter.finish()


def data(*pieces: bytes) -> list[bytes]:
    return [event.data for event in split(*pieces)]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_line_ends(end: bytes) -> None:
    body = b"event: a\ndata: 1\ndata: 2\n\ndata: 3\n\n".replace(b"\n", end)
    expected = [Event(b"1\n2", "a"), Event(b"3")]
    assert split(body) == expected
    assert split(*(body[i : i + 1] for i in range(len(body)))) == expected


def test_line_ends_may_be_mixed() -> None:
    assert data(b"data: 1\r\ndata: 2\n\r\ndata: 3\r\r\ndata: 4\n\n") == [b"1\n2", b"3", b"4"]


def test_an_event_is_out_as_soon_as_its_last_line_ends() -> None:
    splitter = Splitter()
    assert splitter.feed(b"data: 1\r\n\r") == [Event(b"1")]
    assert splitter.feed(b"\ndata: 2\r\n\r\n") == [Event(b"2")]


def test_a_byte_order_mark_is_skipped_once() -> None:
    mark = b"\xef\xbb\xbf"
    assert data(mark + b"data: 1\n\n") == [b"1"]
    assert data(mark[:1], mark[1:2], mark[2:] + b"data: 1\n\n") == [b"1"]
    assert data(b"", mark + b"data: 1\n\n") == [b"1"]
    assert data(b"data: 1\n\n" + mark + b"data: 2\n\n") == [b"1"]


def test_fields() -> None:
    assert data(b"data:1\ndata:  2\ndata\ndata:\n\n") == [b"1\n 2\n\n"]
    assert data(b"Data: 1\n data: 2\ndatum: 3\n\n") == []
    assert split(b"event: a\nevent: b\ndata: 1\n\n") == [Event(b"1", "b")]
    assert split(b"event:\ndata: 1\n\n") == [Event(b"1", "message")]
    assert split(b"event: ping\n\n") == [Event(b"", "ping")]
    assert data(b"data: a:b: c\n\n") == [b"a:b: c"]


def test_comments_and_blank_lines_are_no_events() -> None:
    assert split(b": hello\n\n:\n\n\n\n\ndata: 1\n: within\n\n: bye\n\n\n") == [Event(b"1")]


def test_ids_stay_until_the_next_one() -> None:
    events = split(b"id: 1\ndata: a\n\ndata: b\n\nid: x\0y\ndata: c\n\nid\ndata: d\n\n")
    assert [event.id for event in events] == ["1", "1", "1", None]


def test_retry_is_noted() -> None:
    splitter = Splitter()
    assert splitter.feed(b"retry: 3000\n\nretry: soon\n\nretry:\n\n") == []
    assert splitter.retry == 3000


def test_data_is_given_as_it_came() -> None:
    assert data(b"data: \xff\xfe\n\n") == [b"\xff\xfe"]
    assert data("data: é\u2028\x85\n\n".encode()) == ["é\u2028\x85".encode()]
    assert data(b"event: \xff\ndata: 1\n\n") == [b"1"]


def test_the_end_of_the_stream_gives_what_is_left() -> None:
    assert data(b"data: 1\n\ndata: 2\n") == [b"1", b"2"]
    assert data(b"data: 1\n\ndata: 2") == [b"1", b"2"]
    assert data(b"data: 1\n\n: end") == [b"1"]
    assert data() == []


def test_an_event_has_no_largest_size_and_is_joined_once() -> None:
    big = b"data: " + b"x" * 5_000_000
    splitter = Splitter()
    for start in range(0, len(big), 1024):
        assert splitter.feed(big[start : start + 1024]) == []
    assert [len(event.data) for event in splitter.feed(b"\n\n")] == [5_000_000]


def test_waiting_pieces_are_not_copied_again() -> None:
    class Watched(bytes):
        copied = 0

        def __radd__(self, other: object) -> bytes:
            raise AssertionError("pieces are joined one by one")

    splitter = Splitter()
    for _ in range(1000):
        splitter.feed(Watched(b"data: x\n"))
    (event,) = splitter.feed(b"\n")
    assert event.data == b"\n".join([b"x"] * 1000)


lines = st.sampled_from(
    [
        b"data: 1",
        b"data:",
        b"data: \xc3\xa9\xef\xbb\xbf",
        b"event: error",
        b"id: 7",
        b": c",
        b"retry: 5",
        b"",
        b"",
        b"\xef\xbb\xbf",
    ]
)
ends = st.sampled_from([b"\n", b"\r", b"\r\n", b"\n\n", b"\r\r\n"])
bodies = st.lists(st.tuples(lines, ends), max_size=25).map(
    lambda parts: b"".join(line + end for line, end in parts)
)


@given(bodies, st.data())
@settings(max_examples=300, deadline=None)
def test_any_cut_gives_the_same_events(body: bytes, draw: st.DataObject) -> None:
    places = draw.draw(st.lists(st.integers(0, len(body)), max_size=12).map(sorted))
    pieces = [body[a:b] for a, b in zip([0, *places], [*places, len(body)], strict=True)]
    assert b"".join(pieces) == body
    assert split(*pieces) == split(body)


@given(bodies)
@settings(max_examples=300, deadline=None)
def test_events_are_those_of_the_plain_algorithm(body: bytes) -> None:
    assert split(body) == reference(body)


def reference(body: bytes) -> list[Event]:
    """The algorithm of the standard, line by line."""
    text = body.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    events: list[Event] = []
    found: list[bytes] = []
    name, last_id = "", None
    for line in [*text.split(b"\n"), b""]:
        field, _, value = line.partition(b":")
        value = value[1:] if value[:1] == b" " else value
        if not line:
            if found or name:
                events.append(Event(b"\n".join(found), name or "message", last_id))
            found, name = [], ""
        elif field == b"data":
            found.append(value)
        elif field == b"event":
            name = value.decode()
        elif field == b"id":
            last_id = value.decode()
    return events


@pytest.mark.parametrize("size", [1, 13, 4096])
def test_comments_are_not_held(size: int) -> None:
    """19 MB of them once took 117 MB, where no blank line came between."""
    comments = b": keep-alive\n" * 40_000
    splitter = Splitter()
    tracemalloc.start()
    try:
        for start in range(0, len(comments), size):
            assert splitter.feed(comments[start : start + size]) == []
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 40_000
    assert [e.data for e in splitter.feed(b"data: x\n: c\ndata: y\n: c\n\n")] == [b"x\ny"]


def test_one_endless_comment_is_not_held() -> None:
    splitter = Splitter()
    splitter.feed(b"data: x\n:")
    for _ in range(1000):
        assert splitter.feed(b"still data: going on") == []
    assert sum(map(len, splitter._parts)) < 100
    assert [e.data for e in splitter.feed(b"\n\n")] == [b"x"]
