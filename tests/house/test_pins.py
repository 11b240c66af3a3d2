"""What `make` installs has digests, and the versions that constraints.txt decides."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def entries(file: str) -> dict[str, list[str]]:
    """Requirement, with its marker → its digests, as they stand in the list `file`."""
    blocks = re.split(r"\n(?=\S)", (ROOT / "pins" / file).read_text("utf-8").strip())
    lines = [[line.strip(" \\") for line in block.splitlines()] for block in blocks]
    return {first: digests for first, *digests in lines}


@pytest.mark.parametrize("file", ["generate.txt", "mock.txt", "docs.txt", "test.txt"])
def test_each_package_has_the_version_decided_and_digests(file: str) -> None:
    pins = entries(file)
    versions = {line.split(" ;")[0] for line in (ROOT / "constraints.txt").read_text().splitlines()}
    assert {pin.split(" ;")[0] for pin in pins} <= versions
    for pin, digests in pins.items():
        assert digests and all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", d) for d in digests), pin


@pytest.mark.parametrize("file", ["mock.txt", "docs.txt", "test.txt"])
def test_what_a_target_adds_leaves_the_rest_as_it_is(file: str) -> None:
    """Else two targets would take turns in installing another version."""
    more = entries(file)
    versions = {pin.split(" ;")[0] for pin in more}
    assert {pin.split(" ;")[0] for pin in entries("generate.txt")} <= versions


def test_each_dependency_is_pinned() -> None:
    import sys

    if sys.version_info < (3, 11):
        pytest.skip("tomllib is of 3.11")
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    named = {
        "generate.txt": [],
        "mock.txt": ["mock"],
        "docs.txt": ["docs"],
        "test.txt": ["dev", "mock", "model", "docs", "bench"],
    }
    for file, wanted in named.items():
        pinned = {pin.split("==")[0] for pin in entries(file)}
        asked = [*project["dependencies"], *(line for extra in wanted for line in extras[extra])]
        names = {re.split(r"[<>=; ]", line)[0].lower().replace("_", "-") for line in asked}
        assert names <= pinned, (file, names - pinned)
