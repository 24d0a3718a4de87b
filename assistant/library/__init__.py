"""Answers from documents of the library: one at a time, never mixed with the Plan.

Nothing here is imported on the way to an answer from the Plan but the words and forms of documents.
"""
