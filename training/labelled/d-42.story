-
headline		Governor Wolfram-Diaz Announces Completion of First All-Electric Snowplow Depot in Upper Keweena County
metadata		FOR IMMEDIATE RELEASE
metadata		January 18, 2023
narration		Governor Loretta Wolfram-Diaz today announced the completion of a $19 million maintenance depot in the Town of Agate that houses eleven battery-electric snowplows, the first such fleet to be operated by any state. The depot, built on the site of a former lumberyard, will serve 214 lane miles of Routes 8 and 28.
narration		"It was eleven below zero in Agate this morning, and the plows went out. That's the whole speech, really," Governor Wolfram-Diaz said.
narration		Each vehicle carries enough charge for seven hours of plowing. Batteries are kept warm by a geothermal loop beneath the garage, which also melts the snow that the plows bring home.
lead_in		State Highways Commissioner Jerome Tillinghast said:
speech	Jerome Tillinghast	Our drivers tested two of these trucks for three winters and filed 1,900 pages of remarks, not all of them printable. Every remark was read by the manufacturer. The blade controls were moved, the cab heater was doubled in size, and the trucks now have better availability than the diesel fleet, at 94 percent.
lead_in		State Senator Adaeze Nwachukwu said:
speech	Adaeze Nwachukwu	For the North Country, a depot means thirty-eight jobs with benefits. I'm grateful to the Governor for remembering that the state does not stop at the canal.
narration		The project was financed through the Clean Roads Bond Act, approved by voters in 2020, and a federal grant of $4.2 million. Diesel plows will be held in reserve until April 2024.
narration		Today's announcement complements the state's $310 million program to replace aging maintenance buildings, under which sixteen depots have been rebuilt. Designs for four more are to be put out to bid this spring.
heading		About State Highways in Winter
notes		The State Highways Department maintains 36,000 lane miles with 1,290 plows and 3,400 operators. During the winter of 2021-22 it spread 780,000 tons of salt.
contact		Contact: Governor's Press Office, press.office@governor.example.gov, 555-474-0118
boilerplate		###
