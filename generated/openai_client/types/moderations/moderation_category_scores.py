from pydantic import Field

from ..._core.models import Model


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
