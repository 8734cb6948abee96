headline		Province lowers ferry fares for island residents
metadata		British Columbia, Canada
metadata		Tuesday, April 2, 2019, 10:30 AM
narration		People who live on the smaller islands will pay 15% less to travel by ferry from May 1, and seniors will again travel free from Monday to Thursday.
narration		Transportation Minister Hanne Littlejohn said the change reverses a decade of rising fares on the 13 minor routes.
narration		"A ferry is the highway for people on these islands," Littlejohn said. "Nobody puts a toll on the road between your house and the doctor."
speech	Hanne Littlejohn	"I have heard from parents who could not afford to send their daughter to soccer practice. I have heard from a baker who pays more for the crossing than for the flour."
narration		The reduction will cost $29 million over two years. Commercial vehicles over 5,500 kg are not included. Fares on the three major routes are frozen until March 31, 2021.
narration		"This brings people back to the islands in the shoulder season," said Rupinder Stokes, chair of the Minor Islands Chamber. "Our members noticed the bookings within an hour of the news."
narration		Ferry operators must file revised tariffs with the commissioner by April 15. Pre-paid cards will be adjusted automatically, and unused tickets will remain valid.
heading		Quick Facts:
list_item		Passenger fares on minor routes rose by 68% between 2003 and 2014.
list_item		About 55,000 people live on islands served only by minor routes.
list_item		More than 1.6 million vehicles travelled on the minor routes in 2018.
heading		Learn More:
boilerplate		Revised fares by route: www.islandfares.example.ca
boilerplate		A backgrounder follows.
contact		Media contact:
contact		Ministry of Transportation, Government Communications, 250 555-0129
heading		BACKGROUNDER
notes		Routes included in the reduction are those between Cobble Point and Stuart Island, between Hask Bay and Little Denman, and all routes numbered 4 to 26 in the service contract.
notes		Seniors must show a card issued by the Province. The free fare applies to the passenger but not to the vehicle.
