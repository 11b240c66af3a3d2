"""Large requests: what it takes until they are bytes."""

from __future__ import annotations

import base64
import json
import os
from typing import Any

import httpx2

from bench import sample
from bench.cases.clients import client
from bench.measure import Measure, per_round


class Sink(httpx2.BaseTransport):
    """Takes a request's body and gives the usual answer, without any socket."""

    def __init__(self) -> None:
        self.taken = 0

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        stream = request.stream
        assert isinstance(stream, httpx2.SyncByteStream)
        self.taken = sum(map(len, stream))
        return httpx2.Response(200, json=sample.COMPLETION)


def messages(side: str, url: str) -> Measure:
    """CPU milliseconds that 1,000 messages add to a call that goes nowhere."""
    made, _ = _into_sink(side)
    create = made.chat.completions.create
    call = {**sample.CALL, "messages": sample.conversation()}
    long = per_round(lambda: create(**call), 20, warm=3)
    short = per_round(lambda: create(**sample.CALL), 200, warm=5)
    return Measure((long - short) * 1e3)


def image(side: str, url: str) -> Measure:
    """CPU milliseconds that an image of 20 MB, as a data URL, adds to a call that goes nowhere."""
    made, sink = _into_sink(side)
    create = made.chat.completions.create
    call = _with_image()
    long = per_round(lambda: create(**call), 8, warm=2)
    assert sink.taken > len(json.dumps(call["messages"]))
    short = per_round(lambda: create(**sample.CALL), 200, warm=5)
    return Measure((long - short) * 1e3)


def image_call(side: str, url: str) -> Measure:
    """CPU milliseconds of a whole call with that image."""
    create = client(side, f"{url}/chat").chat.completions.create
    call = _with_image()
    return Measure(per_round(lambda: create(**call), 8, warm=2) * 1e3)


def _with_image() -> dict[str, Any]:
    data = base64.b64encode(os.urandom(20_000_000)).decode()
    part = {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{data}"}}
    return {**sample.CALL, "messages": [{"role": "user", "content": [part]}]}


def _into_sink(side: str) -> tuple[Any, Sink]:
    sink = Sink()
    theirs = client(side, "http://sink.invalid/v1", http_client=httpx2.Client(transport=sink))
    return theirs, sink
