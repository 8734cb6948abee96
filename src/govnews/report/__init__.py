"""What a whole corpus says: one page of HTML with plots, each bar of which leads to its quotations.

    base       the parts of a corpus → one table of quotations, in DuckDB
    questions  what is asked, and what makes the bars of each answer
    answers    a question → its bars, and the quotations of each
    charts     the bars → a picture with links, in SVG
    pages      pieces of HTML, and a whole page that needs nothing else and runs nothing
    overview   the page of a corpus
    agreement  the page of an evaluation

It needs the extra `report`.
"""

from govnews.report.overview import Wish, page

__all__ = ["Wish", "page"]
