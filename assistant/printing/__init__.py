"""Printed documents: the card for the hand, and the parts every print is made of."""
