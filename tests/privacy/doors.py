"""Every door of a served page, each asked with canaries of its own; http.client logs nothing of it."""

import http.client
import itertools
import json
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, urlencode

from tests.privacy.canaries import Canaries

HOST = "127.0.0.1"
PATIENCE = 120.0
"""Seconds: a machine that does much else is slow, and here nothing is timed."""
LEFT = 0
"""Stands for the status where the client left before there was one."""
JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
ACTION_FILES = ("xlsx", "csv", "docx", "json", "bib", "ris")
PACK_FILES = ("docx", "pdf", "gift", "anki", "html")


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


class Doors:
    """Asks; every question holds a word in Latin and one in Cyrillic letters that no other question holds."""

    def __init__(self, port: int, canaries: Canaries) -> None:
        """Keeps where the page is served."""
        self.port = port
        self._canaries = canaries
        self._numbers = itertools.count(100)

    def words(self, before: str = "What rights do I have when I am arrested?") -> str:
        """A new question; `before` is what it asks for."""
        number = next(self._numbers)
        return f"{before} {self._canaries.word(number)} {self._canaries.cyrillic(number)}"

    def ask_all(self) -> dict[str, Reply]:
        """Asks by every door, one after the other."""
        others = (self._addresses, self._files, self._headers, self._refused, self._broken, self._left)
        replies = self.ask_in_words()
        for doors in others:
            for name, reply in doors():
                assert name not in replies, name
                replies[name] = reply
        return replies

    def ask_in_words(self) -> dict[str, Reply]:
        """Asks by the doors that lead to the assistant: the page, the API, the light version."""
        return dict((*self._queue(), *self._api(), *self._light()))

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> Reply:
        """One request to read."""
        return self._request("GET", path, b"", headers or {})

    def post(self, path: str, body: str | bytes, headers: Mapping[str, str]) -> Reply:
        """One request with a body."""
        return self._request("POST", path, body.encode() if isinstance(body, str) else body, headers)

    def _request(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        connection = http.client.HTTPConnection(HOST, self.port, timeout=PATIENCE)
        try:
            connection.request(method, path, body or None, {"Accept-Language": "en", **headers})
            reply = connection.getresponse()
            named = {name.lower(): value for name, value in reply.getheaders()}
            content = b"" if "/heartbeat/" in path else reply.read()
            return Reply(reply.status, named, content)
        finally:
            connection.close()

    def _raw(self, content: bytes, *, wait: bool) -> Reply:
        """Bytes as they are; without waiting, the client leaves at once."""
        with socket.create_connection((HOST, self.port), timeout=PATIENCE) as sock:
            sock.sendall(content)
            if not wait:
                return Reply(LEFT)
            got = sock.recv(65_536)
        return Reply(int(got.split(b" ", 2)[1]), {}, got)

    def join(self, session: str, question: str, *earlier: str, language: str = "en") -> Reply:
        """A question as the page sends it."""
        data = [question, json.dumps(earlier), language, "own", ""]
        body = {"data": data, "event_data": None, "fn_index": 0, "session_hash": session, "trigger_id": 3}
        return self.post("/gradio_api/queue/join", json.dumps(body), JSON)

    def fetch(self, session: str) -> Reply:
        """The answers that wait for a session."""
        return self.get(f"/gradio_api/queue/data?session_hash={session}")

    def _queue(self) -> Iterator[tuple[str, Reply]]:
        yield "page", self.join("privacy1", self.words(), self.words(), self.words())
        yield "page, answer", self.fetch("privacy1")
        yield "page, Russian", self.join("privacy1", self.words("Что сделано против пыток?"), language="ru")
        yield "page, Russian answer", self.fetch("privacy1")
        yield "page, fault", self.join("privacy1", self.words("crash"), self.words())
        yield "page, answer of a fault", self.fetch("privacy1")
        yield "page, over-long", self.join("privacy1", self.words() + " a" * 1000)
        yield "page, answer to over-long", self.fetch("privacy1")
        yield "page, never fetched", self.join("privacy2", self.words())
        yield "page, lone surrogate", self.join("privacy3", self.words() + "\ud800\0")
        yield "page, answer to lone surrogate", self.fetch("privacy3")
        yield "page, heartbeat", self.get("/gradio_api/heartbeat/privacy1")
        yield "page, foreign session", self.get(f"/gradio_api/queue/data?{urlencode({'x': self.words()})}")
        yield (
            "page, wrong event",
            self.post("/gradio_api/queue/join", json.dumps({"fn_index": 99, "data": [self.words()]}), JSON),
        )
        yield "stop", self.post("/stop", json.dumps({"turn": self.words()}), JSON)

    def _api(self) -> Iterator[tuple[str, Reply]]:
        def ask(name: str, **sent: object) -> tuple[str, Reply]:
            return f"ask, {name}", self.post("/api/ask", json.dumps(sent), JSON)

        yield ask("English", question=self.words(), history=[self.words(), self.words()])
        yield ask("Russian", question=self.words("Что сделано против пыток?"), lang="ru")
        yield ask("Kazakh", question=self.words("Мені ұстаса, қандай құқықтарым бар?"), lang="kk")
        yield ask("fault", question=self.words("crash"))
        yield ask("refusal", question=self.words("What is the weather in Astana?"))
        yield ask("own words", question=self.words(), own_words=True, send_personal=True)
        yield ask("over-long", question=self.words() + "a" * 1000)
        yield ask("wrong history", question=self.words(), history=self.words())
        yield ask("unknown field", question=self.words(), colour=self.words())
        yield ask("nothing asked", lang=self.words())
        yield "search", self.get(f"/api/search?{urlencode({'q': self.words()})}")
        yield "search, fault", self.get(f"/api/search?{urlencode({'q': self.words('crash')})}")
        yield "search, wrong", self.get(f"/api/search?{urlencode({'q': self.words(), 'k': self.words()})}")
        yield "find", self.get(f"/api/find?{urlencode({'q': self.words()})}")
        yield "find, phrase", self.get("/api/find?" + urlencode({"q": f'"{self.words()}" OR tortur*'}))
        yield "find, unreadable", self.get(f"/api/find?{urlencode({'q': self.words() + ' AND ('})}")
        yield "actions", self.get(f"/api/actions?{urlencode({'q': self.words()})}")
        yield "actions, wrong", self.get(f"/api/actions?{urlencode({'executor': self.words()})}")
        for ending in ACTION_FILES:
            query = urlencode({"q": self.words()})
            yield f"actions.{ending}", self.get(f"/api/actions.{ending}?{query}")
        yield "unit, none", self.get(f"/api/units/{self._canaries.word(next(self._numbers))}")
        yield "card, none", self.get(f"/api/cards/{self._canaries.word(next(self._numbers))}")
        yield "unknown parameter", self.get(f"/api/cards?{urlencode({self.words(): self.words()})}")

    def _light(self) -> Iterator[tuple[str, Reply]]:
        def ask(question: str, **more: str) -> Reply:
            sent = {"q": question, "history": self.words(), **more}
            return self.post("/lite?lang=en", urlencode(sent), FORM)

        yield "light", ask(self.words())
        yield "light, Russian", ask(self.words("Что сделано против пыток?"), own="1")
        yield "light, fault", ask(self.words("crash"))
        yield "light, over-long", ask(self.words() + "a" * 1000)
        yield "light, link", self.get(f"/lite?{urlencode({'q': self.words()})}")
        yield "light, measures", self.get("/lite?" + urlencode({"actions": "", "q": self.words()}))
        yield "light, card", self.get("/lite?" + urlencode({"card": self.words()}))

    def _addresses(self) -> Iterator[tuple[str, Reply]]:
        for name in ("q", "find", "actions", "card", "packs", "quiz", "dossier", "unit", "quote", "section"):
            yield f"page with {name}", self.get(f"/?{urlencode({name: self.words()})}")
        for name in ("find", "actions", "card", "packs", "quiz"):
            yield f"view with {name}", self.get(f"/view?{urlencode({name: self.words()})}")
        yield "plan", self.get("/plan?" + urlencode({"unit": "ch18.a2", "quote": self.words()}))
        yield "library", self.get("/library?" + urlencode({"x": self.words()}))
        yield "library, unknown document", self.get("/library/none-1?" + urlencode({"unit": self.words()}))
        for page in ("", "lite", "api/search"):
            query = urlencode({"q": self.words(), "document": self.words()})
            yield f"/{page} with an unknown document", self.get(f"/{page}?{query}")

    def _files(self) -> Iterator[tuple[str, Reply]]:
        for ending in PACK_FILES:
            query = urlencode(
                {"topic": "detention", "title": self.words(), "group": self.words(), "seed": "5"}
            )
            yield f"pack.{ending}", self.get(f"/export/pack.{ending}?{query}")
        for ending in ("pdf", "png"):
            query = urlencode({"note": self.words()})
            yield f"card.{ending}", self.get(f"/export/card/detention.{ending}?{query}")
        for ending in ("docx", "md"):
            answer = {
                "kind": "answer", "question": self.words(), "language": "ru", "unit_ids": ["ch18.a2"],
                "note": self.words(),
            }  # fmt: skip
            unit = {"kind": "unit", "unit_id": "ch18.a5", "note": self.words()}
            dossier = {"title": self.words(), "items": [unit, answer]}
            yield f"dossier.{ending}", self.post(f"/export/dossier.{ending}", json.dumps(dossier), JSON)
            wrong = {"title": self.words(), "items": [{"kind": self.words()}]}
            yield f"dossier.{ending}, wrong", self.post(f"/export/dossier.{ending}", json.dumps(wrong), JSON)

    def _headers(self) -> Iterator[tuple[str, Reply]]:
        names = (
            "User-Agent",
            "Referer",
            "Cookie",
            "X-Forwarded-For",
            "Forwarded",
            "X-Request-Id",
            "Authorization",
        )
        for name in names:
            yield f"header {name}", self.get("/api/cards", {name: quote(self.words())})
        yield "header Accept-Language", self.get("/", {"Accept-Language": quote(self.words())})
        yield "header If-None-Match", self.get("/ui/page.css", {"If-None-Match": quote(self.words())})

    def _refused(self) -> Iterator[tuple[str, Reply]]:
        word = self._canaries.word(next(self._numbers))
        yield "no such address", self.get(f"/{word}?{urlencode({'q': self.words()})}")
        yield "no such file", self.get(f"/ui/{word}.css")
        yield "wrong method", self._request("PUT", "/api/ask", self.words().encode(), JSON)
        yield "wrong host", self.get("/", {"Host": f"{word}.example"})
        yield "foreign page", self.post("/api/ask", "{}", {**JSON, "Origin": f"https://{word}.example"})
        yield "long address", self.get(f"/?{urlencode({'q': self.words() + 'a' * 9000})}")
        yield "wrong type", self.post("/api/ask", self.words(), {"Content-Type": "text/plain"})
        yield "type with words", self.post("/api/ask", "{}", {"Content-Type": quote(self.words())})
        yield "large body", self.post("/api/ask", json.dumps({"question": self.words() * 1000}), JSON)

    def _broken(self) -> Iterator[tuple[str, Reply]]:
        yield "cut JSON", self.post("/api/ask", '{"question": "' + self.words(), JSON)
        yield "JSON twice", self.post("/api/ask", f'{{"question": "a", "question": "{self.words()}"}}', JSON)
        yield "JSON in UTF-16", self.post("/api/ask", self.words().encode("utf-16"), JSON)
        yield "JSON list", self.post("/api/ask", json.dumps([self.words()]), JSON)
        yield "deep JSON", self.post("/api/ask", "[" * 1000 + json.dumps(self.words()), JSON)
        yield "broken page body", self.post("/gradio_api/queue/join", '{"data": ["' + self.words(), JSON)
        yield "broken dossier", self.post("/export/dossier.docx", '{"title": "' + self.words(), JSON)
        yield "broken stop", self.post("/stop", '{"turn": "' + self.words(), JSON)
        yield "broken form", self.post("/lite", b"q=%ff%zz&" + quote(self.words()).encode(), FORM)
        line = quote(self.words()).encode()
        yield "no HTTP", self._raw(line + b"\r\n\r\n", wait=True)
        yield "wrong version", self._raw(b"GET /?q=" + line + b" HTTP/9.9\r\n\r\n", wait=True)
        yield "wrong header", self._raw(b"GET / HTTP/1.1\r\nHost: a\r\n" + line + b"\r\n\r\n", wait=True)
        head = b"POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        yield (
            "wrong chunk",
            self._raw(head + b"Transfer-Encoding: chunked\r\n\r\n" + line + b"\r\n", wait=True),
        )

    def _left(self) -> Iterator[tuple[str, Reply]]:
        body = json.dumps({"question": self.words()}).encode()
        head = b"POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        whole = head + b"Content-Length: %d\r\n\r\n" % len(body) + body
        yield "left while it is answered", self._raw(whole, wait=False)
        half = head + b"Content-Length: %d\r\n\r\n" % (len(body) + 50) + body
        yield "left before the end of the body", self._raw(half, wait=False)
        query = urlencode({"topic": "detention", "title": self.words()}).encode()
        request = b"GET /export/pack.pdf?" + query + b" HTTP/1.1\r\nHost: localhost\r\n\r\n"
        yield "left while a file is made", self._raw(request, wait=False)
        yield "joined, then left", self.join("privacy4", self.words())
        stream = b"GET /gradio_api/queue/data?session_hash=privacy4 HTTP/1.1\r\nHost: localhost\r\n\r\n"
        yield "left the channel", self._raw(stream, wait=False)
        yield "after all that", self.post("/api/ask", json.dumps({"question": self.words()}), JSON)
