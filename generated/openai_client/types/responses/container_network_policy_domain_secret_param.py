from typing_extensions import TypedDict


class ContainerNetworkPolicyDomainSecretParam(TypedDict):
    """A secret for a domain. The model never sees its value."""

    domain: str
    """Domain that receives the secret."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""
