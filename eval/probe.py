"""The process that is timed: starts the assistant, answers, reports. Run by `eval.bench`."""

import json
import resource
import sys
import time

from assistant import Question, load_assistant


def main(started: float) -> None:
    """Reads questions as JSON from standard input and prints the timings as JSON.

    Args:
        started: Wall clock at which the process was asked for, in seconds.
    """
    imported = time.time() - started
    questions = [Question(text, tuple(history)) for text, history in json.load(sys.stdin)]
    assistant = load_assistant()
    loaded = time.time() - started
    seconds = []
    for question in questions:
        before = time.perf_counter()
        assistant.answer(question)
        seconds.append(time.perf_counter() - before)
        if len(seconds) == 1:
            first_answer = time.time() - started
    measured = {
        "imported": imported,
        "loaded": loaded,
        "first_answer": first_answer,
        "seconds": seconds,
        "peak_rss": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
    }
    json.dump(measured, sys.stdout)


if __name__ == "__main__":
    main(float(sys.argv[1]))
