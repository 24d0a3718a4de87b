"""The 218 measures as a table to search, filter, sort and count; `assistant.explore` is its door."""
