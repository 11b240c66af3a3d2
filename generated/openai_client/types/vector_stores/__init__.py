from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auto_file_chunking_strategy_param import (
        AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
    )
    from .file_batch_create_params import FileBatchCreateParams as FileBatchCreateParams
    from .file_batch_create_params_file_param import (
        FileBatchCreateParamsFileParam as FileBatchCreateParamsFileParam,
    )
    from .file_chunking_strategy import FileChunkingStrategy as FileChunkingStrategy
    from .file_chunking_strategy_param import (
        FileChunkingStrategyParam as FileChunkingStrategyParam,
    )
    from .file_content_response import FileContentResponse as FileContentResponse
    from .file_update_params import FileUpdateParams as FileUpdateParams
    from .other_file_chunking_strategy_object import (
        OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
    )
    from .static_file_chunking_strategy import (
        StaticFileChunkingStrategy as StaticFileChunkingStrategy,
    )
    from .static_file_chunking_strategy_object import (
        StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
    )
    from .static_file_chunking_strategy_object_param import (
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    )
    from .static_file_chunking_strategy_param import (
        StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
    )
    from .vector_store import VectorStore as VectorStore
    from .vector_store_create_params import (
        VectorStoreCreateParams as VectorStoreCreateParams,
    )
    from .vector_store_deleted import VectorStoreDeleted as VectorStoreDeleted
    from .vector_store_expiration_after import (
        VectorStoreExpirationAfter as VectorStoreExpirationAfter,
    )
    from .vector_store_expiration_after_param import (
        VectorStoreExpirationAfterParam as VectorStoreExpirationAfterParam,
    )
    from .vector_store_file import LastError as LastError
    from .vector_store_file import VectorStoreFile as VectorStoreFile
    from .vector_store_file_attributes import (
        VectorStoreFileAttributes as VectorStoreFileAttributes,
    )
    from .vector_store_file_batch import VectorStoreFileBatch as VectorStoreFileBatch
    from .vector_store_file_counts import VectorStoreFileCounts as VectorStoreFileCounts
    from .vector_store_file_create_params import (
        VectorStoreFileCreateParams as VectorStoreFileCreateParams,
    )
    from .vector_store_file_create_params import (
        VectorStoreFileCreateParams as FileCreateParams,
    )
    from .vector_store_file_deleted import (
        VectorStoreFileDeleted as VectorStoreFileDeleted,
    )
    from .vector_store_ranking_options_param import (
        VectorStoreRankingOptionsParam as VectorStoreRankingOptionsParam,
    )
    from .vector_store_search_content import (
        VectorStoreSearchContent as VectorStoreSearchContent,
    )
    from .vector_store_search_params import (
        VectorStoreSearchParams as VectorStoreSearchParams,
    )
    from .vector_store_search_response import (
        VectorStoreSearchResponse as VectorStoreSearchResponse,
    )
    from .vector_store_update_params import (
        VectorStoreUpdateParams as VectorStoreUpdateParams,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AutoFileChunkingStrategyParam": ".auto_file_chunking_strategy_param",
        "FileBatchCreateParams": ".file_batch_create_params",
        "FileBatchCreateParamsFileParam": ".file_batch_create_params_file_param",
        "FileChunkingStrategy": ".file_chunking_strategy",
        "FileChunkingStrategyParam": ".file_chunking_strategy_param",
        "FileContentResponse": ".file_content_response",
        "FileCreateParams": ".vector_store_file_create_params:VectorStoreFileCreateParams",
        "FileUpdateParams": ".file_update_params",
        "LastError": ".vector_store_file",
        "OtherFileChunkingStrategyObject": ".other_file_chunking_strategy_object",
        "StaticFileChunkingStrategy": ".static_file_chunking_strategy",
        "StaticFileChunkingStrategyObject": ".static_file_chunking_strategy_object",
        "StaticFileChunkingStrategyObjectParam": ".static_file_chunking_strategy_object_param",
        "StaticFileChunkingStrategyParam": ".static_file_chunking_strategy_param",
        "VectorStore": ".vector_store",
        "VectorStoreCreateParams": ".vector_store_create_params",
        "VectorStoreDeleted": ".vector_store_deleted",
        "VectorStoreExpirationAfter": ".vector_store_expiration_after",
        "VectorStoreExpirationAfterParam": ".vector_store_expiration_after_param",
        "VectorStoreFile": ".vector_store_file",
        "VectorStoreFileAttributes": ".vector_store_file_attributes",
        "VectorStoreFileBatch": ".vector_store_file_batch",
        "VectorStoreFileCounts": ".vector_store_file_counts",
        "VectorStoreFileCreateParams": ".vector_store_file_create_params",
        "VectorStoreFileDeleted": ".vector_store_file_deleted",
        "VectorStoreRankingOptionsParam": ".vector_store_ranking_options_param",
        "VectorStoreSearchContent": ".vector_store_search_content",
        "VectorStoreSearchParams": ".vector_store_search_params",
        "VectorStoreSearchResponse": ".vector_store_search_response",
        "VectorStoreUpdateParams": ".vector_store_update_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "AutoFileChunkingStrategyParam",
    "FileBatchCreateParams",
    "FileBatchCreateParamsFileParam",
    "FileChunkingStrategy",
    "FileChunkingStrategyParam",
    "FileContentResponse",
    "FileCreateParams",
    "FileUpdateParams",
    "LastError",
    "OtherFileChunkingStrategyObject",
    "StaticFileChunkingStrategy",
    "StaticFileChunkingStrategyObject",
    "StaticFileChunkingStrategyObjectParam",
    "StaticFileChunkingStrategyParam",
    "VectorStore",
    "VectorStoreCreateParams",
    "VectorStoreDeleted",
    "VectorStoreExpirationAfter",
    "VectorStoreExpirationAfterParam",
    "VectorStoreFile",
    "VectorStoreFileAttributes",
    "VectorStoreFileBatch",
    "VectorStoreFileCounts",
    "VectorStoreFileCreateParams",
    "VectorStoreFileDeleted",
    "VectorStoreRankingOptionsParam",
    "VectorStoreSearchContent",
    "VectorStoreSearchParams",
    "VectorStoreSearchResponse",
    "VectorStoreUpdateParams",
]
