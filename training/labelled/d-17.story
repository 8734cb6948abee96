headline		Ó Baoighill-Stewart opens £14.5million treatment works at Lough Derrymore
metadata		Date published: 19 September 2018
metadata		Topics: Water, Investment
narration		Sixty thousand people in Tyrone and Fermanagh are now being supplied from a new water treatment works on the shore of Lough Derrymore.
narration		The £14.5million facility, delivered by Ulster Waterworks over 27 months, takes the place of four smaller plants, the oldest of which dates from 1938.
narration		It can treat 31 million litres a day and has an ultraviolet stage to deal with cryptosporidium, which led to boil notices in the area in 2012 and again in 2014.
lead_in		Performing the official opening, Infrastructure Minister Máiréad Ó Baoighill-Stewart said: “I am delighted to be here to see an investment which most people will only ever meet when they fill the kettle.
speech	Máiréad Ó Baoighill-Stewart	“The works uses 22 per cent less electricity than the four plants it replaces. Solar panels on the roof of the filter hall provide a tenth of what it needs, and sludge will go to a local cement kiln as fuel rather than to landfill.
speech	Máiréad Ó Baoighill-Stewart	“I commend the project team and the residents of Derrymore Road, who put up with a great deal of mud.”
narration		Some 34 kilometres of pipe have been laid to link the works with the existing network at Omagh, Fintona and Trillick.
narration		Chief Executive of Ulster Waterworks, Winston Ferris, said: “Our engineers kept supplies going throughout a changeover that involved switching off one source and switching on another at four in the morning on 26 separate occasions. I’d like to pay tribute to them.”
narration		The old plants will be demolished in the coming year. Two of the sites are to be transferred to the Fermanagh Wildlife Partnership.
narration		The Department contributed £9million of the cost through its capital programme for 2015-2021, with the balance met from customer charges.
heading		Notes to editors:
notes		1. Lough Derrymore was first used as a public source in 1911.
notes		2. Photographs are available from the Department’s press office.
notes		3. The Department can be found on Twitter and Facebook.
contact		4. Media enquiries to the Press Office on 028 9055 0180. Out of office hours please contact the Duty Press Officer on 07700 900 127.
