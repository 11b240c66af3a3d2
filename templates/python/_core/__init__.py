"""The engine of the client: transport, retries, errors, decoding."""
