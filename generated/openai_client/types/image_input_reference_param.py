from typing_extensions import TypedDict


class ImageInputReferenceParam(TypedDict, total=False):
    """An image by its link or as the id of a file that was uploaded; give exactly one of
    the two.
    """

    image_url: str
    """Where the image is, or the image itself as a `data:` URL in base64. Up to 20,971,520
    characters.
    """
    file_id: str
    """The id of a file that was uploaded before."""
