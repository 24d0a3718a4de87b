"""`python -m eval.scale`: the same as `python -m eval scale`."""

import sys

from eval.scale.command import main

if __name__ == "__main__":
    sys.exit(main())
