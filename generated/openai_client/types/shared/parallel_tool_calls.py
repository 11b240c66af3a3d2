from typing_extensions import TypeAlias

ParallelToolCalls: TypeAlias = bool
"""Whether the model may call several tools in one turn. If false, it calls at most
one.
"""
