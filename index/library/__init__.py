"""Indexes of documents beside the Plan: each its own, none mixed with another."""
