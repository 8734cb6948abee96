headline		New rail tunnel under the Karst enters final testing
metadata		Created: 8 April 2017
summary		A 7.4 km tunnel between Divača-Sever and Trst-Opčine will shorten freight journeys by 48 minutes.
narration		The last rails have been welded in the Karst Base Tunnel, a project co-financed by the EU with €136 million and managed by the European Agency for Transport Links (EATL).
narration		“This tunnel was first drawn in 1908,” said Tjaša Brezovar, head of the Adriatic unit at EATL: “The drawings have been improved since then. The reason for them has not.”
boilerplate		Photo: welding of the last rail, 31 March 2017. © Karst Tunnel Consortium
narration		Some 96 freight trains a day are expected to use the tunnel, which has been built for axle loads of 25 tonnes and speeds of up to 160 km/h.
narration		Testing of the signalling system, including 130 runs with a measuring train, will take until September.
narration		“We test at night because the old line must go on working by day,” explained Marco Venier, site manager of the consortium. “My team has not seen much of the sun this spring, but the results are good.”
speech	Marco Venier	“Of 41 defects found so far, 39 were cosmetic. The two others have been put right.”
narration		The total cost of the project is €402 million. The rest of the funding comes from the national budgets and a loan by the Investment Bank for Europe.
heading		Find out more
boilerplate		EATL project page
boilerplate		Map of the Adriatic corridor
boilerplate		Tags: rail, tunnels, cohesion
