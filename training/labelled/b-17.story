-
headline		Taxi recapitalisation: 1 900 vehicles scrapped in Free State
metadata		Thursday, March 8, 2018
narration		Bloemfontein – More than 1 900 unroadworthy minibus taxis have been scrapped in the Free State since the revised recapitalisation programme began, Transport Deputy Minister Lerato Phakisi said on Thursday.
narration		The Deputy Minister was speaking at the opening of the province's second scrapping centre, in Botshabelo.
narration		Each of these vehicles was carrying fifteen people to work on bald tyres, she said.
speech	Lerato Phakisi	We do not come here to fight with operators. We come here with an allowance in one hand and a new licence in the other, and we say: choose.
speech	Lerato Phakisi	I am told that some of you were promised this money in 2011. I can only apologise for that and tell you that the cheques handed over today are real.
heading		Allowance increased
narration		The scrapping allowance has been raised from R91 100 to R124 000 a vehicle, and the period for processing applications cut from 90 to 21 days.
narration		The chairperson of the Mangaung Taxi Forum, Elias Tsotetsi, welcomed the increase but said the price of a new minibus had doubled.
speech	Elias Tsotetsi	A deposit is a deposit. It does not buy the taxi. We want government to sit with the banks, because at 23% interest our members are working for the bank and not for their children.
narration		Tsotetsi told SAnews that 400 members had applications in the system.
heading		Training for drivers
narration		The centre will also offer a two-day course in defensive driving and customer care. It is expected that 1 200 drivers [from three districts] will have completed the course by the end of the year. – SAnews.gov.za
boilerplate		Most read
boilerplate		Tips to save water at home
boilerplate		How to apply for a smart licence
