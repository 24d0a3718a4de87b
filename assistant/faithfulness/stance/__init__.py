"""Whether a sentence affirms, denies and obliges as its units do."""
