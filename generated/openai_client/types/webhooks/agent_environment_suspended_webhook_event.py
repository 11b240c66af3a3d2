from typing import Literal

from ..._core.models import Model


class AgentEnvironmentSuspendedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the environment."""


class AgentEnvironmentSuspendedWebhookEvent(Model):
    """The environment of an agent was suspended."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["agent.environment.suspended"]
    """Always `agent.environment.suspended`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: AgentEnvironmentSuspendedWebhookEventData
    """What it is about."""
