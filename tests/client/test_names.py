"""What user code imports from the official package can be imported from ours."""

from __future__ import annotations

import importlib
import inspect
from functools import cached_property
from operator import attrgetter
from typing import Any, Literal, get_args, get_origin

import openai
import openai_client
import pydantic
import pytest
from client_kit import exceptions
from client_kit.names import official_parts, related_types
from client_kit.sdks import OFFICIAL, OURS
from typing_extensions import NotRequired, Required, get_type_hints

TOP_LEVEL = sorted(
    name
    for name in {*openai.__all__, "HttpxBinaryResponseContent"} - set(exceptions.TOP_LEVEL)
    if not exceptions.FOREIGN_TOP_LEVEL.search(name)
)
PAGES = ["SyncPage", "AsyncPage", "SyncCursorPage", "AsyncCursorPage"]


@pytest.mark.parametrize("name", TOP_LEVEL)
def test_top_level_names(name: str) -> None:
    assert hasattr(openai_client, name)


@pytest.mark.parametrize("name", PAGES)
def test_pages(name: str) -> None:
    assert hasattr(importlib.import_module("openai_client.pagination"), name)


@pytest.mark.parametrize("name", sorted(related_types() - set(exceptions.TYPES)))
def test_types(name: str) -> None:
    assert OURS.type(name) is not None


@pytest.mark.parametrize(
    ("module", "name"), [(m, n) for m, names in exceptions.MODULE_PATHS.items() for n in names]
)
def test_types_in_their_modules(module: str, name: str) -> None:
    assert hasattr(importlib.import_module(f"openai.{module}"), name), "official has it no more"
    assert hasattr(importlib.import_module(f"openai_client.{module}"), name)


def _parts() -> list[str]:
    parts = official_parts(related_types() - set(exceptions.TYPES))
    return sorted(part for part in parts if not exceptions.MODULE_NAMES.fullmatch(part))


@pytest.mark.parametrize("name", _parts())
def test_parts_of_types_are_where_the_official_ones_are(name: str) -> None:
    """`from openai.types.images_response import Usage`: what a type is made of, by its module."""
    module, _, part = name.rpartition(".")
    assert hasattr(importlib.import_module(f"openai_client.{module}"), part)


def test_types_that_several_resources_use_are_given_by_the_package_of_all() -> None:
    """`from openai.types import Metadata`"""
    ours = openai_client.types
    shared = {name for name in dir(ours.shared) if name[:1].isupper()}
    assert {name for name in shared if hasattr(openai.types, name)} <= set(dir(ours))


def _error_names() -> list[str]:
    return [
        name
        for name in openai.__all__
        if name.endswith("Error") and name not in exceptions.TOP_LEVEL
    ]


@pytest.mark.parametrize("name", _error_names())
def test_errors_have_the_same_bases(name: str) -> None:
    ours, theirs = getattr(openai_client, name), getattr(openai, name)
    # An alias has the name of what it stands for.
    expected = {base.__name__ for base in theirs.__mro__} - {name}
    assert {base.__name__ for base in ours.__mro__} >= expected - {"OpenAIError"}
    assert issubclass(ours, openai_client.OpenAIError)


def _result_names() -> list[str]:
    return sorted(
        name
        for name in related_types() - set(exceptions.TYPES)
        if isinstance(OFFICIAL.type(name), type)
        and issubclass(OFFICIAL.type(name), pydantic.BaseModel)
    )


@pytest.mark.parametrize("name", _result_names())
def test_results_have_the_same_fields(name: str) -> None:
    ours, theirs = OURS.type(name), OFFICIAL.type(name)
    excepted = {f for f in theirs.model_fields if f"{name}.{f}" in exceptions.FIELDS}
    assert set(theirs.model_fields) - set(ours.model_fields) == excepted
    for field in set(theirs.model_fields) - excepted:
        aliases = [cls.model_fields[field].alias or field for cls in (ours, theirs)]
        assert aliases[0] == aliases[1]


def _keys(typed_dict: Any) -> set[str]:
    return set(typed_dict.__annotations__)


def _required(typed_dict: Any) -> set[str]:
    """The keys that are marked so; `__required_keys__` fails on annotations that are strings."""
    hints = get_type_hints(typed_dict, include_extras=True)
    kinds = {name: get_origin(hint) for name, hint in hints.items()}
    if typed_dict.__total__:
        return {name for name, kind in kinds.items() if kind is not NotRequired}
    return {name for name, kind in kinds.items() if kind is Required}


def _fields(type_: Any) -> set[str]:
    return set(getattr(type_, "model_fields", None) or getattr(type_, "__annotations__", ()))


@pytest.mark.parametrize("name", _parts())
def test_parts_of_types_have_the_same_fields(name: str) -> None:
    """A chunk's `delta.audio`: what a type is made of has all that it has there."""
    module, _, part = name.rpartition(".")
    ours, theirs = (
        getattr(importlib.import_module(f"{sdk}.{module}"), part) for sdk in (OURS, OFFICIAL)
    )
    known = {f for f in _fields(theirs) if f"{module}.{part}.{f}" in exceptions.PART_FIELDS}
    assert _fields(theirs) - _fields(ours) == known


def _values(type_: Any) -> set[object]:
    """The texts and numbers that a type names, at whatever depth of lists and unions."""
    if get_origin(type_) is Literal:
        return set(get_args(type_))
    return set().union(*map(_values, get_args(type_)))


def _hints(type_: Any) -> dict[str, Any]:
    if isinstance(type_, type) and issubclass(type_, pydantic.BaseModel):
        return {name: field.annotation for name, field in type_.model_fields.items()}
    return get_type_hints(type_) if hasattr(type_, "__required_keys__") else {"": type_}


@pytest.mark.parametrize("name", _parts())
def test_values_that_the_official_types_name_are_known(name: str) -> None:
    """A newer release of the official package shows here what values have been added."""
    module, _, part = name.rpartition(".")
    modules = (importlib.import_module(f"{sdk}.{module}") for sdk in (OURS, OFFICIAL))
    ours, theirs = (_hints(getattr(found, part)) for found in modules)
    for field in theirs.keys() & ours.keys():
        if f"{module}.{part}.{field}" not in exceptions.VALUES:
            assert _values(theirs[field]) <= _values(ours[field]), field


def _param_names() -> list[str]:
    return sorted(
        name
        for name in related_types() - set(exceptions.TYPES)
        if hasattr(OFFICIAL.type(name), "__required_keys__")
    )


@pytest.mark.parametrize("name", _param_names())
def test_typed_dicts_have_the_same_keys(name: str) -> None:
    ours, theirs = OURS.type(name), OFFICIAL.type(name)
    excepted = {k for k in _keys(theirs) if f"{name}.{k}" in exceptions.FIELDS}
    assert _keys(theirs) - _keys(ours) == excepted
    assert _required(ours) == _required(theirs) - excepted


METHODS = ["model_dump", "model_dump_json", "to_dict", "to_json", "model_copy", "construct"]
RAW = ["headers", "http_request", "status_code", "url", "method", "http_version", "is_closed"]
BINARY = [
    *("content", "text", "encoding", "charset_encoding", "json", "read", "close", "aclose"),
    *("iter_bytes", "iter_text", "iter_lines", "iter_raw", "write_to_file", "stream_to_file"),
    *("aread", "aiter_bytes", "aiter_text", "aiter_lines", "aiter_raw"),
    "astream_to_file",
]
# The official package has one class for what is synchronous and asynchronous.
OUR_CLASSES = {
    "HttpxBinaryResponseContent": "BinaryResponse",
    "_legacy_response.LegacyAPIResponse": "RawAPIResponse",
}
CLIENT = [
    *("auth_headers", "base_url", "close", "copy", "custom_auth", "default_headers"),
    *("default_query", "delete", "get", "get_api_list", "is_closed", "patch", "platform_headers"),
    *("post", "put", "user_agent", "with_options", "with_raw_response", "beta"),
    "with_streaming_response",
]
MEMBERS = {
    "BaseModel": METHODS,
    "OpenAI": CLIENT,
    "AsyncOpenAI": CLIENT,
    "resources.Files": ["wait_for_processing", "retrieve_content"],
    "_legacy_response.LegacyAPIResponse": [
        *(*RAW, "request_id", "parse", "text", "content", "elapsed"),
    ],
    "APIResponse": [*RAW, "request_id", "parse", "read", "text", "json", "close", "elapsed"],
    "AsyncAPIResponse": [*RAW, "request_id", "parse", "read", "text", "json", "close", "elapsed"],
    "HttpxBinaryResponseContent": BINARY,
    "Stream": ["close", "__iter__", "__next__", "__enter__", "__exit__"],
    "AsyncStream": ["close", "__aiter__", "__anext__", "__aenter__", "__aexit__"],
}


@pytest.mark.parametrize(
    ("owner", "member"),
    [
        (owner, member)
        for owner, found in MEMBERS.items()
        for member in found
        if f"{owner}.{member}".replace("Async", "", 1) not in exceptions.MEMBERS
    ],
)
def test_members(owner: str, member: str) -> None:
    official = attrgetter(owner)(openai)
    assert hasattr(official, member), "no longer in the official package"
    ours = OUR_CLASSES.get(owner, owner)
    if ours == "BinaryResponse" and member.startswith("a"):
        ours = "AsyncBinaryResponse"
    found = attrgetter(ours)(openai_client)
    assert hasattr(found, member)
    if "content" not in member:  # a property of the official class, or a method of both
        kinds = [inspect.getattr_static(c, member) for c in (found, official)]
        assert len({isinstance(kind, property | cached_property) for kind in kinds}) == 1


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(
    "member", ["has_next_page", "next_page_info", "get_next_page", "iter_pages"]
)
def test_members_of_pages(name: str, member: str) -> None:
    assert hasattr(getattr(importlib.import_module("openai_client.pagination"), name), member)


def test_exceptions_are_still_needed() -> None:
    """What is recorded as missing is there in the official package, and not in ours."""
    for name in exceptions.TOP_LEVEL:
        assert hasattr(openai, name) and not hasattr(openai_client, name), name
    for name in exceptions.TYPES:
        assert name in related_types(), name
        with pytest.raises((AttributeError, ModuleNotFoundError)):
            OURS.type(name)
    for name in exceptions.MEMBERS:
        owner, _, member = name.rpartition(".")
        assert hasattr(attrgetter(owner)(openai), member), name
        assert not hasattr(attrgetter(owner)(openai_client), member), name
