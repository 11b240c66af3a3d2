from collections.abc import Sequence
from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .container_auto_param import ContainerAutoParam
from .container_reference_param import ContainerReferenceParam
from .local_environment_param import LocalEnvironmentParam

FunctionShellToolEnvironmentParam: TypeAlias = Union[
    ContainerAutoParam,
    LocalEnvironmentParam,
    ContainerReferenceParam,
]
"""Where the commands of the shell tool run."""


class FunctionShellToolParam(TypedDict, total=False):
    """Lets the model run shell commands, in a container or on your computer."""

    type: Required[Literal["shell"]]
    """Always `shell`."""
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """
    environment: FunctionShellToolEnvironmentParam | None
    """Where the commands run."""


Environment = FunctionShellToolEnvironmentParam
