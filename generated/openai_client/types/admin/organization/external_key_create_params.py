from typing import Literal

from typing_extensions import Required, TypedDict


class ExternalKeyCreateParams(TypedDict, total=False):
    """The key to register."""

    name: Required[str]
    """Name."""
    type: Required[Literal["aws", "gcp", "azure", "oci"] | str]
    """Cloud of the key. It decides which fields are required."""
    audience: str
    """Audience of the tokens by which OpenAI proves who it is. Required for Google
    Cloud.
    """
    external_id: str
    """External id in the trust policy of the AWS role. Required for AWS."""
    key_name: str
    """Name of the key in the Azure vault. Required for Azure."""
    key_ocid: str
    """OCID of the OCI key. Required for OCI."""
    key_version: str
    """Version of the Azure key. By default the latest."""
    key_version_ocid: str
    """OCID of the version of the OCI key."""
    kms_arn: str
    """ARN of the AWS KMS key. Required for AWS."""
    kms_key_location: str
    """Location of the GCP key. Required for Google Cloud."""
    kms_key_name: str
    """Name of the GCP key. Required for Google Cloud."""
    kms_key_ring_name: str
    """Key ring of the GCP key. Required for Google Cloud."""
    kms_key_version: str
    """Version of the GCP key."""
    kms_project_id: str
    """Id of the GCP project of the key. Required for Google Cloud."""
    purpose: Literal["ekm", "psp_decryption"] | str
    """Use of the key: `ekm` for data at rest, `psp_decryption` for decryption of private
    traffic.
    """
    region: str
    """Region of the provider. Required for OCI."""
    role_arn: str
    """ARN of the AWS role to assume. Required for AWS."""
    tenant_id: str
    """Id of the Azure tenant. Required for Azure."""
    vault_ocid: str
    """OCID of the OCI vault. Required for OCI."""
    vault_uri: str
    """URI of the Azure key vault. Required for Azure."""
    workload_identity_pool_id: str
    """Id of the GCP workload identity pool. Required for Google Cloud."""
    workload_identity_project_number: str
    """Number of the GCP project of the pool. Required for Google Cloud."""
    workload_identity_provider_id: str
    """Id of the workload identity provider. Required for Google Cloud."""


V1OrganizationExternalKeysPostRequestAws = ExternalKeyCreateParams
V1OrganizationExternalKeysPostRequestAzure = ExternalKeyCreateParams
V1OrganizationExternalKeysPostRequestGcp = ExternalKeyCreateParams
V1OrganizationExternalKeysPostRequestOci = ExternalKeyCreateParams
