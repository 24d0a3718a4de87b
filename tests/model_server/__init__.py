"""A language model's server of the tests' own: speaks OpenAI's protocol, and misbehaves on request.

    with model_server(reply(("The Plan proposes a law.", ["ch18.a2"]))) as server:
        ...  # ask server.url; then look at server.requests

A script is an answer, or several: the first request gets the first, and the last stands for all that follow.
An answer is a function of the connection and of what was asked. `reply` and `answering` make honest ones,
`tests.model_server.faults` holds the others.
"""

from tests.model_server.answers import answering, reply, say, whole
from tests.model_server.certificate import Certificate, self_signed
from tests.model_server.server import ModelServer, model_server, unused_address
from tests.model_server.wire import Answer, Received, Wire

__all__ = [
    "Answer",
    "Certificate",
    "ModelServer",
    "Received",
    "Wire",
    "answering",
    "model_server",
    "reply",
    "say",
    "self_signed",
    "unused_address",
    "whole",
]
