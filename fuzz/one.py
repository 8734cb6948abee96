"""One target under atheris: `python -m fuzz.one TARGET [libFuzzer's options and folders]`."""

from __future__ import annotations

import sys

import atheris

# Only what is ours is watched: what other packages do inside tells nothing about our branches.
with atheris.instrument_imports(include=["govnews"]):
    from fuzz import targets


def main() -> None:
    """Fuzz the target that the command line names, until libFuzzer has enough."""
    name = sys.argv.pop(1)
    atheris.Setup(sys.argv, targets.TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
