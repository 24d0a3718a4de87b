"""Whether the bodies and other names of a sentence stand in its units."""
