from typing import Literal

from ..._core.models import Model


class AgentSessionIdleWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the session."""
    environment_type: str
    """Kind of the environment."""
    environment_id: str | None = None
    """Id of the environment."""


class AgentSessionIdleWebhookEvent(Model):
    """A session of an agent waits for input."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["agent.session.idle"]
    """Always `agent.session.idle`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: AgentSessionIdleWebhookEventData
    """What it is about."""
