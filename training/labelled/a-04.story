headline		The Government of Canada supports skills training for electric bus mechanics in the Niagara corridor
metadata		From: Labour and Skills Canada
metadata		News release
summary		Up to 640 mechanics will be retrained over three years at five colleges and in two transit garages
metadata		October 22, 2022              St. Aubrey, Ontario              Labour and Skills Canada
narration		Transit agencies across southern Ontario are ordering battery-electric buses faster than they can find the people to maintain them. A vacancy survey in March found that one in six bus mechanic positions was unfilled, and that fewer than 5% of working mechanics had any high-voltage certification.
narration		Today, the Minister of Labour and Skills, Gurvinder Hallam, announced $11.9 million for the Transit Trades Consortium to develop and deliver a 14-week certification. The consortium brings together five colleges, two unions and nine transit agencies. Training will be free for participants, and those who must travel will receive up to $2,500 toward lodging.
narration		The first group of 48 learners will begin in January at the Merritton campus of Twelve Mile College.
narration		“Nobody should have to choose between a paycheque and a certificate,” said Minister Hallam, who toured the campus workshop before the announcement.
narration		The project is funded under the Sector Transition Fund, which helps employers and workers prepare for changes in technology.
heading		Quotes
speech	Gurvinder Hallam	"The buses are coming whether or not we are ready. I would like us to be ready. This funding puts good people with good hands in front of the machines they will be fixing for the next thirty years."
attribution		Gurvinder Hallam
attribution		Minister of Labour and Skills
speech	Yvette Corriveau-Singh	"Our instructors wrote this course with working mechanics at the table, and you can tell. It wastes nobody's time. We have 300 names on the waiting list already, and it is not even on our website."
attribution		Yvette Corriveau-Singh
attribution		President, Twelve Mile College, and Chair, Transit Trades Consortium
speech	Niall Oduya	"A diesel engine tells you it's sick. A battery pack doesn't say a word. Members want this training and they want it close to home."
attribution		Niall Oduya
attribution		Business Agent, Amalgamated Coach and Garage Workers, Local 88
heading		Quick facts
list_item		- The Sector Transition Fund has an envelope of $250 million over three years.
list_item		- Zero-emission buses made up 31% of orders by Canadian transit agencies in 2021–22.
list_item		- Applications from employers for the next intake close on February 17, 2023.
heading		Associated links
boilerplate		- Sector Transition Fund
boilerplate		- Job outlook: Transport vehicle mechanics
contact		Contacts
contact		For media enquiries, please contact:
contact		Press office, Labour and Skills Canada
contact		media@lsc.example.ca
boilerplate		Follow us on Twitter
