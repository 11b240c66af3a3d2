"""Lets the model call a function, and answers it."""

import json

from openai import OpenAI

TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "Tells the weather of a city.",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
        },
    }
]


def run(name, arguments):
    return json.dumps({"called": name, "with": sorted(arguments)})


def main():
    client = OpenAI()
    messages = [{"role": "user", "content": "What is the weather in Graz?"}]
    for _ in range(2):
        reply = client.chat.completions.create(
            model="gpt-5.4", messages=messages, tools=TOOLS, tool_choice="auto"
        )
        message = reply.choices[0].message
        if not message.tool_calls:
            break
        messages.append(message)
        for call in message.tool_calls:
            print(call.id, call.type, call.function.name, call.function.arguments)
            result = run(call.function.name, json.loads(call.function.arguments))
            messages.append({"role": "tool", "tool_call_id": call.id, "content": result})
    print(len(messages), message.role)


main()
