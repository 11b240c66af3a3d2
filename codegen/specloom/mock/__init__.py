"""A server that plays the API of an OpenAPI document: checks requests, makes answers."""
