from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .container_reference import ContainerReference
from .response_local_environment import ResponseLocalEnvironment

ResponseFunctionShellToolCallEnvironment: TypeAlias = Annotated[
    Union[ResponseLocalEnvironment, ContainerReference, Unknown],
    Tagged(
        "type",
        {"local": ResponseLocalEnvironment, "container_reference": ContainerReference},
    ),
]
"""Where the commands of a shell call run."""
