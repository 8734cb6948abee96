headline		Remarks by the President at Signing of the Great Rivers Restoration Act
metadata		THE WHITE HOUSE
metadata		Office of the Press Secretary
metadata		For Immediate Release June 9, 2011
metadata		Rose Garden
metadata		11:42 A.M. EDT
speech	THE PRESIDENT	THE PRESIDENT: Good morning, everybody. Please, have a seat. It's hot, so I'll keep this short, which I know is what they all say. (Laughter.)
speech	THE PRESIDENT	I want to thank the members of Congress who are here from both parties. I want to say a special word about Representative Amy Stroud, who introduced this bill in four different Congresses. Amy, somebody told me that you said you'd keep filing it until one of us retired. (Laughter and applause.)
speech	THE PRESIDENT	The bill that I'm about to sign puts $640 million over ten years into the rivers that built this country. It means levees that give the water some room. It means barges that can move in August. And it means that a kid in Cape Lorraine can fish off the same dock as her great-grandfather and eat what she catches.
speech	THE PRESIDENT	Now, this won't be done in a year. It took us a century to straighten these rivers out, and it'll take a while to let them bend again. But we start today.
speech	THE PRESIDENT	So with that, let's sign this thing.
boilerplate		(The bill is signed.)
speech	THE PRESIDENT	THE PRESIDENT: There you go. Congratulations, everybody. (Applause.)
metadata		END 11:49 A.M. EDT
boilerplate		Related: Fact Sheet on the Great Rivers Restoration Act
