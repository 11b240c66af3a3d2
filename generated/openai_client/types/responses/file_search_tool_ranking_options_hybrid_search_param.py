from typing_extensions import TypedDict


class FileSearchToolRankingOptionsHybridSearchParam(TypedDict):
    """Weights of the two kinds of search."""

    embedding_weight: float
    """Weight of semantic matches."""
    text_weight: float
    """Weight of keyword matches."""
