"""All operations, called by our client and by the official package, over a socket."""

from __future__ import annotations

import asyncio
import base64
import importlib
import json
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

FILES = Path(__file__).resolve().parents[2] / "spec" / "examples" / "files"
MP3 = ("speech.mp3", (FILES / "speech.mp3").read_bytes())
PNG = ("otter.png", (FILES / "otter.png").read_bytes())
JSONL = ("training.jsonl", (FILES / "training.jsonl").read_bytes())
ASKED = [{"role": "user", "content": "Which animal builds dams?"}]
SCHEMA = {
    "type": "object",
    "required": ["city", "days"],
    "additionalProperties": False,
    "properties": {
        "city": {"type": "string"},
        "days": {"type": "array", "items": {"$ref": "#/$defs/Day"}, "minItems": 2},
    },
    "$defs": {"Day": {"type": "object", "properties": {"high": {"type": "integer", "maximum": 9}}}},
}
FORMAT = {"type": "json_schema", "json_schema": {"name": "weather", "schema": SCHEMA}}
TOOL = {"type": "function", "function": {"name": "get_weather", "parameters": SCHEMA}}

Check = Callable[[Any], Any]


def _fits(text: str) -> bool:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(SCHEMA).is_valid(json.loads(text))


def _numbers(result: Any) -> list[int]:
    return [len(item.embedding) for item in result.data]


def _ids(page: Any) -> list[str]:
    return [item.id for item in page]


# Operation → what it is called with, and what has to be true of what comes back. Results that
# page or stream come as lists.
CALLS: list[tuple[str, tuple[str, ...], dict[str, Any], Check]] = [
    (
        "chat.completions.create",
        (),
        {"model": "my-model", "messages": ASKED, "n": 3},
        lambda r: (
            r.model == "my-model"
            and [c.index for c in r.choices] == [0, 1, 2]
            and r.choices[0].message.content
        ),
    ),
    (
        "chat.completions.create",
        (),
        {"model": "m", "messages": ASKED, "response_format": FORMAT},
        lambda r: _fits(r.choices[0].message.content),
    ),
    (
        "chat.completions.create",
        (),
        {"model": "m", "messages": ASKED, "tools": [TOOL], "tool_choice": "required"},
        lambda r: (
            r.choices[0].finish_reason == "tool_calls"
            and r.choices[0].message.tool_calls[0].function.name == "get_weather"
            and _fits(r.choices[0].message.tool_calls[0].function.arguments)
        ),
    ),
    (
        "chat.completions.create",
        (),
        {"model": "m", "messages": ASKED, "stream": True},
        lambda r: (
            r[-1].choices[0].finish_reason == "stop"
            and all(chunk.model == "m" for chunk in r)
            and "".join(c.choices[0].delta.content or "" for c in r)
        ),
    ),
    (
        "chat.completions.create",
        (),
        {
            "model": "m",
            "messages": ASKED,
            "stream": True,
            "stream_options": {"include_usage": True},
            "n": 2,
            "response_format": FORMAT,
        },
        lambda r: (
            r[-1].usage.total_tokens > 0
            and not r[-1].choices
            and all(
                _fits(
                    "".join(
                        c.choices[0].delta.content or ""
                        for c in r
                        if c.choices and c.choices[0].index == n
                    )
                )
                for n in (0, 1)
            )
        ),
    ),
    (
        "chat.completions.create",
        (),
        {
            "model": "m",
            "messages": ASKED,
            "stream": True,
            "tools": [TOOL],
            "tool_choice": {"type": "function", "function": {"name": "get_weather"}},
        },
        lambda r: (
            r[0].choices[0].delta.tool_calls[0].function.name == "get_weather"
            and _fits(
                "".join(
                    call.function.arguments or ""
                    for c in r
                    for call in c.choices[0].delta.tool_calls or ()
                )
            )
        ),
    ),
    (
        "chat.completions.list",
        (),
        {"limit": 2},
        lambda r: len(r) > 2 and len(set(_ids(r))) == len(r),
    ),
    ("chat.completions.retrieve", ("chatcmpl-C4kq",), {}, lambda r: r.id == "chatcmpl-C4kq"),
    (
        "chat.completions.update",
        ("chatcmpl-C4kq",),
        {"metadata": {"a": "b"}},
        lambda r: r.metadata == {"a": "b"} and r.id == "chatcmpl-C4kq",
    ),
    ("chat.completions.delete", ("chatcmpl-C4kq",), {}, lambda r: r.deleted and r.id),
    ("chat.completions.messages.list", ("chatcmpl-C4kq",), {"limit": 1}, lambda r: len(r) > 1),
    (
        "completions.create",
        (),
        {"model": "m", "prompt": ["a", "b"], "n": 2},
        lambda r: [c.index for c in r.choices] == [0, 1, 2, 3],
    ),
    (
        "completions.create",
        (),
        {"model": "m", "prompt": "a", "stream": True},
        lambda r: r[-1].choices[0].finish_reason,
    ),
    (
        "embeddings.create",
        (),
        {"model": "m", "input": ["a", "b", "a"], "dimensions": 12},
        lambda r: (
            _numbers(r) == [12, 12, 12]
            and list(r.data[0].embedding) == list(r.data[2].embedding)
            and list(r.data[0].embedding) != list(r.data[1].embedding)
            and abs(sum(x * x for x in r.data[0].embedding) - 1) < 1e-5
        ),
    ),
    (
        "embeddings.create",
        (),
        {"model": "text-embedding-3-large", "input": [1, 2, 3], "encoding_format": "float"},
        lambda r: _numbers(r) == [3072],
    ),
    (
        "images.generate",
        (),
        {"prompt": "An otter", "model": "gpt-image-2", "n": 2},
        lambda r: len(r.data) == 2 and r.data[0].b64_json,
    ),
    (
        "images.generate",
        (),
        {"prompt": "An otter", "model": "dall-e-3", "response_format": "url"},
        lambda r: r.data[0].url.startswith("https://") and not r.data[0].b64_json,
    ),
    (
        "images.create_variation",
        (),
        {"image": PNG, "response_format": "b64_json"},
        lambda r: base64.b64decode(r.data[0].b64_json)[1:4] == b"PNG" and not r.data[0].url,
    ),
    (
        "images.generate",
        (),
        {"prompt": "An otter", "model": "gpt-image-2", "stream": True},
        lambda r: r[-1].type == "image_generation.completed",
    ),
    (
        "images.edit",
        (),
        {"image": [PNG, PNG], "mask": PNG, "prompt": "A hat", "n": 2},
        lambda r: len(r.data) == 2,
    ),
    (
        "images.edit",
        (),
        {"image": PNG, "prompt": "A hat", "stream": True},
        lambda r: r[-1].type == "image_edit.completed",
    ),
    ("images.create_variation", (), {"image": PNG, "n": 3}, lambda r: len(r.data) == 3),
    (
        "audio.speech.create",
        (),
        {"input": "Hush.", "model": "m", "voice": "coral"},
        lambda r: r.read() == MP3[1],
    ),
    (
        "audio.speech.create",
        (),
        {"input": "Hush.", "model": "m", "voice": "coral", "response_format": "wav"},
        lambda r: r.read()[:4] == b"RIFF",
    ),
    (
        "audio.transcriptions.create",
        (),
        {"file": MP3, "model": "m", "temperature": 0.5},
        lambda r: r.text,
    ),
    (
        "audio.transcriptions.create",
        (),
        {"file": MP3, "model": "m", "response_format": "srt"},
        lambda r: "-->" in r,
    ),
    (
        "audio.transcriptions.create",
        (),
        {
            "file": MP3,
            "model": "m",
            "response_format": "verbose_json",
            "timestamp_granularities": ["word"],
        },
        lambda r: r.words[0].word,
    ),
    (
        "audio.transcriptions.create",
        (),
        {"file": MP3, "model": "m", "stream": True},
        lambda r: r[-1].type == "transcript.text.done",
    ),
    ("audio.translations.create", (), {"file": MP3, "model": "m"}, lambda r: r.text),
    (
        "moderations.create",
        (),
        {"input": "I will find you.", "model": "omni-moderation-latest"},
        lambda r: r.model == "omni-moderation-latest" and r.results[0].categories,
    ),
    ("models.list", (), {}, lambda r: "gpt-5.4" in _ids(r)),
    ("models.retrieve", ("any/model",), {}, lambda r: r.id == "any/model"),
    ("models.delete", ("ft:m",), {}, lambda r: r.id == "ft:m" and r.deleted),
    (
        "files.create",
        (),
        {
            "file": JSONL,
            "purpose": "fine-tune",
            "expires_after": {"anchor": "created_at", "seconds": 7200},
        },
        lambda r: r.purpose == "fine-tune" and r.id,
    ),
    ("files.list", (), {"limit": 2, "order": "asc"}, lambda r: len(r) > 2),
    ("files.retrieve", ("file-7Gm2rVxQ",), {}, lambda r: r.id == "file-7Gm2rVxQ"),
    ("files.delete", ("file-7Gm2rVxQ",), {}, lambda r: r.id == "file-7Gm2rVxQ" and r.deleted),
    ("files.content", ("file-7Gm2rVxQ",), {}, lambda r: r.read().startswith(b"step,")),
    (
        "fine_tuning.jobs.create",
        (),
        {"model": "gpt-4o-mini", "training_file": "file-7Gm2rVxQ", "seed": 5},
        lambda r: r.model == "gpt-4o-mini" and r.training_file == "file-7Gm2rVxQ",
    ),
    ("fine_tuning.jobs.list", (), {"limit": 1}, lambda r: len(r) > 1),
    ("fine_tuning.jobs.retrieve", ("ftjob-3kQvN8tY",), {}, lambda r: r.id == "ftjob-3kQvN8tY"),
    ("fine_tuning.jobs.cancel", ("ftjob-3kQvN8tY",), {}, lambda r: r.id and r.status),
    ("fine_tuning.jobs.pause", ("ftjob-3kQvN8tY",), {}, lambda r: r.id == "ftjob-3kQvN8tY"),
    ("fine_tuning.jobs.resume", ("ftjob-3kQvN8tY",), {}, lambda r: r.id == "ftjob-3kQvN8tY"),
    ("fine_tuning.jobs.list_events", ("ftjob-3kQvN8tY",), {"limit": 2}, lambda r: len(r) > 2),
    ("fine_tuning.jobs.checkpoints.list", ("ftjob-3kQvN8tY",), {"limit": 2}, lambda r: len(r) > 2),
]

FIXTURES = Path(__file__).resolve().parents[2] / "generated" / "fixtures"
_PAGES = ("list", "list_events")


@pytest.fixture(scope="module", params=["openai_client", "openai"])
def client(request: pytest.FixtureRequest, url: str) -> Iterator[Any]:
    """A client of our package, or of the official one."""
    package = importlib.import_module(request.param)
    keys = {"api_key": "sk-test", "admin_api_key": "sk-admin"}
    with package.OpenAI(**keys, base_url=url, max_retries=0) as made:
        yield made


def _called(client: Any, call: str) -> Any:
    for name in call.split("."):
        client = getattr(client, name)
    return client


@pytest.mark.parametrize(
    ("call", "path", "named", "check"), CALLS, ids=[f"{i}-{row[0]}" for i, row in enumerate(CALLS)]
)
def test_a_call_gets_what_it_asks_for(
    client: Any, call: str, path: tuple[str, ...], named: dict[str, Any], check: Check
) -> None:
    with warnings.catch_warnings():
        # The official package warns of what the API has given up.
        warnings.simplefilter("ignore", DeprecationWarning)
        result = _called(client, call)(*path, **named)
    if named.get("stream") or call.split(".")[-1] in _PAGES:
        result = list(result)
    assert check(result)


def _examples() -> Iterator[Any]:
    """The written examples of operations that the table above doesn't have."""
    for path in sorted(FIXTURES.glob("*.json")):
        for row in json.loads(path.read_text(encoding="utf-8"))["fixtures"]:
            example = row["from"] == "example" and "stream" not in row
            fine = example and row.get("status") in (200, 201)
            if fine and path.stem not in {call[0] for call in CALLS}:
                yield pytest.param(path.stem, row, id=f"{path.stem}-{row['name']}")


@pytest.mark.filterwarnings("ignore:The Sora API")  # of the official package
@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
@pytest.mark.parametrize(("call", "row"), list(_examples()))
def test_what_the_examples_show_is_answered(client: Any, call: str, row: dict[str, Any]) -> None:
    request = row.get("request", {})
    ids = dict(request.get("path_parameters", {}))
    last = [ids.popitem()[1]] if ids else []
    body = {name: _sent(value) for name, value in request.get("body", {}).items()}
    result = _called(client, call)(*last, **ids, **request.get("query", {}), **body)
    if "response" not in row:
        assert result is None
    elif "id" in row["response"]:
        assert isinstance(result.id, str)
    else:
        assert result is not None


def _sent(value: Any) -> Any:
    if isinstance(value, dict) and list(value) == ["$file"]:
        return ("a", (FIXTURES / value["$file"]).read_bytes())
    return [_sent(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("package", ["openai_client", "openai"])
def test_asynchronous_clients_work_as_well(url: str, package: str) -> None:
    async def run() -> None:
        made = importlib.import_module(package).AsyncOpenAI(api_key="k", base_url=url)
        async with made as client:
            calls = [
                client.chat.completions.create(model=f"m{n}", messages=ASKED) for n in range(20)
            ]
            answers = await asyncio.gather(*calls)
            assert [a.model for a in answers] == [f"m{n}" for n in range(20)]
            stream = await client.chat.completions.create(model="m", messages=ASKED, stream=True)
            assert [chunk async for chunk in stream]
            assert len([item async for item in client.files.list(limit=2)]) > 2

    asyncio.run(run())
