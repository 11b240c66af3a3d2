from typing import Literal

from ..._core.models import Model


class AgentEnvironmentFailedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the environment."""


class AgentEnvironmentFailedWebhookEvent(Model):
    """The environment of an agent failed."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["agent.environment.failed"]
    """Always `agent.environment.failed`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: AgentEnvironmentFailedWebhookEventData
    """What it is about."""
