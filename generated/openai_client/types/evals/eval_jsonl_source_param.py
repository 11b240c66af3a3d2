from typing_extensions import TypeAlias

from .eval_file_content_source_param import EvalFileContentSourceParam
from .eval_file_id_source_param import EvalFileIDSourceParam

EvalJSONLSourceParam: TypeAlias = EvalFileContentSourceParam | EvalFileIDSourceParam
"""Data with outputs."""
