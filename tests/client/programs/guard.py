"""Looks at texts before they are published, and at what the server says about limits."""

from openai import OpenAI

client = OpenAI(default_headers={"X-App": "guard"}, organization="org-1", project="proj-1")
raw = client.moderations.with_raw_response.create(
    model="omni-moderation-latest", input=["Hello.", "I will hurt you."]
)
print(raw.status_code, raw.headers.get("x-ratelimit-remaining-requests"), raw.request_id)
checked = raw.parse()
for result in checked.results:
    flagged = [name for name, hit in result.categories.to_dict().items() if hit]
    print(result.flagged, flagged, round(result.category_scores.violence, 4))
    print(result.categories.hate_threatening, result.categories.self_harm)
created = client.chat.completions.with_raw_response.create(
    model="gpt-5.4", messages=[{"role": "user", "content": "Hi"}]
)
print(created.headers["x-ratelimit-limit-requests"], created.parse().choices[0].message.content)
