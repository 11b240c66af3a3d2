from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ...._core.models import Model, Tagged, Unknown


class ChatKitAnnotationFileSource(Model):
    """The file."""

    filename: str
    """Name of the file."""
    type: Literal["file"]
    """Always `file`."""


class ChatKitAnnotationFile(Model):
    """A file as source."""

    source: ChatKitAnnotationFileSource
    """The file."""
    type: Literal["file"]
    """Always `file`."""


class ChatKitAnnotationURLSource(Model):
    """The page."""

    type: Literal["url"]
    """Always `url`."""
    url: str
    """URL of the page."""


class ChatKitAnnotationURL(Model):
    """A page as source."""

    source: ChatKitAnnotationURLSource
    """The page."""
    type: Literal["url"]
    """Always `url`."""


ChatKitAnnotation: TypeAlias = Annotated[
    Union[ChatKitAnnotationFile, ChatKitAnnotationURL, Unknown],
    Tagged("type", {"file": ChatKitAnnotationFile, "url": ChatKitAnnotationURL}),
]
"""Source of a text."""


class ChatKitResponseOutputText(Model):
    """Text of a message."""

    annotations: list[ChatKitAnnotation]
    """Sources of the text."""
    text: str
    """The text."""
    type: Literal["output_text"]
    """Always `output_text`."""


Annotation = ChatKitAnnotation
AnnotationFile = ChatKitAnnotationFile
AnnotationFileSource = ChatKitAnnotationFileSource
AnnotationURL = ChatKitAnnotationURL
AnnotationURLSource = ChatKitAnnotationURLSource
