"""From the API as the description tells it to the API as it is printed.

Each pass is one verb in one file: `Api, report → Api`. They run in the order of this table.
"""

from __future__ import annotations

from collections.abc import Callable

from codegen.ir import Api
from codegen.passes.arrange_resources import arrange_resources
from codegen.passes.drop_unused import drop_unused
from codegen.passes.find_pages import find_pages
from codegen.passes.find_streams import find_streams
from codegen.passes.find_tags import find_tags
from codegen.passes.flatten_bodies import flatten_bodies
from codegen.passes.flatten_unions import flatten_unions
from codegen.passes.lift_null import lift_null
from codegen.passes.mark_usage import mark_usage
from codegen.passes.merge_all_of import merge_all_of
from codegen.passes.name_client import name_client
from codegen.passes.name_inline import name_inline
from codegen.passes.name_operations import name_operations
from codegen.passes.order import order
from codegen.problems import Problem

Report = Callable[[Problem], None]

PASSES: tuple[Callable[[Api, Report], Api], ...] = (
    name_operations,
    arrange_resources,
    name_client,
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
    order,
)


def run_passes(api: Api) -> tuple[Api, list[Problem]]:
    """The API after all passes, and what they found wrong."""
    problems: list[Problem] = []
    for apply in PASSES:
        api = apply(api, problems.append)
    return api, problems
