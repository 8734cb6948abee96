headline		Water for the dry counties
lead_in		Statement by Governor Lenore Castellan
metadata		State House, Arroyo Blanco
metadata		March 3, 2014
speech	Lenore Castellan	My fellow citizens, this is the third spring without rain, and nobody in the dry counties needs me to say so.
speech	Lenore Castellan	Today I have ordered the tanks to be opened for every farm that asks.
boilerplate		###
