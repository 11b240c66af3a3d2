from typing import Literal

from ..._core.models import Model


class EvalRunCanceledWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the run, `evalrun_…`."""


class EvalRunCanceledWebhookEvent(Model):
    """A run of an eval was cancelled."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["eval.run.canceled"]
    """Always `eval.run.canceled`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: EvalRunCanceledWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
