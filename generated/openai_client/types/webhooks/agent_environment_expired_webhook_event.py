from typing import Literal

from ..._core.models import Model


class AgentEnvironmentExpiredWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the environment."""


class AgentEnvironmentExpiredWebhookEvent(Model):
    """The environment of an agent expired."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["agent.environment.expired"]
    """Always `agent.environment.expired`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: AgentEnvironmentExpiredWebhookEventData
    """What it is about."""
