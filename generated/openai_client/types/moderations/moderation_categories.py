from pydantic import Field

from ..._core.models import Model


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
