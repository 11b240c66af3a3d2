MODEL = "gpt-4o-mini"
DRAWS = "dall-e-3"
