from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
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
