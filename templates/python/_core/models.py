"""What generated types are made of."""

from __future__ import annotations

from .base import Model as Model
from .base import Unknown as Unknown
from .base import set_request_id as set_request_id
from .decode import decode as decode
from .packed import UNPACK as UNPACK
from .packed import Packed as Packed
from .unions import Shaped as Shaped
from .unions import Tagged as Tagged
