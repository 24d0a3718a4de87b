"""Every word of the page in three languages: one frozen dataclass a room, one value of it a language.

A sentence that is missing in a language is a type error, and `tests/ui/test_words.py` fails on it.
"""
