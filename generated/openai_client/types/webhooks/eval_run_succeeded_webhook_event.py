from typing import Literal

from ..._core.models import Model


class EvalRunSucceededWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the run, `evalrun_…`."""


class EvalRunSucceededWebhookEvent(Model):
    """A run of an eval succeeded."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["eval.run.succeeded"]
    """Always `eval.run.succeeded`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: EvalRunSucceededWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
