"""Rules on requests of embeddings.create, and the models that keep them."""

from .._rules import Rule

RULES = (
    Rule(
        id="embedding-input",
        fields=("input",),
        require={
            "properties": {
                "input": {
                    "anyOf": (
                        {"type": "string", "minLength": 1},
                        {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 2048,
                            "items": {"not": {"const": ""}},
                        },
                    ),
                },
            },
        },
        reason="A request embeds 1 to 2,048 inputs, none of them empty.",
        instead=(
            "Take out empty texts and send at most 2,048 a request (and 300,000 "
            "tokens)."
        ),
    ),
    Rule(
        id="embedding-dimensions",
        fields=("dimensions",),
        require={
            "properties": {
                "dimensions": {
                    "minimum": 1,
                    "maximum": {"$card": "embedding_dimensions"},
                },
            },
        },
        reason="A vector can be cut short, never made longer.",
        instead="Ask for at most {embedding_dimensions} dimensions.",
    ),
    Rule(
        id="embedding-fixed-dimensions",
        fields=("dimensions",),
        require={"properties": {"dimensions": False}},
        reason=(
            "text-embedding-ada-002 always gives 1,536 dimensions and takes no "
            "dimensions parameter."
        ),
        instead="Leave dimensions out, or use a text-embedding-3 model.",
    ),
)

MODELS: dict[str, tuple[str, ...]] = {
    "code-search-ada-code-001": ("embedding-input",),
    "code-search-ada-text-001": ("embedding-input",),
    "code-search-babbage-code-001": ("embedding-input",),
    "code-search-babbage-text-001": ("embedding-input",),
    "text-embedding-3-large": ("embedding-input", "embedding-dimensions"),
    "text-embedding-3-small": ("embedding-input", "embedding-dimensions"),
    "text-embedding-ada-002": ("embedding-input", "embedding-fixed-dimensions"),
    "text-embedding-ada-002-v2": ("embedding-input",),
    "text-search-ada-doc-001": ("embedding-input",),
    "text-search-ada-query-001": ("embedding-input",),
    "text-search-babbage-doc-001": ("embedding-input",),
    "text-search-babbage-query-001": ("embedding-input",),
    "text-search-curie-doc-001": ("embedding-input",),
    "text-search-curie-query-001": ("embedding-input",),
    "text-search-davinci-doc-001": ("embedding-input",),
    "text-search-davinci-query-001": ("embedding-input",),
    "text-similarity-ada-001": ("embedding-input",),
    "text-similarity-babbage-001": ("embedding-input",),
    "text-similarity-curie-001": ("embedding-input",),
    "text-similarity-davinci-001": ("embedding-input",),
}
