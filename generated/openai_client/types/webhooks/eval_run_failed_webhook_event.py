from typing import Literal

from ..._core.models import Model


class EvalRunFailedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the run, `evalrun_…`."""


class EvalRunFailedWebhookEvent(Model):
    """A run of an eval failed."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["eval.run.failed"]
    """Always `eval.run.failed`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: EvalRunFailedWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
