"""Whether the numbers, dates and periods of a sentence stand in its units."""
