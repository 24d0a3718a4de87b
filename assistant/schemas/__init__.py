"""The published JSON forms as types: what programs are given and tools return.

The forms themselves are made by `corpus.export`, `assistant.render` and `assistant.phrases`; docs/formats.md
tells them field by field.
"""
