from typing import Literal

from ...._core.models import Model


class AwsExternalStorageProvider(Model):
    """A bucket of AWS S3."""

    account_id: str
    """Id of the AWS account."""
    bucket: str
    """Name of the bucket."""
    external_id: str
    """External id in the trust policy of the AWS role."""
    region: str
    """Region of the provider."""
    role_arn: str
    """ARN of the AWS role to assume."""
    type: Literal["aws"]
    """Always `aws`."""
