headline		Consultations open on a new labelling rule for maple and birch syrup
metadata		News Release
metadata		February 9, 2015, Ottawa, ON – Food Standards Office of Canada
narration		Producers, packers, retailers and shoppers have until April 10 to comment on proposed labelling rules for maple and birch syrup.
narration		Under the proposal, three colour classes would replace the present five, the word "pure" would be reserved for syrup with no additives, and birch syrup would for the first time have a standard of its own. Containers of less than 60 millilitres would be exempt from printing the production lot.
narration		“We are cutting the red tape and keeping the promise on the label,” said Agri-Food Minister Sheldon Vanterpool. “If it says maple, it came out of a maple.”
narration		The changes respond to a petition filed in 2013 by producers in four provinces, who pointed out that exporters must print two different labels for the same can. The Office estimates that a single set of classes would save the sector $1.9 million a year.
narration		Comments may be sent by mail, by fax or through the online form. The Office will publish a report on what it heard in the summer.
speech	Sheldon Vanterpool	“Syrup is one of the few foods that every Canadian thinks he or she is an expert on, and I expect a lively mailbox. I encourage everyone with a view to send it in, and I promise that we will read it.”
attribution		– Sheldon Vanterpool, Minister of Agri-Food
speech	Ruth Amagoalik-Dean	“For birch producers in the territories this is recognition at last. We make a few thousand litres a year between us, but we make it well, and now the label can say so.”
attribution		– Ruth Amagoalik-Dean, Co-Chair, Northern Birch Growers' Circle
heading		Quick facts
list_item		• Canada produced 38 million litres of maple syrup in 2014.
list_item		• It takes about 40 litres of maple sap, or 110 litres of birch sap, to make one litre of syrup.
list_item		• Syrup is exported to 52 countries.
heading		Related products
boilerplate		Proposed rules: full text
boilerplate		Backgrounder: What would change for packers
contact		Media Relations
contact		Food Standards Office of Canada
contact		613-555-0181
contact		Martine Halloran
contact		Office of the Minister of Agri-Food
contact		613-555-0164
