from typing_extensions import TypedDict


class ComputerActionDragPathParam(TypedDict):
    """A point of a path."""

    x: int
    """Horizontal position, in pixels from the left."""
    y: int
    """Vertical position, in pixels from the top."""
