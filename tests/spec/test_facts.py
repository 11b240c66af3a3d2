"""The spec agrees with the facts, and the comparison sees where it doesn't."""

from __future__ import annotations

from pathlib import Path

import pytest

from .facts_check.compare import Difference, differences
from .facts_check.documents import Facts, Spec
from .facts_check.exceptions import Meant, read, sort_out

ROOT = Path(__file__).resolve().parents[2]
FACTS = ROOT.parent / "shared" / "facts"
EXCEPTIONS = Path(__file__).with_name("facts-exceptions.yaml")


@pytest.fixture(scope="module")
def facts() -> Facts:
    if not FACTS.is_dir():
        pytest.skip(f"the spec was NOT compared with the facts: there is no {FACTS}")
    return Facts.read(FACTS)


@pytest.fixture(scope="module")
def found(facts: Facts) -> list[Difference]:
    return differences(Spec(ROOT / "spec" / "openapi.yaml"), facts)


def test_the_spec_agrees_with_the_facts(found: list[Difference]) -> None:
    unmeant, _ = sort_out(found, read(EXCEPTIONS))
    assert not unmeant, "\n" + "\n".join(map(str, unmeant))


def test_every_exception_is_still_needed(found: list[Difference]) -> None:
    _, idle = sort_out(found, read(EXCEPTIONS))
    assert not idle, "these match no difference:\n" + "\n".join(entry.path for entry in idle)


def test_the_facts_agree_with_themselves(facts: Facts) -> None:
    """All operations of the facts, written as a spec: hundreds of schemas, and no false alarm."""
    assert [str(one) for one in differences(facts.as_spec(), facts)] == []


def test_an_exception_covers_only_its_own_values() -> None:
    one = Difference("GET /otters query limit default", 10, 20, "spec.yaml:1")
    fitting = Meant("GET /* limit default", 10, 20, "why")
    assert sort_out([one], [fitting]) == ([], [])
    other_value = Meant("GET /* limit default", 11, 20, "why")
    assert sort_out([one], [other_value]) == ([one], [other_value])
    longer = Difference("Otter.mood enum", ["calm", "wild"], ["calm"], "spec.yaml:2")
    assert sort_out([longer], [Meant("Otter.*", None, None, "why", ("wild",))]) == ([], [])
    other_list = Meant("Otter.*", None, None, "why", ("wild", "sad"))
    assert sort_out([longer], [other_list]) == ([longer], [other_list])
    other_path = Meant("GET /* order default", 10, 20, "why")
    assert sort_out([one], [other_path]) == ([one], [other_path])
