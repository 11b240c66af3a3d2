from typing import Literal

from pydantic import Field

from ..._core.models import Model


class ModerationCategoryAppliedInputTypes(Model):
    """Which parts of the message each score comes from: `text`, `image`, both, or neither
    if the model found nothing to judge. Some categories look at text alone.
    """

    hate: list[Literal["text"]]
    """What the score of hatred of a group comes from; text alone is judged."""
    hate_threatening: list[Literal["text"]] = Field(alias="hate/threatening")
    """What the score of hatred with a threat comes from; text alone is judged."""
    harassment: list[Literal["text"]]
    """What the score of harassment comes from; text alone is judged."""
    harassment_threatening: list[Literal["text"]] = Field(
        alias="harassment/threatening"
    )
    """What the score of harassment with a threat comes from; text alone is judged."""
    illicit: list[Literal["text"]]
    """What the score of help with something unlawful comes from; text alone is
    judged.
    """
    illicit_violent: list[Literal["text"]] = Field(alias="illicit/violent")
    """What the score of help with unlawful violence comes from; text alone is
    judged.
    """
    self_harm: list[Literal["text", "image"] | str] = Field(alias="self-harm")
    """What the score of self-harm comes from; texts and images are judged."""
    self_harm_intent: list[Literal["text", "image"] | str] = Field(
        alias="self-harm/intent"
    )
    """What the score of meaning to harm oneself comes from; texts and images are
    judged.
    """
    self_harm_instructions: list[Literal["text", "image"] | str] = Field(
        alias="self-harm/instructions"
    )
    """What the score of instructions for self-harm comes from; texts and images are
    judged.
    """
    sexual: list[Literal["text", "image"] | str]
    """What the score of sexual content comes from; texts and images are judged."""
    sexual_minors: list[Literal["text"]] = Field(alias="sexual/minors")
    """What the score of sexual content about minors comes from; text alone is
    judged.
    """
    violence: list[Literal["text", "image"] | str]
    """What the score of violence comes from; texts and images are judged."""
    violence_graphic: list[Literal["text", "image"] | str] = Field(
        alias="violence/graphic"
    )
    """What the score of gory detail comes from; texts and images are judged."""
