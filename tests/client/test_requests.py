"""What is sent is what the official package sends for the same call."""

from __future__ import annotations

import inspect
from dataclasses import replace

import openai
import openai_client
import pytest
from client_kit.cases import Case, all_cases
from client_kit.sdks import KEY, OFFICIAL, OURS, method
from client_kit.spec import examples, operations
from client_kit.wiretap import Wiretap

FROM_EXAMPLES = [
    Case(example.operation.id, f"example_{example.name}", example.arguments)
    for example in examples()
]
EVERY_CASE = [*all_cases(), *FROM_EXAMPLES]


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("case", EVERY_CASE, ids=lambda case: case.id)
def test_the_same_is_sent(
    case: Case, asynchronous: bool, wiretap: Wiretap, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in case.env.items():
        monkeypatch.setenv(name, value)
    theirs = wiretap.send(OFFICIAL, case, asynchronous=asynchronous)
    ours = wiretap.send(OURS, case, asynchronous=asynchronous)
    assert ours == replace(theirs, **case.ours)
    assert bool(case.differs) == (ours != theirs), "a reason without a difference, or none"


def test_every_operation_has_several_cases() -> None:
    counted = dict.fromkeys(operations(), 0)
    for case in EVERY_CASE:
        counted[case.operation] += 1
    assert {operation: n for operation, n in counted.items() if n < 2} == {}


def test_names_of_cases_are_unique() -> None:
    ids = [case.id for case in EVERY_CASE]
    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize("operation", sorted(operations()))
def test_every_parameter_is_in_a_case(operation: str) -> None:
    client = openai_client.OpenAI(api_key=KEY)
    taken = set(inspect.signature(method(client, operation)).parameters)
    client.close()
    given = {"extra_headers", "extra_query", "extra_body", "timeout"}
    for case in EVERY_CASE:
        if case.operation == operation:
            given |= set(case.arguments(OURS)) | set(case.arguments(OFFICIAL))
    assert taken - given == set()


def test_the_packages_are_two() -> None:
    assert openai.OpenAI is not openai_client.OpenAI
