from typing import Literal

from ...._core.models import Model


class OciExternalStorageProvider(Model):
    """A bucket of OCI Object Storage."""

    bucket: str
    """Name of the bucket."""
    region: str
    """Region of the provider."""
    tenancy_ocid: str
    """OCID of the OCI tenancy."""
    type: Literal["oci"]
    """Always `oci`."""
