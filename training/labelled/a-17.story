-
metadata		NEWS
metadata		Ministry of Energy and Supply
headline		Cutting Power Bills for Remote Northern Communities
summary		Province Connects Four More Communities to the Grid
metadata		May 6, 2016 9:15 A.M.
narration		Ontario is helping four communities north of Red Spruce Lake replace diesel power with a connection to the provincial grid.
narration		The 210-kilometre line, built by a partnership that is 51 per cent owned by First Nations, will reach Whitefish Narrows in 2018 and Kabigon, Deer Crossing and Sandy Portage by 2020. It is expected to avoid 41,000 tonnes of greenhouse gas emissions a year and to cut the cost of supply by a third.
narration		Supporting reliable electricity in the North is part of the government's plan to build Ontario up and deliver on its priority to grow the economy.
heading		QUOTES
speech	Desmond Quarrie	For years the price of power decided how many houses could be built in these communities, and how many children shared a bedroom. That is the real cost of diesel. I'm proud that this line is being built by the people it will serve.
attribution		- Desmond Quarrie
attribution		Minister of Energy and Supply
speech	Ola Whitefish	We used to plan our winter around the fuel truck. Our youth are learning to be line workers and surveyors, and they will look after this line when I am an old woman.
attribution		- Chief Ola Whitefish
attribution		Whitefish Narrows First Nation
speech	Birgit Samuels	The engineering is not simple: muskeg, rock, more muskeg. But I have never had a project where so many people on the ground knew exactly where the ground was.
attribution		- Birgit Samuels
attribution		Project Director, Northern Shores Transmission
heading		QUICK FACTS
list_item		• Twenty-one communities in northwestern Ontario depend on diesel generators.
list_item		• About 260 people from the four communities have completed training for work on the line.
list_item		• The line will carry 115 kilovolts.
heading		LEARN MORE
boilerplate		• The long-term plan for northern supply
boilerplate		• Jobs on the line
contact		Blake Rossiter Minister's Office 416-555-0103
contact		Public inquiries: 1-888-555-0114
boilerplate		Available Online
boilerplate		Disponible en Français
