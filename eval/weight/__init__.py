"""What the page weighs: bytes and requests until the first answer, and the wait for them on a slow line."""
