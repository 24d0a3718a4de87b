"""This product beside others over the same text: what each needs to start, to answer, and to build its index."""
