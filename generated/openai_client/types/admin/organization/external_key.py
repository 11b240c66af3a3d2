from typing import Literal

from ...._core.models import Model


class ExternalKey(Model):
    """A key of your own key management by which data is encrypted."""

    id: str
    """Id of the external key."""
    api_project_ids: list[str]
    """Ids of the projects that use the key."""
    created_at: int
    """Creation time, in Unix seconds."""
    name: str
    """Name of the key."""
    object: str
    """Always `external_key`."""
    type: str
    """Cloud of the key: `aws`, `gcp`, `azure` or `oci`."""
    workspace_id: str
    """Id of the workspace."""
    audience: str | None = None
    """Audience of the tokens by which OpenAI proves who it is."""
    external_id: str | None = None
    """External id in the trust policy of the AWS role."""
    key_name: str | None = None
    """Name of the key in the Azure vault."""
    key_ocid: str | None = None
    """OCID of the OCI key."""
    key_version: str | None = None
    """Version of the Azure key. By default the latest."""
    key_version_ocid: str | None = None
    """OCID of the version of the OCI key."""
    kms_arn: str | None = None
    """ARN of the AWS KMS key."""
    kms_key_location: str | None = None
    """Location of the GCP key."""
    kms_key_name: str | None = None
    """Name of the GCP key."""
    kms_key_ring_name: str | None = None
    """Key ring of the GCP key."""
    kms_key_version: str | None = None
    """Version of the GCP key."""
    kms_project_id: str | None = None
    """Id of the GCP project of the key."""
    purpose: Literal["ekm", "psp_decryption"] | str | None = None
    """Use of the key: `ekm` for data at rest, `psp_decryption` for decryption of private
    traffic.
    """
    region: str | None = None
    """Region of the provider."""
    role_arn: str | None = None
    """ARN of the AWS role to assume."""
    tenant_id: str | None = None
    """Id of the Azure tenant."""
    vault_ocid: str | None = None
    """OCID of the OCI vault."""
    vault_uri: str | None = None
    """URI of the Azure key vault."""
    workload_identity_pool_id: str | None = None
    """Id of the GCP workload identity pool."""
    workload_identity_project_number: str | None = None
    """Number of the GCP project of the pool."""
    workload_identity_provider_id: str | None = None
    """Id of the workload identity provider."""
