"""Rules on requests of images.create_variation, and the models that keep them."""

from .._rules import Rule

RULES = (
    Rule(
        id="variation-endpoint",
        fields=("model",),
        require={"properties": {"model": False}},
        reason="Only DALL·E 2 made variations.",
        instead="Edit the image, with a prompt that says what should vary.",
    ),
    Rule(
        id="dall-e-2-count",
        fields=("n",),
        require={"properties": {"n": {"minimum": 1, "maximum": 10}}},
        reason="DALL·E 2 makes at most ten images a request.",
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
        id="dall-e-2-image",
        fields=("image",),
        require={
            "properties": {
                "image": {
                    "type": "object",
                    "properties": {
                        "extension": {"const": "png"},
                        "media_type": {"const": "image/png"},
                        "size": {"maximum": 4194303},
                    },
                },
            },
        },
        equal=(("/image/width", "/image/height"),),
        reason="DALL·E 2 works on one square PNG under 4 MB.",
        instead="Cut the image square, save it as PNG and shrink it below 4 MB.",
    ),
)

MODELS: dict[str, tuple[str, ...]] = {
    "chatgpt-image-latest": ("variation-endpoint", "image-size"),
    "dall-e-2": ("dall-e-2-count", "image-size", "dall-e-2-image"),
    "dall-e-3": ("variation-endpoint", "image-size"),
    "gpt-image-1": ("variation-endpoint", "image-size"),
    "gpt-image-1-mini": ("variation-endpoint", "image-size"),
    "gpt-image-1.5": ("variation-endpoint", "image-size"),
    "gpt-image-1.5-2025-12-16": ("variation-endpoint", "image-size"),
    "gpt-image-2": ("variation-endpoint",),
    "gpt-image-2-2026-04-21": ("variation-endpoint",),
    "gpt-image-2.5-flare": ("variation-endpoint",),
    "gpt-image-2.5-flare-2026-09-08": ("variation-endpoint",),
    "gpt-image-2.5-sunburst": ("variation-endpoint",),
    "gpt-image-2.5-sunburst-2026-09-08": ("variation-endpoint",),
    "gpt-image-2.6-flare": ("variation-endpoint",),
    "gpt-image-2.6-sunburst": ("variation-endpoint",),
}
