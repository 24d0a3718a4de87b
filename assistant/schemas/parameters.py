"""What programs may ask for, by the HTTP API and by the tools of the MCP server alike."""

from typing import Annotated, Final

from pydantic import Field

MOST_UNITS: Final = 50
"""Units that one search gives at most: more than anyone reads."""
MOST_LISTED: Final = 218
"""Places, measures or documents listed at once at most: all measures of the Plan."""
LISTED: Final = 50
"""How many are listed where nobody says it."""

Limit = Annotated[int, Field(ge=1, le=MOST_LISTED, description="How many are listed at most.")]
Offset = Annotated[int, Field(ge=0, description="How many are passed over.")]
