from typing_extensions import TypedDict


class AdminOrganizationAuditLogsListEffectiveAtParam(TypedDict, total=False):
    gt: int
    """Later than this time, in Unix seconds."""
    gte: int
    """At this time or later, in Unix seconds."""
    lt: int
    """Earlier than this time, in Unix seconds."""
    lte: int
    """At this time or earlier, in Unix seconds."""
