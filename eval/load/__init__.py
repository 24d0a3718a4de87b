"""Whether the page holds: many people at once, floods, people who leave, hours of work, an end in the middle."""

from eval.load.run import run_load
from eval.load.verdicts import LoadError, Report

__all__ = ["LoadError", "Report", "run_load"]
