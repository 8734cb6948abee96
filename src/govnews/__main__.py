"""`python -m govnews` is the command `govnews`."""

from __future__ import annotations

from govnews.cli import main

if __name__ == "__main__":
    main()
