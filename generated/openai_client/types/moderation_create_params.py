from collections.abc import Iterable, Sequence

from typing_extensions import Required, TypedDict

from .moderation_model import ModerationModel
from .moderation_multi_modal_input_param import ModerationMultiModalInputParam


class ModerationCreateParams(TypedDict, total=False):
    """What to judge, with which model."""

    input: Required[str | Sequence[str] | Iterable[ModerationMultiModalInputParam]]
    """A text, or a list of texts each of which gets its own result, or a list of texts and
    images that are judged as one message.
    """
    model: ModerationModel
    """The model that judges. Only the `omni` ones look at images."""
