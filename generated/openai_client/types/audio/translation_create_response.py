from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Shaped
from .translation import Translation
from .translation_verbose import TranslationVerbose

TranslationCreateResponse: TypeAlias = Annotated[
    Union[TranslationVerbose, Translation],
    Shaped(),
]
"""A translation as an object; `response_format` decides which."""
