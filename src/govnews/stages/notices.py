"""Notices: lines about the page itself, where it was printed, and where else its publisher can be followed."""

from __future__ import annotations

from govnews import lexicon
from govnews.patterns import Pattern

NOTICE = Pattern(
    "notice",
    r"""
    this \s+ (?: (?: news \s+ )? (?: article | story | page | content | publication | document | speech | statement
      | item | file ) | was \s+ published \s+ under ) \b .{0,120}
    (?: \b (?: withdrawn | out \s+ of \s+ date | moved \s+ to | archived ) \b .{0,320}
      | \b (?: is | was | has \s+ been ) \s+ (?: taken | reproduced ) \s+ from \b .{0,120}
      | \b originally \s+ (?: appeared | published ) \b .{0,120} | \b over \s .{1,12} \s years? \s+ old \W*
      | \b users \s+ of \s+ assistive \s+ technology \W* | (?: published \s+ under | government ) .{0,160} )
    """,
    yes="This article is taken from the May edition of Quay",
    no="This was good.",
    ignore_case=True,
    by="fullmatch",
)
CHANNELS = Pattern(
    "channels",
    r"""
    (?: (?: you \s+ can \s+ )? follow | keep \s+ up \s+ to \s+ date | stay \s+ (?: in \s+ touch | connected )
      | join | find | like ) \b [^.]{0,90}? \b on \s* (?: twitter | facebook | instagram | linkedin | youtube
      | flickr ) .{0,60}
    | (?: please \s+ )? (?: see | view | visit ) \s+ related \s+ (?: links | news | content ) \b .{0,160}
    | we \s+ need \s+ your \s+ help \W .{0,80} \b (?: website | survey ) \b .{0,200}
    | please \s+ tell \s+ us \s+ what \s+ you \s+ think \s+ (?: about | of ) .{0,160}
    | you \s+ can \s+ subscribe \s+ to \s .{0,120}
    """,
    yes="Keep up to date with the Port Board by following us on Twitter.",
    no="Follow the signs on the quay.",
    ignore_case=True,
    by="fullmatch",
)
DISTRIBUTED = Pattern(
    "distributed",
    r"""
    /? \s* public \s+ release \. .* | distributed \s+ by \s+ .{2,60} \s on \s+ behalf \s+ of \s+ .{2,200}
    | (?: post | article | content ) \s+ sponsored \s+ by \s .{2,60}
    """,
    yes="Distributed by Linden Wire on behalf of the Harbour Board.",
    no="Food was distributed by ship on behalf of the Board, and people thanked it.",
    ignore_case=True,
    by="fullmatch",
)


def is_notice(text: str) -> bool:
    """Whether a paragraph is nothing but such a line.

    >>> is_notice("Distributed by Linden Wire on behalf of the Harbour Board."), is_notice("The quay opened.")
    (True, False)
    """
    first = lexicon.spelled(text).tokens[:1]
    may = bool(first) and first[0] in lexicon.words("notice_starts")
    return may and any(line.fullmatch(text) for line in (NOTICE, DISTRIBUTED, CHANNELS))
