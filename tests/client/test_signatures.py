"""Methods take what the official methods take, in the same places."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping
from typing import Any, get_args

import openai
import openai_client
import pytest
from client_kit import exceptions
from client_kit.sdks import KEY, OFFICIAL, OURS, Sdk, method
from client_kit.spec import operations

ASYNC = [False, True]


def _parameters(function: Callable[..., Any]) -> Mapping[str, inspect.Parameter]:
    found = inspect.signature(inspect.unwrap(function)).parameters
    return {name: parameter for name, parameter in found.items() if name != "self"}


@functools.cache
def _client(sdk: Sdk, asynchronous: bool) -> Any:
    return (sdk.async_client if asynchronous else sdk.sync_client)(api_key=KEY)


def _both(operation: str, asynchronous: bool) -> list[Mapping[str, inspect.Parameter]]:
    return [_parameters(method(_client(s, asynchronous), operation)) for s in (OURS, OFFICIAL)]


@pytest.mark.parametrize("asynchronous", ASYNC, ids=["sync", "async"])
@pytest.mark.parametrize("operation", sorted(operations()))
def test_parameters(operation: str, asynchronous: bool) -> None:
    ours, theirs = _both(operation, asynchronous)
    excepted = {n for n in theirs if f"{operation}.{n}" in exceptions.PARAMETERS}
    assert set(theirs) - set(ours) == excepted
    for name in set(theirs) - excepted:
        assert ours[name].kind is theirs[name].kind, name
        is_required = [p[name].default is inspect.Parameter.empty for p in (ours, theirs)]
        assert is_required[0] == is_required[1], name


@pytest.mark.parametrize("operation", sorted(operations()))
def test_positional_parameters_come_in_the_same_order(operation: str) -> None:
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    ours, theirs = ([n for n, p in ps.items() if p.kind is kind] for ps in _both(operation, False))
    assert ours == theirs


@pytest.mark.parametrize("operation", sorted(operations()))
def test_sync_and_async_take_the_same(operation: str) -> None:
    sync, asynchronous = (
        _parameters(method(_client(OURS, flag), operation)) for flag in (False, True)
    )
    assert sync == asynchronous


@pytest.mark.parametrize("name", ["OpenAI", "AsyncOpenAI"])
def test_parameters_of_clients(name: str) -> None:
    ours, theirs = (_parameters(getattr(m, name).__init__) for m in (openai_client, openai))
    assert set(theirs) - set(ours) == set(exceptions.CLIENT_PARAMETERS)
    assert all(ours[n].kind is theirs[n].kind for n in set(ours) & set(theirs))


@pytest.mark.parametrize("name", ["AzureOpenAI", "AsyncAzureOpenAI"])
def test_parameters_of_clients_of_deployments(name: str) -> None:
    ours, theirs = (_parameters(getattr(m, name).__init__) for m in (openai_client, openai))
    assert set(theirs) - set(ours) <= set(exceptions.CLIENT_PARAMETERS)
    assert all(ours[n].kind is theirs[n].kind for n in set(ours) & set(theirs))


@pytest.mark.parametrize("name", ["OpenAI", "AsyncOpenAI"])
def test_parameters_of_copies(name: str) -> None:
    ours, theirs = (_parameters(getattr(m, name).copy) for m in (openai_client, openai))
    gone = set(theirs) - set(ours) - set(exceptions.CLIENT_PARAMETERS)
    assert gone == {"_extra_kwargs"}


@pytest.mark.parametrize("name", ["OpenAI", "AsyncOpenAI"])
@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete", "get_api_list"])
def test_parameters_of_verbs(name: str, verb: str) -> None:
    ours, theirs = (_parameters(getattr(getattr(m, name), verb)) for m in (openai_client, openai))
    assert set(theirs) - set(ours) == set()


@pytest.mark.parametrize("asynchronous", ASYNC, ids=["sync", "async"])
def test_resources_are_grouped_alike(asynchronous: bool) -> None:
    for operation in operations():
        client = _client(OURS, asynchronous)
        *groups, _ = operation.split(".")
        for group in groups:
            client = getattr(client, group)
            for mode in ("with_raw_response", "with_streaming_response"):
                assert hasattr(client, mode), f"{operation}: {group}.{mode}"


@pytest.mark.parametrize("mode", ["with_raw_response", "with_streaming_response"])
@pytest.mark.parametrize("asynchronous", ASYNC, ids=["sync", "async"])
@pytest.mark.parametrize("operation", sorted(operations()))
def test_modes_reach_every_method(operation: str, asynchronous: bool, mode: str) -> None:
    group, _, name = operation.rpartition(".")
    client = _client(OURS, asynchronous)
    plain = method(client, operation)
    wrapped = getattr(getattr(method(client, group), mode), name)
    assert _parameters(wrapped) == _parameters(plain)


@pytest.mark.parametrize("mode", ["with_raw_response", "with_streaming_response"])
@pytest.mark.parametrize("asynchronous", ASYNC, ids=["sync", "async"])
def test_modes_of_the_whole_client(asynchronous: bool, mode: str) -> None:
    client = _client(OURS, asynchronous)
    for operation in operations():
        wrapped = method(getattr(client, mode), operation)  # client.with_raw_response.chat.…
        assert _parameters(wrapped) == _parameters(method(client, operation))


def _known_values(annotation: Any) -> set[str]:
    inner = get_args(annotation)
    if not inner:
        return {annotation} if isinstance(annotation, str) else set()
    return set().union(*map(_known_values, inner))


@pytest.mark.parametrize("name", ["ChatModel", "EmbeddingModel", "ModerationModel", "AudioModel"])
def test_names_of_models_are_known(name: str) -> None:
    ours, theirs = (_known_values(getattr(m.types, name)) for m in (openai_client, openai))
    # Ids that are newer than the type are in the catalogue, which the argument's type lists.
    assert theirs - ours - {card.id for card in openai_client.model_catalogue.cards()} == set()
