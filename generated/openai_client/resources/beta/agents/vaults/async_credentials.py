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
    from .....types.beta.agents.vaults.credential import VaultCredential
    from .....types.beta.agents.vaults.credential_create_params import (
        CreateVaultEnvironmentVariableParam,
        CreateVaultMcpOauthParam,
        CreateVaultStaticBearerParam,
    )
    from .....types.beta.agents.vaults.credential_deleted import VaultCredentialDeleted
    from .....types.beta.agents.vaults.credential_update_params import (
        RotateVaultEnvironmentVariableParam,
        RotateVaultMcpOauthParam,
        RotateVaultStaticBearerParam,
    )


class AsyncCredentials(AsyncResource):
    """The credentials of a vault."""

    @cached_property
    def with_raw_response(self) -> AsyncCredentialsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncCredentialsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCredentialsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncCredentialsWithStreamingResponse(self)

    def list(
        self,
        vault_id: str,
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
    ) -> AsyncPaginator[VaultCredential, AsyncCursorPage[VaultCredential]]:
        """List the credentials of a vault.

        Secrets are never returned.

        Args:
            vault_id: Id of the vault, `vault_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            metadata: Only those that have these labels.
            order: Order by creation time. Default: `desc`, newest first.
            status: Only those with this status, or one of these.
        """
        from .....pagination import AsyncCursorPage
        from .....types.beta.agents.vaults.credential import VaultCredential

        request = Request(
            "GET",
            f"/vaults/{segment(vault_id, 'vault_id')}/credentials",
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
        return self._page(request, AsyncCursorPage[VaultCredential], VaultCredential)

    async def create(
        self,
        vault_id: str,
        *,
        auth: Union[
            CreateVaultMcpOauthParam,
            CreateVaultStaticBearerParam,
            CreateVaultEnvironmentVariableParam,
        ],
        name: str,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VaultCredential:
        """Add a credential to a vault.

        Args:
            vault_id: Id of the vault, `vault_…`.
            auth: The secret, and its use.
            name: Name of the credential.
            metadata: Your own labels for the credential.
        """
        from .....types.beta.agents.vaults.credential import VaultCredential

        request = Request(
            "POST",
            f"/vaults/{segment(vault_id, 'vault_id')}/credentials",
            headers={
                "OpenAI-Beta": "agents=v1",
            },
            json={
                "auth": auth,
                "name": name,
                "metadata": metadata,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, VaultCredential)

    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VaultCredential:
        """Retrieve a credential.

        Secrets are never returned.

        Args:
            credential_id: Id of the credential, `cred_…`.
            vault_id: Id of the vault, `vault_…`.
        """
        from .....types.beta.agents.vaults.credential import VaultCredential

        request = Request(
            "GET",
            f"/vaults/{segment(vault_id, 'vault_id')}/credentials/{segment(credential_id, 'credential_id')}",
            headers={
                "OpenAI-Beta": "agents=v1",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, VaultCredential)

    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: Union[
            RotateVaultMcpOauthParam,
            RotateVaultStaticBearerParam,
            RotateVaultEnvironmentVariableParam,
            Omit,
        ] = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VaultCredential:
        """Rotate the secret of a credential.

        Args:
            credential_id: Id of the credential, `cred_…`.
            vault_id: Id of the vault, `vault_…`.
            auth: The new secret. The kind stays the same.
            metadata: Your own labels for the credential.
        """
        from .....types.beta.agents.vaults.credential import VaultCredential

        request = Request(
            "POST",
            f"/vaults/{segment(vault_id, 'vault_id')}/credentials/{segment(credential_id, 'credential_id')}",
            headers={
                "OpenAI-Beta": "agents=v1",
            },
            json={
                "auth": auth,
                "metadata": metadata,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, VaultCredential)

    async def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VaultCredentialDeleted:
        """Delete a credential.

        Args:
            credential_id: Id of the credential, `cred_…`.
            vault_id: Id of the vault, `vault_…`.
        """
        from .....types.beta.agents.vaults.credential_deleted import (
            VaultCredentialDeleted,
        )

        request = Request(
            "DELETE",
            f"/vaults/{segment(vault_id, 'vault_id')}/credentials/{segment(credential_id, 'credential_id')}",
            headers={
                "OpenAI-Beta": "agents=v1",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, VaultCredentialDeleted)


class AsyncCredentialsWithRawResponse:
    def __init__(self, credentials: AsyncCredentials) -> None:
        self.list = async_to_raw(credentials.list)
        self.create = async_to_raw(credentials.create)
        self.retrieve = async_to_raw(credentials.retrieve)
        self.update = async_to_raw(credentials.update)
        self.delete = async_to_raw(credentials.delete)


class AsyncCredentialsWithStreamingResponse:
    def __init__(self, credentials: AsyncCredentials) -> None:
        self.list = async_to_streaming(credentials.list)
        self.create = async_to_streaming(credentials.create)
        self.retrieve = async_to_streaming(credentials.retrieve)
        self.update = async_to_streaming(credentials.update)
        self.delete = async_to_streaming(credentials.delete)
