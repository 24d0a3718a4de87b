"""Boolean and exact-phrase search over the Plan's wording."""

from assistant.phrases.render import phrase_result_to_dict
from assistant.phrases.search import find_text
from assistant.phrases.types import QUERY_LIMIT, Occurrence, Part, PhraseResult

__all__ = ["QUERY_LIMIT", "Occurrence", "Part", "PhraseResult", "find_text", "phrase_result_to_dict"]
