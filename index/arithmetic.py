"""How many threads NumPy's multiplications take; import this before NumPy, which starts them as it is imported.

An answer multiplies one vector at a time, and as many answers are made at once as there are cores: threads of their own
gain nothing, and to start them costs a program 60 ms of processor time.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
