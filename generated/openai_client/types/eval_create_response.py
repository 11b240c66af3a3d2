from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .evals.eval import Eval as _Eval

    EvalCreateResponse = _Eval
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "EvalCreateResponse": ".evals.eval:Eval",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
