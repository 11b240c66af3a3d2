from typing import Literal

from ..._core.models import Model


class AgentEnvironmentReadyWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the environment."""


class AgentEnvironmentReadyWebhookEvent(Model):
    """The environment of an agent is ready."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["agent.environment.ready"]
    """Always `agent.environment.ready`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: AgentEnvironmentReadyWebhookEventData
    """What it is about."""
