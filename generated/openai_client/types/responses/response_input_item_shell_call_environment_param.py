from typing import Union

from typing_extensions import TypeAlias

from .container_reference_param import ContainerReferenceParam
from .local_environment_param import LocalEnvironmentParam

ResponseInputItemShellCallEnvironmentParam: TypeAlias = Union[
    LocalEnvironmentParam,
    ContainerReferenceParam,
]
"""Where the commands of a shell call run."""
