from typing import Annotated, Literal, Union

from ...._core.models import Model, Tagged, Unknown
from .aws_external_storage_provider import AwsExternalStorageProvider
from .azure_external_storage_provider import AzureExternalStorageProvider
from .gcp_external_storage_provider import GcpExternalStorageProvider
from .oci_external_storage_provider import OciExternalStorageProvider


class ExternalStorageConfiguration(Model):
    """A bucket of your own in which data is stored."""

    id: str
    """Id of the external storage."""
    created_at: int
    """Creation time, in Unix seconds."""
    geography: str
    """Geography of the storage."""
    object: Literal["organization.external_storage"]
    """Always `organization.external_storage`."""
    project_id: str
    """Id of the project."""
    provider: Annotated[
        Union[
            AwsExternalStorageProvider,
            AzureExternalStorageProvider,
            GcpExternalStorageProvider,
            OciExternalStorageProvider,
            Unknown,
        ],
        Tagged(
            "type",
            {
                "aws": AwsExternalStorageProvider,
                "azure": AzureExternalStorageProvider,
                "gcp": GcpExternalStorageProvider,
                "oci": OciExternalStorageProvider,
            },
        ),
    ]
    """Provider of the storage."""
    status: Literal["pending", "validated", "degraded", "unhealthy"] | str
    """Whether the storage can be used."""
