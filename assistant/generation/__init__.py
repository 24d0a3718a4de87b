"""A language model as an option: it joins passages into sentences, and nothing of it is shown unverified."""
