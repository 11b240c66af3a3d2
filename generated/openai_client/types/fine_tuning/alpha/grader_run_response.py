from ...._core.models import Model


class GraderRunErrors(Model):
    """What went wrong."""

    formula_parse_error: bool
    """The formula can't be parsed."""
    invalid_variable_error: bool
    """A template names a field that isn't there."""
    model_grader_parse_error: bool
    """The model's answer can't be parsed."""
    model_grader_refusal_error: bool
    """The model refused."""
    model_grader_server_error: bool
    """The model couldn't be reached."""
    model_grader_server_error_details: str | None
    """Why the model couldn't be reached."""
    other_error: bool
    """Anything else."""
    python_grader_runtime_error: bool
    """The function raised an exception."""
    python_grader_runtime_error_details: str | None
    """The exception."""
    python_grader_server_error: bool
    """The function couldn't be run."""
    python_grader_server_error_type: str | None
    """Why the function couldn't be run."""
    sample_parse_error: bool
    """The output can't be parsed."""
    truncated_observation_error: bool
    """The output was cut off."""
    unresponsive_reward_error: bool
    """No score came in time."""


class GraderRunMetadata(Model):
    """How a score came about."""

    errors: GraderRunErrors
    """What went wrong."""
    execution_time: float
    """Time taken, in seconds."""
    name: str
    """Name of the grader."""
    sampled_model_name: str | None
    """Model that graded."""
    scores: dict[str, object]
    """Score of each grader."""
    token_usage: int | None
    """Tokens used."""
    type: str
    """Type of the grader."""


class GraderRunResponse(Model):
    """Score of an output."""

    metadata: GraderRunMetadata
    """How the score came about."""
    model_grader_token_usage_per_model: dict[str, object]
    """Tokens used by each model."""
    reward: float
    """The score."""
    sub_rewards: dict[str, object]
    """Scores of the graders of a `multi` grader."""


Metadata = GraderRunMetadata
MetadataErrors = GraderRunErrors
