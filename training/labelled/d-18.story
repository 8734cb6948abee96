-
headline		Young musicians strike the right note with instrument bank
metadata		6 December 2019
narration		Communities Permanent Secretary Clodagh McIlwraith has met pupils from Castlederg and Newtownhamilton who were among the first to borrow an instrument from a new regional bank.
narration		The Instrument Bank, set up with £380,000 from the Department for Communities, holds 1,260 instruments. They range from tin whistles and fifes to a harp, two tubas and a set of tablas, and each may be borrowed for up to two years.
narration		Speaking at the Ulster Hall, where the pupils gave a short recital, the Permanent Secretary commented: "It's a real pleasure to hear what happens when a cornet that's been in an attic for twenty years is put into the hands of somebody who wants to play it.
speech	Clodagh McIlwraith	"Half of the instruments were given by the public after an appeal on local radio in March. Volunteers in Lurgan and Limavady have repaired 540 of them so far.
speech	Clodagh McIlwraith	"Talent has never been the thing in short supply here. A decent clarinet costs £600, and that's the end of the conversation in a lot of homes."
narration		Hamid Sadeghi, who leads the repair workshop in Lurgan, said that the most frequent fault was a perished pad and the most surprising find a love letter in a euphonium. "We posted it back to the donor," he added, "and asked no questions."
narration		The bank is managed by the Northern Ireland Music Learning Network in association with the Education Authority and the band associations. Loans are open to anyone under 19, subject to a recommendation from a teacher or band tutor.
narration		A touring exhibition with photographs of donors and borrowers will visit eleven council areas from the end of January.
heading		Notes to editors:
notes		To donate or borrow an instrument, visit the website of the Northern Ireland Music Learning Network.
contact		For media enquiries contact the Department for Communities Press Office on 028 9055 0142.
boilerplate		Share this page
