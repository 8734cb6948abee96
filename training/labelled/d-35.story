headline		Government concerned about unsafe gas canisters sold online
boilerplate		*************************************************
narration		A spokesman for the Fire Safety Bureau expressed concern today (December 11) at the sale on online platforms of refilled butane canisters, following an explosion in a flat in Tsz Ching Road last week which injured three people.
narration		"Cassette cookers are designed for canisters that are used once. A refilled canister can't be relied upon to vent, and buyers have no means of telling from outside how many times it's been filled," the spokesman said.
narration		The Bureau's officers bought 42 canisters from 15 sellers between September and November. Tests carried out by the Government Testing Centre found that 27 of them leaked at pressures lower than that required under the Gas Appliances Regulation.
narration		Two sellers have been arrested and the investigation is continuing. Four platforms have agreed to remove listings within 24 hours of a notice.
narration		The spokesman reminded the public of the following when having hot pot at home:
list_item		(1) use only canisters that bear the approval mark;
list_item		(2) never place two cookers side by side or use an oversized pan;
list_item		(3) keep windows open; and
list_item		(4) dispose of empty canisters at the recycling points listed on the Bureau's website.
narration		Under the Gas Appliances Regulation, any person who supplies a canister without approval is liable on conviction to a fine of $50,000 and imprisonment for six months.
narration		Members of the public who have information on the sale of refilled canisters may call 2555 0118.
boilerplate		Ends/Monday, December 11, 2017
metadata		Issued at HKT 16:45
boilerplate		NNNN
