from .._core.models import Model
from .moderation import Moderation


class ModerationCreateResponse(Model):
    """What the model thinks of everything that was given."""

    id: str
    """The id of this judgement, to name in a support request."""
    model: str
    """The model that judged, with its date where an alias was asked for."""
    results: list[Moderation]
    """One result for each text, or a single one for a message of texts and images."""
