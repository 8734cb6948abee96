-
headline		£4.5m to plant street trees where summers are hottest
metadata		16 March 2022
metadata		Climate and Environment
narration		More than 9,000 trees will be planted in the streets of Wales' hottest neighbourhoods over the next three winters.
narration		The sites have been chosen from satellite maps of surface temperature, combined with data on age, health and income. Streets in Newport East, Barry Docks and Wrexham Regis head the list.
lead_in		Announcing the fund during a visit to a primary school in Barry, Climate Minister Carys Bevan-Lomax said:
speech	Carys Bevan-Lomax	"It was nine degrees warmer in this playground last July than in the park half a mile away. The children measured it themselves, and they showed me the graph.
speech	Carys Bevan-Lomax	"Trees are the cheapest air conditioning that we will ever install, and they sing. But they have to go where they are needed, not just where there is a convenient patch of grass.
speech	Carys Bevan-Lomax	"We've asked councils to plant with residents, street by street, because a tree that has a neighbour with a watering can is a tree that lives."
narration		Councils will receive £380 for each tree, which includes three years of watering. At least eight species must be used in each area, and half must be native.
lead_in		Gethin Aldridge, Director of Shade Cymru, said:
speech	Gethin Aldridge	"We've been saying it for years and now it has a budget. Three years of watering is the clever part. We've all seen the rows of brown sticks."
lead_in		Head teacher Nerys Vaughan-Iqbal added:
speech	Nerys Vaughan-Iqbal	"Year 4 would like it noted that they asked first."
narration		Planting begins in November. Residents can nominate a street until 31 May.
heading		Notes to editors
notes		The fund forms part of the Cool Streets action plan, published in December 2021.
notes		Full guidance for councils is available at www.coolstreets.example.wales
contact		Welsh Government press office 0300 555 0119
