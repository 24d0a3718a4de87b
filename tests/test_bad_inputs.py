"""The numbered bad inputs of docs/security.md: each is tried by a test that says so."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent
LAST = 200


def numbers(path: Path) -> Iterator[int]:
    """The numbers in a file's markers, those of a range too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr != "bad_input":
            continue
        for argument in node.args:
            if isinstance(argument, ast.Constant):
                yield argument.value
            elif isinstance(argument, ast.Starred) and isinstance(argument.value, ast.Call):
                yield from range(
                    *(bound.value for bound in argument.value.args if isinstance(bound, ast.Constant))
                )


def test_every_numbered_bad_input_is_tried_by_a_test() -> None:
    tried = {number for path in ROOT.rglob("test_*.py") for number in numbers(path)}
    assert sorted(set(range(1, LAST + 1)) - tried) == []
    assert sorted(tried - set(range(1, LAST + 1))) == []
