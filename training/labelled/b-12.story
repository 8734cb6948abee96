-
headline		MFA Spokesperson's Comments in Response to Media Queries on the Earthquake in Northern Tavoria
metadata		4 February 2023
lead_in		In response to media queries, the MFA Spokesperson said:
speech	MFA Spokesperson	We are deeply saddened by the loss of life in the earthquake in Northern Tavoria on 3 February. Our thoughts are with the families of those who perished and with all who are still waiting for news.
speech	MFA Spokesperson	The Singapore Government will contribute US$100,000 through the Tavorian Red Crescent. A team of 14 rescuers with two search dogs left Changi this morning.
speech	MFA Spokesperson	Based on the information available to us, no Singaporeans have been injured. We have been in touch with 23 Singaporeans registered in the area, and our Embassy will continue to give them every assistance.
narration		Singaporeans in need of consular assistance may contact the Embassy in Tavor City or the 24-hour MFA Duty Office.
narration		Singaporeans intending to travel to Tavoria are advised to register with the Ministry at eregister.example.sg, to buy comprehensive travel insurance, and to defer non-essential travel to the three northern provinces.
contact		Embassy of the Republic of Singapore in Tavor City
contact		Tel: +994-555-0162
contact		Ministry of Foreign Affairs Duty Office (24-hrs)
contact		Tel: +65 5550 8800
boilerplate		.  .  .  .  .
metadata		MINISTRY OF FOREIGN AFFAIRS
metadata		SINGAPORE
boilerplate		Print | Share | Top
