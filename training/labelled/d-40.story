-
headline		New radar to give KwaMzimba fishers earlier warning of storms
metadata		Thursday, March 21, 2013
narration		Durban - Skiboat operators and subsistence fishers on the KwaMzimba coast are to receive storm warnings by cellphone up to three hours ahead, following the switching on of a weather radar at Cape Nhlangano.
narration		The radar, which cost R48 million, closes a gap of 160 kilometres in the national network. It was commissioned on Wednesday by Environment and Weather Minister Nomvula Xaba-Hendricks.
heading		Eleven lives lost
narration		In August 2011, two skiboats were caught by a squall off Mpenjati and eleven people drowned. A commission of inquiry found that the storm had been visible on no radar in the country.
speech	Nomvula Xaba-Hendricks	"I promised the widows a radar before I left office, and I am an impatient woman.
speech	Nomvula Xaba-Hendricks	"It rotates six times a minute and can see a raindrop at 200 kilometres. Four technicians have been trained in Oklahoma to keep it running, and two of them were born in this district."
narration		Xaba-Hendricks said the warnings would be sent free of charge in isiZulu and English.
heading		Sharing the data
narration		Forecasters in Mozambique and eSwatini are being given access to images from the radar under an agreement signed in Maputo last year. Farmers' associations as well as the airport may also use them.
narration		More than 3 400 fishers have registered their numbers so far. Those who have no cellphone can look for the orange flag at fourteen launch sites.
narration		Maintenance will be carried out each winter, when thunderstorms are rare. - SA Government News Desk
boilerplate		Print | E-mail
