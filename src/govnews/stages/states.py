"""States: what a paragraph can be while roles are decided, the roles and some finer ones."""

from __future__ import annotations

from govnews.model import BlockRole

OWN = "own"
FINER = {OWN: BlockRole.SPEECH, "first": BlockRole.SPEECH, "resumed": BlockRole.NARRATION}
"""States finer than roles: a story's own author speaking, the first paragraph of somebody's speech, and the one
in which the story takes over again, since the words that begin and end speech differ from those inside."""
STATES = (*(role.value for role in BlockRole), *FINER)
ROLES: tuple[BlockRole, ...] = (*BlockRole, *FINER.values())
"""The role that each state means."""
NOT_SPEECH = tuple(i for i, role in enumerate(ROLES) if role is not BlockRole.SPEECH)


def but(*left_out: str) -> tuple[str, ...]:
    """All states but some.

    >>> len(STATES) - len(but("own", "first"))
    2
    """
    return tuple(state for state in STATES if state not in left_out)
