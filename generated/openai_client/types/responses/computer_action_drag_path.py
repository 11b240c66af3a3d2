from ..._core.models import Model


class ComputerActionDragPath(Model):
    """A point of a path."""

    x: int
    """Horizontal position, in pixels from the left."""
    y: int
    """Vertical position, in pixels from the top."""
