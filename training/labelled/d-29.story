headline		Building consent data to be shared with first-home buyers
metadata		24 MAY 2021
metadata		HON VENKAT RAMANATHAN-HUGHES
metadata		Building and Construction
summary		• Weathertightness, earthquake and consent records to be free online
summary		• Twelve councils on board from July, all by the end of 2023
summary		• Report costs of up to $480 removed for most buyers
narration		Anyone thinking of buying a house in Hamilton, Nelson or ten other districts will be able to look up its building records at no charge from 1 July.
narration		The Minister for Building and Construction, Venkat Ramanathan-Hughes, said the records had always been public in law but had seldom been so in practice.
speech	Venkat Ramanathan-Hughes	“People making the largest purchase of their lives were paying $480 and waiting ten working days for a file that sits on a council server. First-home buyers who missed out on three auctions paid it three times.”
narration		The new service, called HouseFile, was built by Land and Buildings New Zealand in partnership with councils. It has cost $6.3 million to date.
narration		Some 1.1 million property files are being scanned, a third of them by inmates at Rolleston and Ngāwhā who are earning a qualification in records management.
narration		“I visited the Ngāwhā team last week, and they’re two months ahead of schedule,” Venkat Ramanathan-Hughes said.
narration		Consumer advocate Mere Tāwhiri said that the change was overdue. “A leaky building can hide behind a coat of paint. It can’t hide behind its own paperwork,” she said.
narration		Plans for floors above street level in apartment buildings will be withheld for security reasons, as will files relating to prisons, embassies and refuges. Owners who believe that a record is mistaken can ask for it to be annotated.
heading		Notes
notes		Councils taking part from 1 July: Whangārei, Hamilton, Waipā, Taupō, Napier, Masterton, Porirua, Nelson, Buller, Ashburton, Gore, Southland.
notes		HouseFile does not replace a Land Information Memorandum, on which a lender may insist.
