"""Attacks on the assistant: prompts in three languages, a model that obeys each of them, and a judge."""
