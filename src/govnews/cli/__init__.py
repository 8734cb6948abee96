"""The command `govnews`: the only room that prints, exits, or knows of terminals.

It needs the extra `cli`. The commands are in `commands`, what people look at in `view`, the options of exporters in
`options`.
"""

from __future__ import annotations

import sys

from govnews.errors import MissingExtra

_EXTRA_MISSING = 3
_PACKAGES = {"click", "rich"}


def main() -> None:
    """Run the command line and exit; without the extra `cli`, say so in one line and exit with 3."""
    try:
        from govnews.cli.commands import govnews  # noqa: PLC0415 (its packages may be missing)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _PACKAGES:
            raise
        print(f"govnews: {MissingExtra('the command govnews', 'cli')}", file=sys.stderr)
        sys.exit(_EXTRA_MISSING)
    govnews(prog_name="govnews")
