from ..._core.models import Model
from .response_tool_usage_image_gen import ResponseToolUsageImageGen
from .response_tool_usage_web_search import ResponseToolUsageWebSearch


class ResponseToolUsage(Model):
    """Usage of built-in tools."""

    image_gen: ResponseToolUsageImageGen
    """Usage of image generation."""
    web_search: ResponseToolUsageWebSearch
    """Usage of web search."""
