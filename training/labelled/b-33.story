-
headline		Elections in the Republic of Santa Isolde
metadata		Press Statement
metadata		Marcus Delahunt
metadata		Department Spokesperson
metadata		July 30, 2018
speech	Marcus Delahunt	The United States congratulates the people of Santa Isolde on the peaceful conduct of their presidential election on July 28. More than 2.1 million citizens, or 71 percent of those registered, cast their ballots, many of them after hours of waiting in heavy rain.
speech	Marcus Delahunt	We commend the National Electoral Council for its prompt publication of results from every polling place, and we welcome the preliminary assessment of observers from the Isthmian Union.
speech	Marcus Delahunt	We look forward to working with President-elect Consuelo Arrabal on our shared interests in the region, and we thank President Montes for his commitment to an orderly transfer of power.
speech	Marcus Delahunt	We call on all parties to bring any complaints before the courts and not onto the streets.
boilerplate		Tags: Bureau of Hemispheric Affairs, Elections, Santa Isolde
boilerplate		Back to Top
