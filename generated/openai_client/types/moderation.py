from typing import Literal

from pydantic import Field

from .._core.models import Model


class ModerationCategories(Model):
    """Which categories apply. The model draws the line; a newer one may draw it
    elsewhere.
    """

    hate: bool
    """Spreads or stirs up hatred of people for what they are: for caste, disability,
    ethnicity, gender, nationality, race, religion or sexual orientation.
    """
    hate_threatening: bool = Field(alias="hate/threatening")
    """Hatred of such a group along with a threat of violence or serious harm to it."""
    harassment: bool
    """Harasses somebody, or calls on others to do so."""
    harassment_threatening: bool = Field(alias="harassment/threatening")
    """Harassment along with a threat of violence or serious harm."""
    illicit: bool | None
    """Helps with something unlawful that is not violent, such as shoplifting. Null if the
    model doesn't judge it.
    """
    illicit_violent: bool | None = Field(alias="illicit/violent")
    """Helps with unlawful violence or with getting a weapon. Null if the model doesn't
    judge it.
    """
    self_harm: bool = Field(alias="self-harm")
    """Shows self-harm or encourages it, be it cutting, eating disorders or suicide."""
    self_harm_intent: bool = Field(alias="self-harm/intent")
    """The speaker harms themselves or means to."""
    self_harm_instructions: bool = Field(alias="self-harm/instructions")
    """Tells how to harm oneself, or encourages it."""
    sexual: bool
    """Meant to arouse, or promotes sexual services; sex education and wellness
    aside.
    """
    sexual_minors: bool = Field(alias="sexual/minors")
    """Sexual, and concerns somebody under 18."""
    violence: bool
    """Shows death, violence or injury."""
    violence_graphic: bool = Field(alias="violence/graphic")
    """Shows death, violence or injury in gory detail."""


class ModerationCategoryScores(Model):
    """How sure the model is, category by category, from 0 to 1. The scores don't add up to
    1.
    """

    hate: float
    """Score of hatred of a group, from 0 to 1."""
    hate_threatening: float = Field(alias="hate/threatening")
    """Score of hatred of a group with a threat, from 0 to 1."""
    harassment: float
    """Score of harassment, from 0 to 1."""
    harassment_threatening: float = Field(alias="harassment/threatening")
    """Score of harassment with a threat, from 0 to 1."""
    illicit: float
    """Score of help with something unlawful, from 0 to 1."""
    illicit_violent: float = Field(alias="illicit/violent")
    """Score of help with unlawful violence or weapons, from 0 to 1."""
    self_harm: float = Field(alias="self-harm")
    """Score of self-harm being shown or encouraged, from 0 to 1."""
    self_harm_intent: float = Field(alias="self-harm/intent")
    """Score of the speaker meaning to harm themselves, from 0 to 1."""
    self_harm_instructions: float = Field(alias="self-harm/instructions")
    """Score of instructions for self-harm, from 0 to 1."""
    sexual: float
    """Score of sexual content, from 0 to 1."""
    sexual_minors: float = Field(alias="sexual/minors")
    """Score of sexual content about somebody under 18, from 0 to 1."""
    violence: float
    """Score of death, violence or injury, from 0 to 1."""
    violence_graphic: float = Field(alias="violence/graphic")
    """Score of gory detail, from 0 to 1."""


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


class Moderation(Model):
    """What the model thinks of one text or message."""

    flagged: bool
    """Whether any of the categories applies."""
    categories: ModerationCategories
    """Which categories apply."""
    category_scores: ModerationCategoryScores
    """How sure the model is, category by category. Set your own thresholds by it."""
    category_applied_input_types: ModerationCategoryAppliedInputTypes
    """Whether a score comes from the text, the images or both."""


Categories = ModerationCategories
CategoryAppliedInputTypes = ModerationCategoryAppliedInputTypes
CategoryScores = ModerationCategoryScores
