"""The door: `python app.py` serves the page."""

import sys

from ui import main

if __name__ == "__main__":
    sys.exit(main())
