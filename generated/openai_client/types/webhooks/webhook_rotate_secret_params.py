from typing_extensions import TypedDict


class WebhookRotateSecretParams(TypedDict, total=False):
    """How the secret is replaced."""

    keep_old_secret_active_for_24_hours: bool
    """Whether the old secret is valid for another 24 hours. Default: `false`."""
