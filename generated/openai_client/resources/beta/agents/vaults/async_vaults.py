from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Union

    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.pages import AsyncPaginator
    from ....._core.timeouts import Timeout
    from .....pagination import AsyncCursorPage
    from .....types.beta.agents.vault import Vault
    from .....types.beta.agents.vault_deleted import VaultDeleted
    from .async_credentials import (
        AsyncCredentials,
        AsyncCredentialsWithRawResponse,
        AsyncCredentialsWithStreamingResponse,
    )


class AsyncVaults(AsyncResource):
    """Keep credentials that hosted agents use."""

    @cached_property
    def credentials(self) -> AsyncCredentials:
        from .async_credentials import AsyncCredentials

        return AsyncCredentials(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncVaultsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncVaultsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVaultsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncVaultsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        status: Union[
            Literal["active", "archived"],
            str,
            Sequence[Literal["active", "archived"] | str],
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Vault, AsyncCursorPage[Vault]]:
        """List vaults.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            metadata: Only those that have these labels.
            order: Order by creation time. Default: `desc`, newest first.
            status: Only those with this status, or one of these.
        """
        from .....pagination import AsyncCursorPage
        from .....types.beta.agents.vault import Vault

        request = Request(
            "GET",
            "/vaults",
            query={
                "after": after,
                "limit": limit,
                "metadata": metadata,
                "order": order,
                "status": status,
            },
            headers={
                "OpenAI-Beta": "agents=v1",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncCursorPage[Vault], Vault)

    async def create(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Vault:
        """Create a vault.

        Args:
            metadata: Your own labels for the vault.
            name: Name of the vault.
        """
        from .....types.beta.agents.vault import Vault

        request = Request(
            "POST",
            "/vaults",
            headers={
                "OpenAI-Beta": "agents=v1",
            },
            json={
                "metadata": metadata,
                "name": name,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Vault)

    async def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Vault:
        """Retrieve a vault.

        Args:
            vault_id: Id of the vault, `vault_…`.
        """
        from .....types.beta.agents.vault import Vault

        request = Request(
            "GET",
            f"/vaults/{segment(vault_id, 'vault_id')}",
            headers={
                "OpenAI-Beta": "agents=v1",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Vault)

    async def update(
        self,
        vault_id: str,
        *,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Vault:
        """Change a vault.

        Args:
            vault_id: Id of the vault, `vault_…`.
            metadata: Your own labels for the vault.
            name: New name of the vault.
        """
        from .....types.beta.agents.vault import Vault

        request = Request(
            "POST",
            f"/vaults/{segment(vault_id, 'vault_id')}",
            headers={
                "OpenAI-Beta": "agents=v1",
            },
            json={
                "metadata": metadata,
                "name": name,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Vault)

    async def delete(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VaultDeleted:
        """Delete a vault.

        Its credentials are deleted too.

        Args:
            vault_id: Id of the vault, `vault_…`.
        """
        from .....types.beta.agents.vault_deleted import VaultDeleted

        request = Request(
            "DELETE",
            f"/vaults/{segment(vault_id, 'vault_id')}",
            headers={
                "OpenAI-Beta": "agents=v1",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, VaultDeleted)


class AsyncVaultsWithRawResponse:
    def __init__(self, vaults: AsyncVaults) -> None:
        self._vaults = vaults
        self.list = async_to_raw(vaults.list)
        self.create = async_to_raw(vaults.create)
        self.retrieve = async_to_raw(vaults.retrieve)
        self.update = async_to_raw(vaults.update)
        self.delete = async_to_raw(vaults.delete)

    @cached_property
    def credentials(self) -> AsyncCredentialsWithRawResponse:
        return self._vaults.credentials.with_raw_response


class AsyncVaultsWithStreamingResponse:
    def __init__(self, vaults: AsyncVaults) -> None:
        self._vaults = vaults
        self.list = async_to_streaming(vaults.list)
        self.create = async_to_streaming(vaults.create)
        self.retrieve = async_to_streaming(vaults.retrieve)
        self.update = async_to_streaming(vaults.update)
        self.delete = async_to_streaming(vaults.delete)

    @cached_property
    def credentials(self) -> AsyncCredentialsWithStreamingResponse:
        return self._vaults.credentials.with_streaming_response
