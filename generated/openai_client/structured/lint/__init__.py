"""The rules by which the server judges schemas."""
