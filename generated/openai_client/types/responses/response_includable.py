from typing import Literal, Union

from typing_extensions import TypeAlias

ResponseIncludable: TypeAlias = Union[
    Literal[
        "file_search_call.results",
        "web_search_call.results",
        "web_search_call.action.sources",
        "message.input_image.image_url",
        "computer_call_output.output.image_url",
        "code_interpreter_call.outputs",
        "reasoning.encrypted_content",
        "message.output_text.logprobs",
    ],
    str,
]
"""Additional data that can be included in a response."""
