from ..._core.models import Model


class TranscriptionLanguage(Model):
    """A language that was heard."""

    code: str
    """The language's code, such as `en`."""
