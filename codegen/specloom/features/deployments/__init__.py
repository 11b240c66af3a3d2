"""Clients of hosts that give the same API, each model under a name of the host's user."""
