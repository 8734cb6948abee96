"""The house rules that a machine can hold: imports only go down, modules and functions stay short, all is named."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "govnews"

# From the ground up. Rooms on one floor never import each other; a room is a module or a folder of the package.
FLOORS: tuple[tuple[str, ...], ...] = (
    ("errors", "builds"),
    ("vocabulary", "crew", "characters", "offsets", "kept", "packing"),
    ("source",),
    ("model",),
    ("contracts", "patterns"),
    ("drafts", "shapes", "captions", "identity", "nesting"),
    ("registry", "lexicon", "weights", "codec", "recognition", "rows", "sequences", "stretches"),
    (
        "styles",
        "decoding",
        "members",
        "pages",
        "arrow",
        "sqlite",
        "standoff",
        "invariants",
        "legible",
        "plugins",
        "senders",
    ),
    ("markup",),
    ("readers", "stages", "exporters"),
    ("parsing", "exporting", "brat"),
    ("batch", "explaining"),
    ("tables",),
    ("corpus", "dask", "duplicates", "evaluation", "spark"),
    ("report",),
    ("cli", "__init__"),
    ("__main__",),
)
LEVELS = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}

# Rooms whose files may import each other, as long as they do so in one direction; elsewhere only a room's `__init__`
# imports its files.
OPEN_ROOMS = {"stages", "markup", "cli", "corpus", "evaluation", "explaining", "pages", "report"}

# Rooms that may talk to a terminal and end the process.
SPEAKING_ROOMS = {"cli", "__main__"}

LONGEST_MODULE = 400
LONGEST_BODY = 40
NAMELESS = {"utils", "util", "helpers", "helper", "common", "misc", "shared"}

Function = ast.FunctionDef | ast.AsyncFunctionDef
Documented = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def dotted(path: Path) -> str:
    """A module's name below the package: `stages.blocks`; a room's `__init__` is the room, the package's `__init__`."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


MODULES = {dotted(path): path for path in sorted(PACKAGE.rglob("*.py"))}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in MODULES.items()}
every_module = pytest.mark.parametrize("module", MODULES)


def room_of(module: str) -> str:
    """The room that a module stands in."""
    return module.partition(".")[0]


def known(target: str) -> str:
    """The longest stretch of a dotted name below the package that is a module: `model.Span` is in `model`."""
    parts = target.split(".") if target else []
    stretches = (".".join(parts[:end]) for end in range(len(parts), 0, -1))
    return next((name for name in stretches if name in MODULES), "__init__")


def targets(node: ast.AST) -> Iterator[str]:
    """The full names that an import statement asks for."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert node.level == 0, f"line {node.lineno}: imports are absolute"
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imports_of(module: str) -> set[str]:
    """The modules of the package that a module imports anywhere, in functions and for types alone included."""
    names = chain.from_iterable(targets(node) for node in ast.walk(TREES[module]))
    ours = (name for name in names if name == "govnews" or name.startswith("govnews."))
    return {known(name.removeprefix("govnews").removeprefix(".")) for name in ours} - {module}


def functions_of(module: str) -> Iterator[Function]:
    """Every function and method of a module, at any depth."""
    return (node for node in ast.walk(TREES[module]) if isinstance(node, Function))


def body_lines(function: Function) -> int:
    """The lines of a function from its first statement to its last, without the docstring."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return ((body[-1].end_lineno or body[-1].lineno) - body[0].lineno + 1) if body else 0


def public(node: ast.Module | ast.ClassDef, inside: str = "") -> Iterator[tuple[str, Documented]]:
    """The public functions, classes and methods below a node, with their dotted names."""
    for child in node.body:
        if isinstance(child, Documented) and not child.name.startswith("_"):
            yield inside + child.name, child
            if isinstance(child, ast.ClassDef):
                yield from public(child, f"{inside}{child.name}.")


def calls(module: str) -> Iterator[tuple[str, int]]:
    """What a module calls by a plain or dotted name, and on which line."""
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node.lineno


@every_module
def test_each_module_has_a_floor(module: str) -> None:
    assert room_of(module) in LEVELS


@every_module
def test_imports_only_go_down(module: str) -> None:
    room = room_of(module)
    outside = {name for name in imports_of(module) if room_of(name) != room}
    assert {name for name in outside if LEVELS[room_of(name)] >= LEVELS[room]} == set()


@every_module
def test_files_of_a_closed_room_do_not_import_each_other(module: str) -> None:
    room = room_of(module)
    if room not in OPEN_ROOMS and module != room:
        assert {name for name in imports_of(module) if room_of(name) == room} == set()


@pytest.mark.parametrize("room", sorted(OPEN_ROOMS))
def test_files_of_an_open_room_import_each_other_in_one_direction(room: str) -> None:
    left = {name: {to for to in imports_of(name) if room_of(to) == room} for name in MODULES if room_of(name) == room}
    while ready := {name for name, needs in left.items() if not needs & set(left)}:
        left = {name: needs for name, needs in left.items() if name not in ready}
    assert left == {}, "these import each other in a ring"


@every_module
def test_no_module_is_long(module: str) -> None:
    assert len(MODULES[module].read_text(encoding="utf-8").splitlines()) < LONGEST_MODULE


@every_module
def test_no_function_is_long(module: str) -> None:
    lengths = {f"{function.name}:{function.lineno}": body_lines(function) for function in functions_of(module)}
    assert {name: length for name, length in lengths.items() if length > LONGEST_BODY} == {}


@every_module
def test_all_that_is_public_is_documented(module: str) -> None:
    tree = TREES[module]
    bare = [name for name, node in public(tree) if not ast.get_docstring(node) and not is_protocol_stub(name, module)]
    assert bare == []
    assert ast.get_docstring(tree), "the module has no docstring"


def is_protocol_stub(name: str, module: str) -> bool:
    """Whether a dotted name is a member of a Protocol whose body is `...`: the class says what it means."""
    owner = name.rpartition(".")[0]
    found = dict(public(TREES[module]))
    holder, stub = found.get(owner), found[name]
    return (
        isinstance(holder, ast.ClassDef)
        and any(ast.unparse(base).startswith("Protocol") for base in holder.bases)
        and isinstance(stub, Function)
        and ast.unparse(stub.body[-1]) == "..."
    )


@every_module
def test_no_module_is_nameless(module: str) -> None:
    assert NAMELESS.isdisjoint(module.split("."))


@every_module
def test_only_the_command_line_speaks_and_exits(module: str) -> None:
    loud = {"print", "sys.exit", "exit", "quit", "os._exit", "breakpoint"}
    if room_of(module) not in SPEAKING_ROOMS:
        assert [(name, line) for name, line in calls(module) if name in loud] == []


def test_the_body_of_a_function_is_counted_without_its_docstring() -> None:
    function = ast.parse('def f():\n    """One.\n\n    Two."""\n    a = 1\n    return a').body[0]
    assert isinstance(function, ast.FunctionDef)
    assert body_lines(function) == 2
