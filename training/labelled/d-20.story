headline		Commission proposes simpler rules for repairing household appliances across borders
metadata		Press release | 7 March 2023 | Brussels
narration		The European Commission has today put forward a Regulation under which independent workshops may obtain spare parts and repair manuals from manufacturers in any Member State on equal terms.
narration		At present a workshop in one country can be refused a part which is on sale in the next. According to the impact assessment, this adds an average of 34 days and €41 to the repair of a washing machine.
narration		The proposal has three main elements:
list_item		A European parts register. Manufacturers will enter each part with its price and delivery time for at least eight years after the last model is sold.
list_item		Mutual recognition. Workshops registered in one Member State may work in all others without further formalities.
list_item		A ceiling on prices. Parts will have to be offered at reasonable cost, which the Commission may define for particular groups of products.
narration		Dryers, ovens, dishwashers, washing machines and heat pumps are covered from the outset. Coffee machines may be added after a review in 2027.
heading		Next steps
narration		The proposal will now be discussed by the European Parliament and the Council. Once adopted, the Regulation would apply 18 months after its entry into force.
heading		Background
notes		In 2021 consumers in the EU threw away 3.1 million tonnes of large appliances. One in three had a fault that could have been repaired for less than a quarter of the price of a new machine.
notes		The initiative was announced in the Circular Products Action Plan and takes account of 5,400 replies to a public consultation.
heading		For more information
boilerplate		Questions and answers
boilerplate		Factsheet on appliance repair
boilerplate		Proposal for a Regulation
heading		Quote(s)
speech	Ilse Vandermeersch-Kovač	“Behind every repair shop there is somebody with a soldering iron and patience. Today we open the door of the parts warehouse for them.”
attribution		Ilse Vandermeersch-Kovač, Executive Vice-President for Industry and Trade - 07/03/2023
speech	Paulo Teixeira Lindgren	“Some 210,000 people work in appliance repair in Europe, nine out of ten of them in firms with fewer than five employees. The register will cost manufacturers around €62 million to set up and will save consumers about €1.9 billion a year.”
attribution		Paulo Teixeira Lindgren, Commissioner for Consumers - 07/03/2023
contact		Press contact
contact		Anneliese Torvik, Spokesperson, Phone +32 2 555 67 20
contact		Gheorghe Munteanu-Pál, Press officer, Phone +32 2 555 18 02
