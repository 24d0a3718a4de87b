"""From a question to a verified answer in the Plan's own words."""

from corpus.memory import collection_paused

with collection_paused():
    from assistant.chain import Assistant, load_assistant
    from assistant.render import answer_to_dict, answer_to_text
    from assistant.types import Answer, Question

__all__ = ["Answer", "Assistant", "Question", "answer_to_dict", "answer_to_text", "load_assistant"]
