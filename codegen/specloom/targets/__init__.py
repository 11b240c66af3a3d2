"""What an API is turned into: one folder a target."""
