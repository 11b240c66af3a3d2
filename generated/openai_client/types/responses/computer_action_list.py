from typing_extensions import TypeAlias

from .computer_action import ComputerAction

ComputerActionList: TypeAlias = list[ComputerAction]
"""Actions on a computer, in order."""
