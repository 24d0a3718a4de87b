import html

from hypothesis import given
from hypothesis import strategies as st

from ui.markup import clean, escape, escape_attribute, link

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    '"><iframe srcdoc="<script>1</script>">',
    "' onmouseover='alert(1)",
    "</div><form action=//outside.example><input>",
    "<base href=//outside.example>",
    "<style>@import url(//outside.example)</style>",
    "<math><mtext><mglyph><style><img src=x onerror=alert(1)>",
    "![](http://outside.example/x.png)\n\n<b>bold</b>",
)


@given(st.text(st.characters()))
def test_escaped_text_holds_no_markup_but_line_breaks(text: str) -> None:
    markup = escape(text)
    assert not set(markup.replace("<br>", "")) & set("<>\"'\n\r")
    assert html.unescape(markup.replace("<br>", "\n")) == clean(text).replace("\t", " ")


@given(st.text(st.characters()))
def test_an_escaped_attribute_cannot_be_left(text: str) -> None:
    assert not set(escape_attribute(text)) & set("<>\"'\n")


def test_hostile_texts_come_out_as_text() -> None:
    for text in HOSTILE:
        assert "<" not in escape(text).replace("<br>", "")


def test_control_characters_and_lone_surrogates_are_dropped() -> None:
    assert clean("a\x00b\x1b[2J\ud800c\r\n\td\x85") == "ab[2Jc\n\td"


def test_a_link_carries_its_query_whole() -> None:
    assert link("en", ("q", 'a & b "c" <d>')) == "?q=a+%26+b+%22c%22+%3Cd%3E&amp;lang=en"
    assert link("kk", ("unit", "ch18.a2"), ("quote", "0-5")) == "?unit=ch18.a2&amp;quote=0-5&amp;lang=kk"
