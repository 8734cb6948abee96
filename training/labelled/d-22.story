headline		Cleaner air over the Adriatic: two ferry ports plug into the grid
metadata		Published on 13 June 2017
metadata		European Transport Projects Agency
summary		Shore-side power in Zadrava and Porto Fermese cuts emissions while ships are at berth
narration		Ferries lying overnight in the ports of Zadrava and Porto Fermese have switched off their diesel generators following the completion of a shore power project which received €12.6 million from the EU.
narration		Seven berths, four in Croatia and three in Italy, have been equipped with cable cranes and frequency converters. A vessel can be connected in less than six minutes.
boilerplate		Cable crane on Pier 3, Zadrava © ETPA
narration		“For the first time in my career I can hear the halyards,” says Gintaras Juodvalkis, project manager at the agency. “Residents in the old town used to keep their windows shut from May to October: now we receive postcards.”
narration		Measurements taken by the University of Zadrava show that nitrogen oxides around the terminal dropped by 61% between April and June compared with the same months of 2016. Fine particles fell by 38%.
speech	Gintaras Juodvalkis	“The converters were the difficult part, because the ships run at 60 hertz and the land at 50. Manufacturers needed eleven months to deliver them. We shared the drawings with the port of Igoumenitsa so that nobody will have to wait as long again.”
narration		Electricity is supplied at cost price until the end of 2019. Thereafter the two port authorities intend to charge a fee linked to the wholesale market.
narration		Both ports belong to the core network. The project was selected in 2014 under the Motorways of the Sea priority, with co-financing at a rate of 30%, and it was finished five months late owing to the discovery of Roman anchors beneath Pier 2.
heading		More information
boilerplate		Project page
boilerplate		Motorways of the Sea
