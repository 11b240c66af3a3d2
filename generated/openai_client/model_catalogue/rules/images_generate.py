"""Rules on requests of images.generate, and the models that keep them."""

from .._rules import Rule

RULES = (
    Rule(
        id="dall-e-3-count",
        fields=("n",),
        require={"properties": {"n": {"const": 1}}},
        reason="DALL·E 3 makes one image a request.",
        instead="Leave n out and send one request an image.",
    ),
    Rule(
        id="dall-e-2-count",
        fields=("n",),
        require={"properties": {"n": {"minimum": 1, "maximum": 10}}},
        reason="DALL·E 2 makes at most ten images a request.",
        instead="Ask for 1 to 10 images.",
    ),
    Rule(
        id="gpt-image-count",
        fields=("n",),
        require={"properties": {"n": {"minimum": 1, "maximum": 10}}},
        reason="A request makes at most ten images.",
        instead="Ask for 1 to 10 images.",
    ),
    Rule(
        id="image-size",
        fields=("size",),
        require={"properties": {"size": {"enum": {"$card": "sizes"}}}},
        reason="The model makes images of a few fixed sizes only.",
        instead="Use one of {sizes}.",
    ),
    Rule(
        id="image-size-free",
        fields=("size",),
        require={
            "properties": {
                "size": {
                    "anyOf": (
                        {"const": "auto"},
                        {
                            "pixels": {
                                "multipleOf": 16,
                                "maxSide": 3840,
                                "maxPixels": 8294400,
                                "maxRatio": 3,
                            },
                        },
                    ),
                },
            },
        },
        reason=(
            "A size is auto, or WIDTHxHEIGHT in pixels with both sides divisible by "
            "16, a ratio between 1:3 and 3:1, and at most 3840x2160."
        ),
        instead="Use for example 1536x864.",
    ),
    Rule(
        id="image-quality",
        fields=("quality",),
        require={"properties": {"quality": {"enum": {"$card": "qualities"}}}},
        reason="The model doesn't know this quality.",
        instead="Use one of {qualities}.",
    ),
    Rule(
        id="dall-e-2-prompt",
        fields=("prompt",),
        require={"properties": {"prompt": {"maxLength": 1000}}},
        reason="DALL·E 2 takes prompts of at most 1,000 characters.",
        instead="Shorten the prompt.",
    ),
    Rule(
        id="dall-e-3-prompt",
        fields=("prompt",),
        require={"properties": {"prompt": {"maxLength": 4000}}},
        reason="DALL·E 3 takes prompts of at most 4,000 characters.",
        instead="Shorten the prompt.",
    ),
    Rule(
        id="gpt-image-prompt",
        fields=("prompt",),
        require={"properties": {"prompt": {"maxLength": 32000}}},
        reason="GPT image models take prompts of at most 32,000 characters.",
        instead="Shorten the prompt.",
    ),
    Rule(
        id="dall-e-parameters",
        fields=(
            "background",
            "moderation",
            "output_compression",
            "output_format",
            "partial_images",
            "stream",
        ),
        require={
            "properties": {
                "background": False,
                "moderation": False,
                "output_compression": False,
                "output_format": False,
                "partial_images": False,
                "stream": {"const": False},
            },
        },
        reason=(
            "background, moderation, output_format, output_compression, "
            "partial_images and stream belong to the GPT image models."
        ),
        instead="Leave them out, or use a GPT image model.",
    ),
    Rule(
        id="gpt-image-response-format",
        fields=("response_format",),
        require={"properties": {"response_format": False}},
        reason=(
            "GPT image models always answer with base64 data; they don't take "
            "response_format."
        ),
        instead="Leave response_format out and read b64_json.",
    ),
    Rule(
        id="gpt-image-style",
        fields=("style",),
        require={"properties": {"style": False}},
        reason="style belongs to DALL·E 3.",
        instead="Leave style out and describe the look in the prompt.",
    ),
    Rule(
        id="gpt-image-transparent",
        fields=("background", "output_format"),
        when={
            "required": ("background", "output_format"),
            "properties": {"background": {"const": "transparent"}},
        },
        require={"properties": {"output_format": {"enum": ("png", "webp")}}},
        reason="Only PNG and WebP images can be transparent.",
        instead="Use output_format png or webp.",
    ),
    Rule(
        id="gpt-image-compression",
        fields=("output_compression", "output_format"),
        when={
            "required": ("output_compression",),
            "properties": {"output_compression": {"not": {"const": 100}}},
        },
        require={
            "required": ("output_format",),
            "properties": {"output_format": {"enum": ("webp", "jpeg")}},
        },
        reason="Only WebP and JPEG output can be compressed; the default output is PNG.",
        instead="Add output_format webp or jpeg.",
    ),
)

MODELS: dict[str, tuple[str, ...]] = {
    "chatgpt-image-latest": (
        "gpt-image-count",
        "image-size",
        "image-quality",
        "gpt-image-prompt",
        "gpt-image-response-format",
        "gpt-image-style",
        "gpt-image-transparent",
        "gpt-image-compression",
    ),
    "dall-e-2": (
        "dall-e-2-count",
        "image-size",
        "image-quality",
        "dall-e-2-prompt",
        "dall-e-parameters",
    ),
    "dall-e-3": (
        "dall-e-3-count",
        "image-size",
        "image-quality",
        "dall-e-3-prompt",
        "dall-e-parameters",
    ),
    "gpt-image-1": (
        "gpt-image-count",
        "image-size",
        "image-quality",
        "gpt-image-prompt",
        "gpt-image-response-format",
        "gpt-image-style",
        "gpt-image-transparent",
        "gpt-image-compression",
    ),
    "gpt-image-1-mini": (
        "gpt-image-count",
        "image-size",
        "image-quality",
        "gpt-image-prompt",
        "gpt-image-response-format",
        "gpt-image-style",
        "gpt-image-transparent",
        "gpt-image-compression",
    ),
    "gpt-image-1.5": (
        "gpt-image-count",
        "image-size",
        "image-quality",
        "gpt-image-prompt",
        "gpt-image-response-format",
        "gpt-image-style",
        "gpt-image-transparent",
        "gpt-image-compression",
    ),
    "gpt-image-1.5-2025-12-16": (
        "gpt-image-count",
        "image-size",
        "image-quality",
        "gpt-image-prompt",
        "gpt-image-response-format",
        "gpt-image-style",
        "gpt-image-transparent",
        "gpt-image-compression",
    ),
    "gpt-image-2": (
        "gpt-image-count",
        "image-size-free",
        "image-quality",
        "gpt-image-prompt",
        "gpt-image-response-format",
        "gpt-image-style",
        "gpt-image-transparent",
        "gpt-image-compression",
    ),
    "gpt-image-2-2026-04-21": (
        "gpt-image-count",
        "image-size-free",
        "image-quality",
        "gpt-image-prompt",
        "gpt-image-response-format",
        "gpt-image-style",
        "gpt-image-transparent",
        "gpt-image-compression",
    ),
    "gpt-image-2.5-flare": (
        "gpt-image-count",
        "image-size-free",
        "image-quality",
        "gpt-image-prompt",
        "gpt-image-response-format",
        "gpt-image-style",
        "gpt-image-transparent",
        "gpt-image-compression",
    ),
    "gpt-image-2.5-flare-2026-09-08": (
        "gpt-image-count",
        "image-size-free",
        "image-quality",
        "gpt-image-prompt",
        "gpt-image-response-format",
        "gpt-image-style",
        "gpt-image-transparent",
        "gpt-image-compression",
    ),
    "gpt-image-2.5-sunburst": (
        "gpt-image-count",
        "image-size-free",
        "image-quality",
        "gpt-image-prompt",
        "gpt-image-response-format",
        "gpt-image-style",
        "gpt-image-transparent",
        "gpt-image-compression",
    ),
    "gpt-image-2.5-sunburst-2026-09-08": (
        "gpt-image-count",
        "image-size-free",
        "image-quality",
        "gpt-image-prompt",
        "gpt-image-response-format",
        "gpt-image-style",
        "gpt-image-transparent",
        "gpt-image-compression",
    ),
    "gpt-image-2.6-flare": (
        "gpt-image-count",
        "gpt-image-prompt",
        "gpt-image-response-format",
        "gpt-image-style",
        "gpt-image-transparent",
        "gpt-image-compression",
    ),
    "gpt-image-2.6-sunburst": (
        "gpt-image-count",
        "gpt-image-prompt",
        "gpt-image-response-format",
        "gpt-image-style",
        "gpt-image-transparent",
        "gpt-image-compression",
    ),
}
