from typing import Literal

from ..._core.models import Model


class AgentSessionFailedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the session."""
    environment_type: str
    """Kind of the environment."""
    environment_id: str | None = None
    """Id of the environment."""


class AgentSessionFailedWebhookEvent(Model):
    """A session of an agent failed."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["agent.session.failed"]
    """Always `agent.session.failed`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: AgentSessionFailedWebhookEventData
    """What it is about."""
