from typing import Literal

from ...._core.models import Model


class GcpExternalStorageProvider(Model):
    """A bucket of Google Cloud Storage."""

    audience: str
    """Audience of the tokens by which OpenAI proves who it is."""
    bucket: str
    """Name of the bucket."""
    region: str
    """Region of the provider."""
    type: Literal["gcp"]
    """Always `gcp`."""
    workload_identity_pool_id: str
    """Id of the GCP workload identity pool."""
    workload_identity_project_number: str
    """Number of the GCP project of the pool."""
    workload_identity_provider_id: str
    """Id of the workload identity provider."""
