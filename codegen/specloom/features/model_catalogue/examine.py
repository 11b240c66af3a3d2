"""The door to examining: the catalogue beside a spec, and what is wrong with it."""

from __future__ import annotations

from specloom.features.model_catalogue.of_spec import of_spec

__all__ = ["read"]

read = of_spec
