"""Documents beside the Plan: added with a manifest, kept unchanged, parsed, cited."""
