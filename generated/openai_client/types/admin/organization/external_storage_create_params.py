from typing import Literal, Union

from typing_extensions import TypedDict


class ExternalStorageCreateParamsProviderAwsParam(TypedDict):
    """A bucket of AWS S3."""

    bucket: str
    """Name of the bucket."""
    role_arn: str
    """ARN of the AWS role to assume."""
    type: Literal["aws"]
    """Always `aws`."""


class ExternalStorageCreateParamsProviderAzureParam(TypedDict):
    """A container of Azure Blob Storage."""

    account_name: str
    """Name of the Azure storage account."""
    container: str
    """Name of the Azure container."""
    resource_group: str
    """Azure resource group."""
    subscription_id: str
    """Id of the Azure subscription."""
    tenant_id: str
    """Id of the Azure tenant."""
    type: Literal["azure"]
    """Always `azure`."""


class ExternalStorageCreateParamsProviderGcpParam(TypedDict):
    """A bucket of Google Cloud Storage."""

    bucket: str
    """Name of the bucket."""
    type: Literal["gcp"]
    """Always `gcp`."""
    workload_identity_pool_id: str
    """Id of the GCP workload identity pool."""
    workload_identity_project_number: str
    """Number of the GCP project of the pool."""
    workload_identity_provider_id: str
    """Id of the workload identity provider."""


class ExternalStorageCreateParamsProviderOciParam(TypedDict):
    """A bucket of OCI Object Storage."""

    bucket: str
    """Name of the bucket."""
    region: str
    """Region of the provider."""
    tenancy_ocid: str
    """OCID of the OCI tenancy."""
    type: Literal["oci"]
    """Always `oci`."""


class ExternalStorageCreateParams(TypedDict):
    """The storage to register."""

    project_id: str
    """Id of the project."""
    provider: Union[
        ExternalStorageCreateParamsProviderAwsParam,
        ExternalStorageCreateParamsProviderAzureParam,
        ExternalStorageCreateParamsProviderGcpParam,
        ExternalStorageCreateParamsProviderOciParam,
    ]
    """Provider of the storage."""


ProviderAws = ExternalStorageCreateParamsProviderAwsParam
ProviderAzure = ExternalStorageCreateParamsProviderAzureParam
ProviderGcp = ExternalStorageCreateParamsProviderGcpParam
ProviderOci = ExternalStorageCreateParamsProviderOciParam
