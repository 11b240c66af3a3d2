from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .container_reference import ContainerReference
from .local_environment import LocalEnvironment

ResponseInputItemShellCallEnvironment: TypeAlias = Annotated[
    Union[LocalEnvironment, ContainerReference, Unknown],
    Tagged(
        "type",
        {"local": LocalEnvironment, "container_reference": ContainerReference},
    ),
]
"""Where the commands of a shell call run."""
