from ..._core.models import Model


class FileSearchToolRankingOptionsHybridSearch(Model):
    """Weights of the two kinds of search."""

    embedding_weight: float
    """Weight of semantic matches."""
    text_weight: float
    """Weight of keyword matches."""
