from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .container_auto import ContainerAuto
from .container_reference import ContainerReference
from .local_environment import LocalEnvironment

FunctionShellToolEnvironment: TypeAlias = Annotated[
    Union[ContainerAuto, LocalEnvironment, ContainerReference, Unknown],
    Tagged(
        "type",
        {
            "container_auto": ContainerAuto,
            "local": LocalEnvironment,
            "container_reference": ContainerReference,
        },
    ),
]
"""Where the commands of the shell tool run."""


class FunctionShellTool(Model):
    """Lets the model run shell commands, in a container or on your computer."""

    type: Literal["shell"]
    """Always `shell`."""
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """
    environment: FunctionShellToolEnvironment | None = None
    """Where the commands run."""


Environment = FunctionShellToolEnvironment
