"""The fields that several published forms share."""

from typing import Annotated

from pydantic import Field

Lines = Annotated[
    tuple[int, int],
    Field(description="First and last line of the source file, counted from 1, both included."),
]
Page = Annotated[
    int | None, Field(description="Printed page, 5-124; null for the opening lines, which carry no number.")
]
UnitId = Annotated[
    str,
    Field(description="Stable id of a place of the Plan: an action or a paragraph.", examples=["ch18.a2"]),
]
Quote = Annotated[str, Field(description="Word for word a slice of the unit's text.")]
Locator = Annotated[
    str,
    Field(
        description="How the place is cited, in the language asked for.",
        examples=["Chapter 18, Action 2, p. 101"],
    ),
]
Plain = Annotated[
    str | None,
    Field(description="What it says in plain words, prepared by the project's editors. Never a quotation."),
]
