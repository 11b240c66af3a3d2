from .._rules import Rule

RULES = (
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
    "chatgpt-image-latest": ("image-size",),
    "dall-e-2": ("dall-e-2-count", "image-size", "dall-e-2-image"),
    "dall-e-3": ("image-size",),
    "gpt-image-1": ("image-size",),
    "gpt-image-1-mini": ("image-size",),
    "gpt-image-1.5": ("image-size",),
    "gpt-image-1.5-2025-12-16": ("image-size",),
}
