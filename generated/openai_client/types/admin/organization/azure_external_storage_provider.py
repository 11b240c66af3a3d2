from typing import Literal

from ...._core.models import Model


class AzureExternalStorageProvider(Model):
    """A container of Azure Blob Storage."""

    account_name: str
    """Name of the Azure storage account."""
    container: str
    """Name of the Azure container."""
    region: str
    """Region of the provider."""
    resource_group: str
    """Azure resource group."""
    subscription_id: str
    """Id of the Azure subscription."""
    tenant_id: str
    """Id of the Azure tenant."""
    type: Literal["azure"]
    """Always `azure`."""
