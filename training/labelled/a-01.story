headline		Government of Canada helps Lac-Brisé modernize its drinking water plant
metadata		From: Canadian Office for Community Works
metadata		News release
metadata		June 11, 2021 – Lac-Brisé, Manitoba – Canadian Office for Community Works
narration		Residents of Lac-Brisé and three neighbouring hamlets will soon draw their water from a plant built for the population the region has now, rather than the one it had in 1974.
narration		Today the Honourable Colette Marchbank, Minister of Community Works, and His Worship Dwayne Pettigrove, Mayor of Lac-Brisé, announced joint funding of more than $18.6 million under the Small Systems Stream of the Clean Taps Program.
narration		The work will replace the intake pipe, add a second filtration train and double the capacity of the treated-water reservoir from 1.1 to 2.2 million litres. Construction is to begin in September and the plant will remain in service throughout.
narration		Once the project is complete, the boil-water notices that have been issued each spring since 2015 are expected to end.
heading		Quotes
speech	Colette Marchbank	“When I came here in April, a grandmother handed me a jug and asked me to take it back to Ottawa so that people could see the colour of it. I did. This investment is our answer to her, and to every family that has had to plan its day around a kettle.”
attribution		The Honourable Colette Marchbank, Minister of Community Works
speech	Dwayne Pettigrove	“Our council has been working on this file through four elections. I want to thank the plant operators, who kept an old system alive with patience and spare parts that nobody makes any more.”
attribution		His Worship Dwayne Pettigrove, Mayor of Lac-Brisé
heading		Quick facts
list_item		The Government of Canada is contributing $9.3 million, the Province of Manitoba $6.2 million and the municipality $3.1 million.
list_item		The plant serves about 4,700 people and 61 businesses.
list_item		Since 2018 the Clean Taps Program has supported 212 projects in communities of fewer than 10,000 residents.
heading		Associated links
boilerplate		Clean Taps Program: Small Systems Stream
boilerplate		Map of funded projects
contact		Contacts
contact		Henri Wascott
contact		Press Secretary
contact		Office of the Minister of Community Works
contact		613-555-0142
contact		Media Relations, Canadian Office for Community Works, 613-555-0199, media@cocw.example.ca
boilerplate		Follow us on Twitter, Facebook and Instagram
