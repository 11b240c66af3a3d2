from typing_extensions import TypeAlias

from .realtime_tools_config_union import RealtimeToolsConfigUnion

RealtimeToolsConfig: TypeAlias = list[RealtimeToolsConfigUnion]
"""Tools that the model may call."""
