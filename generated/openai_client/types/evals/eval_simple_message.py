from ..._core.models import Model


class EvalSimpleMessage(Model):
    """A message that is text."""

    content: str
    """The text, a template."""
    role: str
    """Who the message is from, such as `system` or `user`."""
