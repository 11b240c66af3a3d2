from typing import Literal

from ..._core.models import Model


class AgentSessionInProgressWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the session."""
    environment_type: str
    """Kind of the environment."""
    environment_id: str | None = None
    """Id of the environment."""


class AgentSessionInProgressWebhookEvent(Model):
    """A session of an agent went on."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["agent.session.in_progress"]
    """Always `agent.session.in_progress`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: AgentSessionInProgressWebhookEventData
    """What it is about."""
