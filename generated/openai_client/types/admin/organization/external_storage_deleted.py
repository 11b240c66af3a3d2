from typing import Literal

from ...._core.models import Model


class ExternalStorageDeleted(Model):
    """The storage is no longer registered."""

    id: str
    """Id of the external storage."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["organization.external_storage.deleted"]
    """Always `organization.external_storage.deleted`."""
