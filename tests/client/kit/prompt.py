"""The scripted server, without the 40 ms that TCP may wait between head and body."""

from __future__ import annotations

import socket

from core_server import Server


class PromptServer(Server):
    """Sends what it has at once."""

    def _serve(self, connection: socket.socket, number: int) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super()._serve(connection, number)
