from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .output_item_list_response import (
        EvalRunOutputItem as EvalRunOutputItem,
        EvalRunOutputItem as _EvalRunOutputItem,
        EvalRunOutputItemResult as EvalRunOutputItemResult,
        EvalRunSample as EvalRunSample,
        EvalRunSampleOutput as EvalRunSampleOutput,
        EvalRunSampleUsage as EvalRunSampleUsage,
    )

    OutputItemListResponse = _EvalRunOutputItem
    OutputItemRetrieveResponse = _EvalRunOutputItem
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "EvalRunOutputItem": ".output_item_list_response",
        "EvalRunOutputItemResult": ".output_item_list_response",
        "EvalRunSample": ".output_item_list_response",
        "EvalRunSampleOutput": ".output_item_list_response",
        "EvalRunSampleUsage": ".output_item_list_response",
        "OutputItemListResponse": ".output_item_list_response:EvalRunOutputItem",
        "OutputItemRetrieveResponse": ".output_item_list_response:EvalRunOutputItem",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
