"""Names of documents."""

PLAN_ID = "plan"
"""The id of the Plan itself, which no other document can have."""
ID_FORM = r"[a-z0-9][a-z0-9-]{1,39}"
"""What an id looks like, as a regular expression."""
