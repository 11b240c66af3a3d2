"""From the API as the description tells it to the API as it is printed.

Each pass is one verb in one file: `Api, report → Api`. They run in the order of this table.
"""

from __future__ import annotations

from collections.abc import Callable

from specloom.diagnostics.problems import Problem
from specloom.ir import Api
from specloom.passes.arrange_resources import arrange_resources
from specloom.passes.drop_unprinted import drop_unprinted
from specloom.passes.drop_unused import drop_unused
from specloom.passes.find_pages import find_pages
from specloom.passes.find_streams import find_streams
from specloom.passes.find_tags import find_tags
from specloom.passes.flatten_bodies import flatten_bodies
from specloom.passes.flatten_unions import flatten_unions
from specloom.passes.group_types import group_types
from specloom.passes.lift_null import lift_null
from specloom.passes.mark_usage import mark_usage
from specloom.passes.merge_all_of import merge_all_of
from specloom.passes.name_inline import name_inline
from specloom.passes.name_operations import name_operations
from specloom.passes.order import order

Report = Callable[[Problem], None]

PASSES: tuple[Callable[[Api, Report], Api], ...] = (
    drop_unprinted,
    name_operations,
    arrange_resources,
    merge_all_of,
    lift_null,
    flatten_unions,
    name_inline,
    find_tags,
    find_pages,
    flatten_bodies,
    find_streams,
    mark_usage,
    drop_unused,
    group_types,
    order,
)


def run_passes(api: Api) -> tuple[Api, list[Problem]]:
    """The API after all passes, and what they found wrong."""
    problems: list[Problem] = []
    for apply in PASSES:
        api = apply(api, problems.append)
    return api, problems
