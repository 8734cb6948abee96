headline		Consultation opens on changes to taxi meters and receipts
metadata		Date published: 02 June 2014
metadata		Department of Roads and Licensing
narration		Taxi operators, drivers and passengers in Northern Ireland are being invited to give their views on proposals for printed receipts and sealed meters.
narration		It is proposed that from September 2015 every taxi which plies for hire within five miles of Belfast city centre be fitted with a meter tested by the Department and a printer capable of issuing a receipt.
narration		Under the proposals:
list_item		* fares would be set by a maximum tariff reviewed every two years;
list_item		* meters would be sealed following an annual test costing £28;
list_item		* a receipt would show the driver's number, the distance and the amount charged; and
list_item		* wheelchair-accessible vehicles would receive a grant of up to £150 towards the cost of a printer.
narration		Drivers of vehicles used exclusively for chauffeur work, weddings and school contracts would be exempt.
narration		Responses are sought on ten questions, which concern mainly the timetable, the design of the seal and whether Derry, Lisburn and Newry ought to be included.
narration		Public meetings will be held in Belfast on 18 June and in Newry on 25 June, both beginning at 7.30pm. The consultation ends on 29 August.
narration		The document can be obtained in large print, Braille, Irish, Ulster-Scots or Polish on request.
heading		NOTES TO EDITORS:
notes		The proposals are made under the Taxis (Meters and Fares) Act (Northern Ireland) 2009.
notes		About 9,700 taxis are licensed in Northern Ireland. Around 3,100 of them operate in the Belfast zone.
contact		Media enquiries should be directed to the Department's Press Office on 028 9055 0111.
