from typing import Union

from typing_extensions import TypeAlias

from .container_auto_param import ContainerAutoParam
from .container_reference_param import ContainerReferenceParam
from .local_environment_param import LocalEnvironmentParam

FunctionShellToolEnvironmentParam: TypeAlias = Union[
    ContainerAutoParam,
    LocalEnvironmentParam,
    ContainerReferenceParam,
]
"""Where the commands of the shell tool run."""
