from collections.abc import Sequence

from typing_extensions import Required, TypedDict


class UploadCompleteParams(TypedDict, total=False):
    """The parts to join."""

    part_ids: Required[Sequence[str]]
    """Ids of the parts, in the order of the file."""
    md5: str
    """MD5 checksum of the whole file in hexadecimal. If it is given, it has to
    match.
    """
