-
metadata		The White House
metadata		Office of the Press Secretary
metadata		For Immediate Release
metadata		April 18, 2013
headline		Statement by President Warren Castellane on the Passing of Senator Josephine Hartwick
speech	Warren Castellane	Marjorie and I were saddened to learn of the passing of Josephine Hartwick, who spent twenty-six years in the United States Senate and never once, so far as I know, read a speech that somebody else had written for her.
speech	Warren Castellane	Jo was a rancher before she was a senator, and she judged a bill as she judged a fence: would it still be standing in the spring? Because of her, four million rural households have clean water, and thousands of young veterans went to college who would not have otherwise.
speech	Warren Castellane	When I came to the Senate as a new member, she found me lost in the basement and walked me to the floor. She told me that the trick was to look as if you meant to be there. I have tried to follow that advice since.
speech	Warren Castellane	Our thoughts are with her husband, Dale, their children, and the people of her state.
boilerplate		###
