from typing import Literal

from ..._core.models import Model


class SafetyCaseNotice(Model):
    """The notice."""

    type: Literal["warning", "deactivation"] | str
    """Kind of the notice."""


class SafetyCase(Model):
    """A notice about an entity that breaks the usage policies."""

    id: str
    """Id of the case."""
    created_at: int
    """Creation time, in Unix seconds."""
    entity_identifier: str
    """Safety identifier of the entity."""
    notice: SafetyCaseNotice
    """The notice."""
    object: Literal["safety.case"]
    """Always `safety.case`."""
    reason: str | None = None
    """Reason of the case."""


Notice = SafetyCaseNotice
