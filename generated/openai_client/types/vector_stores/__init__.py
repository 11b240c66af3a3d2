from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .file_batch_create_params import (
        FileBatchCreateParams as FileBatchCreateParams,
        FileBatchCreateParamsFileParam as FileBatchCreateParamsFileParam,
    )
    from .file_content_response import FileContentResponse as FileContentResponse
    from .file_create_params import (
        VectorStoreFileCreateParams as VectorStoreFileCreateParams,
        VectorStoreFileCreateParams as _VectorStoreFileCreateParams,
    )
    from .file_update_params import FileUpdateParams as FileUpdateParams
    from .vector_store_file import (
        LastError as LastError,
        VectorStoreFile as VectorStoreFile,
    )
    from .vector_store_file_attributes import (
        VectorStoreFileAttributes as VectorStoreFileAttributes,
    )
    from .vector_store_file_batch import (
        VectorStoreFileBatch as VectorStoreFileBatch,
        VectorStoreFileCounts as VectorStoreFileCounts,
    )
    from .vector_store_file_deleted import (
        VectorStoreFileDeleted as VectorStoreFileDeleted,
    )

    FileCreateParams = _VectorStoreFileCreateParams
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "FileBatchCreateParams": ".file_batch_create_params",
        "FileBatchCreateParamsFileParam": ".file_batch_create_params",
        "FileContentResponse": ".file_content_response",
        "FileCreateParams": ".file_create_params:VectorStoreFileCreateParams",
        "FileUpdateParams": ".file_update_params",
        "LastError": ".vector_store_file",
        "VectorStoreFile": ".vector_store_file",
        "VectorStoreFileAttributes": ".vector_store_file_attributes",
        "VectorStoreFileBatch": ".vector_store_file_batch",
        "VectorStoreFileCounts": ".vector_store_file_batch",
        "VectorStoreFileCreateParams": ".file_create_params",
        "VectorStoreFileDeleted": ".vector_store_file_deleted",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
