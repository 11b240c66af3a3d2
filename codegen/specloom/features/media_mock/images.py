"""Images: an address or base64, as the request wants them."""

from __future__ import annotations

from typing import Any

from specloom.mock.received import Received

_FORMS = ("url", "b64_json")
_DOT = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
    "rkJggg=="
)
"""A PNG of one pixel."""


def fit_images(body: dict[str, Any], received: Received) -> None:
    """Give each image in `data` the one form that `response_format` names."""
    wanted, data = received.asked("response_format"), body.get("data")
    if wanted not in _FORMS or not isinstance(data, list):
        return
    body["data"] = [_in_form(item, wanted, number) for number, item in enumerate(data, 1)]


def _in_form(item: Any, wanted: str, number: int) -> Any:
    if not isinstance(item, dict) or item.get(wanted) or not any(map(item.get, _FORMS)):
        return item
    image = _DOT if wanted == "b64_json" else f"https://images.example.com/image-{number}.png"
    return {wanted: image, **{key: value for key, value in item.items() if key not in _FORMS}}
