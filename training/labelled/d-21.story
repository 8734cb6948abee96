-
headline		Opening remarks by Commissioner Rautavaara at the Forum on Islands Energy
metadata		Speech
metadata		Rhodes, 4 October 2018
speech	Rautavaara	Ministers, mayors, dear friends,
speech	Rautavaara	Kalimera. I come from a country with a hundred and seventy-eight thousand islands, most of which have one pine tree and one gull. So I arrived in Rhodes thinking that I knew something about the subject.
speech	Rautavaara	Then the mayor of Agia Thymia took me aside and told me what it means to keep a hospital fridge running on a cable laid in 1983. I know a little more now.
speech	Rautavaara	Let me say three things.
speech	Rautavaara	First, the facts. There are 2,200 inhabited islands in the European Union. They pay on average 35% more to produce a kilowatt-hour than the mainland does. Four in five still burn diesel.
speech	Rautavaara	Second, the money. In the current budget, €410 million has gone to the energy transition of islands. Twenty-six have been selected to move first, and their plans were published in June.
speech	Rautavaara	Third, and most important to me: the people. On La Sabinosa I met a teacher who had put the output of the wind farm into every lesson, from arithmetic to poetry. Her pupils argue about storage the way that I used to argue about ice hockey.
speech	Rautavaara	What do islands need from Brussels? Less paper, certainly. A permanent secretariat, which we shall open in January. And rules on state aid that understand that a village of ninety people isn’t a market.
speech	Rautavaara	Islands have always been told that they’re at the edge. In this transition you’re at the front, and it’s the continent that will have to catch up.
speech	Rautavaara	Thank you. Efcharistó polí.
metadata		SPEECH/18/6044
