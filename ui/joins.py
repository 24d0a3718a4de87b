"""What the browser may ask of Gradio: one known event, with the texts it takes."""

import json
import re
from collections.abc import Mapping
from typing import Any

from ui.bodies import read_object

MAX_COMPONENT = 1_000_000
"""Above every number that Gradio gives a component."""
_SESSION = re.compile(r"[0-9a-z]{1,32}")


def clean_join(body: bytes, inputs: Mapping[int, int]) -> bytes | None:
    """A request to join Gradio's queue, written anew from what was understood of it.

    Gradio answers malformed requests with an error of the server and a traceback in its log, so
    they are told apart here.

    Args:
        body: The JSON that was sent.
        inputs: For every event, how many values it takes.

    Returns:
        JSON with nothing but the known fields; None where it is no such request.
    """
    sent = read_object(body) or {}
    event: Any = sent.get("fn_index")
    session: Any = sent.get("session_hash")
    trigger: Any = sent.get("trigger_id")
    data: Any = sent.get("data")
    fits = (
        type(event) is int and event in inputs,
        isinstance(session, str) and _SESSION.fullmatch(session),
        trigger is None or (type(trigger) is int and 0 <= trigger <= MAX_COMPONENT),
        isinstance(data, list) and all(value is None or isinstance(value, str) for value in data),
    )
    if not all(fits) or len(data) != inputs[event]:
        return None
    known = {
        "data": [value or "" for value in data],
        "event_data": None,
        "fn_index": event,
        "session_hash": session,
        "trigger_id": trigger,
    }
    return json.dumps(known).encode()
