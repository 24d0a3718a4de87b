"""Whether the words of a sentence are those of its units."""
